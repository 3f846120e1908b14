// What may be published of a journal: counts of one whole year, frozen when they are first drawn up, from which nobody can
// work out a cell of one to four, whichever tables are laid side by side.
//
//   Publication published = publish(journal, 2025, kb.catalog(), today);          // once; for good
//   PublishedTable table = published.axis("place").by_step(1);                      // by municipality
//   for (const PublishedRow& row : table.rows) … row.name, row.count …              // + table.withheld
//
// How (docs/decisions/021-what-may-be-published.md): a year's entries are divided along a few axes, each a tree. Along an
// axis leaves with few entries are merged, nearest first, into blocks of at least five entries and two leaves. Every
// published number is a sum of whole blocks of one axis of one year. Blocks do not overlap, years do not, and two axes are
// never crossed; so differences of published numbers are sums of blocks as well.
//
// A year is drawn up once, after it has ended, and kept in the journal: what is recorded, corrected, merged or erased
// later does not change what was published, because such a change could be told from two editions.
//
// Threads:   as Journal.
// Lifetime:  results own their data.
// Cost:      a pass over the year's entries.
// Not for:   the library's own figures; see journal/statistics.hpp.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "wegwijs/journal/journal.hpp"

namespace wegwijs {

// Fewer entries than this are never published.
inline constexpr std::size_t least_published = 5;

// Leaves that are published together. A leaf is a path from the axis's root, its steps separated by "/".
struct PublishedBlock {
  std::vector<std::string> leaves;  // in order
  std::size_t count = 0;            // at least `least_published`
  friend bool operator==(const PublishedBlock&, const PublishedBlock&) = default;
};

// Entries per leaf, merged into blocks. Empty when there are fewer than `least_published` in all.
// Every leaf with entries is in one block; a block of one leaf is that leaf's count.
std::vector<PublishedBlock> blocks_of(const std::map<std::string, std::size_t>& leaves);

struct PublishedRow {
  std::string name;  // a step of the path, or its first steps: an id or a word; "" = none
  std::size_t count = 0;
  friend bool operator==(const PublishedRow&, const PublishedRow&) = default;
};

struct PublishedTable {
  std::vector<PublishedRow> rows;  // in order of name; what is not there is withheld or nought
  std::size_t withheld = 0;        // entries of rows that are not shown: 0 or at least `least_published`
  std::size_t total() const noexcept;
  friend bool operator==(const PublishedTable&, const PublishedTable&) = default;
};

struct PublishedAxis {
  std::string name;
  std::vector<PublishedBlock> blocks;
  friend bool operator==(const PublishedAxis&, const PublishedAxis&) = default;

  // Counts by one step of the paths (0 = the first); a path without that step counts as "".
  PublishedTable by_step(std::size_t step) const;
};

struct Publication {
  int year = 0;
  Date drawn_up{};
  std::vector<PublishedAxis> axes;
  friend bool operator==(const Publication&, const Publication&) = default;

  // Axes and the steps of their paths:
  //   time       quarter, month                       questions
  //   place      library, municipality, desk
  //   subject    sort, upper theme, theme, product    a question counts for its first product, else its first theme
  //   channel, duration, campaign
  //   outcome    outcome, reason
  //   referral   kind, organization, service          referrals
  //   fate
  //   signal     product or rule, kind                signals
  //   addressee  municipality or organization
  //   term                                            words of searches that found nothing
  // Returns: an axis without blocks where there is none of that name, or too few entries.
  const PublishedAxis& axis(std::string_view name) const noexcept;
};

// Draws the year up and keeps it in the journal; where that was done before, gives what was kept.
// Throws: InvalidArgument (code "year-not-over") where `today` is not after the year's last day; FileError.
Publication publish(Journal& journal, int year, const Catalog& catalog, Date today);

// Returns: nothing where the year was not drawn up.
std::optional<Publication> publication(const Journal& journal, int year);

// What `publish` counts, without keeping it.
Publication draw_up(const Journal& journal, int year, const Catalog& catalog, Date today);

}  // namespace wegwijs
