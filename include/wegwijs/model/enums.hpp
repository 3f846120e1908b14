// The closed lists of words of the social map. Spelling is that of the YAML, of the JSON and of Python.
//
//   to_string(Access::referral_only)          // "referral-only"
//   parse_enum<Access>("referral-only")       // std::optional<Access>
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace wegwijs {

enum class Evidence { primary, secondary, unverified };
enum class OrganizationKind { government, municipality, library, charity, helpline, commercial, generic };
enum class AreaKind { municipality, province, nation };
enum class Access { open, appointment, referral_only };
enum class Channel { phone, desk, web, mail, chat, home_visit };
enum class Status { active, inactive, defunct, temporarily_closed };
enum class HelpLevel { self_help, volunteer, professional, municipality };
enum class Holidays { closed, open };
enum class Weekday { mo, tu, we, th, fr, sa, su };
enum class Scenario {
  basis, altijd_beschikbaar, brede_dienstverlening, pop_up, buiten_bibliotheek,
  algemeen_informatiepunt, informatieplein, ontwikkelplein, combi
};
enum class DeskTask { refer, help_on_the_spot, signal, programme };
enum class Staffing { employees, volunteers, partners };
enum class ReferralKind { internal, warm, external };
enum class HandOver { call_together, book_appointment, walk_along, named_contact, give_details };
enum class Need { consent, letter, appointment, identification };
enum class SynonymKind { abbreviation, old_name, spoken, spelling, compound, translation };

// The written forms of an enumeration, in the order of its values. Specialised for every enum above.
template <class E>
struct EnumNames;

#define WEGWIJS_ENUM_NAMES(E, ...)                                           \
  template <>                                                                \
  struct EnumNames<E> {                                                      \
    static constexpr std::array values = std::to_array<std::string_view>({__VA_ARGS__}); \
  }

WEGWIJS_ENUM_NAMES(Evidence, "primary", "secondary", "unverified");
WEGWIJS_ENUM_NAMES(OrganizationKind, "government", "municipality", "library", "charity", "helpline", "commercial", "generic");
WEGWIJS_ENUM_NAMES(AreaKind, "municipality", "province", "nation");
WEGWIJS_ENUM_NAMES(Access, "open", "appointment", "referral-only");
WEGWIJS_ENUM_NAMES(Channel, "phone", "desk", "web", "mail", "chat", "home-visit");
WEGWIJS_ENUM_NAMES(Status, "active", "inactive", "defunct", "temporarily closed");
WEGWIJS_ENUM_NAMES(HelpLevel, "self-help", "volunteer", "professional", "municipality");
WEGWIJS_ENUM_NAMES(Holidays, "closed", "open");
WEGWIJS_ENUM_NAMES(Weekday, "mo", "tu", "we", "th", "fr", "sa", "su");
WEGWIJS_ENUM_NAMES(Scenario, "basis", "altijd-beschikbaar", "brede-dienstverlening", "pop-up", "buiten-bibliotheek",
                   "algemeen-informatiepunt", "informatieplein", "ontwikkelplein", "combi");
WEGWIJS_ENUM_NAMES(DeskTask, "refer", "help-on-the-spot", "signal", "programme");
WEGWIJS_ENUM_NAMES(Staffing, "employees", "volunteers", "partners");
WEGWIJS_ENUM_NAMES(ReferralKind, "internal", "warm", "external");
WEGWIJS_ENUM_NAMES(HandOver, "call-together", "book-appointment", "walk-along", "named-contact", "give-details");
WEGWIJS_ENUM_NAMES(Need, "consent", "letter", "appointment", "identification");
WEGWIJS_ENUM_NAMES(SynonymKind, "abbreviation", "old-name", "spoken", "spelling", "compound", "translation");

#undef WEGWIJS_ENUM_NAMES

template <class E>
concept NamedEnum = requires { EnumNames<E>::values; };

// The written form of a value.
template <NamedEnum E>
constexpr std::string_view to_string(E value) noexcept {
  return EnumNames<E>::values[static_cast<std::size_t>(value)];
}

// The value of a written form. Returns: nothing when the word is none of the list.
template <NamedEnum E>
constexpr std::optional<E> parse_enum(std::string_view text) noexcept {
  for (std::size_t i = 0; i < EnumNames<E>::values.size(); ++i)
    if (EnumNames<E>::values[i] == text) return static_cast<E>(i);
  return std::nullopt;
}

}  // namespace wegwijs
