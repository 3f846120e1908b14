#include <utility>

#include "exchange/draft.hpp"
#include "exchange/faults.hpp"
#include "exchange/file_reader.hpp"
#include "exchange/files.hpp"
#include "exchange/map_checks.hpp"
#include "exchange/messages.hpp"
#include "exchange/templates.hpp"
#include "wegwijs/base/error.hpp"
#include "wegwijs/exchange/yaml.hpp"

namespace wegwijs {

namespace {

class Loader {
 public:
  explicit Loader(const LoadOptions& options) : options_(options), faults_(options.language, options.today) {}

  Loaded load(std::span<const std::filesystem::path> paths) {
    const auto files = find_files(paths, options_, faults_);
    std::size_t done = 0;
    for (const auto& path : files) {
      const int file = faults_.add_file(name_in_messages(path));
      if (const auto text = read_file(path, file, options_.max_file_bytes, faults_)) read(*text, file);
      tell({.what = "read", .done = ++done, .total = files.size()});
    }
    return finish();
  }

  Loaded load_text(std::string_view text, std::string_view name) {
    const int file = faults_.add_file(std::string(name));
    if (text.size() > options_.max_file_bytes)
      faults_.add(faults::too_large, {file, 0, 0},
                  {std::to_string(text.size()), std::to_string(options_.max_file_bytes)});
    else
      read(text, file);
    return finish();
  }

 private:
  void read(std::string_view text, int file) {
    const auto root = parse_document(text, file, {options_.max_nodes, options_.max_depth}, faults_);
    if (!root)
      note_unread_ids(text, draft_);
    else if (read_document(*root, options_.include_fictional, draft_, faults_))
      ++files_;
  }

  Loaded finish() {
    tell({.what = "check", .done = 0, .total = 1});
    expand_templates(draft_, faults_);
    inherit_provenance(draft_, faults_);
    check_map(draft_, faults_);
    tell({.what = "check", .done = 1, .total = 1});
    return {.data = std::move(draft_.data), .report = faults_.take(), .files = files_};
  }

  void tell(const Progress& progress) const {
    if (options_.progress && !options_.progress(progress)) throw Interrupted();
  }

  const LoadOptions& options_;
  Faults faults_;
  Draft draft_;
  std::size_t files_ = 0;
};

}  // namespace

Loaded load(std::span<const std::filesystem::path> directories_or_files, const LoadOptions& options) {
  return Loader(options).load(directories_or_files);
}

Loaded load_text(std::string_view yaml, std::string_view file_name, const LoadOptions& options) {
  return Loader(options).load_text(yaml, file_name);
}

}  // namespace wegwijs
