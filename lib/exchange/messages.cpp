#include "exchange/messages.hpp"

#include <array>
#include <utility>

namespace wegwijs {

Sentence unknown_kind(std::string_view name) noexcept {
  static constexpr auto names =
      std::to_array<std::pair<std::string_view, Sentence>>({{"area", {"onbekend gebied", "area"}},
                                                            {"theme", {"onbekend thema", "theme"}},
                                                            {"product", {"onbekend product", "product"}},
                                                            {"organization", {"onbekende organisatie", "organization"}},
                                                            {"location", {"onbekende locatie", "location"}},
                                                            {"service", {"onbekende dienst", "service"}},
                                                            {"desk", {"onbekende balie", "desk"}},
                                                            {"referrer", {"onbekende verwijzer", "referrer"}},
                                                            {"executor", {"onbekende uitvoerder", "executor"}}});
  for (const auto& [kind, sentence] : names)
    if (kind == name) return sentence;
  return {"onbekend", "thing"};
}

std::span<const Fault* const> all_faults() noexcept {
  using namespace faults;
  static constexpr std::array all{&unreadable,
                                  &too_large,
                                  &too_many_files,
                                  &no_files,
                                  &empty_file,
                                  &invalid_utf8,
                                  &nul_byte,
                                  &syntax,
                                  &too_deep,
                                  &too_many_values,
                                  &anchor,
                                  &tag,
                                  &several_documents,
                                  &unknown_key,
                                  &double_key,
                                  &missing_key,
                                  &empty_value,
                                  &wrong_type,
                                  &unknown_word,
                                  &control_character,
                                  &bad_number,
                                  &not_a_slug,
                                  &double_id,
                                  &unknown_reference,
                                  &real_uses_fictional,
                                  &other_organization,
                                  &bad_date,
                                  &bad_month,
                                  &bad_time,
                                  &bad_phone,
                                  &personal_number,
                                  &bad_email,
                                  &bad_url,
                                  &bad_postal_code,
                                  &bad_language,
                                  &bad_point,
                                  &bad_ages,
                                  &never_open,
                                  &days_or_rrule,
                                  &bad_rrule,
                                  &reversed,
                                  &incomplete_exception,
                                  &exceptions_contradict,
                                  &missing_provenance,
                                  &verified_before_seen,
                                  &impossible_date,
                                  &future_date,
                                  &clock_behind,
                                  &cycle,
                                  &cold_warm_rule,
                                  &rule_to_itself,
                                  &double_rule,
                                  &unreachable,
                                  &ended_area,
                                  &no_area,
                                  &no_areas,
                                  &no_service,
                                  &shared_phrase,
                                  &unknown_placeholder,
                                  &empty_placeholder};
  return all;
}

}  // namespace wegwijs
