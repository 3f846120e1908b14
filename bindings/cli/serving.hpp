// What `batch` and `mcp` share: a line in, a line out, until the input ends.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "command.hpp"
#include "session.hpp"
#include "wegwijs/desk/line_protocols.hpp"

namespace wegwijs::cli {

// The longest message that is read, in bytes.
inline constexpr std::size_t longest_line = 1U << 20U;

struct LineProtocol {
  // The answer to a line; nothing where none is due.
  std::function<std::optional<std::string>(const KnowledgeBase&, std::string_view, const RequestDefaults&)> reply;
  // The answer to a line that could not be read.
  std::string (*refusal)(const Error&, Language);
};

struct Serving {
  std::string kb, at, desk;

  Arguments declare();
  // A new knowledge base file in the place of the old one is taken into use between two messages.
  // Returns: an ExitCode.
  int run(Session& session, const LineProtocol& protocol) const;
};

}  // namespace wegwijs::cli
