#include "wegwijs/desk/build.hpp"

#include <algorithm>
#include <utility>

#include "wegwijs/exchange/yaml.hpp"
#include "wegwijs/store/store.hpp"

namespace wegwijs {

namespace {

struct Read {
  BuildResult result;
  Catalog catalog;
};

Read read(std::span<const std::filesystem::path> sources, const BuildOptions& options) {
  LoadOptions wanted;
  wanted.include_fictional = options.include_fictional;
  wanted.language = options.language;
  wanted.today = options.today;
  wanted.progress = options.progress;
  Loaded loaded = load(sources, wanted);
  Read read;
  read.result.report = std::move(loaded.report);
  read.result.files = loaded.files;
  for_each_list(loaded.data, [&](const auto& records) { read.result.records += records.size(); });
  read.catalog = Catalog(std::move(loaded.data));
  return read;
}

void add_warm_gaps(Read& done, const DeskId& wanted) {
  std::vector<WarmGaps>& gaps = done.result.warm_gaps;
  gaps = warm_gaps(done.catalog);
  done.result.warm_desk = wanted;
  const auto is_wanted = [&](const WarmGaps& desk) { return desk.desk == wanted; };
  if (!wanted.empty() && std::none_of(gaps.begin(), gaps.end(), is_wanted)) gaps.push_back(warm_gaps(done.catalog, wanted));
}

}  // namespace

BuildResult check(std::span<const std::filesystem::path> sources, const BuildOptions& options) {
  Read done = read(sources, options);
  if (!done.result.report.has_errors()) add_warm_gaps(done, options.warm_desk);
  return std::move(done.result);
}

BuildResult build(std::span<const std::filesystem::path> sources, const std::filesystem::path& file, const BuildOptions& options) {
  Read done = read(sources, options);
  if (done.result.report.has_errors()) return std::move(done.result);
  write_store(file, done.catalog, {.progress = options.progress});
  done.result.written = true;
  return std::move(done.result);
}

}  // namespace wegwijs
