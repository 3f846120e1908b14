#include "../documents.hpp"
#include "../exit_code.hpp"
#include "../session.hpp"
#include "commands.hpp"
#include "wegwijs/exchange/yaml.hpp"

namespace wegwijs::cli {

namespace {

class Manual : public Command {
 public:
  std::string_view name() const override { return "manual"; }
  Sentence help() const override {
    return {"Schrijf wat gegenereerd wordt: man-pagina, aanvulling voor bash, JSON Schema, naslag van het YAML-formaat.",
            "Write what is generated: man page, bash completion, JSON Schema, reference of the YAML format."};
  }
  std::string_view example() const override { return "wegwijs manual man > wegwijs.1"; }
  Arguments declare() override {
    return {{"WHAT", "", {"man, bash, schema of yaml", "man, bash, schema or yaml"}, &what_, true, {"man", "bash", "schema", "yaml"}}};
  }
  int run(Session& session) override {
    if (what_ == "man") session.out() << man_page();
    if (what_ == "bash") session.out() << bash_completion();
    if (what_ == "schema") session.out() << json_schema() << '\n';
    if (what_ == "yaml") session.out() << yaml_reference();
    return done;
  }

 private:
  std::string what_;
};

}  // namespace

std::unique_ptr<Command> make_manual() { return std::make_unique<Manual>(); }

}  // namespace wegwijs::cli
