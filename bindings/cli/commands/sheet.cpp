#include "wegwijs/desk/sheet.hpp"

#include <limits>

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
    return reading_.with(
        {{"DESK", "", {"De balie", "The desk"}, &desk_, true},
         {"--theme", "ID", {"Alleen dit thema", "Only this theme"}, &theme_},
         {"--limit", "N", {"Zoveel partners (anders wat op een A4 past)", "So many partners (else what an A4 holds)"}, &limit_},
         {"-o", "FILE", {"In dit bestand in plaats van op het scherm", "Into this file instead of to the screen"}, &file_}});
  }

  int run(Session& session) override {
    const bool one_page = limit_ == as_fits;
    if (limit_ < 1)
      throw InvalidArgument("bad-limit", {"een limiet van {0} kan niet – verwacht: 1 of meer", "a limit of {0} cannot be – expected: 1 or more"},
                            {std::to_string(limit_)});
    const KnowledgeBase& kb = session.open(reading_.kb);
    SheetOptions options;
    options.desk = DeskId(desk_);
    options.theme = ThemeId(theme_);
    options.at = session.moment(reading_.at);
    options.most = one_page ? most_on_a_page : static_cast<std::size_t>(limit_);
    options.language = session.language();
    const Sheet sheet = partner_sheet(kb, options);
    put_out(session, file_, reading_.json ? to_json(sheet) + "\n" : sheet_html(session, sheet, one_page));
    return done;
  }

 private:
  static constexpr int as_fits = std::numeric_limits<int>::max();
  static constexpr std::size_t most_on_a_page = 16;

  Reading reading_;
  std::string desk_, theme_, file_;
  int limit_ = as_fits;
};

}  // namespace

std::unique_ptr<Command> make_sheet() { return std::make_unique<SheetCommand>(); }

}  // namespace wegwijs::cli
