#include "desk/request_arguments.hpp"

#include <algorithm>
#include <limits>

#include "base/text_tools.hpp"
#include "wegwijs/base/error.hpp"

namespace wegwijs {

namespace {

std::string listed(const std::vector<std::string_view>& words) {
  std::string text;
  for (const std::string_view word : words) text += (text.empty() ? "" : ", ") + std::string(word);
  return text;
}

std::vector<std::string_view> names_of(std::span<const ArgumentKind> kinds) {
  std::vector<std::string_view> names;
  for (const ArgumentKind& kind : kinds) names.push_back(kind.name);
  return names;
}

[[noreturn]] void throw_unknown(const std::string& name, std::span<const ArgumentKind> kinds) {
  throw InvalidArgument("bad-request",
                        {"het gegeven '{0}' is hier niet bekend – wel bekend: {1}", "the argument '{0}' is not known here – known are: {1}"},
                        {name, listed(names_of(kinds))});
}

[[noreturn]] void throw_wrong(const ArgumentKind& kind, const Sentence& expected) {
  throw InvalidArgument("bad-request",
                        {"bij '{0}' hoort een andere waarde – verwacht: {1}", "'{0}' takes another value – expected: {2}"},
                        {std::string(kind.name), std::string(expected.nl), std::string(expected.en)});
}

bool fits_int(const Json& value) {
  if (!value.is_number_integer()) return false;
  if (value.is_number_unsigned()) return value.get<std::uint64_t>() <= static_cast<std::uint64_t>(std::numeric_limits<int>::max());
  const auto number = value.get<std::int64_t>();
  return number >= std::numeric_limits<int>::min() && number <= std::numeric_limits<int>::max();
}

void check_choice(const ArgumentKind& kind, const std::string& word) {
  if (kind.choices.empty() || std::find(kind.choices.begin(), kind.choices.end(), word) != kind.choices.end()) return;
  const std::string words = listed({kind.choices.begin(), kind.choices.end()});
  throw InvalidArgument("bad-request", {"'{0}' kan niet bij '{1}' – kies uit: {2}", "'{0}' cannot be given to '{1}' – choose from: {2}"},
                        {word, std::string(kind.name), words});
}

void check(const ArgumentKind& kind, const Json& value) {
  switch (kind.type) {
    case ArgumentType::text:
      if (!value.is_string()) throw_wrong(kind, {"een tekst", "a text"});
      return check_choice(kind, value.get_ref<const std::string&>());
    case ArgumentType::texts:
      if (!value.is_array() || !std::all_of(value.begin(), value.end(), [](const Json& one) { return one.is_string(); }))
        throw_wrong(kind, {"een lijst van teksten", "a list of texts"});
      for (const Json& one : value) check_choice(kind, one.get_ref<const std::string&>());
      return;
    case ArgumentType::number:
      if (!fits_int(value)) throw_wrong(kind, {"een heel getal", "a whole number"});
      return;
    case ArgumentType::flag:
      if (!value.is_boolean()) throw_wrong(kind, {"true of false", "true or false"});
      return;
  }
}

}  // namespace

// A value of null is the same as none, as many programs write it.
RequestArguments::RequestArguments(const Json& object, std::span<const ArgumentKind> kinds) : object_(object) {
  if (!object.is_object())
    throw InvalidArgument("bad-request", {"de gegevens zijn geen JSON-object – verwacht: {…}", "the arguments are no JSON object – expected: {…}"});
  for (const auto& argument : object.items()) {
    const std::string& name = argument.key();
    const auto kind = std::find_if(kinds.begin(), kinds.end(), [&](const ArgumentKind& one) { return one.name == name; });
    if (kind == kinds.end()) throw_unknown(name, kinds);
    if (!argument.value().is_null()) check(*kind, argument.value());
  }
  for (const ArgumentKind& kind : kinds)
    if (kind.required && !has(kind.name))
      throw InvalidArgument("bad-request", {"het gegeven '{0}' ontbreekt en is verplicht", "the argument '{0}' is missing and required"},
                            {std::string(kind.name)});
}

bool RequestArguments::has(std::string_view name) const {
  const auto found = object_.find(std::string(name));
  return found != object_.end() && !found->is_null();
}
std::string RequestArguments::text(std::string_view name) const {
  return has(name) ? object_.find(std::string(name))->get<std::string>() : std::string();
}
std::vector<std::string> RequestArguments::texts(std::string_view name) const {
  return has(name) ? object_.find(std::string(name))->get<std::vector<std::string>>() : std::vector<std::string>();
}
std::optional<int> RequestArguments::number(std::string_view name) const {
  return has(name) ? std::optional(object_.find(std::string(name))->get<int>()) : std::nullopt;
}
bool RequestArguments::flag(std::string_view name) const {
  return has(name) && object_.find(std::string(name))->get<bool>();
}

namespace {

// What we are asked is flat. A value of a hundred thousand lists in lists would be copied by recursion.
constexpr int deepest = 64;

bool is_too_deep(std::string_view text) {
  int depth = 0;
  bool quoted = false;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    if (quoted && c == '\\') {
      ++at;
    } else if (c == '"') {
      quoted = !quoted;
    } else if (!quoted && (c == '[' || c == '{') && ++depth > deepest) {
      return true;
    } else if (!quoted && (c == ']' || c == '}')) {
      --depth;
    }
  }
  return false;
}

}  // namespace

Json parse_json(std::string_view text) {
  if (is_too_deep(text))
    throw InvalidArgument("bad-request", {"deze JSON is te diep genest – verwacht: hoogstens {0} lagen", "this JSON is nested too deeply – expected: at most {0} levels"},
                          {std::to_string(deepest)});
  try {
    return Json::parse(text);
  } catch (const Json::parse_error& fault) {
    throw InvalidArgument("bad-request", {"dit is geen JSON in UTF-8: vanaf byte {0} is het niet te lezen", "this is no JSON in UTF-8: it cannot be read from byte {0} on"},
                          {std::to_string(fault.byte)});
  }
}

}  // namespace wegwijs
