#include "text/stop_words.hpp"

#include "base/text_tools.hpp"

namespace wegwijs {

namespace {

// By sort: articles and pronouns; verbs that only help; prepositions and conjunctions; question words; words of
// degree and time; politeness; Brabant speech; the commonest English; parts of web addresses.
constexpr std::string_view stop_list =
    "de het een t n der des den ik k ikke jij je jou jouw mn zn hij zij ze wij we ons onze jullie u uw zich zichzelf mezelf "
    "jezelf me mij mijn m hem haar hen hun zijn dit dat deze die dezelfde hetzelfde zelf iemand iets alles niemand "
    "men er daar hier ergens ben bent is was waren wees geweest word wordt worden werd werden geworden heb hebt heeft "
    "hebben had hadden gehad zal zult zullen zou zouden kan kun kunt kunnen kon konden mag mogen mocht mochten moet "
    "moeten moest moesten wil wilt willen wilde wilden wou ga gaat gaan ging gingen doe doet doen deed deden gedaan "
    "laat laten hoef hoeft hoeven weet weten vind vindt denk denkt aan achter af als bij binnen boven dan door en in "
    "langs maar me mee met na naar naast nadat noch of om omdat onder op over sinds tegen terwijl te tegenover ten "
    "ter tijdens toe tot totdat tussen uit van vanaf vanuit vanwege via volgens voor voordat want wanneer zoals zodat "
    "dus hierbij hierover hiervoor hiermee daarvoor daarover daarmee daarna daarbij daarom erbij ermee ervan ervoor "
    "erop wie wat waar welk welke hoe hoeveel waarom waarheen waarmee waarvoor waarover waaraan waarin waarop waarbij "
    "waardoor wiens al altijd alleen allemaal alvast anders beetje best echt eens eerst eigenlijk erg even gauw "
    "gewoon graag heel helemaal hele hoor ineens intussen ja meer meest minder misschien net nog nou nu ook opeens "
    "opnieuw soms snel steeds straks toch toen vaak veel vandaag verder vooral weer wel zeer zo zoiets zulke zowel "
    "zomaar alstublieft alsjeblieft aub bedankt dank hallo hoi dag goedemorgen goedemiddag goedendag nodig vraagje ge "
    "gij gullie hullie ne nen wa da mer zen ken oe ons i a an the my to and for do does how what where which can "
    "could you your me it we he she they of with about from this that www nl com http https am is are were been has had need "
    "get got cant dont would should please there some any but or if then than at by as up out into his her our their its "
    "these those who when why because so no im ive isnt didnt wont be have will im bir ve bu icin var "
    "nasil nerede istiyorum lazim jak gdzie jest chce potrzebuje moj moja sie mnie czy";

// By sort: family and others; time; measure and judgement; verbs that go with every subject.
constexpr std::string_view weak_list =
    "moeder mama vader papa ouders man vrouw zoon dochter kind kinderen kindje oma opa broer zus zusje tante oom "
    "buurman buurvrouw vriend vriendin partner familie mensen persoon meneer mevrouw jaar jaren maand maanden week "
    "weken weekend dagen uur uren morgen gisteren vanavond avond middag ochtend nacht volgend volgende vorig vorige "
    "eerste laatste oud oude nieuw nieuwe jong goed goede beter beste slecht slechte groot grote klein kleine hoog "
    "hoge laag lage duur dure lang lange anderen andere eigen nodige juiste verkeerd verkeerde krijg krijgt krijgen "
    "kreeg gekregen geef geeft geven gegeven maak maakt maken gemaakt kom komt komen gekomen neem nemen neemt zeg "
    "zegt zeggen gezegd staat staan sta zit zitten blijf blijft blijven houd houdt houden zet zetten zie ziet zien "
    "werkt probeer proberen regel regelen vraag vragen help helpen hulp informatie weten plek manier dingen ding";

std::unordered_set<std::string_view> set_of(std::string_view list) {
  const auto words = split(list, ' ');
  return {words.begin(), words.end()};
}

}  // namespace

const std::unordered_set<std::string_view>& stop_words() {
  static const auto words = set_of(stop_list);
  return words;
}

const std::unordered_set<std::string_view>& weak_words() {
  static const auto words = set_of(weak_list);
  return words;
}

std::string_view stop_word_source() noexcept { return stop_list; }

}  // namespace wegwijs
