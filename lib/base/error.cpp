#include "wegwijs/base/error.hpp"

#include <utility>

namespace wegwijs {

namespace {
constexpr Sentence not_found{"{0} '{1}' bestaat niet in deze sociale kaart", "there is no {3} '{1}' in this map"};
constexpr Sentence not_found_nearest{"{0} '{1}' bestaat niet in deze sociale kaart – bedoelt u '{2}'?",
                                     "there is no {3} '{1}' in this map – did you mean '{2}'?"};
}  // namespace

Error::Error(std::string_view code, const Sentence& sentence, std::vector<std::string> values)
    : std::runtime_error(say(sentence, Language::en, values)), code_(code), sentence_(sentence), values_(std::move(values)) {}

std::string Error::message(Language language) const { return say(sentence_, language, values_); }

NotFound::NotFound(const Sentence& kind, std::string id, std::string nearest)
    : Error("not-found", nearest.empty() ? not_found : not_found_nearest, {std::string(kind.nl), id, nearest, std::string(kind.en)}),
      id_(std::move(id)),
      nearest_(std::move(nearest)) {}

Interrupted::Interrupted() : Error("interrupted", {"het werk is op verzoek gestopt", "the work was stopped on request"}) {}

}  // namespace wegwijs
