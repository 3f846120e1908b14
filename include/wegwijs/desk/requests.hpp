// One question of another program, with its arguments as JSON, and the answer as JSON: what the C API, `wegwijs batch`
// and `wegwijs mcp` have in common, so that every door gives the same answer.
//
//   std::string json = answer(kb, "ask", R"({"question": "brief van de deurwaarder", "desk": "lochal"})", {.at = now});
//
// The requests are ask, find, complete, show, list, hours, route and coverage: all of them read. Their arguments are
// those of requests_json(), named as the members of AskOptions, FindOptions and Visitor; whatever is left out stays
// as it is there. The answers are those of desk/json.hpp and desk/analysis_json.hpp, byte for byte.
//
// Threads:   all functions may be called from several threads at once.
// Lifetime:  results own their data.
// Cost:      that of the question itself; reading the arguments takes some microseconds.
#pragma once

#include <string>
#include <string_view>

#include "wegwijs/base/language.hpp"
#include "wegwijs/base/time.hpp"
#include "wegwijs/desk/knowledge_base.hpp"

namespace wegwijs {

// What holds where a request does not say otherwise. `at` must be given: only doors read the clock.
struct RequestDefaults {
  Instant at{};
  DeskId desk = {};                  // empty: `ask` and `route` must name one
  Language language = Language::nl;  // of our own sentences
};

// `arguments` is a JSON object; an empty text means one without members.
// Throws: InvalidArgument (code "bad-request") for an unknown request or argument, one that is missing or of the wrong
// type, and text that is no JSON; else what the question itself throws: NotFound, InvalidArgument.
std::string answer(const KnowledgeBase& kb, std::string_view request, std::string_view arguments,
                   const RequestDefaults& defaults);

// Every request with what it does and a JSON Schema of its arguments:
// [{"name", "description", "inputSchema"}, …]; in English.
std::string requests_json();

// `text` as a JSON string, quotes included; bytes that are no UTF-8 become blanks.
std::string json_text(std::string_view text);

// The same JSON without line breaks, for formats in which a line is a message.
std::string one_line(std::string_view json);

}  // namespace wegwijs
