#include "../serving.hpp"
#include "commands.hpp"

namespace wegwijs::cli {

namespace {

class Mcp : public Command {
 public:
  std::string_view name() const override { return "mcp"; }
  Sentence help() const override {
    return {"Wees een hulpmiddel voor een chatassistent: Model Context Protocol over standaard in- en uitvoer, alleen lezen.",
            "Be a tool for a chat assistant: Model Context Protocol over standard input and output, read-only."};
  }
  std::string_view example() const override { return "wegwijs mcp --desk lochal"; }
  Arguments declare() override { return serving_.declare(); }
  int run(Session& session) override { return serving_.run(session, {mcp_reply, mcp_refusal}); }

 private:
  Serving serving_;
};

}  // namespace

std::unique_ptr<Command> make_mcp() { return std::make_unique<Mcp>(); }

}  // namespace wegwijs::cli
