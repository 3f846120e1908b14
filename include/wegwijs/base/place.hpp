// A point on the earth and the distance between two of them.
#pragma once

namespace wegwijs {

// WGS84, in degrees: latitude -90 to 90, longitude -180 to 180.
struct Point {
  double latitude = 0;
  double longitude = 0;
  friend bool operator==(const Point&, const Point&) = default;
};

// Great-circle distance in metres on a sphere of radius 6 371 009 m (the mean earth radius of IUGG),
// by the haversine formula; within 0.6 % of the distance on the ellipsoid.
double distance_m(const Point& a, const Point& b) noexcept;

}  // namespace wegwijs
