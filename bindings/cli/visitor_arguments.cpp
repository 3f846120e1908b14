#include "visitor_arguments.hpp"

#include "wegwijs/base/error.hpp"

namespace wegwijs::cli {

Visitor VisitorArguments::visitor(const KnowledgeBase& kb) const {
  Visitor visitor;
  if (!area.empty()) visitor.area = kb.area(area);
  if (age != no_age && (age < 0 || age > 130))
    throw InvalidArgument("bad-limit", {"een leeftijd van {0} kan niet – verwacht: 0 tot en met 130", "an age of {0} cannot be – expected: 0 to 130"},
                          {std::to_string(age)});
  if (age != no_age) visitor.age = age;
  for (const std::string& language : languages)
    if (language.size() != 2 || language.find_first_not_of("abcdefghijklmnopqrstuvwxyz") != std::string::npos)
      throw InvalidArgument("called-wrongly", {"'{0}' is geen taalcode – verwacht: twee kleine letters, zoals nl of tr",
                                               "'{0}' is no language code – expected: two lower-case letters, such as nl or tr"},
                            {language});
  visitor.languages = languages;
  visitor.groups = groups;
  visitor.no_digid = no_digid;
  if (near < -1)
    throw InvalidArgument("bad-limit", {"een afstand van {0} meter kan niet – verwacht: 0 of meer", "a distance of {0} metres cannot be – expected: 0 or more"},
                          {std::to_string(near)});
  if (near >= 0) visitor.max_distance_m = near;
  return visitor;
}

}  // namespace wegwijs::cli
