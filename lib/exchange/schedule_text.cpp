#include "wegwijs/exchange/schedule_text.hpp"

#include <algorithm>
#include <utility>

#include "exchange/document.hpp"
#include "exchange/faults.hpp"
#include "exchange/reader.hpp"
#include "exchange/registry.hpp"
#include "wegwijs/base/error.hpp"

namespace wegwijs {

namespace {

constexpr std::size_t longest = 65536;

// A record with nothing but opening hours.
struct Hours {
  Schedule schedule;
};

}  // namespace

template <>
struct Fields<Hours> {
  static constexpr std::string_view name = "schedule";
  static constexpr auto fields = std::tuple{
      make_field("schedule", [](auto& hours) -> auto& { return hours.schedule.rows; }, Presence::optional, "The rows."),
      make_field("holidays", [](auto& hours) -> auto& { return hours.schedule.holidays; }, Presence::optional, "On holidays."),
      make_field("exceptions", [](auto& hours) -> auto& { return hours.schedule.exceptions; }, Presence::optional, "Other days.")};
};

namespace {

// A list alone is the value of the key `schedule`.
Node as_record(Node node) {
  if (node.kind != Node::Kind::list) return node;
  Node key{.kind = Node::Kind::scalar, .spot = node.spot, .text = "schedule"};
  Node record{.kind = Node::Kind::map, .spot = node.spot};
  record.items.push_back(std::move(key));
  record.items.push_back(std::move(node));
  return record;
}

[[noreturn]] void throw_fault(const Sentence& fault, const std::string& value_nl, const std::string& value_en) {
  throw InvalidArgument("bad-schedule", fault, {value_nl, value_en});
}

Report read(std::string_view text, Language language, Hours& hours) {
  Faults faults(language);
  Registry registry;
  const auto root = parse_document(text, faults.add_file("schedule"), {.max_nodes = 10'000, .max_depth = 8}, faults);
  if (root && root->kind != Node::Kind::null) {
    Reader reader(registry, faults, false);
    const Node record = as_record(*root);
    if (reader.expect(Node::Kind::map, record, "schedule")) reader.read_record(record, hours);
  }
  return faults.take();
}

std::string first_error(const Report& report) {
  const auto& all = report.diagnostics();
  const auto error = std::find_if(all.begin(), all.end(), [](const Diagnostic& one) { return one.severity == Severity::error; });
  return error == all.end() ? std::string() : error->text();
}

}  // namespace

Schedule read_schedule(std::string_view text) {
  if (text.size() > longest)
    throw_fault({"openingstijden van {0} bytes zijn te lang – verwacht: hoogstens 65536", "opening hours of {0} bytes are too long – expected: at most 65536"},
                std::to_string(text.size()), {});
  Hours hours;
  const Report report = read(text, Language::en, hours);
  if (!report.has_errors()) return hours.schedule;
  Hours again;
  throw_fault({"{0}", "{1}"}, first_error(read(text, Language::nl, again)), first_error(report));
}

}  // namespace wegwijs
