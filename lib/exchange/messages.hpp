// Every fault the loader can tell, in both languages. The code is stable; the sentence may be improved.
#pragma once

#include <span>

#include "exchange/faults.hpp"
#include "model/kind_names.hpp"

namespace wegwijs {

namespace faults {

inline constexpr Severity error = Severity::error;
inline constexpr Severity warning = Severity::warning;

// Files
inline constexpr Fault unreadable{
    error, "unreadable-file", {"dit bestand is niet te lezen: {0}", "this file cannot be read: {0}"}};
inline constexpr Fault too_large{
    error,
    "file-too-large",
    {"het bestand is {0} bytes groot; hoogstens {1} mag", "the file has {0} bytes; at most {1} are allowed"}};
inline constexpr Fault too_many_files{error,
                                      "too-many-files",
                                      {"er zijn meer dan {0} bestanden; de rest is niet gelezen",
                                       "there are more than {0} files; the rest was not read"}};
inline constexpr Fault no_files{
    error, "no-files", {"hier staat geen enkel *.yaml-bestand", "there is no *.yaml file here"}};
inline constexpr Fault empty_file{warning, "empty-file", {"dit bestand bevat niets", "this file holds nothing"}};

// YAML
inline constexpr Fault invalid_utf8{
    error, "invalid-utf8", {"byte {0} is geen geldige UTF-8", "byte {0} is not valid UTF-8"}};
inline constexpr Fault nul_byte{
    error, "nul-byte", {"hier staat een nulbyte; dit is geen tekst", "there is a NUL byte here; this is not text"}};
inline constexpr Fault syntax{error, "yaml-syntax", {"geen geldige YAML: {0}", "not valid YAML: {0}"}};
inline constexpr Fault too_deep{
    error, "too-deep", {"meer dan {0} niveaus in elkaar", "nested more than {0} levels deep"}};
inline constexpr Fault too_many_values{error,
                                       "too-many-values",
                                       {"meer dan {0} waarden, in één bestand of door sjablonen",
                                        "more than {0} values, in one file or made by templates"}};
inline constexpr Fault anchor{
    error,
    "yaml-anchor",
    {"ankers (&) en verwijzingen (*) van YAML worden niet gelezen", "YAML anchors (&) and aliases (*) are not read"}};
inline constexpr Fault tag{
    error, "yaml-tag", {"het YAML-label '{0}' wordt niet gelezen", "the YAML tag '{0}' is not read"}};
inline constexpr Fault several_documents{
    error,
    "several-documents",
    {"een tweede YAML-document in hetzelfde bestand", "a second YAML document in the same file"}};

// Keys and types
inline constexpr Fault unknown_key{
    error, "unknown-key", {"onbekende sleutel '{0}' bij {1}", "unknown key '{0}' in {1}"}};
inline constexpr Fault double_key{
    error, "double-key", {"de sleutel '{0}' staat hier twee keer", "the key '{0}' stands here twice"}};
inline constexpr Fault missing_key{
    error, "missing-key", {"de sleutel '{0}' ontbreekt bij {1}", "the key '{0}' is missing in {1}"}};
inline constexpr Fault empty_value{error, "empty-value", {"'{0}' is leeg", "'{0}' is empty"}};
inline constexpr Fault wrong_type{error, "wrong-type", {"'{0}' moet {1} zijn, niet {2}", "'{0}' must be {1}, not {2}"}};
inline constexpr Fault unknown_word{
    error, "unknown-word", {"onbekend woord '{0}' voor '{1}'", "unknown word '{0}' for '{1}'"}};
inline constexpr Fault control_character{
    error,
    "control-character",
    {"'{0}' bevat een onzichtbaar stuurteken", "'{0}' contains an invisible control character"}};
inline constexpr Fault bad_number{error,
                                  "bad-number",
                                  {"'{0}' is {1}; een heel getal van {2} tot en met {3} mag",
                                   "'{0}' is {1}; a whole number from {2} to {3} is allowed"}};

// Ids and references
inline constexpr Fault not_a_slug{error, "not-a-slug", {"'{0}' kan geen id zijn", "'{0}' cannot be an id"}};
inline constexpr Fault double_id{
    error, "double-id", {"het id '{0}' bestaat al: zie {1}", "the id '{0}' exists already: see {1}"}};
inline constexpr Fault unknown_reference{error, "unknown-…", {"{0} '{1}'", "unknown {0} '{1}'"}};
inline constexpr Fault unknown_often{error,
                                     "unknown-…",
                                     {"{0} '{1}', hier en op {2} andere plaatsen, zoals {3}",
                                      "unknown {0} '{1}', here and in {2} other places, such as {3}"}};
inline constexpr Fault real_uses_fictional{
    error,
    "real-uses-fictional",
    {"'{0}' is verzonnen (fictional) en mag in echte gegevens niet gebruikt worden",
     "'{0}' is fictional and may not be used by real data"}};
inline constexpr Fault other_organization{error,
                                          "other-organization",
                                          {"deze dienst staat bij organisatie '{1}' maar noemt '{0}'",
                                           "this service stands within organization '{1}' but names '{0}'"}};

// Values
inline constexpr Fault bad_date{error, "bad-date", {"'{0}' is geen datum", "'{0}' is not a date"}};
inline constexpr Fault bad_month{error, "bad-month", {"'{0}' is geen maand", "'{0}' is not a month"}};
inline constexpr Fault bad_time{error, "bad-time", {"'{0}' is geen tijd", "'{0}' is not a time"}};
inline constexpr Fault bad_phone{
    error, "bad-phone", {"'{0}' kan geen Nederlands telefoonnummer zijn", "'{0}' cannot be a Dutch telephone number"}};
inline constexpr Fault personal_number{warning,
                                       "personal-number",
                                       {"'{0}' is een mobiel nummer en misschien van één persoon",
                                        "'{0}' is a mobile number and perhaps that of one person"}};
inline constexpr Fault bad_email{error, "bad-email", {"'{0}' is geen e-mailadres", "'{0}' is not an e-mail address"}};
inline constexpr Fault bad_url{error, "bad-url", {"'{0}' is geen webadres", "'{0}' is not a web address"}};
inline constexpr Fault bad_postal_code{
    error, "bad-postal-code", {"'{0}' is geen postcode", "'{0}' is not a postal code"}};
inline constexpr Fault bad_language{error, "bad-language", {"'{0}' is geen taalcode", "'{0}' is not a language code"}};
inline constexpr Fault bad_point{
    error,
    "bad-point",
    {"'{0}' is geen punt in Europees Nederland", "'{0}' is not a point in the European Netherlands"}};
inline constexpr Fault bad_ages{
    error,
    "bad-ages",
    {"de jongste leeftijd ({0}) is hoger dan de oudste ({1})", "the youngest age ({0}) is above the oldest ({1})"}};

// Hours and periods
inline constexpr Fault never_open{
    error, "closes-before-opens", {"sluit om {1}, maar gaat pas om {0} open", "closes at {1}, but opens at {0}"}};
inline constexpr Fault days_or_rrule{
    error,
    "days-or-rrule",
    {"een rooster-rij heeft òf 'days' òf 'rrule'", "a schedule row has either 'days' or 'rrule'"}};
inline constexpr Fault bad_rrule{
    error, "bad-rrule", {"de herhaling '{0}' deugt niet: {1}", "the recurrence '{0}' is not sound: {1}"}};
inline constexpr Fault reversed{
    error, "period-reversed", {"{0} ({1}) ligt na {2} ({3})", "{0} ({1}) is after {2} ({3})"}};
inline constexpr Fault incomplete_exception{error,
                                            "incomplete-exception",
                                            {"een uitzondering zegt 'closed: true', òf 'opens' en 'closes'",
                                             "an exception says 'closed: true', or 'opens' and 'closes'"}};
inline constexpr Fault exceptions_contradict{
    error,
    "exceptions-contradict",
    {"op {0} is het volgens de ene uitzondering dicht en volgens de andere open",
     "on {0} one exception says closed and another says open"}};

// Provenance
inline constexpr Fault missing_provenance{
    error,
    "missing-provenance",
    {"van {0} '{1}' is de herkomst (provenance) niet bekend", "{0} '{1}' has no provenance"}};
inline constexpr Fault verified_before_seen{
    error,
    "verified-before-seen",
    {"nagegaan op {0}, maar pas gezien op {1}", "verified on {0}, but first seen on {1}"}};
inline constexpr Fault impossible_date{
    error,
    "impossible-date",
    {"'{0}' ({1}) kan niet: vóór 1990 of na 2100", "'{0}' ({1}) is impossible: before 1990 or after 2100"}};

inline constexpr Fault future_date{
    error, "future-date", {"'{0}' ({1}) ligt in de toekomst: vandaag is het {2}", "'{0}' ({1}) is in the future: today is {2}"}};
inline constexpr Fault clock_behind{
    warning,
    "clock-behind",
    {"{0} datums liggen na vandaag ({1}), deze het verst: waarschijnlijk loopt de klok van deze computer achter",
     "{0} dates are after today ({1}), this one the furthest: most likely the clock of this computer is behind"}};

// The map as a whole
inline constexpr Fault cycle{
    error, "cycle", {"{0} '{1}' ligt via '{2}' in zichzelf", "{0} '{1}' lies within itself, by way of '{2}'"}};
inline constexpr Fault cold_warm_rule{
    error,
    "warm-without-contact",
    {"een warme verwijzing noemt een contactrol of een rooster", "a warm referral names a contact role or a schedule"}};
inline constexpr Fault rule_to_itself{
    error, "rule-to-itself", {"'{0}' verwijst hier naar zichzelf", "'{0}' refers to itself here"}};
inline constexpr Fault double_rule{
    error, "double-rule", {"dezelfde verwijzing staat al in {0}", "the same referral stands already at {0}"}};
inline constexpr Fault unreachable{warning,
                                   "unreachable-service",
                                   {"dienst '{0}' is referral-only, maar geen enkele verwijzing leidt erheen",
                                    "service '{0}' is referral-only, but no referral leads to it"}};
inline constexpr Fault ended_area{
    error, "ended-area", {"het gebied '{0}' bestaat niet meer sinds {1}", "the area '{0}' ended on {1}"}};
inline constexpr Fault no_area{
    error, "municipality-without-area", {"gemeente '{0}' noemt geen 'area'", "municipality '{0}' names no 'area'"}};
inline constexpr Fault no_areas{
    warning,
    "library-without-areas",
    {"bibliotheek '{0}' noemt geen 'areas' waarvoor zij er is", "library '{0}' names no 'areas' it serves"}};
inline constexpr Fault no_service{
    warning,
    "product-without-service",
    {"geen dienst van uitvoerder '{1}' doet product '{0}'", "no service of executor '{1}' handles product '{0}'"}};
inline constexpr Fault shared_phrase{
    warning,
    "shared-phrase",
    {"'{0}' staat ook bij product '{1}' ({2})", "'{0}' also stands with product '{1}' ({2})"}};
inline constexpr Fault unknown_placeholder{
    error, "unknown-placeholder", {"'{0}' is hier geen invulplek", "'{0}' is no placeholder here"}};
inline constexpr Fault empty_placeholder{
    error,
    "empty-placeholder",
    {"organisatie '{1}' heeft niets om bij '{0}' in te vullen", "organization '{1}' has nothing to fill in for '{0}'"}};

}  // namespace faults

namespace hints {

inline constexpr Sentence did_you_mean{"bedoelt u '{0}'?", "did you mean '{0}'?"};
inline constexpr Sentence did_you_mean_there{"bedoelt u '{0}' ({1})?", "did you mean '{0}' ({1})?"};
inline constexpr Sentence choose{"kies uit: {0}", "choose one of: {0}"};
inline constexpr Sentence split_file{"verdeel het over meer bestanden", "divide it over several files"};
inline constexpr Sentence save_as_utf8{"bewaar het bestand als UTF-8", "save the file as UTF-8"};
inline constexpr Sentence write_out{"schrijf de waarde voluit", "write the value out in full"};
inline constexpr Sentence own_file{"geef het een eigen bestand", "give it a file of its own"};
inline constexpr Sentence leave_key_out{"vul het in of laat de sleutel weg", "fill it in or leave the key out"};
inline constexpr Sentence put_quotes{"zet tekst die ergens anders op lijkt tussen aanhalingstekens",
                                     "put text that looks like something else between quotes"};
inline constexpr Sentence true_or_false{"schrijf true of false", "write true or false"};
inline constexpr Sentence put_brackets{"zet er vierkante haken omheen: [{0}]", "put square brackets around it: [{0}]"};
inline constexpr Sentence top_of_file{"'fictional: true' staat één keer, bovenaan het bestand",
                                      "'fictional: true' stands once, at the top of the file"};
inline constexpr Sentence slug{"kleine letters, cijfers en losse streepjes ertussen, zoals '{0}'",
                               "lower-case letters and digits joined by single hyphens, such as '{0}'"};
inline constexpr Sentence other_kind{"'{0}' bestaat wel, maar als {1} ({2})", "'{0}' exists, but as {1} ({2})"};
inline constexpr Sentence skipped_fictional{"'{0}' staat in {1}, dat verzonnen (fictional) is en nu wordt overgeslagen",
                                            "'{0}' is in {1}, which is fictional and skipped now"};
inline constexpr Sentence date{"verwacht: JJJJ-MM-DD, een dag die bestaat", "expected: YYYY-MM-DD, a day that exists"};
inline constexpr Sentence past_date{"schrijf de dag waarop het is gezien of nagegaan",
                                    "write the day on which it was seen or checked"};
inline constexpr Sentence set_clock{"zet de klok goed, of geef de dag met --at", "set the clock, or give the day with --at"};
inline constexpr Sentence month{"verwacht: JJJJ-MM", "expected: YYYY-MM"};
inline constexpr Sentence time{"verwacht: \"UU:MM\", van \"00:00\" tot en met \"24:00\"",
                               "expected: \"HH:MM\", from \"00:00\" to \"24:00\""};
inline constexpr Sentence phone{
    "tien cijfers met een 0 voorop, 0800/0900 met 4 of 7 cijfers, 14 met netnummer, een kort nummer als 112, of + en "
    "landcode",
    "ten digits starting with 0, 0800/0900 with 4 or 7 digits, 14 with an area code, a short number such as 112, or + "
    "and a country code"};
inline constexpr Sentence role_number{"gebruik het nummer van een rol of een balie",
                                      "use the number of a role or a desk"};
inline constexpr Sentence url{"verwacht: http:// of https:// en een adres zonder spaties",
                              "expected: http:// or https:// and an address without spaces"};
inline constexpr Sentence email{"verwacht: naam@domein", "expected: name@domain"};
inline constexpr Sentence postal_code{"verwacht: \"1234 AB\"", "expected: \"1234 AB\""};
inline constexpr Sentence language{"twee kleine letters volgens ISO 639-1, zoals nl of tr",
                                   "two lower-case letters of ISO 639-1, such as nl or tr"};
inline constexpr Sentence point{"verwacht: [breedtegraad, lengtegraad], zoals [51.56, 5.09]",
                                "expected: [latitude, longitude], such as [51.56, 5.09]"};
inline constexpr Sentence provenance{"geef provenance met source en seen_on",
                                     "give provenance with source and seen_on"};
inline constexpr Sentence successor{"gebruik '{0}'", "use '{0}'"};
inline constexpr Sentence write_rule{"schrijf een verwijzing (referrals), of kies 'open' of 'appointment'",
                                     "write a referral, or choose 'open' or 'appointment'"};
inline constexpr Sentence placeholders{"invulplekken zijn {id}, {name} en {area}, en {areas} als enige in een lijst",
                                       "placeholders are {id}, {name} and {area}, and {areas} alone in a list"};

}  // namespace hints

// What `name_of_kind` gives, for `unknown_reference`, where Dutch bends the adjective: "onbekend thema", "onbekende dienst".
Sentence unknown_kind(std::string_view name) noexcept;

// Every fault above, for the reference page and for the test that each of them is tested.
std::span<const Fault* const> all_faults() noexcept;

}  // namespace wegwijs
