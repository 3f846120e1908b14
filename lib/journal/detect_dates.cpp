// Dates of birth: told by the words around them as much as by their form.
#include <cstdlib>

#include "journal/detectors.hpp"

namespace wegwijs {

namespace {

// People born later are children; a date after this year is more likely an appointment or a decision. With a word
// like "geboren" before it any date is refused.
constexpr int youngest = 2012;

int number_of(const Piece& piece) {
  return piece.number && piece.text.size() <= 4 ? std::atoi(piece.text.c_str()) : -1;
}

bool is_month(std::string_view word) {
  return is_one_of(
      word, {"januari", "februari",  "maart",    "april",   "mei",    "juni",     "juli",    "augustus", "september",
             "oktober", "november",  "december", "jan",     "feb",    "febr",     "mrt",     "apr",      "jun",
             "jul",     "aug",       "sep",      "sept",    "okt",    "nov",      "dec",     "january",  "february",
             "march",   "may",       "june",     "july",    "august", "october",  "mar",     "oct",      "janauri",
             "febuari", "februarie", "septemer", "agustus", "maar",   "ferbuari", "novemer", "desember", "ocktober",
             "junie",   "julie",     "ocak",     "mart"});
}

bool is_long_year(const Piece& piece, bool named) {
  const int year = number_of(piece);
  return piece.text.size() == 4 && year >= 1900 && year <= (named ? 2099 : youngest);
}

bool is_short_year(const Piece& piece, bool named) {
  return piece.text.size() == 2 && (named || number_of(piece) >= 31);
}

bool is_date_sign(std::string_view before) noexcept {
  return !before.empty() && before.size() <= 4 && before.find_first_not_of(" .-/,'") == std::string_view::npos;
}

bool is_born_word(std::string_view word) {
  return is_one_of(
      word, {"geboren",  "geb",          "gebor",      "geboortedatum", "gebdatum", "gebdat",   "geboortedat",
             "geboorte", "geborendatum", "dob",        "birth",         "born",     "gd",       "gebooren",
             "geborn",   "geboorteda",   "verjaardag", "jarig",         "gbd",      "birthday", "geboordedatum"});
}

bool told_as_birth(const Pieces& pieces, std::size_t first) {
  for (std::size_t i = first; i > 0 && first - i < 4; --i)
    if (is_born_word(pieces[i - 1].text)) return true;
  // "g.d. 12-3-1958"
  return first >= 2 && pieces[first - 2].text == "g" && pieces[first - 1].text == "d";
}

// A law or a rule has a date as well.
bool told_as_rule(const Pieces& pieces, std::size_t first) {
  return announced(pieces, first, 2,
                   {"per", "sinds", "vanaf", "ingang", "wet", "besluit", "regeling", "stb", "stcrt", "uitspraak",
                    "arrest", "sedert", "verordening", "cao"});
}

// "12-03-1958", "12 . 3 . 58", "1958/03/12", "12031958".
std::optional<Span> numeric_date(const Pieces& pieces, std::size_t first, bool named) {
  if (!pieces[first].number) return std::nullopt;
  const std::string& digits = pieces[first].text;
  if (digits.size() == 8) {
    const auto part = [&](std::size_t at, std::size_t count) { return std::atoi(digits.substr(at, count).c_str()); };
    const auto year = [&](std::size_t at) { return part(at, 4) >= 1900 && part(at, 4) <= (named ? 2099 : youngest); };
    if (year(4) && part(0, 2) >= 1 && part(0, 2) <= 31 && part(2, 2) >= 1 && part(2, 2) <= 12)
      return Span{first, first};
    if (year(0) && part(4, 2) >= 1 && part(4, 2) <= 12 && part(6, 2) >= 1 && part(6, 2) <= 31)
      return Span{first, first};
    return std::nullopt;
  }
  if (named && digits.size() == 6 && (first + 1 >= pieces.size() || !pieces[first + 1].number))
    return Span{first, first};
  if (first + 2 >= pieces.size() || !pieces[first + 1].number || !pieces[first + 2].number) return std::nullopt;
  const Piece &a = pieces[first], &b = pieces[first + 1], &c = pieces[first + 2];
  if (!is_date_sign(b.before) || !is_date_sign(c.before) || a.before.ends_with("$")) return std::nullopt;
  const auto small = [](const Piece& piece, int most) { return piece.text.size() <= 2 && number_of(piece) <= most; };
  // A slip in the day or month does not make it another thing: 32-03-1958 is a birthday mistyped.
  if (small(a, 39) && small(b, 19) && is_long_year(c, named)) return Span{first, first + 2};
  if (small(a, 12) && small(b, 39) && is_long_year(c, named)) return Span{first, first + 2};
  if (is_long_year(a, named) && small(b, 19) && small(c, 39)) return Span{first, first + 2};
  const bool strict =
      b.before.find_first_of("-/") != std::string::npos && c.before.find_first_of("-/") != std::string::npos;
  if ((strict || named) && small(a, 39) && small(b, 19) && is_short_year(c, named)) return Span{first, first + 2};
  return std::nullopt;
}

bool is_day_word(std::string_view word) {
  return is_one_of(
      word, {"eerste",   "een",        "twee",         "tweede",        "drie",      "derde",     "vier",
             "vierde",   "vijf",       "vijfde",       "zes",           "zesde",     "zeven",     "zevende",
             "acht",     "achtste",    "negen",        "negende",       "tien",      "tiende",    "elf",
             "elfde",    "twaalf",     "twaalfde",     "dertien",       "dertiende", "veertien",  "veertiende",
             "vijftien", "vijftiende", "zestien",      "zestiende",     "zeventien", "achttien",  "negentien",
             "twintig",  "twintigste", "eenentwintig", "tweeentwintig", "dertig",    "dertigste", "eenendertig"});
}

bool is_year_word(std::string_view word) { return word.starts_with("negentien") && word.size() > 9; }

// "12 maart 1958", "12e mrt '58", "maart 12, 1958", "twaalf maart negentienachtenvijftig".
std::optional<Span> written_date(const Pieces& pieces, std::size_t first, bool named) {
  std::size_t month = first;
  const auto word = [&](std::size_t at) {
    return at < pieces.size() ? std::string_view(pieces[at].text) : std::string_view();
  };
  const bool day_first = pieces[first].number ? pieces[first].text.size() <= 2 : is_day_word(word(first));
  if (day_first) {
    month = first + 1;
    if (pieces[first].number && is_one_of(word(month), {"e", "de", "ste", "th", "st", "nd", "rd"})) ++month;
    if (word(month) == "of") ++month;
  }
  if (!is_month(word(month))) return std::nullopt;
  std::size_t year = month + 1;
  if (!day_first) {
    if (year >= pieces.size() || !pieces[year].number || pieces[year].text.size() > 2) return std::nullopt;
    if (++year < pieces.size() && is_one_of(word(year), {"th", "st", "nd", "rd", "e"})) ++year;
  }
  if (year >= pieces.size()) return std::nullopt;
  if (pieces[year].before.find_first_of(":;!?") != std::string::npos) return std::nullopt;
  if (is_long_year(pieces[year], named) || is_year_word(word(year))) return Span{first, year};
  // "12 maart 58" may be an article or an amount; with an apostrophe, or told as a birth, it is a year.
  const bool apostrophe = pieces[year].before.find('\'') != std::string::npos;
  if ((apostrophe || named) && pieces[year].number && is_short_year(pieces[year], named)) return Span{first, year};
  return std::nullopt;
}

// "geboren in 1950 op 8 maart"
std::optional<Span> year_first(const Pieces& pieces, std::size_t first) {
  if (!pieces[first].number || !is_long_year(pieces[first], true)) return std::nullopt;
  std::size_t day = first + 1;
  while (day < pieces.size() && day < first + 3 && is_one_of(pieces[day].text, {"op", "de", "den"})) ++day;
  if (day + 1 >= pieces.size() || number_of(pieces[day]) < 1 || number_of(pieces[day]) > 39) return std::nullopt;
  const Piece& month = pieces[day + 1];
  if (is_month(month.text) || (month.number && number_of(month) >= 1 && number_of(month) <= 19))
    return Span{first, day + 1};
  return std::nullopt;
}

}  // namespace

std::optional<Span> date_of_birth_at(const Pieces& pieces, std::size_t first) {
  const bool named = told_as_birth(pieces, first);
  if (!named && told_as_rule(pieces, first)) return std::nullopt;
  // In the middle of a longer number there is no date: 2026-12-03-1958 is a case.
  if (!named && first > 0 && pieces[first].number && pieces[first].before == "-" && pieces[first - 1].number)
    return std::nullopt;
  if (auto found = numeric_date(pieces, first, named)) return found;
  if (auto found = named ? year_first(pieces, first) : std::nullopt) return found;
  return written_date(pieces, first, named);
}

}  // namespace wegwijs
