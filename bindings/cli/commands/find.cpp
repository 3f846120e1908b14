#include "../advice_text.hpp"
#include "../exit_code.hpp"
#include "../find_screen.hpp"
#include "../reading.hpp"
#include "commands.hpp"
#include "wegwijs/desk/json.hpp"

namespace wegwijs::cli {

namespace {

class Find : public Command {
 public:
  std::string_view name() const override { return "find"; }
  Sentence help() const override {
    return {"Zoek in de hele kaart, zonder balie; zonder woorden: zoeken tijdens het typen, of buiten een terminal alles wat door de filters komt.",
            "Search the whole map, without a desk; without words: search while typing, or outside a terminal all that passes the filters."};
  }
  std::string_view example() const override { return "wegwijs find taalhuis --area Tilburg"; }

  Arguments declare() override {
    Arguments own{{"WORDS", "", {"Zoekwoorden", "Words to search"}, &words_},
                  {"--theme", "ID", {"Alleen dit thema", "Only this theme"}, &theme_},
                  {"--area", "AREA", {"Open voor inwoners van deze gemeente of woonplaats", "Open to inhabitants of this municipality or village"}, &area_},
                  {"--open-now", "", {"Nu open", "Open now"}, &open_now_},
                  {"--open-at", "MOMENT", {"Open op dit tijdstip", "Open at this moment"}, &open_at_},
                  {"--services", "", {"Alleen diensten", "Services only"}, &services_},
                  {"--limit", "N", {"Hoogstens zoveel (20)", "At most so many (20)"}, &limit_}};
    return reading_.with(std::move(own));
  }

  int run(Session& session) override {
    const KnowledgeBase& kb = session.open(reading_.kb);
    FindOptions options;
    options.at = session.moment(reading_.at);
    options.theme = ThemeId(theme_);
    if (!area_.empty()) options.area = kb.area(area_);
    options.open_now = open_now_;
    if (!open_at_.empty()) options.open_at = session.moment(open_at_);
    options.services_only = services_;
    options.limit = limit_;
    options.language = session.language();
    if (words_.empty() && !reading_.json && RawTerminal::possible()) {
      FindScreen(session, kb, options).run();
      return done;
    }
    const FoundList found = kb.find(joined(words_), options);
    if (reading_.json) {
      session.out() << to_json(found) << '\n';
    } else {
      print(session, found);
    }
    return done;
  }

 private:
  static void print(Session& session, const FoundList& found) {
    for (const UrgentAdvice& urgent : found.urgent) print_urgent(session, urgent);
    if (found.nothing_found && found.urgent.empty()) {
      session.err() << session.text({"Niets gevonden.", "Nothing found."}) << '\n';
      return;
    }
    if (found.nothing_local)
      session.err() << session.text({"Niets plaatselijks bekend; dit is landelijk of regionaal.", "Nothing local known; this is national or regional."}) << '\n';
    std::vector<std::vector<std::string>> rows;
    for (const Found& hit : found.hits) {
      std::string name = hit.about.empty() ? hit.name : hit.name + " – " + hit.about;
      if (hit.scope == Scope::national) name.insert(0, session.text({"[landelijk] ", "[national] "}));
      rows.push_back({hit.id, hit.kind, std::move(name)});
    }
    session.out() << session.terminal().table(rows);
  }

  Reading reading_;
  std::vector<std::string> words_;
  std::string theme_, area_, open_at_;
  bool open_now_ = false, services_ = false;
  int limit_ = 20;
};

}  // namespace

std::unique_ptr<Command> make_find() { return std::make_unique<Find>(); }

}  // namespace wegwijs::cli
