#include "find_screen.hpp"

#include <algorithm>

#include "record_lines.hpp"

namespace wegwijs::cli {

namespace {

constexpr std::string_view next_line = "\033[K\r\n";
constexpr int most_items = 200;

// Nothing that a record says may move the cursor or change colours.
std::string printable(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    const bool control = byte < 0x20 || byte == 0x7f ||
                         (byte == 0xc2 && i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) < 0xa0);
    if (!control) {
      out += text[i];
      continue;
    }
    out += ' ';
    if (byte == 0xc2) ++i;
  }
  return out;
}

std::string fitted(std::string_view text, std::size_t width) {
  std::size_t end = 0;
  for (std::size_t shown = 0; end < text.size(); ++end) {
    const bool starts = (static_cast<unsigned char>(text[end]) & 0xc0U) != 0x80U;
    if (starts && shown++ == width) break;
  }
  return std::string(text.substr(0, end));
}

// The end of what is typed stays in sight.
std::string_view last_columns(std::string_view text, std::size_t width) {
  std::size_t shown = columns(text);
  while (shown > width && !text.empty()) {
    do text.remove_prefix(1);
    while (!text.empty() && (static_cast<unsigned char>(text.front()) & 0xc0U) == 0x80U);
    --shown;
  }
  return text;
}

}  // namespace

void FindScreen::run() {
  size_ = terminal_.size();
  while (!leave_) {
    draw();
    press(terminal_.read());
  }
}

void FindScreen::press(const KeyPress& key) {
  const auto page = static_cast<std::ptrdiff_t>(page_rows());
  switch (key.key) {
    case Key::stop: leave_ = true; return;
    case Key::resized:
      size_ = terminal_.size();
      if (!record_.empty()) open_record();
      return move(0);
    case Key::escape:
      if (record_.empty()) leave_ = true;
      record_.clear();
      return;
    case Key::enter:
      if (!record_.empty()) return record_.clear();
      if (chosen_ >= items_.size()) return;
      record_ = items_[chosen_].id;
      record_first_ = 0;
      return open_record();
    case Key::up: return move(-1);
    case Key::down: return move(1);
    case Key::page_up: return move(-page);
    case Key::page_down: return move(page);
    default: break;
  }
  if (record_.empty() && line_.press(key)) search();
}

void FindScreen::move(std::ptrdiff_t steps) {
  const auto moved = [steps](std::size_t at, std::size_t last) {
    return static_cast<std::size_t>(
        std::clamp(static_cast<std::ptrdiff_t>(at) + steps, std::ptrdiff_t{0}, static_cast<std::ptrdiff_t>(last)));
  };
  if (!record_.empty()) {
    const std::size_t rows = page_rows();
    record_first_ = moved(record_first_, record_lines_.size() > rows ? record_lines_.size() - rows : 0);
    return;
  }
  chosen_ = moved(chosen_, items_.empty() ? 0 : items_.size() - 1);
  first_ = std::min(first_, chosen_);
  if (chosen_ >= first_ + page_rows()) first_ = chosen_ + 1 - page_rows();
}

// Danger before all else; then what continues the words; where nothing does, what the words are about.
void FindScreen::search() {
  items_.clear();
  chosen_ = first_ = 0;
  const std::string words = line_.text();
  if (words.find_first_not_of(' ') == std::string::npos) return;
  for (const UrgentAdvice& urgent : kb_.urgent_in(words, session_.language()))
    items_.push_back({urgent.id.str(), session_.text({"EERST DIT: {0}", "THIS FIRST: {0}"}, {urgent.name}),
                      urgent.phone.empty() ? "" : session_.text({"bel {0}", "call {0}"}, {urgent.phone})});
  const std::size_t dangers = items_.size();
  if (!options_.open_now) add_completions(words);
  if (items_.size() == dangers) add_found(words);
}

void FindScreen::add_completions(const std::string& words) {
  CompleteOptions wanted;
  wanted.theme = options_.theme;
  wanted.area = options_.area;
  wanted.limit = most_items;
  if (options_.services_only) wanted.kinds = {RecordKind::service};
  for (const Completion& completion : kb_.complete(words, wanted))
    items_.push_back({completion.id, completion.text, completion.text == completion.name ? completion.about : completion.name});
}

void FindScreen::add_found(const std::string& words) {
  FindOptions wanted = options_;
  wanted.limit = most_items;
  for (const Found& hit : kb_.find(words, wanted).hits) items_.push_back({hit.id, hit.name, hit.about});
}

void FindScreen::open_record() {
  record_lines_ = record_lines(kb_.catalog(), record_, session_.language(), Terminal(true, false, size_.columns));
  move(0);
}

std::string FindScreen::help_line() const {
  if (!record_.empty())
    return session_.text({"↑↓ verder lezen · Esc terug · Ctrl-C stoppen", "↑↓ read on · Esc back · Ctrl-C leave"});
  if (line_.empty())
    return session_.text({"Typ wat de bezoeker zegt of zoekt. Esc stoppen", "Type what the visitor says or looks for. Esc leave"});
  if (items_.empty()) return session_.text({"Niets gevonden. Esc stoppen", "Nothing found. Esc leave"});
  return session_.text({"{0} gevonden · ↑↓ kiezen · Enter tonen · Esc stoppen", "{0} found · ↑↓ choose · Enter show · Esc leave"},
                       {std::to_string(items_.size())});
}

std::string FindScreen::list_page() const {
  std::string page;
  const std::size_t end = std::min(items_.size(), first_ + page_rows());
  for (std::size_t i = first_; i < end; ++i) {
    const Item& item = items_[i];
    std::string text = printable(item.about.empty() ? item.text : item.text + " – " + item.about);
    text = fitted((i == chosen_ ? "> " : "  ") + text, size_.columns);
    page += next_line;
    page += session_.terminal().styled(text, i == chosen_ ? Style::bold : Style::plain);
  }
  return page;
}

std::string FindScreen::record_page() const {
  std::string page;
  const std::size_t end = std::min(record_lines_.size(), record_first_ + page_rows());
  for (std::size_t i = record_first_; i < end; ++i) {
    page += next_line;
    page += fitted(printable(record_lines_[i]), size_.columns);
  }
  return page;
}

void FindScreen::draw() {
  const std::string label = session_.text({"Zoek: ", "Find: "});
  const std::size_t room = size_.columns > columns(label) + 1 ? size_.columns - columns(label) - 1 : 1;
  const std::string before = printable(line_.before_cursor());
  const std::string_view shown = last_columns(before, room);
  std::string frame = "\033[?25l\033[H";
  frame += session_.terminal().styled(label, Style::bold);
  frame += shown;
  frame += fitted(printable(line_.text()).substr(before.size()), room - std::min(room, columns(shown)));
  if (size_.rows > 1) {
    frame += next_line;
    frame += session_.terminal().styled(fitted(help_line(), size_.columns), Style::dim);
  }
  if (size_.rows > head_rows) frame += record_.empty() ? list_page() : record_page();
  frame += "\033[K\033[J\033[1;" + std::to_string(columns(label) + columns(shown) + 1) + "H\033[?25h";
  terminal_.write(frame);
}

}  // namespace wegwijs::cli
