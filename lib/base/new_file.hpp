// A file that is written under another name and takes its place when it is finished: readers never see half of it.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace wegwijs {

// Who may read a new file, as far as the user's umask allows it: a journal is for its library alone.
enum class FileReaders { everybody, group };

class NewFile {
 public:
  // Makes an empty file beside `target`; a link stays a link. Throws: FileError.
  explicit NewFile(const std::filesystem::path& target, FileReaders readers = FileReaders::everybody);
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

// Puts `text` in the place of `target`, whole or not at all; makes the folders on the way to it. A file that was there
// keeps its permissions.
// Throws: FileError.
void write_whole(const std::filesystem::path& target, std::string_view text);

[[noreturn]] void throw_unwritable(const std::filesystem::path& path, const std::string& reason);
[[noreturn]] void throw_is_folder(const std::filesystem::path& path);

// The words of the operating system for `errno`.
std::string system_reason(int error);

}  // namespace wegwijs
