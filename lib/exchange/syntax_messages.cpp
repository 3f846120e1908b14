#include "exchange/syntax_messages.hpp"

#include <yaml-cpp/exceptions.h>

namespace wegwijs {

namespace {

struct Known {
  std::string_view message;  // how yaml-cpp's own begins
  Sentence sentence;
};

const Known known[] = {
    {YAML::ErrorMsg::END_OF_MAP_FLOW, {"een '{' wordt niet gesloten", "a '{' is not closed"}},
    {YAML::ErrorMsg::END_OF_MAP,
     {"deze regel past niet in de lijst sleutels erboven; kijk naar de inspringing en naar aanhalingstekens",
      "this line does not fit in the keys above it; look at the indentation and at quotes"}},
    {YAML::ErrorMsg::END_OF_SEQ_FLOW, {"een '[' wordt niet gesloten", "a '[' is not closed"}},
    {YAML::ErrorMsg::END_OF_SEQ,
     {"deze regel past niet in de lijst erboven; kijk naar de inspringing",
      "this line does not fit in the list above it; look at the indentation"}},
    {YAML::ErrorMsg::EOF_IN_SCALAR, {"een aanhalingsteken wordt niet gesloten", "a quote is not closed"}},
    {YAML::ErrorMsg::DOC_IN_SCALAR, {"'---' of '...' midden in een tekst", "'---' or '...' within a text"}},
    {YAML::ErrorMsg::INVALID_ESCAPE,
     {"een onbekend teken na '\\'; schrijf '\\\\' voor een schuine streep",
      "an unknown character after '\\'; write '\\\\' for a backslash"}},
    {YAML::ErrorMsg::INVALID_HEX,
     {"geen hexadecimaal getal na '\\x' of '\\u'", "no hexadecimal number after '\\x' or '\\u'"}},
    {YAML::ErrorMsg::INVALID_UNICODE, {"een onmogelijk teken na '\\u'", "an impossible character after '\\u'"}},
    {YAML::ErrorMsg::UNKNOWN_TOKEN,
     {"een teken dat hier niet kan beginnen; zet de tekst tussen aanhalingstekens",
      "a character that cannot begin here; put the text between quotes"}},
    {YAML::ErrorMsg::TAB_IN_INDENTATION,
     {"een tab in de inspringing; gebruik spaties", "a tab in the indentation; use spaces"}},
    {YAML::ErrorMsg::FLOW_END, {"een ']' of '}' die bij niets hoort", "a ']' or '}' that belongs to nothing"}},
    {YAML::ErrorMsg::BLOCK_ENTRY, {"een '-' op een plek waar geen lijst kan staan", "a '-' where no list can be"}},
    {YAML::ErrorMsg::MAP_KEY, {"hier kan geen sleutel staan", "there can be no key here"}},
    {YAML::ErrorMsg::MAP_VALUE,
     {"een ':' die hier niet kan; zet een tekst met een dubbele punt tussen aanhalingstekens",
      "a ':' that cannot be here; put a text with a colon between quotes"}},
    {YAML::ErrorMsg::ZERO_INDENT_IN_BLOCK,
     {"een tekst na '|' of '>' springt in", "a text after '|' or '>' is indented"}},
    {YAML::ErrorMsg::CHAR_IN_BLOCK, {"achter '|' of '>' staat nog iets", "something stands behind '|' or '>'"}}};

const std::string_view about_anchors[] = {YAML::ErrorMsg::UNKNOWN_ANCHOR,   YAML::ErrorMsg::ALIAS_NOT_FOUND,
                                          YAML::ErrorMsg::ANCHOR_NOT_FOUND, YAML::ErrorMsg::CHAR_IN_ALIAS,
                                          YAML::ErrorMsg::CHAR_IN_ANCHOR,   YAML::ErrorMsg::MULTIPLE_ANCHORS,
                                          YAML::ErrorMsg::MULTIPLE_ALIASES, YAML::ErrorMsg::ALIAS_CONTENT};

}  // namespace

std::pair<Sentence, const Fault*> syntax_message(std::string_view message) noexcept {
  for (const auto start : about_anchors)
    if (message.starts_with(start)) return {{message, message}, &faults::anchor};
  for (const auto& [start, sentence] : known)
    if (message.starts_with(start)) return {sentence, &faults::syntax};
  return {{message, message}, &faults::syntax};
}

}  // namespace wegwijs
