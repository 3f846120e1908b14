#include "text/stop_words.hpp"

#include "base/text_tools.hpp"

namespace wegwijs {

namespace {

// By sort: articles and pronouns; verbs that only help; prepositions and conjunctions; question words; words of
// degree and time; politeness; Brabant speech; the commonest English; parts of web addresses.
constexpr std::string_view list =
    "de het een t n der des den "
    "ik k ikke jij je jou jouw hij zij ze wij we ons onze jullie u uw zich zichzelf mezelf jezelf me mij mijn m hem haar hen hun zijn "
    "dit dat deze die dezelfde hetzelfde zelf iemand iets alles niemand men er daar hier ergens "
    "ben bent is was waren wees geweest word wordt worden werd werden geworden heb hebt heeft hebben had hadden gehad "
    "zal zult zullen zou zouden kan kun kunt kunnen kon konden mag mogen mocht mochten moet moeten moest moesten "
    "wil wilt willen wilde wilden wou ga gaat gaan ging gingen doe doet doen deed deden gedaan laat laten hoef hoeft hoeven "
    "weet weten vind vindt denk denkt "
    "aan achter af als bij binnen boven dan door en in langs maar me mee met na naar naast nadat noch of om omdat onder op over "
    "sinds tegen terwijl te tegenover ten ter tijdens toe tot totdat tussen uit van vanaf vanuit vanwege via volgens voor voordat want wanneer "
    "zoals zodat dus hierbij hierover hiervoor hiermee daarvoor daarover daarmee daarna daarbij daarom erbij ermee ervan ervoor erop "
    "wie wat waar welk welke hoe hoeveel waarom waarheen waarmee waarvoor waarover waaraan waarin waarop waarbij waardoor wiens "
    "al altijd alleen allemaal alvast anders beetje best echt eens eerst eigenlijk erg even gauw gewoon graag heel helemaal hele hoor "
    "ineens intussen ja meer meest minder misschien net nog nou nu ook opeens opnieuw soms snel steeds straks toch toen "
    "vaak veel vandaag verder vooral weer wel zeer zo zoiets zulke zowel zomaar "
    "alstublieft alsjeblieft aub bedankt dank hallo hoi dag goedemorgen goedemiddag goedendag nodig vraagje "
    "ge gij gullie hullie ne nen wa da mer zen ken oe ons "
    "i a an the my to and for do does how what where which can could you your me it we he she they of with about from this that "
    "www nl com http https";

}  // namespace

const std::unordered_set<std::string_view>& stop_words() {
  static const std::unordered_set<std::string_view> words = [] {
    const auto all = split(list, ' ');
    return std::unordered_set<std::string_view>(all.begin(), all.end());
  }();
  return words;
}

std::string_view stop_word_source() noexcept { return list; }

}  // namespace wegwijs
