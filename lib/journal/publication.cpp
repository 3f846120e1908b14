#include "wegwijs/journal/publication.hpp"

#include <algorithm>
#include <charconv>

#include "base/format.hpp"
#include "base/text_tools.hpp"
#include "store/journal_file.hpp"
#include "wegwijs/base/error.hpp"

namespace wegwijs {

namespace {

using Leaves = std::map<std::string, std::size_t>;

template <class... Steps>
std::string path(const Steps&... steps) {
  std::string text;
  ((text += std::string(steps) + "/"), ...);
  text.pop_back();
  return text;
}

LocalTime start_of(int year) { return at(Date(std::chrono::year(year) / 1 / 1), TimeOfDay{}); }

// Counts the entries of a year along every axis.
class Tally {
 public:
  explicit Tally(const Catalog& catalog) : catalog_(catalog) {}

  void add(const Question& question) {
    const Date day = date_of(question.hour);
    const unsigned month = static_cast<unsigned>(day.month());
    ++leaves_["time"][path(format("Q{}", (month + 2) / 3), format("{:04}-{:02}", static_cast<int>(day.year()), month))];
    ++leaves_["place"][place(question.desk)];
    ++leaves_["subject"][subject(question)];
    ++leaves_["channel"][std::string(to_string(question.channel))];
    ++leaves_["duration"][question.duration ? std::string(to_string(*question.duration)) : "none"];
    ++leaves_["campaign"][question.campaign.empty() ? "none" : question.campaign];
    ++leaves_["outcome"][path(to_string(question.outcome), question.reason ? to_string(*question.reason) : "")];
    for (const Referral& referral : question.referrals) add(referral);
  }

  void add(const Signal& signal) {
    ++leaves_["signal"][path(signal.about, to_string(signal.kind))];
    ++leaves_["addressee"][signal.organization.empty() ? signal.area.str() : signal.organization.str()];
  }

  void add(const MissedTerm& term) {
    // A leaf has no blanks and slashes; no term should have any.
    std::string leaf = term.term;
    for (char& sign : leaf)
      if (sign == '/' || static_cast<unsigned char>(sign) <= ' ') sign = '-';
    ++leaves_["term"][leaf];
  }

  std::vector<PublishedAxis> axes() const {
    std::vector<PublishedAxis> axes;
    for (const auto& [name, leaves] : leaves_) axes.push_back({name, blocks_of(leaves)});
    return axes;
  }

 private:
  void add(const Referral& referral) {
    const Service* service = catalog_.find(referral.service);
    ++leaves_["referral"][path(to_string(referral.kind), service ? service->organization.str() : "unknown",
                               referral.service.str())];
    ++leaves_["fate"][std::string(to_string(referral.fate))];
  }

  std::string place(const DeskId& id) const {
    const Desk* desk = catalog_.find(id);
    const Location* location = desk ? catalog_.find(desk->location) : nullptr;
    const auto known = [](const std::string& word) { return word.empty() ? std::string("unknown") : word; };
    return path(known(desk ? desk->organization.str() : ""), known(location ? location->municipality.str() : ""),
                id.str());
  }

  std::string subject(const Question& question) const {
    const Product* product = question.products.empty() ? nullptr : catalog_.find(question.products.front());
    ThemeId theme = question.themes.empty() ? ThemeId() : question.themes.front();
    if (theme.empty() && product != nullptr && !product->themes.empty()) theme = product->themes.front();
    const Theme* upper = catalog_.find(theme);
    for (int steps = 0; upper != nullptr && steps < 16; ++steps) {
      const Theme* above = catalog_.find(upper->parent);
      if (above == nullptr) break;
      upper = above;
    }
    const auto word = [](const std::string& id) { return id.empty() ? std::string("none") : id; };
    return path(to_string(question.sort), word(upper ? upper->id.str() : theme.str()), word(theme.str()),
                question.products.empty() ? "none" : question.products.front().str());
  }

  const Catalog& catalog_;
  std::map<std::string, Leaves> leaves_;
};

// As it is kept in the journal: a line for the day, one for each axis, one for each block.
std::string written(const Publication& publication) {
  std::string text = "drawn-up " + to_string(publication.drawn_up) + "\n";
  for (const PublishedAxis& axis : publication.axes) {
    text += "axis " + axis.name + "\n";
    for (const PublishedBlock& block : axis.blocks) {
      text += std::to_string(block.count);
      for (const std::string& leaf : block.leaves) text += " " + leaf;
      text += "\n";
    }
  }
  return text;
}

Publication read(int year, std::string_view text) {
  Publication publication{year, {}, {}};
  for (const std::string_view line : split(text, '\n')) {
    const auto words = split(line, ' ');
    if (words.size() < 2) continue;
    if (words[0] == "drawn-up") {
      publication.drawn_up = parse_date(words[1]).value_or(Date{});
    } else if (words[0] == "axis") {
      publication.axes.push_back({std::string(words[1]), {}});
    } else if (!publication.axes.empty()) {
      PublishedBlock block;
      std::from_chars(words[0].data(), words[0].data() + words[0].size(), block.count);
      for (std::size_t i = 1; i < words.size(); ++i) block.leaves.emplace_back(words[i]);
      publication.axes.back().blocks.push_back(std::move(block));
    }
  }
  return publication;
}

void require_over(int year, Date today) {
  if (year < 2000 || year > 2099)
    throw InvalidArgument("bad-year",
                          {"{0} is geen jaar van een journaal – verwacht: 2000 tot en met 2099",
                           "{0} is no year of a journal – expected: 2000 to 2099"},
                          {std::to_string(year)});
  if (static_cast<int>(today.year()) > year) return;
  throw InvalidArgument("year-not-over",
                        {"{0} is nog niet voorbij: over een lopend jaar wordt niets vastgesteld, want uit twee standen "
                         "na elkaar is op te maken wat ertussen gebeurde – probeer het in {1}",
                         "{0} is not over yet: a running year is not drawn up, for two states of it one after the "
                         "other tell what happened in between – try in {1}"},
                        {std::to_string(year), std::to_string(year + 1)});
}

}  // namespace

const PublishedAxis& Publication::axis(std::string_view name) const noexcept {
  static const PublishedAxis none;
  for (const PublishedAxis& each : axes)
    if (each.name == name) return each;
  return none;
}

Publication draw_up(const Journal& journal, int year, const Catalog& catalog, Date today) {
  require_over(year, today);
  Tally tally(catalog);
  const LocalTime from = start_of(year), to = start_of(year + 1);
  journal.each_question(from, to, [&](const Question& question) { tally.add(question); });
  journal.each_signal(from, to, [&](const Signal& signal) { tally.add(signal); });
  journal.each_missed_term(from, to, [&](const MissedTerm& term) { tally.add(term); });
  if (tally.axes().empty())
    throw InvalidArgument("empty-year",
                          {"in {0} staat niets in dit journaal: er valt niets vast te stellen – is het het goede jaar en "
                           "het goede bestand?",
                           "this journal holds nothing of {0}: there is nothing to draw up – is it the right year and "
                           "the right file?"},
                          {std::to_string(year)});
  return {year, today, tally.axes()};
}

Publication publish(Journal& journal, int year, const Catalog& catalog, Date today) {
  if (auto kept = publication(journal, year)) return *kept;
  journal.file().keep_publication(year, written(draw_up(journal, year, catalog, today)));
  return *publication(journal, year);  // another program may have been first
}

std::optional<Publication> publication(const Journal& journal, int year) {
  const auto text = journal.file().publication(year);
  if (!text) return std::nullopt;
  return read(year, *text);
}

}  // namespace wegwijs
