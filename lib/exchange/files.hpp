// Finds and reads the files of partner data, within bounds.
#pragma once

#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "exchange/faults.hpp"
#include "wegwijs/exchange/yaml.hpp"

namespace wegwijs {

// Every *.yaml and *.yml at or below `given`, once, in order of name. Links to directories are not followed and names
// that start with a dot are passed over; a file that is given itself is taken whatever it is called.
// Throws: FileError when a given path does not exist.
std::vector<std::filesystem::path> find_files(std::span<const std::filesystem::path> given, const LoadOptions& options,
                                              Faults& faults);

// How a file is called in messages.
std::string name_in_messages(const std::filesystem::path& path);

// Returns: the content, or nothing when it cannot be read or is larger than allowed; then `faults` says why.
std::optional<std::string> read_file(const std::filesystem::path& path, int file, std::size_t max_bytes,
                                     Faults& faults);

}  // namespace wegwijs
