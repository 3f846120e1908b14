#include "visitor_arguments.hpp"

namespace wegwijs::cli {

Visitor VisitorArguments::visitor(const KnowledgeBase& kb) const {
  Visitor visitor{.languages = languages, .groups = groups, .no_digid = no_digid};
  if (!area.empty()) visitor.area = kb.area(area);
  if (age != no_age) visitor.age = age;
  if (near != -1) visitor.max_distance_m = near;
  check(visitor);
  return visitor;
}

}  // namespace wegwijs::cli
