// Names and passwords of a DigiD: told by the words around them.
#include "journal/detectors.hpp"

namespace wegwijs {

namespace {

bool is_name_word(std::string_view word) {
  return is_one_of(word, {"gebruikersnaam", "gebruikersnam", "gebruikernaam", "gebruikersnm", "gebruiker", "inlognaam",
                          "loginnaam", "login", "username", "user", "inlog", "inloggegevens", "accountnaam", "gebr",
                          "usernaam", "gebruiksnaam", "gebruikersn", "gebrnaam", "gebruikernm", "digidnaam"});
}
// Words that name somebody only right after the word DigiD: "digid naam", "digid heet".
bool is_naming_word(std::string_view word) { return is_one_of(word, {"naam", "nm", "heet", "hiet"}); }
// Words after which a name may come, or anything else: only what looks like a name of an account counts there.
bool is_account_word(std::string_view word) {
  return is_one_of(word, {"account", "acc", "accnt", "inloggen", "inlogt", "ingelogd", "logt", "logde", "loggen"});
}
bool is_password_word(std::string_view word) {
  return is_one_of(word, {"wachtwoord", "wachtwrd", "wachtword", "password", "ww", "pw", "pincode", "koppelcode",
                          "activeringscode", "activatiecode", "smscode", "wachtwoordt", "pin", "herstelcode"});
}
bool is_digid(const Pieces& pieces, std::size_t at) {
  if (is_one_of(pieces[at].text,
                {"digid", "digi", "digit", "didgid", "dgid", "digd", "diigid", "digidd", "digiid", "digidnaam"}))
    return true;
  return pieces[at].text == "d" && at > 0 && pieces[at - 1].text == "digi";
}

// What people ask about a name or password, as opposed to the name or password itself.
bool is_about(std::string_view word) {
  return is_one_of(
      word,
      {"vergeten",      "kwijt",      "opvragen", "opgevraagd", "wijzigen",  "gewijzigd",   "aanvragen",  "aangevraagd",
       "veranderen",    "herstellen", "resetten", "reset",      "niet",      "nodig",       "verloren",   "opnieuw",
       "werkt",         "klopt",      "invullen", "invoeren",   "aanpassen", "geblokkeerd", "verlopen",   "onbekend",
       "onjuist",       "fout",       "verkeerd", "weg",        "en",        "of",          "is",         "van",
       "voor",          "bij",        "in",       "op",         "met",       "te",          "die",        "dat",
       "dan",           "als",        "maar",     "moet",       "ontvangen", "ontvangt",    "krijgt",     "kreeg",
       "gekregen",      "komt",       "kwam",     "was",        "wil",       "kan",         "kon",        "wordt",
       "werd",          "zijn",       "haar",     "een",        "het",       "de",          "ook",        "nog",
       "via",           "om",         "per",      "aan",        "helpen",    "maken",       "instellen",  "bewaren",
       "opschrijven",   "onthouden",  "zoeken",   "uit",        "naar",      "door",        "tijdens",    "opgeven",
       "staat",         "moeten",     "nieuw",    "nieuwe",     "vraagt",    "geweigerd",   "brief",      "post",
       "per",           "terug",      "sturen",   "verstuurd",  "bestaat",   "samen",       "aangemaakt", "aanmaken",
       "toegang",       "uitleg",     "hulp",     "gebruiken",  "veilig",    "delen",       "lukt",       "wachtwoord",
       "gebruikersnaam", "nu",       "voortaan", "eigenlijk",  "anders",
       "tegenwoordig",  "eerst",      "activeren", "opheffen",  "verwijderen", "blokkeren", "overleden",  "hulp",
       "sms",           "app",        "telefoon", "mobiel",     "mobieltje", "rijbewijs",   "paspoort",   "idkaart",
       "id",            "machtiging", "toestemming", "code",    "tablet",    "computer",    "laptop",     "begeleiding",
       "tolk",          "vrijwilliger", "medewerker", "inloggen", "gemachtigde", "gemachtigd"});
}

// Whose name it is, before the name itself.
bool is_relative(std::string_view word) {
  return is_one_of(word, {"moeder", "vader", "ouder", "ouders", "man", "vrouw", "zoon", "dochter", "kind", "partner",
                          "bezoeker", "client", "klant"});
}

// Whether it is a DigiD that is spoken of just before: "digid", "digid account", "digid van mijn vader".
bool follows_digid(const Pieces& pieces, std::size_t at) {
  for (std::size_t i = at; i > 0 && at - i < 5; --i) {
    const std::string& word = pieces[i - 1].text;
    if (is_digid(pieces, i - 1)) return true;
    if (!is_account_word(word) && !is_relative(word) && !is_one_of(word, {"van", "mijn", "zijn", "haar", "de"}))
      return false;
  }
  return false;
}

// What looks like the name of an account: two pieces joined without a blank, "truus1951", "ali_k", "m-yilmaz".
bool is_joined(const Pieces& pieces, std::size_t at) {
  return at + 1 < pieces.size() && is_one_of(pieces[at + 1].before, {"", "_", ".", "-"});
}
Span with_joined(const Pieces& pieces, std::size_t first, std::size_t value) {
  std::size_t last = value;
  while (last < value + 3 && is_joined(pieces, last)) ++last;
  return {first, last};
}

// "digid naam kokpieter", "digid heet bosmanj77", "digid account naam hendrikx", "digid account: m-yilmaz", "digid inloggen
// als ali_k", "logt in bij digid met pjanssen".
std::optional<Span> account_of_digid(const Pieces& pieces, std::size_t first) {
  const bool naming = is_naming_word(pieces[first].text) && follows_digid(pieces, first);
  const bool account = is_account_word(pieces[first].text) && follows_digid(pieces, first);
  const bool logs_in = is_digid(pieces, first) && first + 1 < pieces.size() &&
                       is_one_of(pieces[first + 1].text, {"met", "als"}) &&
                       announced(pieces, first, 4, {"log", "logt", "logde", "inlog", "inlogt", "inloggen", "ingelogd"});
  if (!naming && !account && !logs_in) return std::nullopt;
  std::size_t value = first + 1;
  while (value < pieces.size() && value < first + 4 &&
         (is_one_of(pieces[value].text, {"is", "was", "als", "met", "luidt"}) || is_relative(pieces[value].text)))
    ++value;
  if (value >= pieces.size() || is_about(pieces[value].text)) return std::nullopt;
  if (pieces[value].text.size() < 3 && !is_joined(pieces, value)) return std::nullopt;
  if (pieces[value].before.find_first_of(",;!?") != std::string::npos) return std::nullopt;
  if (account && !is_joined(pieces, value)) return std::nullopt;
  return with_joined(pieces, first, value);
}

// A word with a number right behind it, not far from the word DigiD: "digid is verlopen, naam was tuinkabouter70".
std::optional<Span> numbered_name(const Pieces& pieces, std::size_t first) {
  constexpr std::size_t far = 12;
  const Piece& word = pieces[first];
  if (word.number || word.text.size() < 3 || first + 1 >= pieces.size()) return std::nullopt;
  const Piece& number = pieces[first + 1];
  if (!number.number || !number.before.empty() || number.text.size() < 2) return std::nullopt;
  if (is_one_of(word.text, {"ios", "android", "windows", "versie", "stap", "kamer", "balie", "formulier", "artikel", "art"}))
    return std::nullopt;
  for (std::size_t i = first > far ? first - far : 0; i < pieces.size() && i < first + far; ++i)
    if (is_digid(pieces, i)) return Span{first, first + 1};
  return std::nullopt;
}

}  // namespace

std::optional<Span> digid_at(const Pieces& pieces, std::size_t first) {
  if (auto found = account_of_digid(pieces, first)) return found;
  if (auto found = numbered_name(pieces, first)) return found;
  const bool name = is_name_word(pieces[first].text), password = is_password_word(pieces[first].text),
             digid = is_digid(pieces, first);
  if ((!name && !password && !digid) || first + 1 >= pieces.size()) return std::nullopt;
  bool of_digid = digid;
  for (std::size_t i = first; i > 0 && first - i < 4; --i) of_digid = of_digid || is_digid(pieces, i - 1);
  for (std::size_t i = first + 1; i < pieces.size() && i < first + 3; ++i)
    of_digid = of_digid || (is_digid(pieces, i) && pieces[i].before.find(':') == std::string::npos);

  std::size_t value = first + 1;
  bool told = false;
  // "… van digid is", "… van mijn digid:"
  while (value < pieces.size() && value < first + 5 &&
         (is_one_of(pieces[value].text, {"is", "van", "mijn", "zijn", "haar", "de", "luidt", "digi", "d", "digid",
                                         "naam", "code", "mevrouw", "meneer", "dhr", "mw"}) ||
          is_relative(pieces[value].text))) {
    told = told || pieces[value].before.find_first_of(":=") != std::string::npos ||
           is_one_of(pieces[value].text, {"is", "luidt"});
    ++value;
  }
  if (value >= pieces.size()) return std::nullopt;
  const Piece& given = pieces[value];
  told = told || given.before.find_first_of(":=") != std::string::npos;
  const bool goes_on = value + 1 < pieces.size() && is_one_of(pieces[value + 1].before, {"", "_", ".", "-"});
  const bool coded = goes_on && (pieces[value + 1].number != given.number || pieces[value + 1].before == "_");
  if (digid && !name && !password) {
    // After the word DigiD itself only what cannot be a word: jjansen58, jan_jansen.
    const bool dotted = goes_on && pieces[value + 1].before == ".";
    if (is_about(given.text) || is_name_word(given.text) || is_password_word(given.text) || given.number)
      return std::nullopt;
    return coded || (told && dotted) ? std::optional<Span>({first, value + 1}) : std::nullopt;
  }
  if (is_about(given.text) || (given.number && given.text.size() < 4)) return std::nullopt;
  // A full stop ends a sentence, but not after a word that is cut short: "gebr. oomenr".
  const bool cut_short = given.before == ". " && is_one_of(pieces[first].text, {"gebr", "gebruikersn", "ww", "acc"});
  const bool in_brackets = given.before == ") " && is_digid(pieces, value - 1);
  const bool slip = coded && given.before.find(';') != std::string::npos;  // for a colon
  if (!cut_short && !in_brackets && !slip && given.before.find_first_of(",;.!?)") != std::string::npos) return std::nullopt;
  if (told || coded || (of_digid && (name || given.number))) return Span{first, goes_on ? value + 1 : value};
  return std::nullopt;
}

}  // namespace wegwijs
