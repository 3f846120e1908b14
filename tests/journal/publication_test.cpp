#include "wegwijs/journal/publication.hpp"

#include <random>

#include "desk_map.hpp"
#include "support/catch.hpp"
#include "wegwijs/base/error.hpp"

using namespace wegwijs;

namespace {

using Leaves = std::map<std::string, std::size_t>;

PublishedAxis axis_of(const Leaves& leaves) { return {"test", blocks_of(leaves)}; }

std::size_t shown(const PublishedTable& table, std::string_view name) {
  for (const PublishedRow& row : table.rows)
    if (row.name == name) return row.count;
  return 0;
}

void record(Journal& journal, int times, const char* when = "2025-03-03 10:00") {
  for (int i = 0; i < times; ++i) journal.record(debts_question(when), desk_map());
}

}  // namespace

TEST_CASE("what is large enough is published as it is") {
  const PublishedTable table = axis_of({{"a", 5}, {"b", 12}}).by_step(0);
  CHECK(table == PublishedTable{{{"a", 5}, {"b", 12}}, 0});
}

TEST_CASE("few are withheld, and a neighbour with them, so that nothing can be subtracted") {
  const PublishedTable table = axis_of({{"a", 3}, {"b", 7}, {"c", 20}}).by_step(0);
  CHECK(table == PublishedTable{{{"c", 20}}, 10});
  CHECK(table.total() == 30);
}

TEST_CASE("several few hide each other, and no neighbour needs to go with them") {
  CHECK(axis_of({{"a", 3}, {"b", 2}, {"c", 20}}).by_step(0) == PublishedTable{{{"c", 20}}, 5});
}

TEST_CASE("few are merged within their own branch, so that the branch's sum is still shown") {
  const PublishedAxis axis = axis_of({{"x/a", 2}, {"x/b", 9}, {"y/c", 6}});
  CHECK(axis.by_step(0) == PublishedTable{{{"x", 11}, {"y", 6}}, 0});
  CHECK(axis.by_step(1) == PublishedTable{{{"c", 6}}, 11});
}

TEST_CASE("a branch that is too small takes a neighbour along") {
  const PublishedAxis axis = axis_of({{"x/a", 2}, {"y/b", 9}, {"y/c", 6}});
  CHECK(axis.by_step(0) == PublishedTable{{}, 17});
  CHECK(axis.by_step(1) == PublishedTable{{{"b", 9}}, 8});
}

TEST_CASE("fewer than five in all are not published, nor is nothing") {
  CHECK(blocks_of({{"a", 2}, {"b", 2}}).empty());
  CHECK(blocks_of({{"a", 0}}).empty());
  CHECK(axis_of({{"a", 4}}).by_step(0) == PublishedTable{});
}

TEST_CASE("every block has five entries, and two leaves unless it is a leaf's own; all entries are in one") {
  std::mt19937 random(3);
  for (int round = 0; round < 500; ++round) {
    Leaves leaves;
    std::size_t all = 0;
    for (int i = 0; i < 12; ++i) {
      const std::size_t count = random() % 9;
      const std::string path = std::to_string(random() % 3) + "/" + std::to_string(random() % 3) + "/" + std::to_string(i);
      leaves[path] = count;
      all += count;
    }
    std::size_t in_blocks = 0;
    std::map<std::string, int> times;
    for (const PublishedBlock& block : blocks_of(leaves)) {
      CHECK(block.count >= least_published);
      std::size_t sum = 0;
      for (const std::string& leaf : block.leaves) {
        sum += leaves.at(leaf);
        CHECK(leaves.at(leaf) > 0);
        CHECK(++times[leaf] == 1);
      }
      CHECK(sum == block.count);
      in_blocks += block.count;
    }
    CHECK(in_blocks == (all >= least_published ? all : 0));
  }
}

TEST_CASE("a year is drawn up once: what comes later does not change what was published") {
  JournalFolder made;
  record(made.journal, 6);
  const Publication first = publish(made.journal, 2025, desk_map(), day("2026-01-05"));
  CHECK(shown(first.axis("place").by_step(2), "desk") == 6);
  CHECK(shown(first.axis("subject").by_step(3), "schuldhulp") == 6);
  CHECK(shown(first.axis("referral").by_step(0), "warm") == 6);
  CHECK(first.axis("signal").blocks.empty());
  record(made.journal, 1);
  CHECK(publish(made.journal, 2025, desk_map(), day("2026-02-05")) == first);
  CHECK(publication(Journal::open_for_reading(made.path), 2025) == first);
  CHECK(!publication(made.journal, 2024));
}

TEST_CASE("a purge keeps what was published") {
  JournalFolder made;
  record(made.journal, 6, "2023-03-03 10:00");
  const Publication first = publish(made.journal, 2023, desk_map(), day("2026-01-05"));
  CHECK(made.journal.purge(day("2026-01-05")) == 6);
  CHECK(publication(made.journal, 2023) == first);
}

TEST_CASE("a year that is not over is not drawn up") {
  JournalFolder made;
  record(made.journal, 6);
  CHECK_THROWS_AS(publish(made.journal, 2025, desk_map(), day("2025-12-31")), InvalidArgument);
  CHECK_THROWS_AS(publish(made.journal, 1970, desk_map(), day("2025-12-31")), InvalidArgument);
  CHECK(!publication(made.journal, 2025));
}

TEST_CASE("only the year's own entries are in it") {
  JournalFolder made;
  record(made.journal, 6);
  record(made.journal, 5, "2026-01-01 00:00");
  record(made.journal, 7, "2024-12-31 23:00");
  const Publication drawn = draw_up(made.journal, 2025, desk_map(), day("2026-01-05"));
  CHECK(drawn.axis("time").by_step(0) == PublishedTable{{{"Q1", 6}}, 0});
}
