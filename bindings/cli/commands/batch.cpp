#include "../serving.hpp"
#include "commands.hpp"

namespace wegwijs::cli {

namespace {

class Batch : public Command {
 public:
  std::string_view name() const override { return "batch"; }
  Sentence help() const override {
    return {"Beantwoord verzoeken van een ander programma: JSON-regels in, JSON-regels uit (zie docs/manual/embedding).",
            "Answer requests of another program: JSON lines in, JSON lines out (see docs/manual/embedding)."};
  }
  std::string_view example() const override { return "wegwijs batch --desk lochal < requests.jsonl"; }
  Arguments declare() override { return serving_.declare(); }
  int run(Session& session) override { return serving_.run(session, {batch_reply, batch_refusal}); }

 private:
  Serving serving_;
};

}  // namespace

std::unique_ptr<Command> make_batch() { return std::make_unique<Batch>(); }

}  // namespace wegwijs::cli
