#include "model/back_references.hpp"

#include "support/catch.hpp"
#include "wegwijs/model/catalog.hpp"

using namespace wegwijs;

namespace {

// The first of two places is referred to by the second and third record, the last by the first.
BackReferences<Desk> references(const std::vector<Desk>& desks) {
  BackReferences<Desk> made(3);
  made.add(2, desks[0]);
  made.add(0, desks[1]);
  made.add(nowhere, desks[1]);
  made.add(0, desks[2]);
  made.finish();
  return made;
}

}  // namespace

TEST_CASE("references that are restored from their numbers are the same") {
  const std::vector<Desk> desks(3);
  const ReferenceNumbers numbers = references(desks).numbers(desks);
  CHECK(numbers.first == std::vector<std::uint32_t>{0, 2, 2, 3});
  CHECK(numbers.records == std::vector<Place>{1, 2, 0});

  BackReferences<Desk> restored(3);
  REQUIRE(restored.restore(numbers, desks));
  REQUIRE(restored.of(0).size() == 2);
  CHECK(restored.of(0)[0] == &desks[1]);
  CHECK(restored.of(0)[1] == &desks[2]);
  CHECK(restored.of(1).empty());
  REQUIRE(restored.of(2).size() == 1);
  CHECK(restored.of(2)[0] == &desks[0]);
  CHECK(restored.of(nowhere).empty());
}

TEST_CASE("numbers that do not fit the lists are refused") {
  const std::vector<Desk> desks(3);
  const ReferenceNumbers sound = references(desks).numbers(desks);
  const auto is_refused = [&](auto&& spoil) {
    ReferenceNumbers numbers = sound;
    spoil(numbers);
    BackReferences<Desk> restored(3);
    return !restored.restore(std::move(numbers), desks) && restored.of(0).empty() && restored.of(2).empty();
  };
  CHECK(is_refused([](ReferenceNumbers& numbers) { numbers.first.pop_back(); }));
  CHECK(is_refused([](ReferenceNumbers& numbers) { numbers.first.clear(); }));
  CHECK(is_refused([](ReferenceNumbers& numbers) { numbers.first = {0, 3, 2, 3}; }));
  CHECK(is_refused([](ReferenceNumbers& numbers) { numbers.first = {1, 2, 2, 3}; }));
  CHECK(is_refused([](ReferenceNumbers& numbers) { numbers.records.pop_back(); }));
  CHECK(is_refused([](ReferenceNumbers& numbers) { numbers.records[1] = 3; }));
}
