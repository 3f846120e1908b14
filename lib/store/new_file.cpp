#include "store/new_file.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <string>
#include <system_error>

#include "store/faults.hpp"

namespace wegwijs {

namespace fs = std::filesystem;

namespace {

// A link stays a link: what it points at is replaced.
fs::path followed(const fs::path& target) {
  std::error_code fault;
  if (!fs::is_symlink(target, fault)) return target;
  const fs::path real = fs::weakly_canonical(target, fault);
  return fault ? target : real;
}

// Waits until the file, or the entries of the folder, are on the disk.
bool sync(const fs::path& path, int flags) noexcept {
  const int file = ::open(path.c_str(), flags | O_CLOEXEC);
  if (file < 0) return false;
  const bool done = ::fsync(file) == 0;
  ::close(file);
  return done;
}

}  // namespace

NewFile::NewFile(const fs::path& target) : target_(followed(target)) {
  std::error_code fault;
  if (fs::is_directory(target_, fault) || !target_.has_filename()) throw_is_folder(target);
  for (int attempt = 0; attempt < 100; ++attempt) {
    path_ = target_;
    path_.replace_filename("." + target_.filename().string() + "." + std::to_string(::getpid()) + "-" +
                           std::to_string(attempt) + ".tmp");
    const int file = ::open(path_.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0666);
    if (file >= 0) {
      ::close(file);
      return;
    }
    if (errno != EEXIST) throw_unwritable(target, system_reason(errno));
  }
  throw_unwritable(target, system_reason(EEXIST));
}

NewFile::~NewFile() {
  if (!finished_) std::remove(path_.c_str());
}

void NewFile::finish() {
  if (!sync(path_, O_RDONLY) || ::rename(path_.c_str(), target_.c_str()) != 0)
    throw_unwritable(target_, system_reason(errno));
  finished_ = true;
  // Some file systems cannot do this for a folder; the file itself is safe by now.
  const fs::path folder = target_.parent_path();
  sync(folder.empty() ? "." : folder, O_RDONLY | O_DIRECTORY);
}

}  // namespace wegwijs
