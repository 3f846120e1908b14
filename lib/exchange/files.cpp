#include "exchange/files.hpp"

#include <algorithm>
#include <array>
#include <fstream>
#include <set>
#include <system_error>

#include "base/text_tools.hpp"
#include "exchange/messages.hpp"
#include "wegwijs/base/error.hpp"

namespace wegwijs {

namespace fs = std::filesystem;

namespace {

constexpr Sentence no_such_path{"{0} bestaat niet", "{0} does not exist"};
constexpr Sentence not_a_file{"het is geen gewoon bestand", "it is no ordinary file"};

void tell_unreadable(const fs::path& path, const std::error_code& error, Faults& faults) {
  faults.add(faults::unreadable, {faults.add_file(name_in_messages(path)), 0, 0}, {error.message()});
}

class Finder {
 public:
  Finder(std::size_t max_files, Faults& faults) : max_files_(max_files), faults_(faults) {}

  void look_into(const fs::path& directory) {
    std::error_code error;
    fs::directory_iterator entry(directory, error);
    for (; !error && entry != fs::directory_iterator() && !full(); entry.increment(error)) {
      const fs::path& path = entry->path();
      if (path.filename().native().starts_with('.')) continue;
      std::error_code ignored;
      if (entry->symlink_status(ignored).type() == fs::file_type::directory)
        look_into(path);
      else if (path.extension() == ".yaml" || path.extension() == ".yml")
        add(path);
    }
    if (error) tell_unreadable(directory, error, faults_);
  }

  void add(const fs::path& path) {
    if (!full()) found_.insert(path.lexically_normal());
  }

  bool full() const { return found_.size() > max_files_; }
  std::set<fs::path>& found() { return found_; }

 private:
  std::size_t max_files_;
  Faults& faults_;
  std::set<fs::path> found_;
};

// The same file reached in two ways is read once.
std::vector<fs::path> without_doubles(const std::set<fs::path>& found) {
  std::set<fs::path> seen;
  std::vector<fs::path> files;
  for (const fs::path& path : found) {
    std::error_code error;
    const fs::path real = fs::canonical(path, error);
    if (error || seen.insert(real).second) files.push_back(path);
  }
  return files;
}

}  // namespace

std::string name_in_messages(const fs::path& path) { return to_valid_utf8(path.lexically_normal().generic_string()); }

std::vector<fs::path> find_files(std::span<const fs::path> given, const LoadOptions& options, Faults& faults) {
  Finder finder(options.max_files, faults);
  for (const fs::path& path : given) {
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (status.type() == fs::file_type::not_found)
      throw FileError("no-such-path", no_such_path, {path.generic_string()});
    const std::size_t before = finder.found().size();
    if (status.type() == fs::file_type::directory)
      finder.look_into(path);
    else
      finder.add(path);
    if (finder.found().size() == before && status.type() == fs::file_type::directory && !finder.full())
      faults.add(faults::no_files, {faults.add_file(name_in_messages(path)), 0, 0}, {});
  }
  if (finder.full()) {
    faults.add(faults::too_many_files, {faults.add_file(""), 0, 0}, {std::to_string(options.max_files)});
    finder.found().erase(std::prev(finder.found().end()));
  }
  return without_doubles(finder.found());
}

std::optional<std::string> read_file(const fs::path& path, int file, std::size_t max_bytes, Faults& faults) {
  const Spot whole{file, 0, 0};
  const auto too_large = [&](std::uintmax_t size) {
    faults.add(faults::too_large, whole, {std::to_string(size), std::to_string(max_bytes)},
               faults.say(hints::split_file));
    return std::nullopt;
  };
  std::error_code error;
  const fs::file_status status = fs::status(path, error);
  if (error || status.type() != fs::file_type::regular) {
    faults.add(faults::unreadable, whole, {error ? error.message() : faults.say(not_a_file)});
    return std::nullopt;
  }
  const std::uintmax_t size = fs::file_size(path, error);
  if (!error && size > max_bytes) return too_large(size);
  std::ifstream stream(path, std::ios::binary);
  std::string text;
  std::array<char, 65536> block;
  // The size may have changed since, so the bound counts what is really read.
  while (stream && text.size() <= max_bytes) {
    stream.read(block.data(), block.size());
    text.append(block.data(), static_cast<std::size_t>(stream.gcount()));
  }
  if (text.size() > max_bytes) return too_large(text.size());
  if (!stream.eof()) {
    faults.add(faults::unreadable, whole, {std::generic_category().message(errno)});
    return std::nullopt;
  }
  return text;
}

}  // namespace wegwijs
