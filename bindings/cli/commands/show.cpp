#include "../exit_code.hpp"
#include "../reading.hpp"
#include "commands.hpp"
#include "wegwijs/desk/json.hpp"
#include "wegwijs/desk/record_text.hpp"

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
    const KnowledgeBase kb = session.open(reading_.kb);
    if (reading_.json) {
      session.out() << record_json(kb.catalog(), id_) << '\n';
      return done;
    }
    for (const RecordLine& line : record_text(kb.catalog(), id_, session.language())) {
      const std::string margin(line.depth * 2, ' ');
      if (line.text.empty()) {
        session.out() << margin << session.terminal().styled(line.label, Style::bold) << '\n';
      } else {
        session.out() << session.terminal().wrapped(line.label.empty() ? line.text : line.label + ": " + line.text, line.depth * 2);
      }
    }
    return done;
  }

 private:
  Reading reading_;
  std::string id_;
};

}  // namespace

std::unique_ptr<Command> make_show() { return std::make_unique<Show>(); }

}  // namespace wegwijs::cli
