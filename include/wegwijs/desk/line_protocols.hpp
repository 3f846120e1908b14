// Two ways of talking to one process that stays: a message is a line of JSON, and so is its answer. Here is what the
// messages mean; reading and writing lines is for the door.
//
//   batch   {"id": 7, "request": "ask", "arguments": {"question": "…", "desk": "lochal"}}
//           {"id": 7, "answer": {…}}    or    {"id": 7, "error": {"code": "not-found", "message": "…"}}
//   mcp     JSON-RPC 2.0 as the Model Context Protocol uses it: initialize, ping, tools/list, tools/call
//           (https://modelcontextprotocol.io/specification, revisions 2024-11-05, 2025-06-18 and 2025-11-25)
//
// Both know the requests of desk/requests.hpp and nothing else: nothing is written, no file is opened.
//
// Threads:   all functions may be called from several threads at once; no state is kept between messages.
// Lifetime:  results own their data; no line ends in a line break.
// Cost:      that of the question.
// Throws:    nothing but std::bad_alloc: what goes wrong is in the answer.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "wegwijs/base/error.hpp"
#include "wegwijs/desk/requests.hpp"

namespace wegwijs {

std::string batch_reply(const KnowledgeBase& kb, std::string_view line, const RequestDefaults& defaults);
// The answer to a line that could not be read.
std::string batch_refusal(const Error& error, Language language);

// Returns: nothing for a notification, which gets no answer.
std::optional<std::string> mcp_reply(const KnowledgeBase& kb, std::string_view line, const RequestDefaults& defaults);
std::string mcp_refusal(const Error& error, Language language);

}  // namespace wegwijs
