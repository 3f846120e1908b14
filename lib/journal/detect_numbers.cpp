// Citizen service numbers, bank accounts and telephones.
#include <algorithm>
#include <array>
#include <charconv>

#include "journal/detectors.hpp"

namespace wegwijs {

bool announced(const Pieces& pieces, std::size_t first, std::size_t reach,
               std::initializer_list<std::string_view> words) {
  for (std::size_t i = first; i > 0 && first - i < reach; --i)
    if (is_one_of(pieces[i - 1].text, words)) return true;
  return false;
}

namespace {

// The eleven-test of the BSN: 9a + 8b + … + 2h - i is a multiple of eleven.
bool passes_eleven_test(std::string_view digits) noexcept {
  if (digits.size() != 9 || digits.find_first_not_of('0') == std::string_view::npos) return false;
  int sum = 0;
  for (int i = 0; i < 9; ++i) {
    const int digit = digits[static_cast<std::size_t>(i)] - '0';
    sum += i == 8 ? -digit : (9 - i) * digit;
  }
  return sum % 11 == 0;
}

bool is_money(const Pieces& pieces, Span span) {
  const std::string& before = pieces[span.first].before;
  if (before.find('$') != std::string::npos || announced(pieces, span.first, 1, {"euro", "eur"})) return true;
  if (span.last + 1 >= pieces.size()) return false;
  const Piece& next = pieces[span.last + 1];
  return is_one_of(next.text, {"euro", "eur"}) || (next.number && next.before == "," && next.text.size() == 2);
}

// Whether the run goes on in `piece` as if it were one number, as in 4711-0815-A or Z2026.
bool glued(const Pieces& pieces, std::size_t piece) {
  return piece < pieces.size() && pieces[piece].before.empty() && piece > 0;
}

}  // namespace

std::optional<Span> bsn_at(const Pieces& pieces, std::size_t first) {
  if (!pieces[first].number) return std::nullopt;
  const bool named = announced(
      pieces, first, 3, {"bsn", "burgerservicenummer", "sofinummer", "sofi", "burgerservicenr", "bsnnummer", "bsnnr"});
  const Span run = number_run(pieces, first);
  std::string digits;
  for (std::size_t last = first; last <= run.last && digits.size() < 12; ++last) {
    digits += pieces[last].text;
    const Span span{first, last};
    if (named && digits.size() >= 7 && digits.size() <= 10 && last == run.last) return span;
    if (digits.size() != 9 || !passes_eleven_test(digits) || is_money(pieces, span)) continue;
    // 2026-94148 is a case: a year and a number.
    const std::string& head = pieces[first].text;
    if (last == first + 1 && head.size() == 4 && (head.starts_with("20") || head.starts_with("19"))) continue;
    // A part of a longer number is that number, unless it stands by itself between blanks.
    const bool begins = first == 0 || !pieces[first - 1].number || !is_soft(pieces[first].before) || first == last;
    const bool ends = last == run.last || first == last;
    if (begins && ends && !glued(pieces, last + 1)) return span;
  }
  return std::nullopt;
}

namespace {

constexpr auto banks = std::to_array<std::string_view>(
    {"abna", "abnc", "adyb", "aegn", "asnb", "bitf", "bngh", "boft", "bunq", "citi", "deut", "fbhl", "fvlb",
     "fxbb", "hand", "hhba", "hsbc", "inga", "ingb", "isae", "knab", "koex", "lply", "mhcb", "mozb", "nnba",
     "nwab", "paya", "psts", "rabo", "rbrb", "revo", "snsb", "swnb", "trio", "ugbi", "vowa", "zwlb"});

// Countries and the lengths of their account numbers; enough for who comes to a Dutch counter.
struct Country {
  std::string_view code;
  std::size_t length;
};
constexpr auto countries = std::to_array<Country>(
    {{"nl", 18}, {"be", 16}, {"de", 22}, {"fr", 27}, {"gb", 22}, {"pl", 28}, {"es", 24}, {"it", 27},
     {"lu", 20}, {"at", 20}, {"tr", 26}, {"ro", 24}, {"bg", 22}, {"pt", 25}, {"ie", 22}, {"lt", 20},
     {"hu", 28}, {"gr", 27}, {"dk", 18}, {"se", 24}, {"ch", 21}, {"ua", 29}});

bool passes_97_test(std::string_view iban) noexcept {
  int rest = 0;
  for (std::size_t i = 0; i < iban.size(); ++i) {
    const char c = iban[(i + 4) % iban.size()];
    const int value = c >= '0' && c <= '9' ? c - '0' : c - 'a' + 10;
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest == 1;
}

bool is_bank(std::string_view word) noexcept { return std::find(banks.begin(), banks.end(), word) != banks.end(); }

// Numbers from `from` on that look like an account: their last piece and how many digits.
std::pair<std::size_t, std::size_t> account_at(const Pieces& pieces, std::size_t from) {
  if (from >= pieces.size() || !pieces[from].number || !is_soft(pieces[from].before)) return {from, 0};
  const Span run = number_run(pieces, from);
  std::size_t digits = 0, last = from;
  for (; last <= run.last && digits < 10; ++last) digits += pieces[last].text.size();
  return {last - 1, digits};
}

// The name of a Dutch bank and the number: what is left of an IBAN whose beginning is missing or mistyped.
std::optional<Span> bank_and_number(const Pieces& pieces, std::size_t first) {
  if (!is_bank(pieces[first].text)) return std::nullopt;
  const auto [last, digits] = account_at(pieces, first + 1);
  if (digits < 8 || digits > 12) return std::nullopt;
  return Span{first, last};
}

}  // namespace

std::optional<Span> iban_at(const Pieces& pieces, std::size_t first) {
  if (pieces[first].number) return std::nullopt;
  if (auto found = bank_and_number(pieces, first)) return found;
  const std::string_view head = pieces[first].text;
  if (head.size() != 2 || first + 1 >= pieces.size() || !pieces[first + 1].number || !is_soft(pieces[first + 1].before))
    return std::nullopt;
  // NL, a check number, four letters of whatever bank, and about ten digits.
  if (head == "nl" && first + 2 < pieces.size() && !pieces[first + 2].number && pieces[first + 2].text.size() >= 3 &&
      pieces[first + 2].text.size() <= 5 && is_soft(pieces[first + 2].before)) {
    if (const auto [last, digits] = account_at(pieces, first + 3); digits >= 8 && digits <= 12)
      return Span{first, last};
  }
  const auto country =
      std::find_if(countries.begin(), countries.end(), [&](const Country& c) { return c.code == head; });
  std::string text(head);
  for (std::size_t last = first + 1; last < pieces.size() && is_soft(pieces[last].before) && text.size() < 34; ++last) {
    text += pieces[last].text;
    if (text.size() < 15 || text.size() > 34) continue;
    // A bank's number by its length is refused even with a wrong check number; of any other country only with a right
    // one.
    const bool of_length =
        country != countries.end() && country->length == text.size() && pieces[first + 1].text.size() >= 2;
    if (passes_97_test(text) || of_length) return Span{first, last};
  }
  return std::nullopt;
}

namespace {

bool is_date(const Pieces& pieces, Span span) {
  if (span.last - span.first < 2) return false;
  const std::string &a = pieces[span.first].text, &b = pieces[span.first + 1].text, &c = pieces[span.first + 2].text;
  const auto year = [](const std::string& text) {
    return text.size() == 4 && (text.starts_with("19") || text.starts_with("20"));
  };
  return (a.size() <= 2 && b.size() <= 2 && year(c)) || (year(a) && b.size() <= 2 && c.size() <= 2);
}

// "09 00 12 30": hours written with blanks or dots.
bool is_hours(const Pieces& pieces, Span span) {
  for (std::size_t i = span.first; i <= span.last; ++i)
    if (pieces[i].text.size() > 2) return false;
  std::size_t dots = 0;
  for (std::size_t i = span.first + 1; i <= span.last; ++i) dots += pieces[i].before == "." ? 1U : 0U;
  // With nothing but dots it is a number in pairs: 06.12.34.56.78.
  return dots >= 2 && dots < span.last - span.first && dots >= (span.last - span.first) / 2;
}

// Numbers of nobody: free and paid service numbers, company numbers (088), municipalities (14 …), emergency.
bool is_public(std::string_view digits) noexcept {
  for (const std::string_view head : {"0800", "0900", "0906", "0909", "088", "140", "116", "0850", "0842", "112"})
    if (digits.starts_with(head)) return head != "0850" && head != "0842";
  return false;
}

bool is_area_code(std::string_view digits) noexcept {
  static constexpr auto three =
      std::to_array<std::string_view>({"010", "013", "015", "020", "023", "024", "026", "030", "033", "035", "036",
                                       "038", "040", "043", "045", "046", "050", "053", "055", "058", "070", "071",
                                       "072", "073", "074", "075", "076", "077", "078", "079", "085", "084", "087"});
  if (digits.size() == 3) return std::find(three.begin(), three.end(), digits) != three.end();
  return digits.size() == 4 && digits[0] == '0' && std::string_view("12345").find(digits[1]) != std::string_view::npos;
}

}  // namespace

std::optional<Span> phone_at(const Pieces& pieces, std::size_t first) {
  const Piece& begin = pieces[first];
  if (!begin.number ||
      (first > 0 && begin.before.empty() && !is_one_of(pieces[first - 1].text, {"tel", "mob", "t", "m"})))
    return std::nullopt;
  Span run = number_run(pieces, first);
  if (run.last - run.first > 7) run.last = run.first + 7;
  std::string digits;
  std::optional<Span> found;
  const bool plus = begin.before.ends_with("+") || begin.before.ends_with("+(");
  const bool named = announced(pieces, first, 3,
                               {"tel", "telefoon", "telefoonnummer", "mobiel", "mobieltje", "bel", "gebeld", "belt",
                                "bellen", "nummer", "whatsapp", "app", "gsm", "mob", "terugbellen"});
  for (std::size_t last = first; last <= run.last; ++last) {
    digits += pieces[last].text;
    const Span span{first, last};
    const std::size_t count = digits.size();
    if (count < 9 || count > 15 || is_public(digits) || is_money(pieces, span) || is_date(pieces, span) ||
        is_hours(pieces, span))
      continue;
    const bool alone = last == run.last || count >= 10;
    const bool mobile = digits.starts_with("06") && count <= 11 && (count == 10 || last == run.last);
    const bool abroad = (plus && count >= 9) || (digits.starts_with("00") && digits[2] != '0' && count >= 11) ||
                        (digits.starts_with("316") && count == 11);
    const bool parted = last > first && is_area_code(begin.text);
    const bool land = digits[0] == '0' && digits[1] != '0' && count == 10 &&
                      (parted || is_area_code(digits.substr(0, 3)) || is_area_code(digits.substr(0, 4)));
    const bool land_typo = parted && count <= 11 && last == run.last;
    const bool spoken = named && digits[0] == '0' && last == run.last && count <= 12;
    if (alone && (mobile || abroad || land || land_typo || spoken)) found = span;
    if (found && last == run.last) break;
  }
  return found;
}

}  // namespace wegwijs
