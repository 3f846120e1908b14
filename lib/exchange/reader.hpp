// Reads records out of a YAML tree by walking model/fields.hpp: one overload of `read` for each type a field may have.
#pragma once

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "exchange/document.hpp"
#include "exchange/messages.hpp"
#include "exchange/record_checks.hpp"
#include "exchange/registry.hpp"
#include "wegwijs/model/fields.hpp"

namespace wegwijs {

class Reader {
 public:
  // Records read are defined and refer in `registry`; `fictional` is what their file says.
  Reader(Registry& registry, Faults& faults, bool fictional)
      : registry_(registry), faults_(faults), fictional_(fictional) {}

  // Reads a record with all that is inside it. `extra` are keys it may have that are no fields.
  template <HasFields Record>
  void read_record(const Node& node, Record& record, std::initializer_list<std::string_view> extra = {});

  // A top-level record: its references know whether it is in use.
  template <HasFields Record>
  void read_whole(const Node& node, Record& record, std::initializer_list<std::string_view> extra = {});

  // Whether `node` is of the kind wanted; tells of it if not.
  bool expect(Node::Kind kind, const Node& node, std::string_view key);
  // Returns: whether it could be read.
  bool read_kind(const Node& node, OrganizationKind& kind) {
    const std::size_t before = faults_.errors();
    read(node, kind, "kind");
    return faults_.errors() == before;
  }
  void read_flag(const Node& node, bool& value, std::string_view key) { read(node, value, key); }
  // Tells of keys that are not among `known`, stand twice or are no text. Requires: a map.
  // Returns: the known keys that misspelt ones stand for.
  std::vector<std::string_view> check_keys(const Node& node, std::span<const std::string_view> known,
                                           std::string_view record_name);
  // For a value that is passed over: what uses the ids in it is no second fault.
  void note_unread_below(const Node& node) { registry_.note_unread_below(node); }

 private:
  void read(const Node& node, std::string& value, std::string_view key);
  void read(const Node& node, bool& value, std::string_view key);
  void read(const Node& node, int& value, std::string_view key);
  void read(const Node& node, Date& value, std::string_view key);
  void read(const Node& node, YearMonth& value, std::string_view key);
  void read(const Node& node, TimeOfDay& value, std::string_view key);
  void read(const Node& node, Point& value, std::string_view key);
  void read(const Node& node, std::vector<ExecutorId>& values, std::string_view key);

  template <NamedEnum E>
  void read(const Node& node, E& value, std::string_view key) {
    if (!expect(Node::Kind::scalar, node, key)) return;
    if (const auto word = parse_enum<E>(node.text))
      value = *word;
    else
      tell_unknown_word(node, EnumNames<E>::values, key);
  }

  template <class Tag>
  void read(const Node& node, Id<Tag>& id, std::string_view key) {
    if (!read_id(node, key)) return;
    id = Id<Tag>(node.text);
    if (key == "id")
      registry_.define(kind_of_tag<Tag>, node.text, node.spot, fictional_, faults_);
    else
      registry_.refer({.wanted = kind_of_tag<Tag>, .id = node.text, .spot = node.spot, .from_fictional = fictional_});
  }

  template <class T>
  void read(const Node& node, std::optional<T>& value, std::string_view key) {
    const std::size_t before = faults_.errors();
    T read_value{};
    read(node, read_value, key);
    if (faults_.errors() == before) value = std::move(read_value);
  }

  template <class T>
  void read(const Node& node, std::vector<T>& values, std::string_view key) {
    if (!expect(Node::Kind::list, node, key)) return;
    values.reserve(node.items.size());
    for (const Node& item : node.items) {
      if (is_empty(item))
        faults_.add(faults::empty_value, item.spot, {std::string(key)}, faults_.say(hints::leave_key_out));
      else
        read(item, values.emplace_back(), key);
    }
    if constexpr (std::is_same_v<T, ScheduleException>)
      if (values.size() == node.items.size()) check_exceptions(values, node, faults_);
  }

  template <HasFields Record>
  void read(const Node& node, Record& record, std::string_view key) {
    if (expect(Node::Kind::map, node, key)) read_record(node, record);
  }

  // `misspelt` is where the field's key stands in a form that has been told of already.
  template <HasFields Record, class Field>
  void read_field(const Node& node, const Field& field, bool misspelt, Record& record);

  static bool is_empty(const Node& node) noexcept {
    return node.kind == Node::Kind::null || (node.kind == Node::Kind::scalar && node.text.empty());
  }
  bool read_id(const Node& node, std::string_view key);
  std::string hint_for(std::string_view near, std::span<const std::string_view> words) const;
  std::string nearest_or_all(std::string_view word, std::span<const std::string_view> words) const;
  void tell_unknown_word(const Node& node, std::span<const std::string_view> words, std::string_view key);

  Registry& registry_;
  Faults& faults_;
  bool fictional_;
};

template <HasFields Record, class Field>
void Reader::read_field(const Node& node, const Field& field, bool misspelt, Record& record) {
  if (field.presence == Presence::derived) return;
  const bool required = field.presence == Presence::required;
  const Node* value = node.find(field.name);
  if (value == nullptr) {
    if (required && !misspelt)
      faults_.add(faults::missing_key, node.spot,
                  {std::string(field.name), faults_.say(name_of_kind(Fields<Record>::name))});
    return;
  }
  // An empty text may stand for "none" where none is allowed; a key without a value is a thing forgotten.
  const bool nothing = value->kind == Node::Kind::null ||
                       (required && (is_empty(*value) || (value->kind == Node::Kind::list && value->items.empty())));
  if (nothing)
    faults_.add(faults::empty_value, value->spot, {std::string(field.name)},
                required ? std::string() : faults_.say(hints::leave_key_out));
  else
    read(*value, field.get(record), field.name);
}

template <HasFields Record>
void Reader::read_record(const Node& node, Record& record, std::initializer_list<std::string_view> extra) {
  const std::size_t before = faults_.errors();
  std::vector<std::string_view> known(extra);
  for_each_field<Record>([&](const auto& field) {
    if (field.presence != Presence::derived) known.push_back(field.name);
  });
  const auto misspelt = check_keys(node, known, Fields<Record>::name);
  for_each_field<Record>([&](const auto& field) {
    read_field(node, field, std::find(misspelt.begin(), misspelt.end(), field.name) != misspelt.end(), record);
  });
  // The small records inside others are only checked when sound, lest one mistake be told twice.
  constexpr bool whole = requires { record.fictional; };
  if constexpr (whole) record.fictional = fictional_;
  if (whole || faults_.errors() == before) check_record(record, node, faults_);
}

template <HasFields Record>
void Reader::read_whole(const Node& node, Record& record, std::initializer_list<std::string_view> extra) {
  auto& references = registry_.references();
  const std::size_t first = references.size();
  read_record(node, record, extra);
  bool active = !std::is_same_v<Record, Area>;  // an area may always name what it was part of
  if constexpr (requires { record.status; })
    active = record.status == Status::active || record.status == Status::temporarily_closed;
  for (std::size_t i = first; i < references.size(); ++i) references[i].from_active = active;
}

}  // namespace wegwijs
