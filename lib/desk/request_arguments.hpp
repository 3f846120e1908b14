// The arguments of a request, checked against what the request knows.
#pragma once

#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace wegwijs {

using Json = nlohmann::ordered_json;

enum class ArgumentType : std::uint8_t { text, texts, number, flag };

struct ArgumentKind {
  std::string_view name;
  ArgumentType type = ArgumentType::text;
  std::string_view help;                          // English
  bool required = false;
  std::span<const std::string_view> choices = {};  // the only words allowed; empty = any
};

class RequestArguments {
 public:
  // `object` must stay where it is. Throws: InvalidArgument for what `kinds` does not allow.
  RequestArguments(const Json& object, std::span<const ArgumentKind> kinds);

  bool has(std::string_view name) const;
  // What was given; empty text, no texts, no number, false where nothing was. Requires: an argument of that type.
  std::string text(std::string_view name) const;
  std::vector<std::string> texts(std::string_view name) const;
  std::optional<int> number(std::string_view name) const;
  bool flag(std::string_view name) const;

 private:
  const Json& object_;
};

// `text` as JSON. Throws: InvalidArgument.
Json parse_json(std::string_view text);

struct RequestDefaults;
class KnowledgeBase;
// As answer() in wegwijs/desk/requests.hpp, of arguments that were read already.
std::string answer(const KnowledgeBase& kb, std::string_view request, const Json& arguments, const RequestDefaults& defaults);

}  // namespace wegwijs
