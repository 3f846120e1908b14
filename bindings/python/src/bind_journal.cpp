#include <filesystem>
#include <sstream>

#include "doors.hpp"
#include "method.hpp"
#include "opened.hpp"
#include "shape.hpp"
#include "wegwijs/calendar/zone.hpp"
#include "wegwijs/desk/journal_json.hpp"
#include "wegwijs/desk/record_request.hpp"
#include "wegwijs/desk/recording.hpp"
#include "wegwijs/journal/code.hpp"
#include "wegwijs/journal/derived.hpp"
#include "wegwijs/journal/exchange.hpp"
#include "wegwijs/journal/journal.hpp"
#include "wegwijs/model/visit.hpp"

namespace wegwijs::python {

namespace {

// Keys and codes are numbers in the library and text for people: "" where there is none.
std::string entry_text(EntryKey key) { return key == 0 ? std::string() : key_text(key); }
std::string code_text(ReferralCode code) { return code == 0 ? std::string() : wegwijs::to_text(code); }

EntryKey entry_of(const std::string& text) {
  if (text.empty()) return 0;
  if (const auto key = parse_key(text)) return *key;
  unreadable(text, "key", "0123456789abcdef");
}

ReferralCode code_of(const std::string& text) {
  if (text.empty()) return 0;
  if (const auto code = parse_code(text)) return *code;
  unreadable(text, "code", "K7MX-4PQR");
}

std::string text_name() { return "str"; }
std::string texts_name() { return "tuple[str, ...]"; }

template <auto Member>
PyObject* get_key(const void* record, nb::handle) {
  return from_text(entry_text(static_cast<const typename MemberOf<decltype(Member)>::Record*>(record)->*Member));
}
template <auto Member>
void set_key(void* record, nb::handle value) {
  static_cast<typename MemberOf<decltype(Member)>::Record*>(record)->*Member = entry_of(to_text(value));
}
template <auto Member>
PyObject* get_code(const void* record, nb::handle) {
  return from_text(code_text(static_cast<const typename MemberOf<decltype(Member)>::Record*>(record)->*Member));
}
template <auto Member>
void set_code(void* record, nb::handle value) {
  static_cast<typename MemberOf<decltype(Member)>::Record*>(record)->*Member = code_of(to_text(value));
}
template <auto Member, auto Text>
PyObject* get_texts(const void* record, nb::handle owner) {
  std::vector<std::string> texts;
  for (const auto one : static_cast<const typename MemberOf<decltype(Member)>::Record*>(record)->*Member) texts.push_back(Text(one));
  return from_list(texts, owner);
}
template <auto Member, auto Read>
void set_texts(void* record, nb::handle value) {
  std::vector<std::string> texts;
  Convert<std::vector<std::string>>::set(texts, value);
  auto& list = static_cast<typename MemberOf<decltype(Member)>::Record*>(record)->*Member;
  list.clear();
  for (const std::string& one : texts) list.push_back(Read(one));
}

// Nothing here gives the interpreter's lock away: a Journal may be used by one thread at a time.
Journal& journal_of(const Call& call) { return call.on<Journal>(); }

const KnowledgeBase& map_in(nb::handle kb) {
  if (!nb::isinstance<Opened>(kb)) expected("a KnowledgeBase", kb);
  return nb::inst_ptr<Opened>(kb)->kb;
}
const Catalog& catalog_in(nb::handle kb) { return map_in(kb).catalog(); }

Instant now() { return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()); }
Date today() { return date_of(to_local(now())); }
Date day_or_today(const Call& call, std::size_t place) { return call.has(place) ? call.get<Date>(place) : today(); }

nb::object record(const Call& call) {
  const Catalog& catalog = catalog_in(call.value(1));
  if (call.value(0).type().is(shape_of<Signal>().type)) return owned(journal_of(call).record(call.get<Signal>(0), catalog));
  return owned(journal_of(call).record(call.get<Question>(0), catalog));
}

template <class Entry>
nb::object entries(const Call& call, void (Journal::*each)(LocalTime, LocalTime, const std::function<void(const Entry&)>&) const) {
  std::vector<Entry> found;
  (journal_of(call).*each)(call.get<LocalTime>(0), call.get<LocalTime>(1), [&](const Entry& entry) { found.push_back(entry); });
  return converted(found);
}

nb::object export_csv(const Call& call) {
  std::ostringstream out;
  if (call.has(0) && call.get<bool>(0))
    export_signals(journal_of(call), {}, {}, out);
  else
    export_questions(journal_of(call), {}, {}, out);
  return converted(out.str());
}

nb::object import_text(const Call& call) {
  const auto text = call.get<std::string>(0);
  const std::string file = call.has(2) ? call.get<std::string>(2) : "text";
  return owned(import_csv(journal_of(call), text, file, catalog_in(call.value(1)), call.options<ImportOptions>()));
}

void bind_files(nb::handle of) {
  static_method(of, {"create", "path: StrPath", nullptr, "Journal", "Makes the file where there is none, else opens it. Raises FileError where it is another program's file."},
                [](const Call& call) { return owned(Journal::create(to_path(call.value(0)))); });
  static_method(of, {"open", "path: StrPath", nullptr, "Journal", "Raises FileError when the file is missing, no journal, damaged or may not be written; VersionError."},
                [](const Call& call) { return owned(Journal::open(to_path(call.value(0)))); });
  static_method(of, {"open_for_reading", "path: StrPath", nullptr, "Journal", "For reports: needs no right to write."},
                [](const Call& call) { return owned(Journal::open_for_reading(to_path(call.value(0)))); });
  property(of, "path", "str", "The file.", [](nb::handle self) { return converted(nb::inst_ptr<Journal>(self)->path().string()); });
  property(of, "policy", "JournalPolicy", "What the library decided about its journal.",
           [](nb::handle self) { return owned(nb::inst_ptr<Journal>(self)->policy()); });
  method(of, {"set_policy", "policy: JournalPolicy", nullptr, "None", "Raises InvalidArgument for a retention outside 1 to 3650 days."},
         [](const Call& call) -> nb::object {
           journal_of(call).set_policy(call.get<JournalPolicy>(0));
           return nb::none();
         });
  method(of, {"size", "", nullptr, "JournalSize", "What it holds."}, [](const Call& call) { return owned(journal_of(call).size()); });
  method(of, {"info_json", "", nullptr, "str", "What it holds and its policy, as the JSON that `wegwijs journal info --json` prints."},
         [](const Call& call) { return converted(to_json(journal_of(call).size(), journal_of(call).policy())); });
  method(of, {"verify", "", nullptr, "tuple[str, ...]", "Looks through the whole file. Returns what is wrong, in English; empty when all is well."},
         [](const Call& call) { return converted(journal_of(call).verify()); });
  method(of, {"backup", "target: StrPath", nullptr, "None", "A sound copy, also while others write. An existing journal of that name is replaced; another file is not. Raises FileError."},
         [](const Call& call) -> nb::object {
           journal_of(call).backup(to_path(call.value(0)));
           return nb::none();
         });
  method(of, {"merge", "other: StrPath, today: datetime.date = ...", nullptr, "MergeResult", "Takes in what another journal has and this one has not; `today`, else the clock's day, says what is past the retention. Doing it twice changes nothing. Raises FileError, VersionError."},
         [](const Call& call) { return owned(journal_of(call).merge(to_path(call.value(0)), day_or_today(call, 1))); });
  method(of, {"purge", "today: datetime.date = ...", nullptr, "int", "Erases what is older than the retention on `today`, else the clock's day, bytes and all. Returns how many entries. Raises FileError."},
         [](const Call& call) { return converted(journal_of(call).purge(day_or_today(call, 0))); });
  method(of, {"export_csv", "signals: bool = False", nullptr, "str", "Questions (or signals) as CSV, row by row: for your own use, not for publishing."}, &export_csv);
  method(of, {"import_csv", "text: str, kb: KnowledgeBase, file: str = 'text'", &shape_of<ImportOptions>(), "ImportResult",
              "Brings in questions or signals from CSV with the columns of `export_csv`, of which `hour` and `desk` (and `about` of a signal) "
              "must be there; `file` is what faults are told to be in. Faults are in the result. Raises FileError."},
         &import_text);
}

void bind_entries(nb::handle of) {
  method(of, {"record", "entry: Question | Signal, kb: KnowledgeBase", nullptr, "Recorded",
              "Writes an entry down; it is on the disk when this returns. With a key that stands in the file with the same "
              "contents nothing is added.\n\nRaises NotFound for an id that the map has not; InvalidArgument for what cannot be; "
              "FileError."},
         &record);
  method(of,
         {"record_json", "entry: str, kb: KnowledgeBase", &shape_of<RequestDefaults>(), "str",
          "An entry as another program sends it, a JSON object: \"desk\" and whatever else is known of \"at\", \"themes\", "
          "\"products\", \"services\", \"kind\", \"hand_over\", \"outcome\", \"reason\", \"sort\", \"channel\", \"duration\", "
          "\"campaign\", \"consent\", \"note\", \"key\". What is not told follows from the map. Returns the JSON that "
          "`wegwijs record --json` prints.\n\nRaises as `record`."},
         [](const Call& call) {
           const auto defaults = call.options<RequestDefaults>();
           return converted(record(journal_of(call), catalog_in(call.value(1)), call.get<std::string>(0), defaults));
         });
  method(of, {"visit_of", "question: str, desk: str, moment: datetime.datetime", nullptr, "str",
              "The visit of a next question of the same visitor: the key of the visit's first, for Question.visit. Raises "
              "InvalidArgument where the question of that key was at another desk, or not in the two hours before."},
         [](const Call& call) {
           const EntryKey key = entry_of(call.get<std::string>(0));
           return converted(entry_text(visit_of(journal_of(call), key, call.get<DeskId>(1), call.get<LocalTime>(2))));
         });
  method(of, {"undo", "key: str", nullptr, "bool", "Erases one entry, bytes and all. Returns False where there is none. Raises InvalidArgument for text that is no key, FileError."}, [](const Call& call) {
    return converted(journal_of(call).undo(entry_of(call.get<std::string>(0))));
  });
  method(of, {"follow_up", "code: str, fate: Literal['unknown', 'arrived', 'helped', 'sent-on', 'no-show'], on: datetime.date = ...", nullptr, "Referral",
              "What became of a referral; a later word replaces an earlier one. Raises InvalidArgument for an unknown code."},
         [](const Call& call) {
           return owned(journal_of(call).follow_up(code_of(call.get<std::string>(0)), call.get<Fate>(1), day_or_today(call, 2)));
         });
  method(of, {"count_missed", "desk: str, moment: datetime.datetime, terms: Sequence[str]", nullptr, "None",
              "Counts words of a search that found nothing; give those of KnowledgeBase.known_terms(). Does nothing where the policy forbids it. Raises FileError."},
         [](const Call& call) -> nb::object {
           journal_of(call).count_missed(call.get<DeskId>(0), call.get<LocalTime>(1), call.get<std::vector<std::string>>(2));
           return nb::none();
         });
  method(of, {"question", "key: str", nullptr, "Question | None", "The question of this key; None where there is none."},
         [](const Call& call) { return converted(journal_of(call).question(entry_of(call.get<std::string>(0)))); });
  method(of, {"signal", "key: str", nullptr, "Signal | None", "The signal of this key; None where there is none."},
         [](const Call& call) { return converted(journal_of(call).signal(entry_of(call.get<std::string>(0)))); });
  method(of, {"referral", "code: str", nullptr, "Referral | None", "The referral of this code; None where there is none."},
         [](const Call& call) { return converted(journal_of(call).referral(code_of(call.get<std::string>(0)))); });
  const std::string span = "begin: datetime.datetime, end: datetime.datetime";
  method(of, {"_questions", span, nullptr, list_name<Question>(), "From `begin` up to `end`."}, [](const Call& call) { return entries(call, &Journal::each_question); });
  method(of, {"_signals", span, nullptr, list_name<Signal>(), "From `begin` up to `end`."}, [](const Call& call) { return entries(call, &Journal::each_signal); });
  method(of, {"_missed_terms", span, nullptr, list_name<MissedTerm>(), "From `begin` up to `end`."}, [](const Call& call) { return entries(call, &Journal::each_missed_term); });
  const auto iterates = [&](const char* name, const std::string& type) {
    in_python(of, name, "wegwijs.journals", name,
              "def " + std::string(name) + "(self, begin: datetime.datetime | None = None, end: datetime.datetime | None = None) -> Iterator[" + type + "]",
              "An iterator in order of time, from `begin` up to `end`; holds a month at a time in memory.");
  };
  iterates("questions", "Question");
  iterates("signals", "Signal");
  iterates("missed_terms", "MissedTerm");
}

void bind_journal_class(nb::module_& module) {
  const nb::class_<Journal> of(module, "Journal", nb::is_final(),
                               "The journal of a library's desks: coded facts, never a person. A file of its own, apart from the map; what a "
                               "method returns is on the disk.\n\nOne thread at a time: other Python threads wait while it works.");
  bind_files(of);
  bind_entries(of);
}

}  // namespace

void bind_recording(nb::module_& module) {
  const nb::object of = module.attr("KnowledgeBase");
  method(of, {"question_of", "advice: Advice, option: int = 0", nullptr, "Question",
              "The journal's entry for what was asked: its themes and products, and a referral to option number `option` (from 1; 0 = to "
              "nobody). Holds no word of the question. Raises InvalidArgument for a number that was not shown."},
         [](const Call& call) {
           const LastAsk last = last_ask_of(call.get<Advice>(0));
           Question question = question_of(last, call.has(1) ? call.get<int>(1) : 0, catalog_in(call.self()));
           question.hour = hour_of(to_local(last.at));
           return owned(std::move(question));
         });
  method(of, {"sort_of", "question: Question", nullptr, Convert<QuestionSort>::name(),
              "What a question counts as by its products, themes and referrals; ids that the map has not count for nothing."},
         [](const Call& call) { return converted(sort_of(call.get<Question>(0), catalog_in(call.self()))); });
  method(of, {"subjects_of", "typed: str", nullptr, list_name<Named>(),
              "The products and themes that may be meant by what somebody typed: the one of that id, else those whose names begin so, "
              "else what a search finds, at most eight. One alone is meant; empty where there is none."},
         [](const Call& call) {
           const auto typed = call.get<std::string>(0);
           return converted(unlocked([&] {
             auto found = subjects_of(typed, catalog_in(call.self()));
             return found.empty() ? subjects_of(typed, map_in(call.self()), now()) : found;
           }));
         });
  method(of, {"services_meant", "text: str, desk: str = ''", nullptr, list_name<Named>(),
              "The services that may be meant by an id or by words of the names of service and organization; those for the desk's own "
              "municipality first. One alone is meant; empty where there is none."},
         [](const Call& call) {
           const auto text = call.get<std::string>(0);
           const DeskId desk = call.has(1) ? call.get<DeskId>(1) : DeskId();
           return converted(unlocked([&] { return services_of(text, catalog_in(call.self()), desk); }));
         });
  method(of, {"referral_of", "desk: str, service: str", nullptr, "Referral",
              "A referral from a desk to a service as the map has it: internal within the library, warm where a rule says so, else external. Raises NotFound."},
         [](const Call& call) { return owned(referral_of(call.get<DeskId>(0), call.get<ServiceId>(1), catalog_in(call.self()))); });
}

void bind_journal(nb::module_& module) {
  shape<Named>(module, "Named", "A record that may be meant.")
      .field<&Named::id>("id", "Its id.")
      .field<&Named::name>("name", "Its name.");
  shape<Referral>(module, "Referral", "That a visitor was referred to a service.")
      .field<&Referral::service>("service", "The id of the service.")
      .field<&Referral::kind>("kind", "What sort it is.")
      .field<&Referral::how>("how", "What is done for the visitor.")
      .field<&Referral::hand_over>("hand_over", "Rounded to the hour.")
      .computed("code", "For the visitor and the partner, \"K7MX-4PQR\"; given by the journal.", &text_name, &get_code<&Referral::code>,
                &set_code<&Referral::code>)
      .field<&Referral::fate>("fate", "What became of it.")
      .field<&Referral::fate_on>("fate_on", "The day it was told.");
  shape<Consent>(module, "Consent", "That consent was given: for which form, on which day. Never the form.")
      .field<&Consent::form>("form", "A slug: \"overdracht-2026\".")
      .field<&Consent::on>("on", "The day.");
  shape<Question>(module, "Question", "What is kept of a question: coded facts, never a person.")
      .computed("key", "Names the entry; given by the journal where it is empty.", &text_name, &get_key<&Question::key>,
                &set_key<&Question::key>)
      .computed("visit", "The key of the visit's first question; empty = a visit of one question, or its first.", &text_name,
                &get_key<&Question::visit>, &set_key<&Question::visit>)
      .field<&Question::hour>("hour", "Rounded to the hour.")
      .field<&Question::desk>("desk", "The id of the desk.")
      .field<&Question::themes>("themes", "Ids of themes.")
      .field<&Question::products>("products", "Ids of products.")
      .field<&Question::sort>("sort", "What it is counted as.")
      .field<&Question::campaign>("campaign", "A slug for questions that are counted apart: \"corona\"; empty = none.")
      .field<&Question::channel>("channel", "How the visitor came.")
      .field<&Question::duration>("duration", "Minutes, as a class; None = not noted.")
      .field<&Question::outcome>("outcome", "How it ended.")
      .field<&Question::reason>("reason", "Only with the outcome not-helped.")
      .field<&Question::referrals>("referrals", "To whom.")
      .field<&Question::consent>("consent", "That it was given; None = not.")
      .field<&Question::note>("note", "Only where the policy allows it.");
  shape<Signal>(module, "Signal", "Something illogical about a product or rule, for feedback to who is responsible.")
      .computed("key", "Names the entry; given by the journal where it is empty.", &text_name, &get_key<&Signal::key>,
                &set_key<&Signal::key>)
      .field<&Signal::hour>("hour", "The hour; minutes are not kept.")
      .field<&Signal::desk>("desk", "The id of the desk.")
      .field<&Signal::about>("about", "A product's id, or a slug that names a rule: \"kostendelersnorm\".")
      .field<&Signal::area>("area", "The municipality it is about; may be empty.")
      .field<&Signal::organization>("organization", "Else the organization.")
      .field<&Signal::kind>("kind", "What sort it is.")
      .field<&Signal::note>("note", "Only where the policy allows it.");
  shape<MissedTerm>(module, "MissedTerm", "A word that was searched for while nothing was found: a term of the knowledge base or of the word list, never text.")
      .computed("key", "Names the entry.", &text_name, &get_key<&MissedTerm::key>, &set_key<&MissedTerm::key>)
      .field<&MissedTerm::month>("month", "Midnight of the month's first day: all that is kept of when.")
      .field<&MissedTerm::desk>("desk", "The id of the desk.")
      .field<&MissedTerm::term>("term", "Folded and stemmed.");
  shape<JournalPolicy>(module, "JournalPolicy", "What a library decided about its journal.")
      .field<&JournalPolicy::retention_days>("retention_days", "Days: entries older than this are erased by `purge`; 1 to 3650.")
      .field<&JournalPolicy::notes>("notes", "Whether notes may be written.")
      .field<&JournalPolicy::missed_terms>("missed_terms", "Whether words of searches without result are counted.");
  shape<Recorded>(module, "Recorded", "What the journal says when an entry is on the disk.")
      .computed("key", "Names the entry.", &text_name, &get_key<&Recorded::key>, &set_key<&Recorded::key>)
      .computed("codes", "One for each referral, in order.", &texts_name, &get_texts<&Recorded::codes, &code_text>,
                &set_texts<&Recorded::codes, &code_of>)
      .field<&Recorded::already>("already", "The same entry stood there: nothing was added.");
  shape<MergeResult>(module, "MergeResult", "What was taken in from another journal.")
      .field<&MergeResult::added>("added", "Questions, signals and missed terms.")
      .field<&MergeResult::known>("known", "That were there already.")
      .field<&MergeResult::too_old>("too_old", "Past the retention of this journal: left out.")
      .field<&MergeResult::fates>("fates", "Referrals of which more is known now.")
      .field<&MergeResult::new_codes>("new_codes", "Referrals whose code was taken here: they have another in this file.")
      .computed("conflicts", "Keys of entries that read differently there: what was here is kept.", &texts_name,
                &get_texts<&MergeResult::conflicts, &entry_text>, &set_texts<&MergeResult::conflicts, &entry_of>);
  shape<JournalSize>(module, "JournalSize", "What a journal holds.")
      .field<&JournalSize::questions>("questions", "Questions.")
      .field<&JournalSize::referrals>("referrals", "Referrals.")
      .field<&JournalSize::signals>("signals", "Signals.")
      .field<&JournalSize::missed_terms>("missed_terms", "Missed words.")
      .field<&JournalSize::first>("first", "Of the questions.")
      .field<&JournalSize::last>("last", "Of the questions.");
  options<ImportOptions>("ImportOptions")
      .field<&ImportOptions::skip_faulty>("skip_faulty", "Bring in the sound rows though others have faults; else all or nothing.")
      .field<&ImportOptions::language>("language", "Of our own sentences; partner data stays as it is.")
      .field<&ImportOptions::today>("today", "Rows past the journal's retention on this day are left out, rows of later are faults; None: rows of any time.");
  shape<ImportResult>(module, "ImportResult", "What was taken in from a table.")
      .field<&ImportResult::rows>("rows", "Its rows.")
      .field<&ImportResult::added>("added", "Newly added.")
      .field<&ImportResult::known>("known", "That were there already.")
      .field<&ImportResult::too_old>("too_old", "Past the retention of this journal: left out.")
      .field<&ImportResult::report>("report", "What is wrong, by row and column.");
  bind_journal_class(module);
}

}  // namespace wegwijs::python
