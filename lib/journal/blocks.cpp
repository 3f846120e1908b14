// Merging few entries along a tree, and adding blocks up to tables.
#include <algorithm>
#include <set>

#include "base/text_tools.hpp"
#include "wegwijs/journal/publication.hpp"

namespace wegwijs {

namespace {

std::string_view step_of(std::string_view path, std::size_t step) {
  const auto steps = split(path, '/');
  return step < steps.size() ? steps[step] : std::string_view();
}

class Merger {
 public:
  using Leaf = std::pair<std::string, std::size_t>;
  // The blocks made of one branch, by their places.
  struct Blocks {
    std::size_t first = 0, end = 0;
  };

  explicit Merger(std::vector<Leaf> leaves) : leaves_(std::move(leaves)) {}

  std::vector<PublishedBlock> merged() {
    // What is left at the root is too little to be published at all.
    merge(0, leaves_.size(), 0);
    for (PublishedBlock& block : blocks_) std::sort(block.leaves.begin(), block.leaves.end());
    std::sort(blocks_.begin(), blocks_.end(), [](const auto& a, const auto& b) { return a.leaves < b.leaves; });
    return std::move(blocks_);
  }

 private:
  // Makes blocks of the leaves from `first` to `last`, which share their first `depth` steps.
  // Returns: leaves that are too few for a block by themselves.
  PublishedBlock merge(std::size_t first, std::size_t last, std::size_t depth) {
    if (last - first == 1) return single(leaves_[first]);
    PublishedBlock few;
    std::vector<Blocks> branches;
    while (first < last) {
      std::size_t end = first + 1;
      while (end < last && step_of(leaves_[end].first, depth) == step_of(leaves_[first].first, depth)) ++end;
      const std::size_t begin = blocks_.size();
      join(few, merge(first, end, depth + 1));
      if (blocks_.size() > begin) branches.push_back({begin, blocks_.size()});
      first = end;
    }
    if (few.count == 0 || (few.count < least_published && branches.empty())) return few;
    if (few.count < least_published)
      join(smallest_neighbour(branches), std::move(few));
    else
      blocks_.push_back(std::move(few));
    return {};
  }

  // What is hidden together with a few others, or they could be had by subtraction: the smallest block of the smallest
  // branch, so that little of any table is lost.
  PublishedBlock& smallest_neighbour(const std::vector<Blocks>& branches) {
    const auto count = [&](const Blocks& branch) {
      std::size_t sum = 0;
      for (std::size_t i = branch.first; i < branch.end; ++i) sum += blocks_[i].count;
      return sum;
    };
    const Blocks& branch = *std::min_element(branches.begin(), branches.end(),
                                             [&](const auto& a, const auto& b) { return count(a) < count(b); });
    return *std::min_element(blocks_.begin() + static_cast<std::ptrdiff_t>(branch.first),
                             blocks_.begin() + static_cast<std::ptrdiff_t>(branch.end),
                             [](const auto& a, const auto& b) { return a.count < b.count; });
  }

  PublishedBlock single(const Leaf& leaf) {
    PublishedBlock block{{leaf.first}, leaf.second};
    if (block.count < least_published) return block;
    blocks_.push_back(std::move(block));
    return {};
  }

  static void join(PublishedBlock& block, PublishedBlock more) {
    block.leaves.insert(block.leaves.end(), more.leaves.begin(), more.leaves.end());
    block.count += more.count;
  }

  std::vector<Leaf> leaves_;
  std::vector<PublishedBlock> blocks_;
};

}  // namespace

std::vector<PublishedBlock> blocks_of(const std::map<std::string, std::size_t>& leaves) {
  std::vector<Merger::Leaf> list;
  for (const auto& leaf : leaves)
    if (leaf.second > 0) list.push_back(leaf);
  // In order of steps, so that what shares its first steps stands together.
  std::sort(list.begin(), list.end(),
            [](const auto& a, const auto& b) { return split(a.first, '/') < split(b.first, '/'); });
  return list.empty() ? std::vector<PublishedBlock>() : Merger(std::move(list)).merged();
}

PublishedTable PublishedAxis::by_step(std::size_t step) const {
  std::map<std::string, std::size_t> sums;
  std::set<std::string> hidden;  // what a block only partly lies in
  for (const PublishedBlock& block : blocks) {
    std::set<std::string> names;
    for (const std::string& leaf : block.leaves) names.emplace(step_of(leaf, step));
    if (names.size() == 1)
      sums[*names.begin()] += block.count;
    else
      hidden.insert(names.begin(), names.end());
  }
  PublishedTable table;
  std::size_t all = 0;
  for (const PublishedBlock& block : blocks) all += block.count;
  for (const auto& [row, count] : sums)
    if (!hidden.contains(row)) table.rows.push_back({row, count});
  table.withheld = all;
  for (const PublishedRow& row : table.rows) table.withheld -= row.count;
  return table;
}

std::size_t PublishedTable::total() const noexcept {
  std::size_t sum = withheld;
  for (const PublishedRow& row : rows) sum += row.count;
  return sum;
}

}  // namespace wegwijs
