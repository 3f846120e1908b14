#include "../exit_code.hpp"
#include "../reading.hpp"
#include "commands.hpp"
#include "wegwijs/desk/json.hpp"

namespace wegwijs::cli {

namespace {

class List : public Command {
 public:
  std::string_view name() const override { return "list"; }
  Sentence help() const override {
    return {"Som op: organizations, services, desks, themes, products, areas …", "List organizations, services, desks, themes, products, areas …"};
  }
  std::string_view example() const override { return "wegwijs list desks"; }

  Arguments declare() override {
    Arguments own{{"KIND", "", {"Wat", "What"}, &kind_, true, kinds()},
                  {"--ids", "", {"Alleen de ids, voor andere programma's", "Only the ids, for other programs"}, &ids_}};
    return reading_.with(std::move(own));
  }

  int run(Session& session) override {
    const KnowledgeBase& kb = session.open(reading_.kb);
    if (reading_.json) {
      session.out() << list_json(kb.catalog(), kind_) << '\n';
      return done;
    }
    std::vector<std::vector<std::string>> rows;
    for_each_named_list(kb.catalog().data(), [&](std::string_view name, const auto& records) {
      if (name != kind_) return;
      for (const auto& record : records) rows.push_back(row(record));
    });
    if (ids_)
      for (auto& cells : rows) cells.resize(1);
    session.out() << session.terminal().table(rows);
    return done;
  }

 private:
  static std::vector<std::string> kinds() {
    std::vector<std::string> names;
    const CatalogData nothing;
    for_each_named_list(nothing, [&](std::string_view name, const auto&) { names.emplace_back(name); });
    return names;
  }

  template <class Record>
  static std::vector<std::string> row(const Record& record) {
    if constexpr (requires { record.status; }) {
      const std::string status = record.status == Status::active ? "" : " (" + std::string(to_string(record.status)) + ")";
      return {record.id.str(), record.name + status};
    } else if constexpr (requires { record.id; }) {
      return {record.id.str(), record.name};
    } else if constexpr (requires { record.to; }) {
      return {record.from.str(), std::string(to_string(record.kind)), record.to.str()};
    } else {
      return {joined(record.terms), joined(record.means)};
    }
  }

  Reading reading_;
  std::string kind_;
  bool ids_ = false;
};

}  // namespace

std::unique_ptr<Command> make_list() { return std::make_unique<List>(); }

}  // namespace wegwijs::cli
