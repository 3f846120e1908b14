#include "wegwijs/desk/build.hpp"

#include <chrono>
#include <filesystem>

#include "../exit_code.hpp"
#include "../session.hpp"
#include "../warm_text.hpp"
#include "commands.hpp"
#include "wegwijs/calendar/zone.hpp"
#include "wegwijs/desk/json.hpp"

namespace wegwijs::cli {

namespace {

// Both commands read the same data and report the same faults; one of them writes.
class Bring : public Command {
 public:
  int run(Session& session) override {
    const std::vector<std::filesystem::path> sources(sources_.begin(), sources_.end());
    BuildOptions options;
    options.include_fictional = fictional_;
    options.language = session.language();
    options.today = date_of(to_local(session.moment(at_)));
    options.progress = progress(session);
    const BuildResult result = work(sources, options);
    if (json_) {
      session.out() << to_json(result) << '\n';
    } else {
      print(session, result);
    }
    return result.report.has_errors() ? failed : done;
  }

 protected:
  virtual BuildResult work(std::span<const std::filesystem::path> sources, BuildOptions& options) = 0;
  virtual void conclude(Session& session, const BuildResult& result) = 0;

  Arguments shared() {
    return {{"DIR", "", {"Mappen of bestanden met partnergegevens", "Folders or files with partner data"}, &sources_, true},
            {"--include-fictional", "", {"Ook bestanden met `fictional: true`", "Also files with `fictional: true`"}, &fictional_},
            {"--at", "MOMENT", {"Tijdstip in plaats van nu: \"2026-11-24 14:10\"", "Moment instead of now: \"2026-11-24 14:10\""}, &at_},
            {"--json", "", {"Verslag als JSON", "Report as JSON"}, &json_}};
  }

 private:
  // Says nothing in the first second: most builds are over by then.
  ProgressCallback progress(Session& session) {
    if (!session.terminal().interactive()) return {};
    const auto begin = std::chrono::steady_clock::now();
    return [&session, begin, last = begin](const Progress& step) mutable {
      const auto now = std::chrono::steady_clock::now();
      if (now - begin > std::chrono::seconds(1) && now - last > std::chrono::milliseconds(200)) {
        last = now;
        session.err() << '\r' << step.what << ' ' << step.done;
        if (step.total > 0) session.err() << '/' << step.total;
        session.err() << "   " << std::flush;
      }
      return true;
    };
  }

  void print(Session& session, const BuildResult& result) {
    const Terminal& terminal = session.terminal();
    for (const Diagnostic& fault : result.report.diagnostics()) {
      const bool error = fault.severity == Severity::error;
      const std::string word = error ? session.text({"fout", "error"}) : session.text({"let op", "warning"});
      session.err() << terminal.styled(word, error ? Style::red : Style::yellow) << ": " << fault.text() << " [" << fault.code << "]\n";
    }
    session.err() << session.text({"{0} bestanden gelezen, {1} records, {2} fouten, {3} waarschuwingen",
                                   "{0} files read, {1} records, {2} errors, {3} warnings"},
                                  {std::to_string(result.files), std::to_string(result.records), std::to_string(result.report.errors()),
                                   std::to_string(result.report.warnings())})
                  << '\n';
    conclude(session, result);
  }

  std::vector<std::string> sources_;
  bool fictional_ = false;
  std::string at_;
  bool json_ = false;
};

class Build : public Bring {
 public:
  std::string_view name() const override { return "build"; }
  Sentence help() const override {
    return {"Lees partnergegevens, meld alle fouten en schrijf het kennisbestand.",
            "Read partner data, report all faults and write the knowledge base file."};
  }
  std::string_view example() const override { return "wegwijs build partners -o brabant.wegwijs"; }
  Arguments declare() override {
    Arguments arguments = shared();
    arguments.push_back({"-o", "FILE", {"Waarheen", "Where to"}, &file_, true});
    return arguments;
  }

 protected:
  BuildResult work(std::span<const std::filesystem::path> sources, BuildOptions& options) override {
    return build(sources, file_, options);
  }
  void conclude(Session& session, const BuildResult& result) override {
    session.err() << (result.written ? session.text({"{0} is geschreven", "{0} has been written"}, {file_})
                                     : session.text({"er zijn fouten: {0} is niet geschreven", "there are errors: {0} has not been written"}, {file_}))
                  << '\n';
  }

 private:
  std::string file_;
};

class Check : public Bring {
 public:
  std::string_view name() const override { return "check"; }
  Sentence help() const override {
    return {"Lees partnergegevens, meld alle fouten en wat er aan warme paden ontbreekt; schrijft niets.",
            "Read partner data, report all faults and which warm paths are missing; writes nothing."};
  }
  std::string_view example() const override { return "wegwijs check partners --warm lochal"; }
  Arguments declare() override {
    Arguments arguments = shared();
    arguments.push_back({"--warm", "DESK",
                         {"Per balie hoeveel thema's geen warm pad hebben; met een balie: welke, en wie daarvoor te bellen",
                          "For each desk how many themes have no warm path; with a desk: which, and whom to call for them"},
                         &warm_, false, {}, every_desk});
    return arguments;
  }

 protected:
  BuildResult work(std::span<const std::filesystem::path> sources, BuildOptions& options) override {
    if (warm_ != every_desk) options.warm_desk = DeskId(warm_);
    return check(sources, options);
  }
  void conclude(Session& session, const BuildResult& result) override {
    if (result.warm_gaps.empty()) return;
    print_warm_summary(session, result.warm_gaps);
    if (warm_ == every_desk) print_warm_counts(session, result.warm_gaps);
    for (const WarmGaps& desk : result.warm_gaps)
      if (desk.desk == result.warm_desk) print_warm_gaps(session, desk);
  }

 private:
  static constexpr const char* every_desk = "*";
  std::string warm_;
};

}  // namespace

std::unique_ptr<Command> make_build() { return std::make_unique<Build>(); }
std::unique_ptr<Command> make_check() { return std::make_unique<Check>(); }

}  // namespace wegwijs::cli
