#include "../exit_code.hpp"
#include "../output_file.hpp"
#include "../reading.hpp"
#include "commands.hpp"
#include "wegwijs/base/error.hpp"
#include "wegwijs/desk/network_picture.hpp"

namespace wegwijs::cli {

namespace {

class Export : public Command {
 public:
  std::string_view name() const override { return "export"; }
  Sentence help() const override {
    return {"Het netwerk van doorverwijzen als plaatje (svg), voor Graphviz (dot) of voor Gephi, NetworkX en igraph (graphml).",
            "The referral network as a picture (svg), for Graphviz (dot), or for Gephi, NetworkX and igraph (graphml)."};
  }
  std::string_view example() const override { return "wegwijs export graph --desk lochal --theme debts -o lochal.svg"; }

  Arguments declare() override {
    return reading_.with_map(
        {{"WHAT", "", {"Wat: graph", "What: graph"}, &what_, true, {"graph"}},
         {"--format", "FORMAT", {"svg, dot of graphml", "svg, dot or graphml"}, &format_, false, {"svg", "dot", "graphml"}},
         {"--desk", "ID", {"Wat rond deze balie ligt (anders alle afspraken)", "What surrounds this desk (else all agreements)"}, &desk_},
         {"--theme", "ID", {"Alleen dit thema", "Only this theme"}, &theme_},
         {"--limit", "N", {"Hoogstens zoveel punten (svg: 30; anders alle); 0 = alle", "At most so many points (svg: 30; else all); 0 = all"}, &limit_},
         {"-o", "FILE", {"In dit bestand in plaats van op het scherm", "Into this file instead of to the screen"}, &file_}});
  }

  int run(Session& session) override {
    if (limit_ < -1)
      throw InvalidArgument("bad-limit", {"een limiet van {0} kan niet – verwacht: 0 of meer", "a limit of {0} cannot be – expected: 0 or more"},
                            {std::to_string(limit_)});
    const KnowledgeBase& kb = session.open(reading_.kb);
    ExcerptOptions options;
    options.desk = DeskId(desk_);
    options.theme = ThemeId(theme_);
    options.most_nodes = limit_ >= 0 ? static_cast<std::size_t>(limit_) : format_ == "svg" ? 30 : 0;
    const Excerpt found = excerpt(kb.catalog(), kb.graph(), options);
    put_out(session, file_, written(found, kb.catalog(), session.language()));
    return done;
  }

 private:
  std::string written(const Excerpt& found, const Catalog& catalog, Language language) const {
    if (format_ == "graphml") return to_graphml(found, catalog);
    return format_ == "dot" ? to_dot(found, catalog, language) : to_svg(found, catalog, language);
  }

  Reading reading_;
  std::string what_, format_ = "svg", desk_, theme_, file_;
  int limit_ = -1;
};

}  // namespace

std::unique_ptr<Command> make_export() { return std::make_unique<Export>(); }

}  // namespace wegwijs::cli
