#include "exchange/faults.hpp"

#include <utility>

#include "base/format.hpp"
#include "base/text_tools.hpp"
#include "exchange/messages.hpp"

namespace wegwijs {

int Faults::add_file(std::string name) {
  files_.push_back(std::move(name));
  return static_cast<int>(files_.size()) - 1;
}

void Faults::add(const Fault& fault, Spot spot, Values values, std::string hint) {
  add(fault, std::string(fault.code), spot, values, std::move(hint));
}

void Faults::add(const Fault& fault, std::string code, Spot spot, Values values, std::string hint) {
  std::string message = say(fault.message, values);
  if (told_.size() < Report::max_diagnostics && !told_.insert({spot, once_ ? code : code + message}).second) return;
  report_.add({.severity = fault.severity,
               .code = std::move(code),
               .place = {file_name(spot.file), spot.line, spot.column},
               .message = std::move(message),
               .hint = std::move(hint)});
}

std::string Faults::did_you_mean(const std::string& nearest) const {
  return nearest.empty() ? std::string() : say(hints::did_you_mean, {nearest});
}

std::string Faults::text_of(Spot spot) const {
  return format("{}:{}:{}", file_name(spot.file), spot.line, spot.column);
}

Report Faults::take() {
  report_.sort();
  return std::move(report_);
}

std::string shown(std::string_view value) {
  constexpr std::size_t longest = 60;
  std::string text;
  std::size_t letters = 0;
  for (const char c : to_valid_utf8(value.substr(0, 4 * longest + 4))) {
    const auto byte = static_cast<unsigned char>(c);
    if ((byte & 0xc0U) != 0x80U && ++letters > longest) return text + "…";
    text += byte < 0x20 || byte == 0x7f ? ' ' : c;
  }
  return text;
}

}  // namespace wegwijs
