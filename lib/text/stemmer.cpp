#include "text/stemmer.hpp"

#include <libstemmer.h>

#include <algorithm>
#include <array>
#include <new>

#include "base/text_tools.hpp"

namespace wegwijs {

namespace {

// Regular verbs, as infinitive and first person: the other forms follow from these two.
constexpr std::string_view regular_verbs = R"(
aangeven-aangeef aanmelden-aanmeld aanvragen-aanvraag aanvullen-aanvul activeren-activeer adviseren-adviseer
afbetalen-afbetaal afmelden-afmeld afrekenen-afreken annuleren-annuleer bedreigen-bedreig begeleiden-begeleid
beledigen-beledig bellen-bel bestellen-bestel betalen-betaal bezorgen-bezorg blokkeren-blokkeer
chanteren-chanteer controleren-controleer declareren-declareer discrimineren-discrimineer dreigen-dreig
emigreren-emigreer erkennen-erken erven-erf frauderen-fraudeer gebruiken-gebruik herstellen-herstel horen-hoor
huren-huur inburgeren-inburger informeren-informeer inleveren-inlever installeren-installeer
isoleren-isoleer kennen-ken klagen-klaag klikken-klik kosten-kost lenen-leen leren-leer leveren-lever lukken-luk
machtigen-machtig melden-meld missen-mis misbruiken-misbruik mishandelen-mishandel omzetten-omzet ontruimen-ontruim
ontvoeren-ontvoer opzeggen-opzeg opleiden-opleid oplichten-oplicht oppassen-oppas
overmaken-overmaak parkeren-parkeer pesten-pest piepen-piep plunderen-plunder printen-print praten-praat proberen-probeer
reageren-reageer regelen-regel registreren-registreer reizen-reis repareren-repareer ruilen-ruil scannen-scan
snappen-snap solliciteren-solliciteer spelen-speel stalken-stalk starten-start stoppen-stop
storten-stort studeren-studeer sturen-stuur terugbetalen-terugbetaal trouwen-trouw uitleggen-uitleg
uitloggen-uitlog inloggen-inlog uitkeren-uitkeer vergoeden-vergoed verhogen-verhoog verhuizen-verhuis
verhuren-verhuur verkrachten-verkracht verlagen-verlaag verlengen-verleng vermissen-vermis verwaarlozen-verwaarloos
verzekeren-verzeker vertalen-vertaal vragen-vraag wachten-wacht weigeren-weiger werken-werk wijzigen-wijzig
wonen-woon zorgen-zorg schelden-scheld uitschelden-uitscheld scheiden-scheid)";

// Everything else: the first word of a line gives its stem to the others. One with an exclamation mark is its own stem,
// because the stemmer would take it for another word: "maan" for "man".
constexpr std::string_view other_forms = R"(
kind: kinderen kinder kindje kindjes kinders kids kindere kindren
schuld: schulden schuldje schuldjes
schrift: schriften
verlof: verloven
recht: rechten
rechter!: rechters
schrijfster: schrijfsters
hond: honden hondje
gemeente: gemeentes gemeenten
ziekte: ziektes ziekten
wet: wetten
bon: bonnen
vrouw: vrouwen
bus: bussen
les: lessen
boek: boeken
dak: daken
bad: baden
glas: glazen
lid: leden
stad: steden
ei: eieren
ouder: ouders
moeder: moeders mama mam
vader: vaders papa
woning: woningen
uitkering: uitkeringen
briefje: briefjes
brief: brieven briefje briefjes
huis: huizen huisje huisjes
baan: banen baantje baantjes
pas: passen pasje pasjes
formulier: formulieren formuliertje
cursus: cursussen
envelop: enveloppe enveloppen envelope
gezin: gezinnen
adres: adressen
auto: autos
foto: fotos
niet: nie nit niej
geen: gin ginne gene gien genne
geven: geef geeft gaf gaven gegeven
doorgeven: doorgeef doorgeeft doorgaf doorgegeven
aangeven: aangaf aangegeven
krijgen: krijg krijgt kreeg kregen gekregen
nemen: neem neemt nam namen genomen
opnemen: opgenomen
afnemen: afgenomen
stelen: steel steelt stal stalen gestolen
verliezen: verlies verliest verloor verloren
verlopen: verloop verloopt verliep
vergeten: vergeet vergat
vinden: vind vindt vond vonden gevonden
sluiten: sluit sloot sloten gesloten
afsluiten: afsluit afsloot afgesloten
schrijven: schrijf schrijft schreef schreven geschreven
inschrijven: inschrijf inschrijft ingeschreven
uitschrijven: uitschrijf uitschrijft uitgeschreven
lezen: lees leest las lazen gelezen
spreken: spreek spreekt sprak gesproken
begrijpen: begrijp begrijpt begreep begrepen
helpen: help helpt hielp geholpen
zoeken: zoek zoekt zocht gezocht
kopen: koop koopt kocht gekocht
verkopen: verkoop verkoopt verkocht
brengen: breng brengt bracht gebracht
slaan: sla slaat sloeg sloegen geslagen
slapen: slaap slaapt sliep geslapen
eten: eet at gegeten
sterven: sterf sterft stierf gestorven
overlijden: overlijd overlijdt overleed overleden overledene overledenen
ruiken: ruik ruikt rook geroken
vallen: val valt viel vielen gevallen
uitvallen: uitval uitvalt uitgevallen
rijden: rijd rijdt reed gereden
liggen: lig ligt lag gelegen
komen: kom komt kwam kwamen
rondkomen: rondkom rondkomt
ontslaan: ontslagen ontslaat ontslag
verdwijnen: verdwijn verdwijnt verdween verdwenen
verdwalen: verdwaal verdwaalt verdwaald verdwaalde
weglopen: weggelopen wegloopt
scheiden: scheiding gescheiden
aanvragen: aangevraagd aanvraag aanvraagje
aanmelden: aangemeld aanmelding
opzeggen: opgezegd opzegging
terugbetalen: terugbetaald
overmaken: overgemaakt
oplichten: opgelicht
inloggen: ingelogd
uitschelden: uitgescholden
kwijtschelden: kwijtgescholden kwijtschelding
invullen: invul ingevuld
inbreken: ingebroken inbraak
lenen: lening leningen
huren: huurder huurders
bezwaar: bezwaren
mens!: mensen mense
mij!: me
wens!: wensen
kans!: kansen
reden!: redenen
gegevens!:
volwassen!: volwassene volwassenen
oor!: oren oortje oortjes
uur!: uren uurtje uurtjes
diploma: diplomas
kopie: kopietje kopietjes kopien kopieen
pagina: paginas
euro: euros
bureau: bureaus
incassobureau: incassobureaus
controle: controles
pakket: pakketje pakketjes
maan!: maantje
zoon!: zonen zoons zoontje
school!: scholen
naam!: namen
zaak!: zaken
)";

// Of Arabic the article and what is written onto it, of Ukrainian and Russian the vowel of the ending: little, but with it
// "المحامي" is "محامي" and "лікаря" is "лікар".
std::string without_ending(const std::string& word) {
  constexpr std::size_t letter = 2;  // bytes, in both scripts
  for (const std::string_view article : {"وال", "بال", "كال", "فال", "لل", "ال"})
    if (word.starts_with(article) && word.size() >= article.size() + 3 * letter) return word.substr(article.size());
  std::string stem = word;
  for (const std::string_view vowel : {"а", "я", "у", "ю", "и", "і", "ї", "е", "є", "о", "ь", "ы"})
    if (stem.size() >= 5 * letter && stem.ends_with(vowel)) {
      stem.resize(stem.size() - letter);
      break;
    }
  return stem;
}

constexpr bool is_vowel(char c) noexcept { return std::string_view("aeiouy").find(c) != std::string_view::npos; }

bool is_ascii_word(std::string_view word) noexcept {
  return std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

// No Dutch word ends in v or z: "brieven" gives briev, "brief" gives brief.
std::string hardened(std::string stem) {
  if (!stem.empty() && stem.back() == 'v') stem.back() = 'f';
  if (!stem.empty() && stem.back() == 'z') stem.back() = 's';
  return stem;
}

// The stemmer leaves other double letters than these: "bronnen" gives bronn, "sociaal" sociaal beside "social(e)".
std::string undoubled(std::string stem) {
  const std::size_t size = stem.size();
  if (size > 3 && stem[size - 1] == stem[size - 2] && !is_vowel(stem.back())) stem.pop_back();
  for (const std::string_view ending : {"iaal", "ieel", "ueel"})
    if (stem.ends_with(ending)) stem.erase(stem.size() - 2, 1);
  return stem;
}

// Without the s of a plural that the stemmer leaves on: "instanties", "boetes", "examens", "kaartjes".
std::string_view without_plural_s(std::string_view word) {
  constexpr std::array<std::string_view, 9> plurals{"jes", "ies", "tes", "des", "nes", "ges", "ures", "ices", "ens"};
  constexpr std::array<std::string_view, 4> singulars{"advies", "verlies", "precies", "grens"};
  const auto is_ending = [&](std::string_view ending) { return word.ends_with(ending); };
  if (word.size() >= 6 && std::any_of(plurals.begin(), plurals.end(), is_ending) &&
      std::none_of(singulars.begin(), singulars.end(), is_ending))
    word.remove_suffix(1);
  return word;
}

// "kaartje" is kaart and "winkeltje" winkel; what "-tje" was put behind tells which of the two it is.
std::string_view without_diminutive(std::string_view word) {
  if (word.size() < 6 || !word.ends_with("je")) return word;
  const std::string_view without_three = word.substr(0, word.size() - 3);
  constexpr std::array<std::string_view, 19> before_tje{"el",  "er",  "en",  "aan", "een", "oon", "oen", "ien", "ein", "uin",
                                                        "aal", "eel", "ool", "oel", "iel", "uil", "eau", "y",   "w"};
  if (word.ends_with("etje") && word.size() > 7 && word[word.size() - 5] == word[word.size() - 6])  // "bonnetje"
    return word.substr(0, word.size() - 5);
  if (word.ends_with("mpje")) return without_three;
  if (word.ends_with("tje") && std::any_of(before_tje.begin(), before_tje.end(),
                                           [&](std::string_view end) { return without_three.ends_with(end); }))
    return without_three;
  return word.substr(0, word.size() - 2);
}

// The word that a compound ends with, where the stemmer takes its last letters for an ending: "huisarts", "kleinkinderen".
std::string_view with_whole_head(std::string_view word) {
  for (const std::string_view ending : {"eren", "ers"})
    if (word.ends_with(ending) && word.substr(0, word.size() - ending.size()).ends_with("kind"))
      return word.substr(0, word.size() - ending.size());
  const std::string_view single = word.ends_with("en") ? word.substr(0, word.size() - 2) : word;
  for (const std::string_view head : {"arts", "plaats", "fiets", "fonds", "toets", "grens"})
    if (single.ends_with(head)) return single;
  return {};
}

// Whether the past tense takes t: by the last sound of the infinitive's stem, the consonants of 't kofschip.
bool takes_t(std::string_view infinitive) noexcept {
  const auto base = infinitive.substr(0, infinitive.size() - 2);
  return base.ends_with("ch") || std::string_view("tkfsp").find(base.back()) != std::string_view::npos;
}

template <class Visitor>
void for_each_word(std::string_view list, char separator, Visitor&& visit) {
  for (const auto word : split(list, separator))
    if (const auto trimmed = trim(word); !trimmed.empty()) visit(std::string(trimmed));
}

}  // namespace

StemTable::StemTable() {
  const Stemmer plain(nullptr);
  const auto add_verb = [&](const std::string& pair) {
    const auto hyphen = pair.find('-');
    const std::string infinitive = pair.substr(0, hyphen), first = pair.substr(hyphen + 1);
    const std::string stem = plain.stem(infinitive);
    const std::string past = takes_t(infinitive) ? "t" : "d";
    const std::string ending = first.ends_with(past) ? "" : past;
    for (const std::string& form : {first, first + "t", first + past + "e", first + past + "en", first + ending,
                                    "ge" + first + ending, "ge" + first + ending + "e", first + ending + "e"})
      stems_.insert_or_assign(form, stem);
    stems_.insert_or_assign(infinitive, stem);
  };
  for_each_word(regular_verbs, '\n', [&](const std::string& line) { for_each_word(line, ' ', add_verb); });
  for_each_word(other_forms, '\n', [&](const std::string& line) {
    const auto colon = line.find(':');
    std::string head = line.substr(0, colon);
    const bool own_stem = head.back() == '!';
    if (own_stem) head.pop_back();
    const std::string* known = find(head);
    const std::string stem = own_stem ? head : known != nullptr ? *known : plain.stem(head);
    stems_.insert_or_assign(head, stem);
    for_each_word(std::string_view(line).substr(colon + 1), ' ',
                  [&](const std::string& form) { stems_.insert_or_assign(form, stem); });
  });
}

const std::string* StemTable::find(const std::string& word) const noexcept {
  const auto found = stems_.find(word);
  return found == stems_.end() ? nullptr : &found->second;
}

std::string_view stem_table_source() noexcept {
  static const std::string source = std::string(regular_verbs) + std::string(other_forms);
  return source;
}

// libstemmer tells no version of itself; what it makes of telling words does.
std::string_view stemmer_version() noexcept {
  static const std::string sample = [] {
    const Stemmer plain(nullptr);
    std::string stems;
    for (const char* word : {"gezinnen", "schuldhulpverlening", "mogelijkheden", "toeslagen", "huizen", "aanvragen",
                             "kinderbijslag", "heerlijk", "werkloosheid", "betaalde", "gemeentelijke", "verzekeringen"})
      stems += plain.stem(word) + " ";
    return stems;
  }();
  return sample;
}

Stemmer::Stemmer(const StemTable* table) : table_(table), snowball_(sb_stemmer_new("dutch", "UTF_8")) {
  if (snowball_ == nullptr) throw std::bad_alloc();
}
Stemmer::~Stemmer() { sb_stemmer_delete(snowball_); }

std::string Stemmer::stem(const std::string& word) const {
  if (table_ != nullptr)
    if (const std::string* known = table_->find(word)) return *known;
  if (word.size() <= 3) return word;
  if (static_cast<unsigned char>(word.front()) >= 0xd0 && static_cast<unsigned char>(word.front()) <= 0xdb) return without_ending(word);
  if (!is_ascii_word(word)) return word;
  const std::string base(without_diminutive(without_plural_s(word)));
  if (table_ != nullptr)
    if (const std::string* known = table_->find(base)) return *known;
  if (const auto whole = with_whole_head(base); !whole.empty()) return std::string(whole);
  return undoubled(hardened(snowball_stem(base)));
}

std::string Stemmer::snowball_stem(const std::string& word) const {
  const auto* const letters = static_cast<const sb_symbol*>(static_cast<const void*>(word.data()));
  const sb_symbol* const stemmed = sb_stemmer_stem(snowball_, letters, static_cast<int>(word.size()));
  if (stemmed == nullptr) throw std::bad_alloc();
  const auto length = static_cast<std::size_t>(sb_stemmer_length(snowball_));
  return {static_cast<const char*>(static_cast<const void*>(stemmed)), length};
}

}  // namespace wegwijs
