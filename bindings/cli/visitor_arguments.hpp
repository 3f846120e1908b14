// The options that tell what is known of the visitor; shared by the commands that need it.
#pragma once

#include <limits>
#include <string>
#include <vector>

#include "command.hpp"
#include "wegwijs/desk/knowledge_base.hpp"

namespace wegwijs::cli {

struct VisitorArguments {
  std::string area;
  static constexpr int no_age = std::numeric_limits<int>::min();

  int age = no_age;
  std::vector<std::string> languages;
  std::vector<std::string> groups;
  bool no_digid = false;
  int near = -1;

  Arguments with(Arguments own) {
    own.push_back({"--visitor-area", "AREA", {"Gemeente of woonplaats van de bezoeker (anders die van de balie)", "Municipality or village of the visitor (else that of the desk)"}, &area});
    own.push_back({"--age", "YEARS", {"Leeftijd", "Age"}, &age});
    own.push_back({"--language", "CODE", {"Taal die de bezoeker spreekt (nl, tr, ar …); mag vaker", "Language the visitor speaks (nl, tr, ar …); may be repeated"}, &languages});
    own.push_back({"--group", "WORD", {"Groep waar de bezoeker bij hoort; mag vaker", "Group the visitor belongs to; may be repeated"}, &groups});
    own.push_back({"--no-digid", "", {"De bezoeker heeft geen DigiD", "The visitor has no DigiD"}, &no_digid});
    own.push_back({"--near", "METRES", {"De bezoeker kan niet verder reizen dan zoveel meter vanaf de balie", "The visitor cannot travel further than so many metres from the desk"}, &near});
    return own;
  }

  // Throws: NotFound for an area nobody knows, InvalidArgument for an age that cannot be.
  Visitor visitor(const KnowledgeBase& kb) const;
};

}  // namespace wegwijs::cli
