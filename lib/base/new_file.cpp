#include "base/new_file.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <string>
#include <system_error>

#include "wegwijs/base/error.hpp"

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

bool write_all(const fs::path& path, std::string_view text) noexcept {
  const int file = ::open(path.c_str(), O_WRONLY | O_CLOEXEC);
  if (file < 0) return false;
  while (!text.empty()) {
    const ::ssize_t written = ::write(file, text.data(), text.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) break;
    text.remove_prefix(static_cast<std::size_t>(written));
  }
  const int reason = errno;
  ::close(file);
  errno = reason;
  return text.empty();
}

}  // namespace

void throw_unwritable(const fs::path& path, const std::string& reason) {
  throw FileError("file-unwritable",
                  {"het bestand '{0}' kan niet worden geschreven: {1}", "the file '{0}' cannot be written: {1}"},
                  {path.string(), reason});
}

void throw_is_folder(const fs::path& path) {
  throw FileError("file-is-folder",
                  {"'{0}' is een map – geef de naam van een bestand", "'{0}' is a folder – give the name of a file"},
                  {path.string()});
}

std::string system_reason(int error) { return std::generic_category().message(error); }

NewFile::NewFile(const fs::path& target, FileReaders readers) : target_(followed(target)) {
  std::error_code fault;
  if (fs::is_directory(target_, fault) || !target_.has_filename()) throw_is_folder(target);
  for (int attempt = 0; attempt < 100; ++attempt) {
    path_ = target_;
    path_.replace_filename("." + target_.filename().string() + "." + std::to_string(::getpid()) + "-" +
                           std::to_string(attempt) + ".tmp");
    const int file = ::open(path_.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC,
                            readers == FileReaders::group ? 0660 : 0666);
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

void write_whole(const fs::path& target, std::string_view text) {
  std::error_code fault;
  if (target.has_parent_path()) fs::create_directories(target.parent_path(), fault);
  if (fault) throw_unwritable(target, fault.message());
  NewFile file(target);
  if (!write_all(file.path(), text)) throw_unwritable(target, system_reason(errno));
  const fs::file_status old = fs::status(target, fault);
  if (fs::exists(old)) {
    fs::permissions(file.path(), old.permissions(), fault);
    if (fault) throw_unwritable(target, fault.message());
  }
  file.finish();
}

}  // namespace wegwijs
