#include "text/base_words.hpp"

#include "base/text_tools.hpp"

namespace wegwijs {

namespace {

// By sort: money; rules and papers; state and law; work; health; home; family and people; learning; things that are
// digital; getting about; danger; what is done. Forms that stand inside compounds are words of their own here:
// "kinder", "schulden".
constexpr std::string_view part_list =
    "geld euro bank rekening schuld schulden premie toeslag toeslagen belasting aangifte aanslag uitkering bijstand "
    "inkomen inkomsten loon salaris pensioen spaar sparen krediet lening leen hypotheek fonds beurs budget bijdrage "
    "kosten korting vergoeding subsidie boete incasso beslag achterstand betaling betaal terugbetaling betalings "
    "regeling saldo rente bewind bewindvoerder voering failliet sanering vermogen erf erfenis erfrecht gift huur koop "
    "verkoop ruil prijs tarief afrekening factuur termijn teruggaaf teruggave heffing naheffing loket kas munt tegoed "
    "minimum minima armoede nood voedsel kleding leergeld bijzonder vrij eigen "
    "brief post envelop formulier formulieren aanvraag papier document akte bewijs pas kaart verklaring vergunning "
    "contract overeenkomst uittreksel kopie stempel code nummer dossier register registratie inschrijving uitschrijving "
    "melding afspraak afschrift volmacht machtiging handtekening bezwaar beroep klacht klachten aanmelding opzegging "
    "wijziging verlenging aanpassing adres naam achternaam voornaam gegevens bericht bewaar termijn aanvrager "
    "gemeente provincie rijk rijks overheid staat waterschap waterschaps water ministerie inspectie raad commissie "
    "dienst bureau kantoor balie stads dorps wijk buurt regio land landelijk kamer koophandel politie justitie rechter "
    "rechtbank recht rechts advocaat notaris jurist deurwaarder wet wetboek straf slachtoffer dader getuige raads raadsman "
    "raadsvrouw bemiddeling bemiddelaar mediation ombudsman sociaal sociale maatschappelijk burger burgers volks bewoners "
    "bewoner inwoner stem verkiezings verkiezing nationaliteit naturalisatie asiel verblijf verblijfs inburgering "
    "inburgerings vluchteling vluchtelingen vreemdelingen statushouder integratie visum emigratie immigratie huwelijk "
    "huwelijks partner partnerschap partnerschaps geboorte overlijden overlijdens echtscheiding scheiding scheidings "
    "ouderschap ouderschaps gezag voogdij adoptie erkenning "
    "werk baan banen beroep beroeps arbeid arbeids werkgever werknemer werknemers werkloos werkloosheid werkloosheids "
    "ontslag sollicitatie vacature bedrijf bedrijfs onderneming ondernemer ondernemers zelfstandige zelfstandigen zaak "
    "vrijwilliger vrijwilligers vrijwillig stage stageplaats uitzend uitzendbureau vakantie verlof rooster cao vakbond "
    "vak re jaaropgave loonstrook strook reintegratie participatie traject uren dagbesteding besteding "
    "zorg gezondheid gezondheids ziek zieken ziekte ziektekosten huisarts tandarts arts artsen dokter apotheek medicijn "
    "medicijnen verpleging verpleeg verzorging verzorgings kraam wmo wlz pgb ggz ggd aow anw wia wajong ww brp bsn vog "
    "digid duo uwv svb cak cjib ciz ind hulp hulpmiddel hulpmiddelen middel middelen mantel mantelzorg mantelzorger "
    "rolstoel scootmobiel rollator gehandicapten gehandicapt beperking dementie alzheimer kanker hart bril oor gehoor "
    "toestel blinden doven tolk tolken geestelijke psychische psycholoog therapie verslaving verslavings alcohol drugs "
    "drank gok zelfmoord zelfdoding crisis rouw uitvaart begrafenis crematie indicatie stelling patienten patient "
    "portaal donor vaccinatie inenting prik consult bevolkings onderzoek onderzoeks dieet maaltijd maaltijden eten tafel "
    "keuken keukentafel thuis dag nacht opvang respijt logeer ambulance spoed spoedeisende verzekering verzekerings "
    "zorgverzekering eigenrisico risico declaratie polis inboedel opstal aansprakelijkheid aansprakelijkheids "
    "huis huizen woning woningen woon wonen huurder huurders verhuurder corporatie huurwoning flat kamer kamers "
    "appartement urgentie onderhoud onderhouds reparatie lekkage schimmel vocht vloer dak muur isolatie verwarming stook "
    "energie stroom gas elektra elektriciteit licht warmte kou koude zonne panelen zonnepanelen meter meterstand "
    "afsluiting aansluiting leverancier netbeheer netwerk afval grof vuil container riool riolering leiding lantaarn "
    "straat paal straatverlichting verlichting overlast geluid geluids buren burenruzie ruzie tuin bomen boom ongedierte "
    "ratten inboedel huisraad meubel meubels kringloop dak daklozen thuislozen nachtopvang verhuis verhuizing ontruiming "
    "ontruimings huisuitzetting uitzetting kadaster vereniging eigenaar eigenaren onroerende zaak "
    "kind kinder kinderen jeugd jongeren ouder ouderen ouders senioren gezin gezins familie baby peuter kleuter school "
    "scholen leerling leerlingen leerplicht onderwijs les lessen lesgeld cursus cursussen opleiding opleidings studie "
    "studenten student examen diploma diplomas boeken schoolboeken taal talen lees schrijf reken leren lezen schrijven "
    "spreek spreken nederlands basis vaardigheden vaardigheid digitaal digitale computer laptop tablet telefoon mobiel "
    "internet bankieren bankpas wachtwoord gebruikers inlog inloggen account mail email wifi printer print app apps sms "
    "site website scherm toetsenbord virus hacker hack phishing nep fraude oplichting oplichters identiteit identiteits "
    "bescherming privacy software cyber bibliotheek biblio bieb informatie punt huiskamer spreek spreekuur uur "
    "auto fiets bus trein taxi rij rijbewijs rijbewijzen rijles kenteken parkeer parkeren vervoer vervoers reis reizen "
    "verkeer verkeers wegen weg openbaar ov chipkaart chip keuring keurings bromfiets brommer scooter boot caravan "
    "vliegtuig vlucht paspoort paspoorten identiteitskaart grens buitenland buitenlandse douane import export "
    "veilig veiligheid veiligheids geweld gewelds mishandeling kindermishandeling seks seksueel seksuele misbruik stalking "
    "bedreiging discriminatie diefstal inbraak brand brandweer alarm storing storings nood overval mensenhandel handel "
    "pest pesten loverboy eer huiselijk "
    "aanbod advies adviseur adviesraad begeleiding begeleider begeleidings bezoek bezoekers bijeenkomst contact controle "
    "coach coaching deskundige diensten gesprek gesprekken groep groepen hulpverlening verlening verlener verleners "
    "lijn huishoudelijke huishoudelijk huishoud huishouden initiatief instelling instellingen kring lotgenoten maatje maatjes "
    "meldpunt opname organisatie oplossing overzicht plan plannen plaats plek probleem problemen programma project "
    "steun steunpunt ondersteuning ondersteunings stichting team teams toegang training trefpunt uitleg uitvoering "
    "vergadering verzoek voorziening voorzieningen vraag vragen vriendschap wachtlijst wacht lijst winkel zitting activiteit "
    "activiteiten sport sportclub club muziek cultuur spel speelgoed speel zwem zwemles bad feest kerst sinterklaas hond "
    "honden kat dier dieren asiel wandel eenzaam eenzaamheid ontmoetings ontmoeting centrum hof markt kerk moskee boer "
    "bouw bouwen sloop milieu natuur klimaat groen scheepvaart jacht wapen horeca evenementen evenement terras vlag "
    "ramp rampen vracht last lasten baten cent centen oud oude nieuw nieuwe jong groot grote klein kleine hoog lage "
    "laag snel gratis half vast vaste flex voor na extra mee tand tanden haar huid voet voeten rug knie oog ogen bloed "
    "bloeddruk druk long longen vrouwen mannen man vrouw jongens meisjes moeder vader oma opa broer zus weduwe weduwen wezen "
    "nabestaanden voogd pleeg pleegzorg pleegkind stief vader single alleen zwangerschap zwangerschaps zwanger bevalling "
    "kraamzorg consultatie boom nummerplaat plaat bord kaarten passen pasje fotos foto pasfoto toets test tests prik "
    "prikken bon bonnen pakket pakketten bezorg bezorging levering leverings bestelling bestel webwinkel web garantie "
    "consument consumenten koop abonnement abonnements krant kranten tijdschrift televisie tv radio omroep film theater";

constexpr std::string_view everyday_list =
    "aap aardappel aardbei aarde acteur actie afgelopen afstand afwas agenda album alarm alfabet appel april arm artikel "
    "asperge atleet augustus avontuur baas baard bad bakker bal ballet ballon banaan band bar barbecue basketbal batterij "
    "bed beeld beest been beer begin beker belangrijk berg beroemd bes betekenis betekent bier biet bij bijbel bijna bikini "
    "biologie bladeren blauw blik bloem bloemen blond bocht boek boeken boerderij boot boon bord borst bos bot boter bouwen "
    "brein breien brood broek broccoli bruid bruiloft brug bruin buik buiten bult bureau burgemeester cadeau cake calorie "
    "calorieen camera camping carnaval cavia champignon chinees chocola chocolade cijfer cirkel citroen concert componist "
    "competitie computerspel cultuur dak dame dank dans das datum december deeg deel dek democratie derde deur diamant dichter "
    "dik dinosaurus dinsdag doek doel doelpunt dom donder donderdag donker dood doos dorp draad draak dragen dromen droog "
    "droom druif druiven duif duits duitsland duizend dun dwars echo eend eerlijk eeuw ei eigenschap eiland einde elftal "
    "emmer engel engels engeland erwt euro europa ezel fabel fabriek februari festival feest fiets figuur film filosoof fles "
    "fluit formule fontein fout frans frankrijk friet friettent fruit gans gebak gebied gebouw geboren gedicht gedichten "
    "geel gehakt geit geld geluk gemiddelde geschiedenis geur gevoel gewicht giraf gitaar glas god golf gordijn goud graden "
    "grap gras grens grieks grijs groen groente grond griep haai haak haar haas hagel ham hamer hamster hand handdoek hart "
    "haven heks held hemel hengel herfst hert heuvel hek hobby hoed hoek hoeveelheid hof hol hond honger honing hoofd "
    "hoofdstad hooi hoogte hoorn hotel hout huid idee ijs ijsje ijzer insect instrument italiaans italie jaar jaartal januari "
    "jas jazz jeuk jongen juli juni jurk kaars kaas kabouter kachel kalender kameel kanaal kan kapper kapsel kas kast kasteel "
    "kathedraal katoen keer keizer kelder kerk kerst ketting keuken kies kikker kin kip klas klassiek klei kleur kleuren "
    "klimmen klok knie knoflook knoop knopen knuffel koek koekje koe koeien koffer koffie koken kolom komkommer komma konijn "
    "koning koningin koor kop kopje korst koud kraan krab krant krokodil kroon kruid kruiden kruidnagel kubus kunst kunstenaar "
    "kwadraat kwart kwartaal laars laatst lam lamp land landen lang lasagne laurier leeftijd leeg leeuw leeuwen lekker lente "
    "lepel letter leuk lied liedje liedjes lijm lijst lip liter literatuur longen lucht luier lui maan maandag maart maat "
    "macht macaroni mand mango markt maten mei melk meer meester meisje meloen mens menu mes metaal meter meubel miljard "
    "miljoen minuut minuten mis mist model moe molen mond monster mooi mooie mooiste mosterd motor muis munt museum muur "
    "muts muziek naald nagel nat natuurkunde nationale nederland neef neus nicht noord november noot nul oceaan oktober "
    "olie olifant olijf onderwerp ontbijt ontdekt oog oor oorlog oost opera oranje orkest oven paard paarden paarse paddenstoel "
    "paleis pan pannenkoek pannenkoeken papegaai paprika paraplu park parfum pasta patat pauze peer pen pepernoten peper "
    "periode persoon peru pet piano piloot pinguin pink piraat pizza plaatje planeet planeten plant planten podium poes poezie "
    "politiek pop poppen populair pret prins prinses professor provincie puzzel quiz quizvraag raam raadsel radijs rechts recept recepten regen "
    "regenboog reis rennen restaurant rijm rijst ring ringen rivier rivieren robot rok roman romans rome rond rood roos rots "
    "rozijn rug rugzak ruimte rundvlees saus schaap schaar schaduw schaken schaats schaatsen schat scheepje schelp scherm schilder schilderij "
    "schildpad schip schoen schoenen schommel schoon schoorsteen schroef schutting sap seizoen september serie sinterklaas "
    "sjaal sla slaapkamer slagroom slak slang sleutel slim slot smaak smaken sneeuw snelheid snoep soep sok sokken soort "
    "soorten spaans spanje speculaas spek spiegel spier spijker spin spinazie spook spreekwoord spreuk springen staart stam "
    "stamppot steen ster sterren stier stoel stof stok storm strand streep strik stripboek taart taarten tak tandpasta tas "
    "teen teken tekenen tekening tekst telefoonnummer temperatuur tennis tent thee thema tijger titel toernooi tomaat tomaten "
    "toneel toren touw trap trein trommel trui tuin tulp tunnel uien ui uil uitslag uitslagen universum vader vakantie varken "
    "vegetarisch veer veld verf verhaal verhalen verjaardag verschil vertaal vertalen vis vissen vlag vlees vleermuis vlek "
    "vleugel vlieg vliegen vlinder voet voetbal voetbalwedstrijd vogel vogels volleybal voornaam vork vorm vrijdag vrolijk "
    "vuur waarde wafel wandelen wandeling wang warm was wasmachine wedstrijd weer weerbericht weersverwachting week wereld wereldoorlog "
    "west wiel wijn wild wind winkel winnaar winter wiskunde wit wolf wolk wol woensdag woestijn woord woordenboek wortel "
    "wortels zaad zaag zaal zacht zak zalm zand zanger zangeres zaterdag zebra zee zeep zeil zeven zilver zingen zoet zomer "
    "zon zondag zonnebloem zonsondergang zout zuid zuur zwaar zwaard zwaan zwart zwemmen "
    "moedervlek boodschap boodschappen koningsdag bevrijdingsdag moederdag vaderdag hemelvaart pinksteren pasen oudjaar serie seizoen aflevering "
    "speelt spelen gespeeld speelde leven leeft loopt lopen gelopen zegt zingt schrijf schrijft schrijven lees leest kijk "
    "kijken kijkt zoek zoekt zoeken werkstuk spreekbeurt opstel tekst grappig grappige grappigste mop moppen raadsels "
    "speler spelers voetballer voetballers profvoetballer trainer coureur formule race races sporter sporters hardloper "
    "hardlopers hardlopen marathon wielrennen tour etappe olympische spelletje spelletjes gamen level levels console "
    "beste snelste hoogste grootste duurste langste oudste kleinste mooiste bekendste populairste lekkerste goedkoopste "
    "hoogte lengte breedte gewicht snelheid inhoud oppervlakte aantal uitvinder uitgevonden ontdekte bedacht geschreven "
    "tv televisie netflix youtube tiktok instagram facebook podcast playlist songtekst nummer1 top2000 dj festivals "
    "tuinieren stekken snoeien zaaien bemesten stofzuiger wasdroger koelkast oven airfryer frituur friet bakken koken "
    "gebakken gekookt ingredienten ovenschotel spaghetti lasagna saus dressing cocktail cocktails wijnen bieren koffiezetapparaat "
    "horloge ketting oorbellen lippenstift mascara nagellak kapper kappers barbier schoonheidssalon sportschool pilates yoga "
    "strijken breien haken naaien borduren schilderen verven behangen klussen boor boren schroeven zagen hamer tegels "
    "romeinen romein grieken vikingen ridders middeleeuwen farao piramide oorlogen keizers koningen president minister "
    "premier amerika china rusland italie spanje belgie turkije marokko afrika azie australie parijs londen berlijn madrid "
    "mars venus jupiter saturnus sterrenbeeld horoscoop heelal zonnestelsel atoom molecuul chemie natuurkunde dinosaurussen "
    "vulkaan aardbeving orkaan tornado regenwoud noordpool zuidpool evenaar continent";

// Words that are not split either, but do tell what somebody comes for; and the commonest English.
constexpr std::string_view other_list =
    "gemeente paspoort bibliotheek uitkering rijbewijs belasting ziekenhuis gezondheid aanvraag verzoek bestuur geboorte "
    "overlijden bewijs beslissing besluit bezoek formulier telefoon persoon mogelijk mogelijkheden verschillende vergeten "
    "verloren gevonden gestolen betalen betaald ontvangen ontvangst invullen aanvragen afspraak advocaat politie "
    "jeugdzorg makelaar marktplaats student rapport restant kapitaal kasticket parkeren repareren solliciteren controleren "
    "regeren studeren registreren informeren annuleren adviseren passeren plaatsen begeleiden begrijpen beginnen bewonen "
    "bedrijven bereiken bestaan bespreken bekijken betekenen verbinden verdienen verhuizen verkopen verlaten vermelden "
    "verplicht verschil verstaan vertellen vertrekken vervelend verwachten verzamelen gebeuren gebruiken gebruiker gelukkig "
    "genoeg gereed gesprek getrouwd gewoonlijk geweldig onderwijs ondertussen onderweg overleg overheid overmorgen bovendien "
    "waarschijnlijk waarschuwing natuurlijk eindelijk moeilijk makkelijk dagelijks wekelijks maandelijks jaarlijks tijdelijk "
    "plotseling nauwelijks ongeveer voorbeeld voordeel nadeel oorzaak gevolg reden manier moment toekomst verleden vandaag "
    "gisteren morgenochtend morgenmiddag maandagmiddag eergisteren vanochtend vanmiddag vannacht tussendoor allebei "
    "bijvoorbeeld binnenkort "
    "gelegenheid gemeenschap wetenschap vriendschap eigenschap gezelschap landschap boodschap boodschappen beterschap "
    "eigendom ouderdom rijkdom kinderlijk vriendelijk gevaarlijk persoonlijk werkelijk eerlijkheid vrijheid waarheid "
    "zekerheid schoonheid handleiding handelen handeling wandelaar toeristen toerist verdieping oefening oefeningen mening "
    "huisarts huisartsen tandarts tandartsen huisraad huishouden huishoudelijk huishoudelijke huishoud handtekening "
    "volmacht onderneming ondernemer ondernemers armoede verslaving kamerlid landelijk landelijke aanslag "
        "about after again all also any are bank because been before benefit best bill book born bring but call came card child "
    "children city come cook could day dead did doctor don dont each eat end english every family fast few find fine first "
    "for found free friend from full get give good got great had has health help here high him his home hospital house how "
    "husband into job keep know language last late learn left letter life like little live long look lost love make man many "
    "match meet money month more most movie much must name need never new next night not now number off old one only open or "
    "our out over own paper parent pay people phone place please police poor problem read rent right run said school see "
    "send she should show sick small some son song soon speak start still stop story street take talk tax tell than thank "
    "their them then there these thing think time today tomorrow too town travel two under until use very visit wait want "
    "was water way weather week well went were when who why wife will win wine with without woman word work world would "
    "write year yes young";

std::unordered_set<std::string_view> set_of(std::string_view list) {
  std::unordered_set<std::string_view> words;
  for (const auto word : split(list, ' '))
    if (!word.empty()) words.insert(word);
  return words;
}

}  // namespace

const std::unordered_set<std::string_view>& compound_parts() {
  static const auto words = set_of(part_list);
  return words;
}

const std::unordered_set<std::string_view>& everyday_words() {
  static const auto words = set_of(everyday_list);
  return words;
}

const std::unordered_set<std::string_view>& other_words() {
  static const auto words = set_of(other_list);
  return words;
}

std::string_view compound_part_source() noexcept { return part_list; }
std::string_view everyday_word_source() noexcept { return everyday_list; }
std::string_view other_word_source() noexcept { return other_list; }

}  // namespace wegwijs
