#include "wegwijs/exchange/skeleton.hpp"

#include "../exit_code.hpp"
#include "../reading.hpp"
#include "../session.hpp"
#include "commands.hpp"

namespace wegwijs::cli {

namespace {

class New : public Command {
 public:
  std::string_view name() const override { return "new"; }
  Sentence help() const override {
    return {"Zet een leeg record klaar om in te vullen: organisatie, dienst, locatie, balie of afgesproken verwijzing.",
            "Put down an empty record to fill in: organization, service, location, desk or agreed referral."};
  }
  std::string_view example() const override { return "wegwijs new organization \"Fietsfonds Tilburg\""; }

  Arguments declare() override {
    return {
        {"KIND",
         "",
         {"Wat", "What"},
         &kind_,
         true,
         {EnumNames<SkeletonKind>::values.begin(), EnumNames<SkeletonKind>::values.end()}},
        {"NAME",
         "",
         {"De naam, waar het id van wordt gemaakt; bij een verwijzing: het id van de balie en dat van de dienst",
          "The name, of which the id is made; for a referral: the id of the desk and that of the service"},
         &name_,
         true},
        {"--in",
         "FILE",
         {"Het bestand waar het bij moet (anders een in DIR/eigen)", "The file to add it to (else one in DIR/eigen)"},
         &file_},
        {"--partners",
         "DIR",
         {"De map met partnergegevens (partners)", "The folder with partner data (partners)"},
         &partners_}};
  }

  int run(Session& session) override {
    const Skeleton made =
        write_skeleton(*parse_enum<SkeletonKind>(kind_), joined(name_), {.partners = partners_, .file = file_});
    session.out() << made.file.generic_string() << ':' << made.line << '\n';
    session.err() << session.text({"vul in wat leeg is, en kijk dan of het klopt: wegwijs check {0}",
                                   "fill in what is empty, then see whether it is right: wegwijs check {0}"},
                                  {to_check(made.file)})
                  << '\n';
    return done;
  }

 private:
  // A file outside the folder is checked together with it, for its ids are.
  std::string to_check(const std::filesystem::path& file) const {
    const auto inside =
        std::filesystem::weakly_canonical(file).lexically_relative(std::filesystem::weakly_canonical(partners_));
    const bool outside = inside.empty() || *inside.begin() == "..";
    return outside ? partners_ + " " + file.generic_string() : partners_;
  }

  std::string kind_, file_, partners_ = "partners";
  std::vector<std::string> name_;
};

}  // namespace

std::unique_ptr<Command> make_new() { return std::make_unique<New>(); }

}  // namespace wegwijs::cli
