// Tells whether the file of a name is still the same one.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>

namespace wegwijs {

struct FileStamp {
  std::uint64_t device = 0;
  std::uint64_t number = 0;  // of the file on the device: a file put in its place has another one as long as either is open
  std::int64_t size = 0;
  std::int64_t seconds = 0;  // when it was last written
  std::int64_t nanoseconds = 0;
  friend bool operator==(const FileStamp&, const FileStamp&) = default;
};

// Returns: nothing where there is no such file or it may not be looked at.
std::optional<FileStamp> stamp_of(const std::filesystem::path& file) noexcept;

}  // namespace wegwijs
