#include "wegwijs/desk/recording.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>

#include "wegwijs/base/error.hpp"
#include "wegwijs/journal/code.hpp"

namespace wegwijs {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

LastAsk last_ask_of(const Advice& advice) {
  LastAsk last{
      .desk = advice.desk, .at = advice.at, .themes = advice.understood.themes, .products = advice.understood.products};
  for (const Option& option : advice.options) {
    std::optional<HandOver> how;
    if (!option.route.empty() && !option.route.back().how.empty()) how = option.route.back().how.front();
    last.options.push_back({option.service, option.kind, how});
  }
  return last;
}

namespace {

// Puts a small file in its place whole, for its owner alone.
void keep_small(const fs::path& file, const std::string& text) {
  const fs::path fresh = file.string() + "." + std::to_string(::getpid());
  const int made = ::open(fresh.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
  bool done = made >= 0 && ::write(made, text.data(), text.size()) == static_cast<ssize_t>(text.size());
  if (made >= 0) done = ::close(made) == 0 && done;
  if (done) done = ::rename(fresh.c_str(), file.c_str()) == 0;
  if (done) return;
  const std::string reason = std::strerror(errno);
  ::unlink(fresh.c_str());
  throw FileError("file-unwritable",
                  {"het bestand '{0}' kan niet worden geschreven: {1}", "the file '{0}' cannot be written: {1}"},
                  {file.string(), reason});
}

}  // namespace

void remember(const fs::path& file, const LastAsk& last) {
  Json json{{"desk", last.desk.str()},
            {"at", last.at.time_since_epoch().count()},
            {"themes", Json::array()},
            {"products", Json::array()},
            {"options", Json::array()}};
  for (const ThemeId& theme : last.themes) json["themes"].push_back(theme.str());
  for (const ProductId& product : last.products) json["products"].push_back(product.str());
  for (const LastOption& option : last.options)
    json["options"].push_back({{"service", option.service.str()},
                               {"kind", to_string(option.kind)},
                               {"how", option.how ? to_string(*option.how) : ""}});
  keep_small(file, json.dump());
}

std::optional<LastAsk> last_ask(const fs::path& file, Instant now) {
  std::ifstream stream(file, std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(stream), {}};
  const Json json = Json::parse(text, nullptr, false);
  if (!json.is_object()) return std::nullopt;
  try {
    LastAsk last{.desk = DeskId(json.at("desk").get<std::string>()),
                 .at = Instant(std::chrono::seconds(json.at("at").get<std::int64_t>()))};
    if (now < last.at || now - last.at > std::chrono::minutes(last_ask_minutes)) return std::nullopt;
    for (const auto& id : json.at("themes")) last.themes.emplace_back(id.get<std::string>());
    for (const auto& id : json.at("products")) last.products.emplace_back(id.get<std::string>());
    for (const auto& option : json.at("options"))
      last.options.push_back(
          {ServiceId(option.at("service").get<std::string>()),
           parse_enum<ReferralKind>(option.at("kind").get<std::string>()).value_or(ReferralKind::external),
           parse_enum<HandOver>(option.at("how").get<std::string>())});
    return last;
  } catch (const Json::exception&) {
    return std::nullopt;  // somebody else's file: as good as none
  }
}

namespace {

bool has_warm_rule(const ReferrerId& from, const ServiceId& service, const Catalog& catalog,
                   std::optional<HandOver>& how) {
  for (const ReferralRule* rule : catalog.rules_from(from)) {
    if (rule->to != service || rule->kind != ReferralKind::warm) continue;
    if (!rule->how.empty()) how = rule->how.front();
    return true;
  }
  return false;
}

}  // namespace

Referral referral_of(const DeskId& desk_id, const ServiceId& service_id, const Catalog& catalog) {
  const Desk& desk = catalog.at(desk_id);
  const Service& service = catalog.at(service_id);
  Referral referral{.service = service.id};
  if (!desk.organization.empty() && desk.organization == service.organization) {
    referral.kind = ReferralKind::internal;
  } else if (has_warm_rule(ReferrerId(desk.id.str()), service.id, catalog, referral.how) ||
             has_warm_rule(ReferrerId(desk.organization.str()), service.id, catalog, referral.how)) {
    referral.kind = ReferralKind::warm;
  }
  return referral;
}

void remember(const fs::path& file, const LastEntry& last) {
  keep_small(file, key_text(last.entry) + "\n" + (last.question == 0 ? "" : key_text(last.question)) + "\n");
}

std::optional<LastEntry> last_entry(const fs::path& file) {
  std::ifstream stream(file, std::ios::binary);
  std::string entry, question;
  stream >> entry >> question;
  const auto key = parse_key(entry);
  if (!key) return std::nullopt;
  return LastEntry{*key, parse_key(question).value_or(0)};
}

EntryKey visit_of(const Journal& journal, EntryKey key, const DeskId& desk, LocalTime now) {
  const auto before = key == 0 ? std::nullopt : journal.question(key);
  const LocalTime hour = hour_of(now);
  if (!before || before->desk != desk || before->hour > hour || hour - before->hour > std::chrono::hours(visit_hours))
    throw InvalidArgument(
        "no-visit",
        {"er is geen vraag vlak hiervoor aan balie '{0}' in dit journaal waar dezelfde bezoeker bij hoort – laat "
         "--same-visit weg",
         "there is no question just before this one at desk '{0}' in this journal that the same visitor belongs to – "
         "leave --same-visit out"},
        {desk.str()});
  return before->visit == 0 ? key : before->visit;
}

Question question_of(const LastAsk& last, int option, const Catalog& catalog) {
  if (option != 0 && last.options.empty())
    throw InvalidArgument("bad-limit", {"het laatste antwoord had geen mogelijkheden, dus ook geen {0} – verwacht: 0",
                                        "the last answer had no options, so no {0} either – expected: 0"},
                          {std::to_string(option)});
  if (option < 0 || static_cast<std::size_t>(option) > last.options.size())
    throw InvalidArgument(
        "bad-limit",
        {"er stond geen mogelijkheid {0} in het laatste antwoord – verwacht: 1 tot en met {1}, of 0 voor geen daarvan",
         "there was no option {0} in the last answer – expected: 1 to {1}, or 0 for none of them"},
        {std::to_string(option), std::to_string(last.options.size())});
  Question question{.desk = last.desk, .themes = last.themes, .products = last.products};
  // An answer may have understood more than an entry holds.
  if (question.themes.size() > 5) question.themes.resize(5);
  if (question.products.size() > 5) question.products.resize(5);
  if (option > 0) {
    const LastOption& given = last.options[static_cast<std::size_t>(option) - 1];
    question.referrals.push_back({.service = given.service, .kind = given.kind, .how = given.how});
    question.outcome = Outcome::referred;
    // What was given tells what it was about better than all that was understood.
    if (const Service* service = catalog.find(given.service)) {
      std::vector<ProductId> products;
      for (const ProductId& product : question.products)
        if (std::find(service->products.begin(), service->products.end(), product) != service->products.end())
          products.push_back(product);
      if (!products.empty()) question.products = std::move(products);
      if (question.themes.empty() && question.products.empty())
        question.themes.assign(service->themes.begin(),
                               service->themes.begin() + std::min<std::ptrdiff_t>(2, std::ssize(service->themes)));
    }
  }
  if (last.options.empty()) {
    question.outcome = Outcome::not_helped;
    question.reason = NotHelped::no_partner;
  }
  // However it is recorded, a product brings the same themes.
  if (!question.products.empty()) question.themes.clear();
  add_themes(question, catalog);
  question.sort = sort_of(question, catalog);
  return question;
}

}  // namespace wegwijs
