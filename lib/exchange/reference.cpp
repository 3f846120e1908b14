#include <string>

#include "base/format.hpp"
#include "exchange/messages.hpp"
#include "exchange/records.hpp"
#include "exchange/top_level.hpp"
#include "wegwijs/exchange/yaml.hpp"

namespace wegwijs {

namespace {

constexpr std::string_view introduction = R"(# Partner data in YAML

This page is made from the library's own list of fields (`yaml_reference()`); so is the schema for editors,
[partner.schema.json](partner.schema.json). To let an editor help, start a file with
`# yaml-language-server: $schema=…/partner.schema.json`.

## Files

* Any `*.yaml` or `*.yml` file may hold any of the keys below; folders are for people. Names that start with a dot are
  passed over and links to folders are not followed.
* UTF-8, spaces for indentation, one document a file; no anchors, aliases or tags. A file is at most 16 MiB.
* Ids are lower-case slugs (`a-z`, `0-9`, single hyphens) and unique over all files and all kinds of things.
* A key that is written has a value. Text that looks like something else is quoted: `"09:00"`, `"true"`, `"0800-8020"`.
* A file that says `fictional: true` is passed over unless it is asked for. Real records may not use fictional ones.
* Organizations, services, desks and referrals need a `provenance`; a service without one has that of its organization,
  and whatever stands inside a record has that of the record.

```yaml
organizations:
  - id: het-loket
    name: Het Loket
    kind: charity
    phones: [{number: "0800-8020", note: gratis}]
    provenance: {source: "https://loket.example", seen_on: 2026-09-10, evidence: primary}
    services:
      - id: het-loket-spreekuur
        name: Spreekuur formulieren
        phrases: [hulp met een formulier]
        at:
          - location: het-loket-gebouw
            schedule: [{days: [tu, th], opens: "10:00", closes: "12:00"}]
locations:
  - {id: het-loket-gebouw, name: Het Loket, address: {street: Dorpsstraat 1, place: Voorbeeldstad}}
```
)";

constexpr std::string_view templates = R"(
## templates

Services that every organization of a kind offers. `{id}`, `{name}` and `{area}` in any text become those of the
organization; `"{areas}"` as an item of a list becomes every area it serves. A service written by hand with the same id wins; organizations that are inactive or defunct get none.

```yaml
templates:
  - for: {kind: municipality}
    services:
      - {id: "{id}-burgerzaken", name: "Burgerzaken {name}", eligibility: {areas: ["{area}"]}}
```
)";

std::string link_to(std::string_view name, std::string anchor) { return format("[{}](#{})", name, anchor); }

template <class T>
std::string type_name() {
  if constexpr (std::is_same_v<T, std::string>)
    return "text";
  else if constexpr (std::is_same_v<T, bool>)
    return "`true` or `false`";
  else if constexpr (std::is_same_v<T, int>)
    return "whole number";
  else if constexpr (std::is_same_v<T, Date>)
    return "date `2026-11-24`";
  else if constexpr (std::is_same_v<T, YearMonth>)
    return "month `2021-05`";
  else if constexpr (std::is_same_v<T, TimeOfDay>)
    return "time `\"09:00\"`";
  else if constexpr (std::is_same_v<T, Point>)
    return "`[latitude, longitude]`";
  else if constexpr (HasFields<T>)
    return link_to(Fields<T>::name, name_of_record<T>());
  else if constexpr (NamedEnum<T>) {
    std::string words;
    for (const auto word : EnumNames<T>::values) words += (words.empty() ? "`" : ", `") + std::string(word) + "`";
    return words;
  } else {
    return std::string(kind_of_id<T>) + " id";
  }
}

template <class Record, class Field>
std::string type_of(const Field& field) {
  using Value = ValueOf<Record, Field>;
  if (field.name == "id") return "id";
  const std::string one = type_name<typename Value::type>();
  if constexpr (std::is_same_v<typename Value::type, ExecutorId>) return one + ", or a list of them";
  return Value::list ? "list of " + one : one;
}

template <class Record>
std::string section() {
  std::string text =
      format("\n## {}\n\n{}\n\n| key | value | meaning |\n|---|---|---|\n", Fields<Record>::name, Fields<Record>::help);
  for_each_field<Record>([&](const auto& field) {
    if (field.presence == Presence::derived) return;
    text += format("| `{}`{} | {} | {} |\n", field.name, field.presence == Presence::required ? " **required**" : "",
                   type_of<Record>(field), field.help);
  });
  if constexpr (std::is_same_v<Record, Organization>)
    text += format("| `services` | list of {} | Services it offers; they need not name it. |\n", type_name<Service>());
  return text;
}

std::string top_level_section() {
  std::string text =
      "\n## Keys of a file\n\n| key | holds |\n|---|---|\n| `fictional` | `true` where everything in the file is "
      "invented |\n";
  const CatalogData lists;
  for_each_section(lists, [&]<class Record>(std::string_view key, const std::vector<Record>&) {
    text += format("| `{}` | list of {} |\n", key, type_name<Record>());
  });
  return text + "| `templates` | list of [templates](#templates) |\n";
}

std::string faults_section() {
  std::string text =
      "\n## Faults\n\nAll faults are told at once, as `file:line:column: message – hint`. Errors keep a map from being "
      "built; "
      "warnings do not.\nFor `unknown-…` the kind of thing follows: `unknown-theme`.\n\n| code | severity | message "
      "|\n|---|---|---|\n";
  for (const Fault* fault : all_faults())
    text += format("| `{}` | {} | {} |\n", fault->code, to_string(fault->severity), fault->message.en);
  return text;
}

}  // namespace

std::string yaml_reference() {
  std::string text(introduction);
  text += top_level_section();
  for_each_record_type([&]<class Record>() { text += section<Record>(); });
  text += templates;
  text += faults_section();
  return text;
}

}  // namespace wegwijs
