// What can be wrong with a file, said once.
#pragma once

#include <filesystem>
#include <string>

#include "base/new_file.hpp"
#include "wegwijs/base/error.hpp"

namespace wegwijs {

[[noreturn]] void throw_missing(const std::filesystem::path& path);
[[noreturn]] void throw_unreadable(const std::filesystem::path& path, const std::string& reason);
[[noreturn]] void throw_not_ours(const std::filesystem::path& path);
[[noreturn]] void throw_damaged(const std::filesystem::path& path, const std::string& what);
[[noreturn]] void throw_other_version(const std::filesystem::path& path, const std::string& theirs,
                                      const std::string& ours);
[[noreturn]] void throw_not_replaceable(const std::filesystem::path& path);

}  // namespace wegwijs
