#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "base/format.hpp"
#include "exchange/top_level.hpp"
#include "wegwijs/exchange/yaml.hpp"
#include "wegwijs/model/fields.hpp"

namespace wegwijs {

namespace {

bool is_letter(char c) noexcept { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

// Bytes of which plain text may consist: never one that means something to YAML, and of letters beyond ASCII those
// with accents only (lead byte 0xc3).
bool is_plain_byte(char c) noexcept {
  const auto byte = static_cast<unsigned char>(c);
  return is_letter(c) || (c >= '0' && c <= '9') || std::string_view(" ._()/-").find(c) != std::string_view::npos ||
         byte == 0xc3 || (byte & 0xc0U) == 0x80U;
}

// Whether every reader of YAML takes the bare text for text.
bool may_stand_bare(std::string_view text) noexcept {
  static constexpr std::array<std::string_view, 9> words{"true", "false", "null", "yes", "no", "on", "off", "y", "n"};
  if (text.empty() || !is_letter(text.front()) || text.back() == ' ') return false;
  std::string lower(text);
  for (char& c : lower)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return std::all_of(text.begin(), text.end(), is_plain_byte) &&
         std::find(words.begin(), words.end(), lower) == words.end();
}

std::string in_quotes(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    switch (c) {
      case '"':
        out += "\\\"";
        break;
      case '\\':
        out += "\\\\";
        break;
      case '\n':
        out += "\\n";
        break;
      case '\t':
        out += "\\t";
        break;
      default:
        out += c;
    }
  }
  return out + '"';
}

// One overload for each type a single value may have.
std::string scalar(const std::string& value) { return may_stand_bare(value) ? value : in_quotes(value); }
std::string scalar(bool value) { return value ? "true" : "false"; }
std::string scalar(int value) { return std::to_string(value); }
std::string scalar(Date value) { return to_string(value); }
std::string scalar(YearMonth value) { return to_string(value); }
std::string scalar(TimeOfDay value) { return in_quotes(to_string(value)); }
std::string scalar(const Point& value) { return format("[{}, {}]", value.latitude, value.longitude); }
template <NamedEnum E>
std::string scalar(E value) {
  return std::string(to_string(value));
}
template <class Tag>
std::string scalar(const Id<Tag>& value) {
  return scalar(value.str());
}
template <class T>
std::string scalar(const std::optional<T>& value) {
  return scalar(*value);
}

template <class T>
constexpr bool is_list = false;
template <class T>
constexpr bool is_list<std::vector<T>> = true;

class Writer {
 public:
  template <class Record>
  void write_list(const std::vector<Record>& records, int indent) {
    for (const Record& record : records) {
      const std::size_t begin = out_.size();
      write_fields(record, indent + 2);
      if (out_.size() == begin)
        out_ += std::string(static_cast<std::size_t>(indent), ' ') + "- {}\n";
      else
        out_[begin + static_cast<std::size_t>(indent)] = '-';
    }
  }

  void write_line(std::string_view key, std::string_view value, int indent) {
    out_ += format("{:{}}{}:{}{}\n", "", indent, key, value.empty() ? "" : " ", value);
  }

  std::string take() { return std::move(out_); }

 private:
  template <class Record>
  void write_fields(const Record& record, int indent) {
    const Record defaults;
    for_each_field<Record>([&](const auto& field) {
      const auto& value = field.get(record);
      const bool left_out = field.presence == Presence::optional && value == field.get(defaults);
      if (field.presence != Presence::derived && !left_out) write(field.name, value, indent);
    });
  }

  template <class Value>
  void write(std::string_view key, const Value& value, int indent) {
    if constexpr (HasFields<Value>) {
      write_line(key, {}, indent);
      write_fields(value, indent + 2);
    } else if constexpr (is_list<Value>) {
      write_values(key, value, indent);
    } else {
      write_line(key, scalar(value), indent);
    }
  }

  template <class T>
  void write_values(std::string_view key, const std::vector<T>& values, int indent) {
    if constexpr (HasFields<T>) {
      write_line(key, {}, indent);
      write_list(values, indent + 2);
    } else {
      std::string list;
      for (const T& value : values) list += (list.empty() ? "" : ", ") + scalar(value);
      write_line(key, "[" + list + "]", indent);
    }
  }

  std::string out_;
};

}  // namespace

std::string write_yaml(const CatalogData& data) {
  Writer writer;
  bool fictional = false;
  for_each_section(data, [&](std::string_view, const auto& records) {
    for (const auto& record : records) fictional = fictional || record.fictional;
  });
  if (fictional) writer.write_line("fictional", "true", 0);
  for_each_section(data, [&](std::string_view key, const auto& records) {
    if (records.empty()) return;
    writer.write_line(key, {}, 0);
    writer.write_list(records, 2);
  });
  return writer.take();
}

}  // namespace wegwijs
