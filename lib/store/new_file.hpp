// A file that is written under another name and takes its place when it is finished.
#pragma once

#include <filesystem>

namespace wegwijs {

class NewFile {
 public:
  // Makes an empty file beside `target`. Throws: FileError.
  explicit NewFile(const std::filesystem::path& target);
  // Removes what was not finished.
  ~NewFile();
  NewFile(const NewFile&) = delete;
  NewFile& operator=(const NewFile&) = delete;

  const std::filesystem::path& path() const noexcept { return path_; }
  // Brings the bytes to the disk and the file to its place. Throws: FileError.
  void finish();

 private:
  std::filesystem::path target_;
  std::filesystem::path path_;
  bool finished_ = false;
};

}  // namespace wegwijs
