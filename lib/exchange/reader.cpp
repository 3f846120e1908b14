#include "exchange/reader.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <set>

#include "base/format.hpp"
#include "base/text_tools.hpp"
#include "exchange/shapes.hpp"

namespace wegwijs {

namespace {

constexpr Sentence a_text{"tekst", "text"};
constexpr Sentence a_list{"een lijst", "a list"};
constexpr Sentence a_map{"een blok met sleutels", "a set of keys"};
constexpr Sentence nothing{"leeg", "empty"};
constexpr Sentence yes_or_no{"true of false", "true or false"};
constexpr Sentence a_number{"een heel getal", "a whole number"};
constexpr Sentence two_numbers{"twee getallen", "two numbers"};

Sentence name_of(Node::Kind kind) noexcept {
  switch (kind) {
    case Node::Kind::null:
      return nothing;
    case Node::Kind::scalar:
      return a_text;
    case Node::Kind::list:
      return a_list;
    case Node::Kind::map:
      break;
  }
  return a_map;
}

// Text as the message shows it: the value itself where it is one.
std::string found(const Node& node, const Faults& faults) {
  return node.kind == Node::Kind::scalar ? "'" + shown(node.text) + "'" : faults.say(name_of(node.kind));
}

bool has_control_character(std::string_view text) noexcept {
  return std::any_of(text.begin(), text.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && c != '\n' && c != '\t') || byte == 0x7f;
  });
}

std::optional<double> parse_number(std::string_view text) noexcept {
  double number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number, std::chars_format::fixed);
  if (error != std::errc{} || end != text.data() + text.size() || !std::isfinite(number)) return std::nullopt;
  return number;
}

// A slug the writer may have meant, for the hint.
std::string example_slug(std::string_view text) {
  std::string slug = slug_of(text);
  return slug.empty() ? "het-loket" : slug;
}

}  // namespace

bool Reader::expect(Node::Kind kind, const Node& node, std::string_view key) {
  if (node.kind == kind) return true;
  std::string hint;
  if (kind == Node::Kind::list && node.kind == Node::Kind::scalar)
    hint = faults_.say(hints::put_brackets, {shown(node.text)});
  faults_.add(faults::wrong_type, node.spot, {std::string(key), faults_.say(name_of(kind)), found(node, faults_)},
              std::move(hint));
  return false;
}

std::vector<std::string_view> Reader::check_keys(const Node& node, std::span<const std::string_view> known,
                                                 std::string_view record_name) {
  std::set<std::string_view> seen;
  std::vector<std::string_view> meant;
  for (std::size_t i = 0; i + 1 < node.items.size(); i += 2) {
    const Node& key = node.items[i];
    const bool text = key.kind == Node::Kind::scalar;
    const std::string_view name = text ? std::string_view(key.text) : std::string_view();
    if (!text || std::find(known.begin(), known.end(), name) == known.end()) {
      const std::string near = nearest(name, {known.begin(), known.end()});
      faults_.add(faults::unknown_key, key.spot, {shown(name), faults_.say(name_of_kind(record_name))},
                  name == "fictional" ? faults_.say(hints::top_of_file) : hint_for(near, known));
      const auto right = std::find(known.begin(), known.end(), near);
      if (right != known.end()) meant.push_back(*right);
      registry_.note_unread_below(node.items[i + 1]);
      if (near == "id" && !node.items[i + 1].text.empty()) registry_.note_unread(node.items[i + 1].text);
    } else if (!seen.insert(name).second) {
      faults_.add(faults::double_key, key.spot, {std::string(name)});
    }
  }
  return meant;
}

void Reader::read(const Node& node, std::string& value, std::string_view key) {
  if (!expect(Node::Kind::scalar, node, key)) return;
  if (!node.quoted && (node.text == "true" || node.text == "false")) {
    faults_.add(faults::wrong_type, node.spot, {std::string(key), faults_.say(a_text), node.text},
                faults_.say(hints::put_quotes));
    return;
  }
  if (has_control_character(node.text)) {
    faults_.add(faults::control_character, node.spot, {std::string(key)});
    return;
  }
  value = node.text;
  const Shape* shape = value.empty() ? nullptr : shape_of(key);
  if (shape == nullptr) return;
  if (!shape->fits(value))
    faults_.add(*shape->fault, node.spot, {shown(value)}, faults_.say(*shape->hint));
  else if (shape->fault == &faults::bad_phone && is_mobile_number(value))
    faults_.add(faults::personal_number, node.spot, {value}, faults_.say(hints::role_number));
}

void Reader::read(const Node& node, bool& value, std::string_view key) {
  if (node.kind == Node::Kind::scalar && !node.quoted && (node.text == "true" || node.text == "false"))
    value = node.text == "true";
  else
    faults_.add(faults::wrong_type, node.spot, {std::string(key), faults_.say(yes_or_no), found(node, faults_)},
                faults_.say(hints::true_or_false));
}

void Reader::read(const Node& node, int& value, std::string_view key) {
  const std::string_view text = node.text;
  long long number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  const bool whole = node.kind == Node::Kind::scalar && !node.quoted && end == text.data() + text.size();
  if (!whole || error == std::errc::invalid_argument) {
    faults_.add(faults::wrong_type, node.spot, {std::string(key), faults_.say(a_number), found(node, faults_)});
    return;
  }
  const IntRange range = range_of(key);
  if (error != std::errc{} || number < range.min || number > range.max)
    faults_.add(faults::bad_number, node.spot,
                {std::string(key), shown(text), std::to_string(range.min), std::to_string(range.max)});
  else
    value = static_cast<int>(number);
}

void Reader::read(const Node& node, Date& value, std::string_view key) {
  if (!expect(Node::Kind::scalar, node, key)) return;
  if (const auto date = parse_date(node.text))
    value = *date;
  else
    faults_.add(faults::bad_date, node.spot, {shown(node.text)}, faults_.say(hints::date));
}

void Reader::read(const Node& node, YearMonth& value, std::string_view key) {
  if (!expect(Node::Kind::scalar, node, key)) return;
  if (const auto month = parse_year_month(node.text))
    value = *month;
  else
    faults_.add(faults::bad_month, node.spot, {shown(node.text)}, faults_.say(hints::month));
}

void Reader::read(const Node& node, TimeOfDay& value, std::string_view key) {
  if (!expect(Node::Kind::scalar, node, key)) return;
  if (const auto time = parse_time_of_day(node.text))
    value = *time;
  else
    faults_.add(faults::bad_time, node.spot, {shown(node.text)}, faults_.say(hints::time));
}

void Reader::read(const Node& node, Point& value, std::string_view key) {
  if (!expect(Node::Kind::list, node, key)) return;
  std::string written;
  std::vector<double> numbers;
  for (const Node& item : node.items) {
    if (written.size() < 100) written += (written.empty() ? "" : ", ") + item.text;
    if (const auto number = parse_number(item.text)) numbers.push_back(*number);
  }
  if (node.items.size() != 2 || numbers.size() != 2) {
    faults_.add(faults::wrong_type, node.spot, {std::string(key), faults_.say(two_numbers), "[" + shown(written) + "]"},
                faults_.say(hints::point));
    return;
  }
  value = {numbers[0], numbers[1]};
  if (value.latitude < netherlands.south || value.latitude > netherlands.north || value.longitude < netherlands.west ||
      value.longitude > netherlands.east)
    faults_.add(faults::bad_point, node.spot, {shown(written)}, faults_.say(hints::point));
}

// Most products have one executor, so a list is not asked for.
void Reader::read(const Node& node, std::vector<ExecutorId>& values, std::string_view key) {
  if (node.kind == Node::Kind::scalar)
    read(node, values.emplace_back(), key);
  else if (expect(Node::Kind::list, node, key))
    for (const Node& item : node.items) read(item, values.emplace_back(), key);
}

bool Reader::read_id(const Node& node, std::string_view key) {
  if (!expect(Node::Kind::scalar, node, key)) return false;
  if (node.text.empty()) {
    faults_.add(faults::empty_value, node.spot, {std::string(key)}, faults_.say(hints::leave_key_out));
    return false;
  }
  if (is_slug(node.text)) return true;
  faults_.add(faults::not_a_slug, node.spot, {shown(node.text)}, faults_.say(hints::slug, {example_slug(node.text)}));
  return key == "id";  // known by its wrong name, so that its use is no second fault of another kind
}

void Reader::tell_unknown_word(const Node& node, std::span<const std::string_view> words, std::string_view key) {
  faults_.add(faults::unknown_word, node.spot, {shown(node.text), std::string(key)}, nearest_or_all(node.text, words));
}

std::string Reader::nearest_or_all(std::string_view word, std::span<const std::string_view> words) const {
  return hint_for(nearest(word, {words.begin(), words.end()}), words);
}

std::string Reader::hint_for(std::string_view near, std::span<const std::string_view> words) const {
  if (!near.empty()) return faults_.did_you_mean(std::string(near));
  std::string all;
  for (const auto each : words) all += (all.empty() ? "" : ", ") + std::string(each);
  return faults_.say(hints::choose, {all});
}

}  // namespace wegwijs
