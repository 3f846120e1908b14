#include "exchange/list_append.hpp"

#include <algorithm>

#include "base/text_tools.hpp"
#include "exchange/document.hpp"
#include "wegwijs/exchange/yaml.hpp"

namespace wegwijs {

namespace {

std::optional<Node> parse(std::string_view text) {
  const LoadOptions usual;
  Faults nobody_reads(Language::en);
  return parse_document(text, nobody_reads.add_file(""), {usual.max_nodes, usual.max_depth}, nobody_reads);
}

bool same(const Node& a, const Node& b) {
  return a.kind == b.kind && a.quoted == b.quoted && a.text == b.text &&
         std::equal(a.items.begin(), a.items.end(), b.items.begin(), b.items.end(), same);
}

// The place of a key in its map, as an index of Node::items. Returns: the number of items when there is none.
std::size_t place_of(std::string_view key, const Node& map) {
  std::size_t i = 0;
  while (i < map.items.size() && map.items[i].text != key) i += 2;
  return i;
}

std::size_t start_of_line(std::string_view text, int line) {
  std::size_t at = 0;
  for (int passed = 1; passed < line; ++passed) at = text.find('\n', at) + 1;
  return at;
}

// Blank lines and comments at the margin just before the next key belong to that key.
std::size_t before_comments(std::string_view text, std::size_t at) {
  while (at > 0) {
    const std::size_t previous = at < 2 ? 0 : text.rfind('\n', at - 2) + 1;
    const std::string_view line = text.substr(previous, at - previous);
    if (!line.starts_with('#') && !trim(line).empty()) break;
    at = previous;
  }
  return at;
}

std::string indented(std::string_view item, std::size_t margin) {
  std::string out;
  for (std::size_t at = 0; at < item.size();) {
    const std::size_t end = item.find('\n', at) + 1;
    out += std::string(margin, ' ').append(item.substr(at, end - at));
    at = end;
  }
  return out;
}

std::string with_line_ends_of(std::string_view text, const std::string& addition) {
  if (text.find("\r\n") == std::string_view::npos) return addition;
  std::string out;
  for (const char c : addition) out.append(c == '\n' ? "\r\n" : std::string(1, c));
  return out;
}

std::string put(std::string_view text, std::size_t at, const std::string& addition) {
  std::string out(text.substr(0, at));
  if (!out.empty() && out.back() != '\n') out += with_line_ends_of(text, "\n");
  return out.append(with_line_ends_of(text, addition)).append(text.substr(at));
}

// The whole document with the item in it. Returns: nothing for a list that is not written with dashes.
std::optional<std::string> put_item(std::string_view text, const Node& root, std::string_view key,
                                    std::string_view item) {
  constexpr std::size_t usual_margin = 2;
  const std::size_t place = place_of(key, root);
  if (place == root.items.size())
    return put(text, text.size(), (text.empty() ? "" : "\n") + std::string(key) + ":\n" + indented(item, usual_margin));
  const Node& list = root.items[place + 1];
  std::size_t margin = usual_margin;
  if (list.kind != Node::Kind::null) {
    const std::size_t dash = start_of_line(text, list.spot.line) + static_cast<std::size_t>(list.spot.column) - 1;
    if (list.kind != Node::Kind::list || dash >= text.size() || text[dash] != '-') return std::nullopt;
    margin = static_cast<std::size_t>(list.spot.column) - 1;
  }
  const bool last = place + 2 == root.items.size();
  const std::size_t at =
      last ? text.size() : before_comments(text, start_of_line(text, root.items[place + 2].spot.line));
  return put(text, at, (list.items.empty() ? "" : "\n") + indented(item, margin));
}

// Whatever the text looked like: `after` holds all that `before` did, and nothing more than the key.
bool same_but_for(std::string_view key, const Node& before, const Node& after) {
  const std::size_t place = place_of(key, before);
  if (after.items.size() != before.items.size() + (place == before.items.size() ? 2 : 0)) return false;
  for (std::size_t i = 0; i < before.items.size(); ++i) {
    const bool was_empty = i == place + 1 && before.items[i].kind == Node::Kind::null && after.items[i].items.empty();
    if (!was_empty && !same(before.items[i], after.items[i])) return false;
  }
  return true;
}

}  // namespace

std::optional<AppendedText> append_to_list(std::string_view text, std::string_view key, std::string_view item) {
  const std::optional<Node> before = parse(text);
  if (!before || before->kind == Node::Kind::list || before->kind == Node::Kind::scalar) return std::nullopt;
  std::optional<std::string> made = put_item(text, *before, key, item);
  if (!made) return std::nullopt;
  std::optional<Node> after = parse(*made);
  if (!after) return std::nullopt;
  const std::size_t place = place_of(key, *after);
  if (place == after->items.size() || after->items[place + 1].items.empty()) return std::nullopt;
  std::vector<Node>& items = after->items[place + 1].items;
  const int line = items.back().spot.line;
  items.pop_back();
  if (!same_but_for(key, *before, *after)) return std::nullopt;
  return AppendedText{std::move(*made), line};
}

}  // namespace wegwijs
