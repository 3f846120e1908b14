// A file that nobody changes, seen as bytes in memory; the system reads what is looked at.
#pragma once

#include <filesystem>
#include <string_view>

namespace wegwijs {

class MappedFile {
 public:
  // Throws: FileError when it is missing, a folder, or cannot be read.
  explicit MappedFile(const std::filesystem::path& path);
  ~MappedFile();
  MappedFile(const MappedFile&) = delete;
  MappedFile& operator=(const MappedFile&) = delete;

  std::string_view bytes() const noexcept { return bytes_; }

 private:
  std::string_view bytes_;
};

}  // namespace wegwijs
