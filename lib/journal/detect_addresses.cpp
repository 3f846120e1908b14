// E-mail addresses and postal codes with a house number.
#include "journal/detectors.hpp"

namespace wegwijs {

namespace {

bool is_dot(const Piece& piece) {
  return is_one_of(piece.before, {".", " .", ". ", " . ", ",", "(.)", "[.]", " (dot) "});
}
bool is_top_level(std::string_view word) {
  return is_one_of(word, {"nl", "com", "net", "org", "be", "de", "eu", "info", "fr", "pl", "uk", "tr", "nu", "io", "me",
                          "email", "con", "cmo", "vom"});
}
bool is_mail_provider(std::string_view word) {
  return is_one_of(
      word, {"gmail",  "gmial", "gmal",    "hotmail", "hotmial", "outlook", "live",    "ziggo",  "kpnmail",    "planet",
             "icloud", "yahoo", "upcmail", "hetnet",  "casema",  "chello",  "telfort", "solcon", "protonmail", "msn"});
}

// Where the domain that begins at `at` ends. Returns: nothing when it has no end like ".nl".
std::optional<std::size_t> domain_end(const Pieces& pieces, std::size_t at) {
  std::optional<std::size_t> end;
  for (std::size_t i = at; i + 1 < pieces.size() && i < at + 4; ++i) {
    std::size_t next = i + 1;
    const bool spoken = is_one_of(pieces[next].text, {"punt", "dot"});
    if (spoken) {
      if (++next >= pieces.size()) break;
    } else if (!is_dot(pieces[next]) && !is_one_of(pieces[next].before, {"-", "_", ""})) {
      break;
    }
    if (is_top_level(pieces[next].text)) end = next;
    i = next - 1;
  }
  return end;
}

}  // namespace

std::optional<Span> email_at(const Pieces& pieces, std::size_t first) {
  if (first + 1 >= pieces.size()) return std::nullopt;
  const Piece& next = pieces[first + 1];
  // name@…, name @ …, name (at) …: whatever follows, it was meant as an address when nothing parts them.
  if (const auto sign = next.before.find('@'); sign != std::string::npos) {
    const bool tight = next.before == "@" || is_mail_provider(next.text);
    const auto end = domain_end(pieces, first + 1);
    if (tight || end) return Span{first, end.value_or(first + 1)};
  }
  const bool marked = next.before.find_first_of("([{<") != std::string::npos;
  const bool spoken = is_one_of(next.text, {"at", "apenstaartje", "apenstaart", "aap"}) || (marked && next.text == "a");
  if (spoken && first + 2 < pieces.size()) {
    if (const auto end = domain_end(pieces, first + 2)) return Span{first, *end};
    if ((marked || next.text != "at") && is_mail_provider(pieces[first + 2].text)) return Span{first, first + 2};
  }
  // The @ was forgotten or mistyped: name2gmail.com, name#gmail.com.
  const std::string& before = next.before;
  if (is_mail_provider(next.text) && !is_one_of(pieces[first].text, {"www", "http", "https"}) &&
      (is_one_of(before, {"", "#", "!", "&", "\"", "'", "€", "$", "*", ".", "^"}))) {
    if (const auto end = domain_end(pieces, first + 1)) return Span{first, *end};
  }
  return std::nullopt;
}

namespace {

// Two letters after four digits that are a word or a unit, not the end of a postal code.
bool is_plain_word(const Piece& letters) {
  if (is_one_of(letters.text, {"km", "kg", "kw", "mb", "gb", "tb", "cm", "mm", "mg", "ml", "kb", "kj", "ha"}))
    return !letters.upper || is_one_of(letters.text, {"mb", "gb", "tb", "kb"});
  return !letters.upper && !letters.before.empty() &&
         is_one_of(letters.text, {"en", "of", "in",  "op",  "om",  "te", "na", "is", "er", "de", "we", "al", "nu",
                                  "zo", "tm", "tot", "bij", "als", "ik", "je", "ze", "zn", "uu", "nr", "ca", "mw"});
}

bool is_house_number(const Pieces& pieces, std::size_t at) {
  if (at >= pieces.size() || !pieces[at].number || pieces[at].text.size() > 5 || pieces[at].text[0] == '0')
    return false;
  if (at + 1 >= pieces.size() || !pieces[at + 1].number) return true;
  // 10:00 is a time, 12,50 an amount, 12-03-2026 a date.
  const std::string& after = pieces[at + 1].before;
  return after != ":" && after != "," && after != "." &&
         !(after == "-" && at + 2 < pieces.size() && pieces[at + 2].number && pieces[at + 2].before == "-");
}

bool is_number_word(std::string_view word) {
  return is_one_of(word, {"nr", "nummer", "huisnummer", "huisnr", "no", "hnr", "num", "op", "hs", "huis", "bis"});
}

}  // namespace

std::optional<Span> postal_code_at(const Pieces& pieces, std::size_t first) {
  if (first + 1 >= pieces.size()) return std::nullopt;
  const Piece &digits = pieces[first], &letters = pieces[first + 1];
  if (!digits.number || digits.text.size() != 4 || digits.text[0] == '0' || letters.number || letters.text.size() != 2)
    return std::nullopt;
  if (!is_soft(letters.before) || is_plain_word(letters) ||
      announced(pieces, first, 2, {"art", "artikel", "artikelen", "lid"}))
    return std::nullopt;
  // 88-1204-AB is a reference.
  if (digits.before == "-" && letters.before == "-") return std::nullopt;
  std::size_t next = first + 2;
  // After it: "5038 AE 12", "5038 AE, nr. 12", "5038 AE huisnummer 12".
  while (next < pieces.size() && next < first + 4 && is_number_word(pieces[next].text)) ++next;
  if (is_house_number(pieces, next) && pieces[next].before.find(':') == std::string::npos &&
      pieces[next].before.find('$') == std::string::npos)
    return Span{first, next};
  if (next < pieces.size() && next > first + 2 && is_house_number(pieces, next)) return Span{first, next};
  // "huisnummer: 12" after a colon.
  if (next > first + 2 && next < pieces.size() && pieces[next].number) return Span{first, next};
  // Before it: "Dorpsstraat 12, 5038 AE", "12a 5038 AE", "Dorpsstraat 12 Tilburg 5038 AE".
  for (std::size_t back = 1; back <= 4 && back <= first; ++back) {
    const Piece& candidate = pieces[first - back];
    if (candidate.before.find_first_of("\n;!?") != std::string::npos) break;
    if (!candidate.number) continue;
    const bool after_word =
        first - back > 0 && !pieces[first - back - 1].number && pieces[first - back - 1].text.size() > 2;
    const bool near = back == 1 || (back == 2 && pieces[first - 1].text.size() <= 3);
    if (candidate.text.size() <= 4 && candidate.text[0] != '0' && candidate.before != ":" && candidate.before != "," &&
        (near || after_word))
      return Span{first - back, first + 1};
    break;
  }
  return std::nullopt;
}

}  // namespace wegwijs
