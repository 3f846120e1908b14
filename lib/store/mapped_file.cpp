#include "store/mapped_file.hpp"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

#include "store/faults.hpp"

namespace wegwijs {

namespace {

class Descriptor {
 public:
  explicit Descriptor(const std::filesystem::path& path) : number_(::open(path.c_str(), O_RDONLY | O_CLOEXEC)) {}
  ~Descriptor() {
    if (number_ >= 0) ::close(number_);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  int number() const noexcept { return number_; }

 private:
  int number_;
};

}  // namespace

MappedFile::MappedFile(const std::filesystem::path& path) {
  const Descriptor file(path);
  if (file.number() < 0) {
    if (errno == ENOENT || errno == ENOTDIR) throw_missing(path);
    throw_unreadable(path, system_reason(errno));
  }
  struct stat status {};
  if (::fstat(file.number(), &status) != 0) throw_unreadable(path, system_reason(errno));
  if (S_ISDIR(status.st_mode)) throw_is_folder(path);
  if (!S_ISREG(status.st_mode)) throw_not_ours(path);
  const auto size = static_cast<std::size_t>(status.st_size);
  if (size == 0) return;
  void* const begin = ::mmap(nullptr, size, PROT_READ, MAP_SHARED, file.number(), 0);
  if (begin == MAP_FAILED) throw_unreadable(path, system_reason(errno));
  bytes_ = {static_cast<const char*>(begin), size};
}

MappedFile::~MappedFile() {
  // The address was given by mmap, not by us: the cast takes the const away that we put on it.
  if (!bytes_.empty()) ::munmap(const_cast<char*>(bytes_.data()), bytes_.size());
}

}  // namespace wegwijs
