#include "wegwijs/exchange/skeleton.hpp"

#include <algorithm>
#include <optional>
#include <span>
#include <vector>

#include "base/format.hpp"
#include "base/new_file.hpp"
#include "base/text_tools.hpp"
#include "exchange/document.hpp"
#include "exchange/files.hpp"
#include "exchange/list_append.hpp"
#include "exchange/messages.hpp"
#include "exchange/records.hpp"
#include "wegwijs/base/error.hpp"

namespace wegwijs {

namespace fs = std::filesystem;

namespace {

// What is known of the record before anybody fills it in: a key and its value as YAML.
struct Known {
  std::string_view key;
  std::string value;
};

template <class Value>
std::string blank_value();

// "{number: }": what must be given in a record within the record; all of it where nothing must.
template <HasFields Record>
std::string blank_record() {
  if constexpr (std::is_same_v<Record, ScheduleRow>) return "{days: [], opens: \"\", closes: \"\"}";
  std::string all, required;
  for_each_field<Record>([&](const auto& field) {
    using Value = ValueOf<Record, std::decay_t<decltype(field)>>;
    if constexpr (!HasFields<typename Value::type>) {
      const std::string part = std::string(field.name) + ": " + blank_value<Value>();
      all += (all.empty() ? "" : ", ") + part;
      if (field.presence == Presence::required) required += (required.empty() ? "" : ", ") + part;
    }
  });
  return "{" + (required.empty() ? all : required) + "}";
}

template <class Value>
std::string blank_value() {
  using T = typename Value::type;
  std::string blank;
  if constexpr (HasFields<T>) blank = blank_record<T>();
  return Value::list || std::is_same_v<T, Point> ? "[" + blank + "]" : blank;
}

template <NamedEnum E>
std::string words_of() {
  std::string all;
  for (const std::string_view word : EnumNames<E>::values) all += (all.empty() ? "" : ", ") + std::string(word);
  return all;
}

// How a value is written, where neither its type nor the help tells.
template <class T>
std::string form_of(std::string_view help) {
  if constexpr (NamedEnum<T>) {
    const auto& words = EnumNames<T>::values;
    const bool told = std::all_of(words.begin(), words.end(), [&](auto word) { return help.find(word) != help.npos; });
    return told ? std::string() : " – " + words_of<T>();
  } else if constexpr (std::is_same_v<T, bool>) {
    return " – true, false";
  } else if constexpr (std::is_same_v<T, Date>) {
    return " – JJJJ-MM-DD";
  } else if constexpr (std::is_same_v<T, YearMonth>) {
    return " – JJJJ-MM";
  } else {
    return {};
  }
}

// Whether the key stands there to be filled in. A service is only written inside its organization by hand, and every
// record should have its source, although not for all of them the loader insists.
template <class Record, class Field>
bool is_asked_for(const Field& field) {
  return field.presence == Presence::required || field.name == "provenance" ||
         (std::is_same_v<Record, Service> && field.name == "organization") ||
         (std::is_same_v<Record, Provenance> && field.name == "evidence");
}

class SkeletonWriter {
 public:
  template <class Record>
  std::string item(const std::vector<Known>& known) {
    write<Record>(2, known);
    text_[0] = '-';
    return std::move(text_);
  }

 private:
  // What is asked for comes first, so that nobody has to look for it.
  template <class Record>
  void write(std::size_t margin, const std::vector<Known>& known) {
    for (const bool asked_for : {true, false})
      for_each_field<Record>([&](const auto& field) {
        if (field.presence == Presence::derived || is_asked_for<Record>(field) != asked_for) return;
        write_field<Record>(field, margin, asked_for, known);
      });
  }

  template <class Record, class Field>
  void write_field(const Field& field, std::size_t margin, bool asked_for, const std::vector<Known>& known) {
    using Value = ValueOf<Record, Field>;
    using T = typename Value::type;
    if constexpr (std::is_same_v<T, Provenance>) {
      write_line(margin, true, field.name, {}, field.help);
      write<Provenance>(margin + 2, {});
    } else {
      std::string value = blank_value<Value>();
      for (const Known& each : known)
        if (each.key == field.name) value = each.value;
      write_line(margin, asked_for, field.name, value, std::string(field.help) + form_of<T>(field.help));
    }
  }

  void write_line(std::size_t margin, bool asked_for, std::string_view key, std::string_view value,
                  std::string_view help) {
    const std::string left =
        format("{:{}}{}{}:{}{}", "", margin, asked_for ? "" : "# ", key, value.empty() ? "" : " ", value);
    text_ += format("{:<40} # {}\n", left, help);
  }

  std::string text_;
};

// Always in quotes: then no name means anything else to YAML.
std::string in_quotes(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  return out + '"';
}

// One line of readable text, whatever was typed.
std::string cleaned(std::string_view name) {
  std::string text = to_valid_utf8(name);
  for (char& c : text)
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) c = ' ';
  return std::string(trim(text));
}

std::string id_of(std::string_view name) {
  std::string id = slug_of(cleaned(name));
  if (is_slug(id)) return id;
  throw InvalidArgument("bad-name",
                        {"van de naam '{0}' is geen id te maken – geef een naam met letters of cijfers",
                         "no id can be made of the name '{0}' – give a name with letters or digits"},
                        {cleaned(name)});
}

std::vector<Known> known_of(SkeletonKind kind, std::string_view name) {
  if (kind != SkeletonKind::referral) return {{"id", id_of(name)}, {"name", in_quotes(cleaned(name))}};
  const std::string text = cleaned(name);
  const auto words = split(text, ' ');
  if (words.size() != 2 || !is_slug(words[0]) || !is_slug(words[1])) return {{"kind", "warm"}};
  return {{"from", std::string(words[0])}, {"to", std::string(words[1])}, {"kind", "warm"}};
}

std::string_view list_of(SkeletonKind kind) noexcept {
  constexpr std::array keys =
      std::to_array<std::string_view>({"organizations", "services", "locations", "desks", "referrals"});
  return keys[static_cast<std::size_t>(kind)];
}

// Organizations bring more with them and get a file of their own; of the other kinds one file each will do.
fs::path usual_file(SkeletonKind kind, std::string_view name, const fs::path& partners) {
  const std::string stem = kind == SkeletonKind::organization ? id_of(name) : std::string(list_of(kind));
  return partners / "eigen" / (stem + ".yaml");
}

std::optional<Spot> place_of_id(const Node& node, std::string_view id) {
  const Node* found = node.find("id");
  if (found != nullptr && found->text == id) return found->spot;
  for (const Node& item : node.items)
    if (const auto spot = place_of_id(item, id)) return spot;
  return std::nullopt;
}

// Throws: InvalidArgument when a record of that id is written down somewhere, invented ones included.
void require_free(std::string_view id, std::span<const fs::path> places) {
  const LoadOptions usual;
  Faults faults(Language::nl);
  for (const fs::path& path : find_files(places, usual, faults)) {
    const int file = faults.add_file(name_in_messages(path));
    const auto text = read_file(path, file, usual.max_file_bytes, faults);
    const auto root = text ? parse_document(*text, file, {usual.max_nodes, usual.max_depth}, faults) : std::nullopt;
    if (const auto spot = root ? place_of_id(*root, id) : std::nullopt)
      throw InvalidArgument("id-exists",
                            {"het id '{0}' bestaat al: zie {1} – vul dat aan, of kies een andere naam",
                             "the id '{0}' exists already: see {1} – complete that one, or choose another name"},
                            {std::string(id), faults.text_of(*spot)});
  }
}

// The text of a file that is there. Throws: FileError where it cannot be read or is no YAML.
std::string readable(const fs::path& path) {
  const LoadOptions usual;
  Faults faults(Language::nl);
  const int file = faults.add_file(name_in_messages(path));
  const auto text = read_file(path, file, usual.max_file_bytes, faults);
  if (text && parse_document(*text, file, {usual.max_nodes, usual.max_depth}, faults)) return *text;
  throw FileError("unreadable-file",
                  {"{0} is niet te lezen, dus daar kan niets bij – zie wat eraan scheelt met: wegwijs check {0}",
                   "{0} cannot be read, so nothing can be added – see what is wrong with: wegwijs check {0}"},
                  {path.generic_string()});
}

// A folder is read for its *.yaml only, so that a record elsewhere would never be seen again.
void require_yaml_name(const fs::path& path) {
  if (path.extension() == ".yaml" || path.extension() == ".yml") return;
  throw FileError("not-a-yaml-name",
                  {"{0} wordt niet gelezen – kies een bestand dat eindigt op .yaml",
                   "{0} would not be read – choose a file that ends in .yaml"},
                  {path.generic_string()});
}

constexpr std::string_view instructions =
    "# Nog in te vullen wat leeg is. Haal '# ' weg bij wat u verder weet; gooi de rest gerust weg.\n";

}  // namespace

std::string skeleton_text(SkeletonKind kind, std::string_view name) {
  const std::vector<Known> known = known_of(kind, name);
  SkeletonWriter writer;
  switch (kind) {
    case SkeletonKind::organization:
      return writer.item<Organization>(known);
    case SkeletonKind::service:
      return writer.item<Service>(known);
    case SkeletonKind::location:
      return writer.item<Location>(known);
    case SkeletonKind::desk:
      return writer.item<Desk>(known);
    case SkeletonKind::referral:
      return writer.item<ReferralRule>(known);
  }
  return {};
}

Skeleton write_skeleton(SkeletonKind kind, std::string_view name, const SkeletonOptions& options) {
  Skeleton made;
  made.file = options.file.empty() ? usual_file(kind, name, options.partners) : options.file;
  if (kind != SkeletonKind::referral) made.id = id_of(name);
  require_yaml_name(made.file);
  made.appended = fs::exists(made.file);
  if (!fs::is_directory(options.partners))
    throw FileError("no-such-folder",
                    {"er is geen map {0} met partnergegevens", "there is no folder {0} with partner data"},
                    {options.partners.generic_string()});
  std::vector<fs::path> places{options.partners};
  if (made.appended) places.push_back(made.file);
  if (!made.id.empty()) require_free(made.id, places);
  const std::string before = made.appended ? readable(made.file) : std::string();
  const auto after = append_to_list(before, list_of(kind), std::string(instructions) + skeleton_text(kind, name));
  if (!after)
    throw FileError(
        "cannot-append",
        {"in {0} kan bij '{1}' niets worden bijgeschreven zoals het er staat – schrijf die lijst met streepjes, "
         "elk record op eigen regels, of kies een ander bestand",
         "nothing can be added to '{1}' in {0} as it stands – write that list with dashes, every record on "
         "lines of its own, or choose another file"},
        {made.file.generic_string(), std::string(list_of(kind))});
  write_whole(made.file, after->text);
  made.line = after->line;
  return made;
}

}  // namespace wegwijs
