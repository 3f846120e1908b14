#include "wegwijs/desk/sheet.hpp"

#include "../exit_code.hpp"
#include "../output_file.hpp"
#include "../reading.hpp"
#include "../sheet_html.hpp"
#include "commands.hpp"
#include "wegwijs/base/error.hpp"

namespace wegwijs::cli {

namespace {

class SheetCommand : public Command {
 public:
  std::string_view name() const override { return "sheet"; }
  Sentence help() const override {
    return {"Een blad om te printen: de partners van een balie voor een thema, met nummers, uren en hoe je doorverwijst.",
            "A page to print: the partners of a desk for a theme, with numbers, hours and how to refer."};
  }
  std::string_view example() const override { return "wegwijs sheet lochal --theme debts -o schulden.html"; }

  Arguments declare() override {
    return {{"DESK", "", {"De balie", "The desk"}, &desk_, true},
            {"--theme", "ID", {"Alleen dit thema", "Only this theme"}, &theme_},
            {"--limit", "N", {"Hoogstens zoveel partners (10)", "At most so many partners (10)"}, &limit_},
            {"-o", "FILE", {"In dit bestand in plaats van op het scherm", "Into this file instead of to the screen"}, &file_},
            {"--kb", "FILE",
             {"Kennisbestand (anders WEGWIJS_KB, anders dat in de gegevensmap van de gebruiker)",
              "Knowledge base file (else WEGWIJS_KB, else the one in the user's data folder)"},
             &kb_},
            {"--at", "MOMENT", {"Tijdstip in plaats van nu: \"2026-11-24 14:10\"", "Moment instead of now: \"2026-11-24 14:10\""}, &at_}};
  }

  int run(Session& session) override {
    if (limit_ < 1)
      throw InvalidArgument("bad-limit", {"een limiet van {0} kan niet – verwacht: 1 of meer", "a limit of {0} cannot be – expected: 1 or more"},
                            {std::to_string(limit_)});
    const KnowledgeBase kb = session.open(kb_);
    SheetOptions options;
    options.desk = DeskId(desk_);
    options.theme = ThemeId(theme_);
    options.at = session.moment(at_);
    options.most = static_cast<std::size_t>(limit_);
    options.language = session.language();
    put_out(session, file_, sheet_html(session, partner_sheet(kb, options)));
    return done;
  }

 private:
  std::string desk_, theme_, file_, kb_, at_;
  int limit_ = 10;
};

}  // namespace

std::unique_ptr<Command> make_sheet() { return std::make_unique<SheetCommand>(); }

}  // namespace wegwijs::cli
