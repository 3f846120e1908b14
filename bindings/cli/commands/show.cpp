#include "../exit_code.hpp"
#include "../reading.hpp"
#include "../record_lines.hpp"
#include "commands.hpp"
#include "wegwijs/desk/json.hpp"

namespace wegwijs::cli {

namespace {

class Show : public Command {
 public:
  std::string_view name() const override { return "show"; }
  Sentence help() const override {
    return {"Toon één record met al zijn gegevens en wat ernaar verwijst.", "Show one record with all its facts and what refers to it."};
  }
  std::string_view example() const override { return "wegwijs show juridisch-loket"; }

  Arguments declare() override { return reading_.with({{"ID", "", {"Het id van het record", "The id of the record"}, &id_, true}}); }

  int run(Session& session) override {
    const KnowledgeBase& kb = session.open(reading_.kb);
    if (reading_.json) {
      session.out() << record_json(kb.catalog(), id_) << '\n';
      return done;
    }
    for (const std::string& line : record_lines(kb.catalog(), id_, session.language(), session.terminal()))
      session.out() << line << '\n';
    return done;
  }

 private:
  Reading reading_;
  std::string id_;
};

}  // namespace

std::unique_ptr<Command> make_show() { return std::make_unique<Show>(); }

}  // namespace wegwijs::cli
