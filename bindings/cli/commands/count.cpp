#include "wegwijs/desk/counts.hpp"

#include "../exit_code.hpp"
#include "../reading.hpp"
#include "commands.hpp"
#include "wegwijs/calendar/zone.hpp"

namespace wegwijs::cli {

namespace {

class CountCommand : public Command {
 public:
  std::string_view name() const override { return "count"; }
  Sentence help() const override {
    return {"De kaart in getallen: naar soort, thema, gemeente, herkomst en ouderdom.",
            "The map in numbers: by kind, theme, municipality, provenance and age."};
  }
  std::string_view example() const override { return "wegwijs count"; }

  Arguments declare() override {
    return reading_.with({{"--markdown", "", {"Als bladzijde in Markdown", "As a page in Markdown"}, &markdown_}});
  }

  int run(Session& session) override {
    const KnowledgeBase& kb = session.open(reading_.kb);
    const Date day = date_of(to_local(session.moment(reading_.at)));
    const MapCounts counts = count_map(kb.catalog(), day, session.language());
    if (reading_.json) {
      session.out() << to_json(counts) << '\n';
    } else if (markdown_) {
      session.out() << to_markdown(counts, made_by(session, day));
    } else {
      print(session, counts);
    }
    return done;
  }

 private:
  // The whole way there, to be copied; a test runs it to see that the committed page is that of today's map.
  static std::string made_by(const Session& session, Date day) {
    const std::string language = session.language() == Language::en ? "en" : "nl";
    return session.text({"Zo gemaakt:", "Made by:"}) +
           "\n\n```sh\nwegwijs build partners -o map.wegwijs\nwegwijs --lang " + language +
           " count --kb map.wegwijs --at " + to_string(day) + " --markdown > docs/map_counts.md\n```";
  }

  static void print(Session& session, const MapCounts& counts) {
    for (const CountTable& table : counts.tables) {
      if (&table != &counts.tables.front()) session.out() << '\n';
      session.out() << session.terminal().styled(table.title, Style::bold) << '\n';
      std::vector<std::vector<std::string>> rows{{""}};
      for (const CountColumn& column : table.columns) rows[0].push_back(column.name);
      for (const CountRow& row : table.rows) {
        rows.push_back({row.name});
        for (const std::size_t number : row.numbers) rows.back().push_back(std::to_string(number));
      }
      session.out() << session.terminal().table(rows);
    }
  }

  Reading reading_;
  bool markdown_ = false;
};

}  // namespace

std::unique_ptr<Command> make_count() { return std::make_unique<CountCommand>(); }

}  // namespace wegwijs::cli
