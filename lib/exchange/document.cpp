#include "exchange/document.hpp"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <sstream>
#include <utility>

#include "base/text_tools.hpp"
#include "exchange/messages.hpp"
#include "exchange/syntax_messages.hpp"

namespace wegwijs {

namespace {

// Thrown out of yaml-cpp's callbacks when a document is refused; the fault has been told by then.
struct Refused {};

// yaml-cpp counts columns in bytes from 0; people and editors count letters from 1. Marks come nearly in order, so
// the last answer is the start for the next.
class Columns {
 public:
  explicit Columns(std::string_view text) : text_(text) {}

  Spot spot(const YAML::Mark& mark, int file) {
    if (mark.is_null()) return {file, 0, 0};
    const auto byte = static_cast<std::size_t>(mark.column);
    const auto line_begin =
        std::min(static_cast<std::size_t>(mark.pos), text_.size()) - std::min(byte, static_cast<std::size_t>(mark.pos));
    if (line_begin != line_begin_) {
      line_begin_ = line_begin;
      byte_ = letters_ = 0;
    }
    const auto line = text_.substr(line_begin_);
    if (byte >= byte_)
      letters_ += code_points(line.substr(std::min(byte_, line.size()), byte - byte_));
    else
      letters_ -= code_points(line.substr(std::min(byte, line.size()), byte_ - byte));
    byte_ = byte;
    return {file, mark.line + 1, static_cast<int>(letters_) + 1};
  }

 private:
  std::string_view text_;
  std::size_t line_begin_ = 0;
  std::size_t byte_ = 0;
  std::size_t letters_ = 0;
};

class TreeBuilder : public YAML::EventHandler {
 public:
  TreeBuilder(Columns& columns, int file, const DocumentLimits& limits, Faults& faults)
      : columns_(columns), file_(file), limits_(limits), faults_(faults) {}

  Node take() { return std::move(root_); }

  void OnDocumentStart(const YAML::Mark& mark) override {
    if (++documents_ > 1) refuse(faults::several_documents, mark, {}, faults_.say(hints::own_file));
  }
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override { add(Node::Kind::null, mark, "", anchor); }
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override {
    refuse(faults::anchor, mark, {}, faults_.say(hints::write_out));
  }
  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                const std::string& value) override {
    Node& node = add(Node::Kind::scalar, mark, tag, anchor);
    node.quoted = tag == "!";
    node.text = value;
  }
  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value) override {
    open(Node::Kind::list, mark, tag, anchor);
  }
  void OnSequenceEnd() override { open_.pop_back(); }
  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value) override {
    open(Node::Kind::map, mark, tag, anchor);
  }
  void OnMapEnd() override { open_.pop_back(); }
  // Comes before the value it belongs to, so that a bomb of aliases is never built.
  void OnAnchor(const YAML::Mark& mark, const std::string&) override {
    refuse(faults::anchor, mark, {}, faults_.say(hints::write_out));
  }

 private:
  [[noreturn]] void refuse(const Fault& fault, const YAML::Mark& mark, Faults::Values values, std::string hint) {
    faults_.add(fault, columns_.spot(mark, file_), values, std::move(hint));
    throw Refused();
  }

  Node& add(Node::Kind kind, const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor) {
    if (anchor != 0) OnAnchor(mark, {});
    // yaml-cpp gives "?" to plain values and "!" to quoted ones.
    if (!tag.empty() && tag != "?" && tag != "!")
      refuse(faults::tag, mark, {shown(tag)}, faults_.say(hints::write_out));
    if (++nodes_ > limits_.max_nodes)
      refuse(faults::too_many_values, mark, {std::to_string(limits_.max_nodes)}, faults_.say(hints::split_file));
    // Pointers in open_ stay good: only the innermost open collection grows.
    Node& node = open_.empty() ? root_ : open_.back()->items.emplace_back();
    node.kind = kind;
    node.spot = columns_.spot(mark, file_);
    // yaml-cpp places a missing value at whatever comes next; people look for it at its key.
    if (kind == Node::Kind::null && !open_.empty() && open_.back()->kind == Node::Kind::map) {
      const auto& items = open_.back()->items;
      if (items.size() % 2 == 0) node.spot = items[items.size() - 2].spot;
    }
    return node;
  }

  void open(Node::Kind kind, const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor) {
    if (static_cast<int>(open_.size()) >= limits_.max_depth)
      refuse(faults::too_deep, mark, {std::to_string(limits_.max_depth)}, {});
    open_.push_back(&add(kind, mark, tag, anchor));
  }

  Columns& columns_;
  int file_;
  const DocumentLimits& limits_;
  Faults& faults_;
  Node root_;
  std::vector<Node*> open_;
  std::size_t nodes_ = 0;
  int documents_ = 0;
};

// yaml-cpp reads a whole flow collection ahead before it tells of its first value, so what it holds cannot be bounded
// by the events. Each token it holds starts with, or follows, one of these characters; an opened bracket costs most.
bool may_hold_too_much(std::string_view text, std::size_t max_nodes) {
  static constexpr std::string_view starters = "[]{},:\"'&*!";
  std::size_t count = 0;
  std::size_t opened = 0;
  for (const char c : text) {
    if (starters.find(c) != std::string_view::npos) ++count;
    if (c == '[' || c == '{') ++opened;
  }
  return count > 4 * max_nodes || opened > max_nodes;
}

bool is_readable_text(std::string_view text, int file, Faults& faults) {
  const auto bad = first_invalid_utf8(text);
  if (!bad) return true;
  const auto before = text.substr(0, *bad);
  const auto line = static_cast<int>(std::count(before.begin(), before.end(), '\n')) + 1;
  const auto column = static_cast<int>(code_points(before.substr(before.rfind('\n') + 1))) + 1;
  const auto byte = static_cast<unsigned char>(text[*bad]);
  if (byte == 0) {
    faults.add(faults::nul_byte, {file, line, column}, {});
  } else {
    constexpr std::string_view digits = "0123456789abcdef";
    faults.add(faults::invalid_utf8, {file, line, column},
               {std::string("0x") + digits[byte >> 4U] + digits[byte & 15U]}, faults.say(hints::save_as_utf8));
  }
  return false;
}

bool is_indented_with_tab(std::string_view text, const YAML::Mark& mark) {
  if (mark.is_null() || mark.pos < mark.column) return false;
  const auto line = text.substr(std::min(static_cast<std::size_t>(mark.pos - mark.column), text.size()));
  const auto first = line.find_first_not_of(' ');
  return first != std::string_view::npos && line[first] == '\t';
}

}  // namespace

const Node* Node::find(std::string_view key) const noexcept {
  if (kind != Kind::map) return nullptr;
  for (std::size_t i = 0; i + 1 < items.size(); i += 2)
    if (items[i].kind == Kind::scalar && items[i].text == key) return &items[i + 1];
  return nullptr;
}

Spot Node::spot_of(std::string_view key) const noexcept {
  const Node* value = find(key);
  return value != nullptr ? value->spot : spot;
}

std::optional<Node> parse_document(std::string_view text, int file, const DocumentLimits& limits, Faults& faults) {
  if (text.starts_with("\xef\xbb\xbf")) text.remove_prefix(3);
  if (!is_readable_text(text, file, faults)) return std::nullopt;
  if (may_hold_too_much(text, limits.max_nodes)) {
    faults.add(faults::too_many_values, {file, 0, 0}, {std::to_string(limits.max_nodes)},
               faults.say(hints::split_file));
    return std::nullopt;
  }
  Columns columns(text);
  TreeBuilder builder(columns, file, limits, faults);
  try {
    // yaml-cpp takes a quote that is never closed for closed at the end of the file; at a document's end it does not.
    std::istringstream stream(std::string(text) + (text.ends_with('\n') ? "...\n" : "\n...\n"));
    YAML::Parser parser(stream);
    while (parser.HandleNextDocument(builder)) {
    }
  } catch (const Refused&) {
    return std::nullopt;
  } catch (const YAML::Exception& problem) {
    // Of a tab yaml-cpp complains in many ways, none of which names it.
    const bool tab = is_indented_with_tab(text, problem.mark);
    const bool open_quote = problem.msg == YAML::ErrorMsg::DOC_IN_SCALAR &&
                            static_cast<std::size_t>(std::max(problem.mark.pos, 0)) >= text.size();
    std::string_view said = problem.msg;
    if (open_quote) said = YAML::ErrorMsg::EOF_IN_SCALAR;
    if (tab) said = YAML::ErrorMsg::TAB_IN_INDENTATION;
    const auto [sentence, fault] = syntax_message(said);
    faults.add(*fault, columns.spot(problem.mark, file), {faults.say(sentence)});
    return std::nullopt;
  }
  return builder.take();
}

}  // namespace wegwijs
