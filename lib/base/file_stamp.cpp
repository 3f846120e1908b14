#include "base/file_stamp.hpp"

#include <sys/stat.h>

namespace wegwijs {

std::optional<FileStamp> stamp_of(const std::filesystem::path& file) noexcept {
  struct stat status {};
  if (::stat(file.c_str(), &status) != 0) return std::nullopt;
  return FileStamp{.device = static_cast<std::uint64_t>(status.st_dev),
                   .number = static_cast<std::uint64_t>(status.st_ino),
                   .size = static_cast<std::int64_t>(status.st_size),
                   .seconds = static_cast<std::int64_t>(status.st_mtim.tv_sec),
                   .nanoseconds = static_cast<std::int64_t>(status.st_mtim.tv_nsec)};
}

}  // namespace wegwijs
