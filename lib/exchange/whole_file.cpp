#include "exchange/whole_file.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

#include "wegwijs/base/error.hpp"

namespace wegwijs {

namespace fs = std::filesystem;

namespace {

[[noreturn]] void throw_unwritable(const fs::path& path, const std::string& reason) {
  throw FileError("file-unwritable", {"'{0}' kan niet worden geschreven: {1}", "'{0}' cannot be written: {1}"},
                  {path.generic_string(), reason});
}

bool write_and_sync(const fs::path& path, std::string_view text) noexcept {
  const int file = ::open(path.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0666);
  if (file < 0) return false;
  while (!text.empty()) {
    const ::ssize_t written = ::write(file, text.data(), text.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) break;
    text.remove_prefix(static_cast<std::size_t>(written));
  }
  const bool done = text.empty() && ::fsync(file) == 0;
  const int reason = errno;
  ::close(file);
  errno = reason;
  return done;
}

}  // namespace

void write_whole(const fs::path& target, std::string_view text) {
  std::error_code fault;
  const fs::path real = fs::is_symlink(target, fault) ? fs::weakly_canonical(target) : target;
  if (real.has_parent_path()) fs::create_directories(real.parent_path(), fault);
  if (fault) throw_unwritable(target, fault.message());
  fs::path temporary = real;
  temporary.replace_filename("." + real.filename().string() + "." + std::to_string(::getpid()) + ".tmp");
  const bool written = write_and_sync(temporary, text);
  if (!written) fault = std::error_code(errno, std::generic_category());
  std::error_code ignored;
  const fs::file_status old = fs::status(real, ignored);
  if (!fault && fs::exists(old)) fs::permissions(temporary, old.permissions(), fault);
  if (!fault) fs::rename(temporary, real, fault);
  if (!fault) return;
  if (fault != std::errc::file_exists) fs::remove(temporary, ignored);
  throw_unwritable(target, fault.message());
}

}  // namespace wegwijs
