// Answers questions about routes on standard input, one line a question, for routes_crosscheck.py.
//
//   map {"services": [...], ...}                 one map as YAML on one line; answers "ok" or its first fault
//   ask DESK SERVICE T MAX_STEPS [age=30] [area=ID] [groups=a,b] [digid=no] [language=nl] [near=500]
//
// T in seconds since 1970-01-01T00:00:00Z. The answer is "none: OBSTACLE SERVICE", or the routes separated by " | ":
// "ARRIVAL,STEPS,EFFORT" and for each step " FROM,TO,KIND,RULE,HAND_OVER,ARRIVAL,KNOWN" (RULE "-" where there is none).
#include <iostream>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

#include "wegwijs/exchange/yaml.hpp"
#include "wegwijs/graph/referral_graph.hpp"

using namespace wegwijs;

namespace {

std::string text_of(Instant instant) { return std::to_string(instant.time_since_epoch().count()); }

std::string text_of(const Route& route) {
  std::string text =
      text_of(route.arrives_at) + ',' + std::to_string(route.steps.size()) + ',' + std::to_string(route.effort);
  for (const Step& step : route.steps) {
    text += ' ' + step.from.str() + ',' + step.to.str() + ',' + std::string(to_string(step.kind)) + ',' +
            (step.rule ? std::to_string(*step.rule) : "-") + ',' + text_of(step.hand_over_at) + ',' +
            text_of(step.arrives_at) + ',' + (step.hours_known ? "known" : "assumed");
  }
  return text;
}

std::vector<std::string> listed(const std::string& text) {
  std::vector<std::string> names;
  std::istringstream stream(text);
  for (std::string name; std::getline(stream, name, ',');) names.push_back(name);
  return names;
}

Visitor read_visitor(std::istringstream& words) {
  Visitor visitor;
  for (std::string word; words >> word;) {
    const auto equals = word.find('=');
    const std::string key = word.substr(0, equals), value = word.substr(equals + 1);
    if (key == "age")
      visitor.age = std::stoi(value);
    else if (key == "area")
      visitor.area = AreaId(value);
    else if (key == "groups")
      visitor.groups = listed(value);
    else if (key == "digid")
      visitor.no_digid = value == "no";
    else if (key == "near")
      visitor.max_distance_m = std::stod(value);
    else if (key == "language")
      visitor.languages = {value};
  }
  return visitor;
}

class Driver {
 public:
  std::string answer(const std::string& line) {
    if (line.starts_with("map ")) return load(line.substr(4));
    std::istringstream words(line);
    std::string verb, desk, service;
    long long moment = 0;
    int max_steps = 0;
    words >> verb >> desk >> service >> moment >> max_steps;
    const RouteOptions options{
        .depart = Instant{std::chrono::seconds{moment}}, .visitor = read_visitor(words), .max_steps = max_steps};
    const Routes found = graph_->routes(DeskId(desk), ServiceId(service), options);
    std::string text = found.obstacle ? "none: " + std::string(to_string(*found.obstacle)) + ' ' + found.obstacle_at.str() : "";
    for (const Route& route : found.routes) text += (text.empty() ? "" : " | ") + text_of(route);
    return text;
  }

 private:
  std::string load(const std::string& yaml) {
    Loaded loaded = load_text(yaml, "map", {.language = Language::en});
    for (const Diagnostic& fault : loaded.report.diagnostics())
      if (fault.severity == Severity::error) return fault.text();
    graph_.reset();
    catalog_ = Catalog(std::move(loaded.data));
    graph_.emplace(catalog_);
    return "ok";
  }

  Catalog catalog_;
  std::optional<ReferralGraph> graph_;
};

}  // namespace

int main() {
  Driver driver;
  for (std::string line; std::getline(std::cin, line);) std::cout << driver.answer(line) << std::endl;
}
