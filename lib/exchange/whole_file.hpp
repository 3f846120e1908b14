// Writes a file whole or not at all.
#pragma once

#include <filesystem>
#include <string_view>

namespace wegwijs {

// Puts `text` on the disk under another name, then in the place of `target`; makes the folders on the way to it. A link
// stays a link, and a file that was there keeps its permissions.
// Throws: FileError.
void write_whole(const std::filesystem::path& target, std::string_view text);

}  // namespace wegwijs
