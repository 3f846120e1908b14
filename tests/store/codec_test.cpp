#include "store/codec.hpp"

#include <random>
#include <string>

#include "store/schema_text.hpp"
#include "support/catch.hpp"
#include "support/random_catalog.hpp"

using namespace wegwijs;

namespace {

// Bytes either are a record or give a CodecFault; nothing else may happen.
template <class Record>
void check_decoding(const std::string& bytes) {
  try {
    const auto record = decode<Record>(bytes);
    CHECK(decode<Record>(encode(record)) == record);
  } catch (const CodecFault&) {
    SUCCEED();
  }
}

}  // namespace

TEST_CASE("every record of an arbitrary map comes back as it was") {
  for (std::uint64_t seed = 1; seed <= 40; ++seed) {
    const CatalogData data = random_catalog(seed);
    for_each_list(data, [](const auto& list) {
      for (const auto& record : list) {
        using Record = std::remove_cvref_t<decltype(record)>;
        REQUIRE(decode<Record>(encode(record)) == record);
      }
    });
  }
}

TEST_CASE("a fresh record takes one byte") {
  CHECK(encode(Theme{}).size() == 1);
  CHECK(decode<Service>(encode(Service{})) == Service{});
}

TEST_CASE("the edges of numbers, days and points come back") {
  ScheduleException exception;
  exception.date = Date{std::chrono::year{-32767}, std::chrono::month{12}, std::chrono::day{31}};
  exception.opens = TimeOfDay{1440};
  CHECK(decode<ScheduleException>(encode(exception)) == exception);
  ReferralRule rule;
  for (const int days : {0, -1, std::numeric_limits<int>::max(), std::numeric_limits<int>::min()}) {
    rule.lead_time_days = days;
    CHECK(decode<ReferralRule>(encode(rule)) == rule);
  }
  Location location;
  location.point = Point{51.56, -0.0};
  CHECK(std::signbit(decode<Location>(encode(location)).point->longitude));
}

TEST_CASE("bytes cut short are no record") {
  const CatalogData data = random_catalog(3);
  for (const auto& service : data.services) {
    const std::string body = encode(service);
    for (std::size_t size = 0; size < body.size(); ++size)
      CHECK_THROWS_AS(decode<Service>(body.substr(0, size)), CodecFault);
    CHECK_THROWS_AS(decode<Service>(body + '\0'), CodecFault);
  }
}

TEST_CASE("changed and arbitrary bytes never do worse than a fault") {
  std::mt19937_64 random(11);
  const CatalogData data = random_catalog(5);
  for (int round = 0; round < 3000; ++round) {
    std::string body = encode(data.services[random() % data.services.size()]);
    for (std::size_t changes = 1 + random() % 3; changes > 0; --changes)
      body[random() % body.size()] = static_cast<char>(random());
    check_decoding<Service>(body);
    std::string noise;
    for (std::size_t size = random() % 40; size > 0; --size) noise += static_cast<char>(random());
    check_decoding<Desk>(noise);
  }
}

TEST_CASE("a count that is larger than what is left is not believed") {
  // The name of a theme, said to be 2^60 letters long.
  Theme theme;
  theme.name = "x";
  std::string bytes = encode(theme);
  bytes.resize(1);
  bytes += "\x80\x80\x80\x80\x80\x80\x80\x80\x10";
  CHECK_THROWS_AS(decode<Theme>(bytes), CodecFault);
}

TEST_CASE("the line of fields names every field with its sort") {
  const std::string text = schema_text();
  CHECK(text.find("lead_time_days:int") != std::string::npos);
  CHECK(text.find("point:?point") != std::string::npos);
  CHECK(text.find("phrases:*text") != std::string::npos);
}
