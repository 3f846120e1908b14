#include "../advice_text.hpp"
#include "../exit_code.hpp"
#include "../reading.hpp"
#include "../visitor_arguments.hpp"
#include "commands.hpp"
#include "wegwijs/desk/json.hpp"
#include "wegwijs/desk/routes_text.hpp"
#include "wegwijs/graph/freshness.hpp"

namespace wegwijs::cli {

namespace {

class RouteCommand : public Command {
 public:
  std::string_view name() const override { return "route"; }
  Sentence help() const override {
    return {"De beste routes van een balie naar een dienst, met elke stap uitgelegd.",
            "The best routes from a desk to a service, with every step explained."};
  }
  std::string_view example() const override { return "wegwijs route lochal juridisch-loket-advies"; }

  Arguments declare() override {
    Arguments own{{"DESK", "", {"De balie", "The desk"}, &desk_, true},
                  {"SERVICE", "", {"De dienst", "The service"}, &service_, true},
                  {"--max-steps", "N", {"Hoogstens zoveel stappen (4)", "At most so many steps (4)"}, &max_steps_}};
    return reading_.with(visitor_.with(std::move(own)));
  }

  int run(Session& session) override {
    const KnowledgeBase& kb = session.open(reading_.kb);
    RouteOptions options{session.moment(reading_.at), visitor_.visitor(kb), max_steps_};
    const DeskId desk(desk_);
    const ServiceId service(service_);
    const Routes found = kb.graph().routes(desk, service, options);
    if (reading_.json) {
      session.out() << routes_json(kb.catalog(), desk, service, options.depart, found, session.language()) << '\n';
      return done;
    }
    if (found.obstacle)
      session.out() << session.terminal().wrapped(
          session.text({"Geen route: {0}.", "No route: {0}."}, {no_route_text(found, service, kb.catalog(), session.language())}), 0);
    int number = 0;
    for (const Route& route : found.routes) {
      session.out() << session.terminal().styled(session.text({"Route {0}: {1}, hulp {2}", "Route {0}: {1}, help {2}"},
                                                              {std::to_string(++number), kind_text(session, route.kind()),
                                                               route.steps.back().hours_known ? moment_text(session, route.arrives_at, options.depart)
                                                                                                : session.text({"op een onbekend tijdstip", "at an unknown moment"})}),
                                                 Style::bold)
                    << '\n';
      int step_number = 0;
      for (const AdvisedStep& step : advised_steps(route, kb.catalog(), session.language()))
        print(session, step, route.steps.size() > 1 ? ++step_number : 0, options.depart, true);
      session.out() << session.terminal().wrapped(oldest_text(checked_on(route, kb.catalog()), session.language()), 3);
    }
    return done;
  }

 private:
  Reading reading_;
  VisitorArguments visitor_;
  std::string desk_, service_;
  int max_steps_ = 4;
};

}  // namespace

std::unique_ptr<Command> make_route() { return std::make_unique<RouteCommand>(); }

}  // namespace wegwijs::cli
