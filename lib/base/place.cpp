#include "wegwijs/base/place.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace wegwijs {

double distance_m(const Point& a, const Point& b) noexcept {
  constexpr double earth_radius_m = 6'371'009;
  constexpr double radians = std::numbers::pi / 180;
  const double half_latitude = std::sin((b.latitude - a.latitude) * radians / 2);
  const double half_longitude = std::sin((b.longitude - a.longitude) * radians / 2);
  const double h = half_latitude * half_latitude +
                   std::cos(a.latitude * radians) * std::cos(b.latitude * radians) * half_longitude * half_longitude;
  return 2 * earth_radius_m * std::asin(std::sqrt(std::clamp(h, 0.0, 1.0)));
}

}  // namespace wegwijs
