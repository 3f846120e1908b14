#include "visitor_arguments.hpp"

#include "wegwijs/base/error.hpp"

namespace wegwijs::cli {

Visitor VisitorArguments::visitor(const KnowledgeBase& kb) const {
  Visitor visitor;
  if (!area.empty()) visitor.area = kb.area(area);
  if (age < -1 || age > 130)
    throw InvalidArgument("bad-limit", {"een leeftijd van {0} kan niet – verwacht: 0 tot en met 130", "an age of {0} cannot be – expected: 0 to 130"},
                          {std::to_string(age)});
  if (age >= 0) visitor.age = age;
  visitor.languages = languages;
  visitor.groups = groups;
  visitor.no_digid = no_digid;
  return visitor;
}

}  // namespace wegwijs::cli
