#include "support/catch.hpp"
#include "wegwijs/base/place.hpp"

using namespace wegwijs;

TEST_CASE("a degree of latitude is 111.2 km, a degree of longitude shrinks with the cosine of the latitude") {
  CHECK(distance_m({51, 5}, {52, 5}) == Approx(111'195).epsilon(0.0001));
  CHECK(distance_m({60, 5}, {60, 6}) == Approx(111'195 / 2.0).epsilon(0.0001));
}

TEST_CASE("distance is zero to itself, symmetric, and half the globe at most") {
  const Point a{51.55, 5.09};
  CHECK(distance_m(a, a) == 0);
  CHECK(distance_m(a, {52, 6}) == Approx(distance_m({52, 6}, a)));
  CHECK(distance_m({90, 0}, {-90, 0}) == Approx(20'015'115).epsilon(0.001));
}
