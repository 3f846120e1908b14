// The desk: one knowledge base file, and everything a door can ask of it.
//
//   auto kb = KnowledgeBase::open("brabant.wegwijs");
//   Advice advice = kb.ask("ik kan mijn energierekening niet betalen", {.desk = DeskId("lochal"), .at = now});
//   std::cout << to_json(advice);
//
// Threads:   const functions may be called from several threads at once.
// Lifetime:  answers own their data; references into `catalog()` live as long as the knowledge base, also when moved.
// Cost:      opening reads the map into memory; a question touches the index and some hundreds of services.
// Not for:   changing the map. Build a new file and open it.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "wegwijs/desk/advice.hpp"
#include "wegwijs/model/catalog.hpp"

namespace wegwijs {

// What `find` may be narrowed to. `at` must be given; everything else may stay as it is.
struct FindOptions {
  Instant at;
  ThemeId theme;
  AreaId area;                       // open to people who live there; empty = anywhere
  bool open_now = false;             // open at `at`, hours known
  std::optional<Instant> open_at;    // open at this moment, hours known
  bool services_only = false;        // else organizations, desks and locations as well, and without an area
                                     // products, themes and life events
  int limit = 20;                    // 1 to 1000
  Language language = Language::nl;
  friend bool operator==(const FindOptions&, const FindOptions&) = default;
};

// One record that a search found.
struct Found {
  std::string kind;                  // service, organization, desk, product, theme, life-event, location
  std::string id;
  std::string name;
  std::string about;                 // the organization of a service, the text of a plan …
  AreaId area;                       // of a service for one area only
  bool local = false;                // for the area asked for; false: for a wider area
  std::optional<Scope> scope;        // of services and organizations
  double score = 0;                  // 0 to 1; 1 for a list without words
  std::vector<std::string> why;
  friend bool operator==(const Found&, const Found&) = default;
};

struct FoundList {
  std::vector<UrgentAdvice> urgent;  // danger that the words speak of: comes before all else
  Understood understood;
  std::vector<Found> hits;
  bool nothing_found = false;
  bool nothing_local = false;        // an area was asked for, and all that was found is for a wider area
  friend bool operator==(const FoundList&, const FoundList&) = default;
};

// What somebody who is typing may be on the way to.
struct Completion {
  std::string kind;   // as in Found
  std::string id;
  std::string text;   // the name or phrase that goes on with what is typed
  std::string name;   // of the record; often the same
  std::string about;  // the organization of a service
  friend bool operator==(const Completion&, const Completion&) = default;
};

class KnowledgeBase {
 public:
  // Throws: FileError where the file cannot be read, VersionError where another version made it.
  static KnowledgeBase open(const std::filesystem::path& file);

  KnowledgeBase(KnowledgeBase&&) noexcept;
  KnowledgeBase& operator=(KnowledgeBase&&) noexcept;
  ~KnowledgeBase();

  const Catalog& catalog() const noexcept;
  const ReferralGraph& graph() const noexcept;

  // Whom to refer to, and how. Any text is a valid question.
  // Throws: NotFound for an unknown desk, theme or area; InvalidArgument for a limit out of range.
  Advice ask(std::string_view question, const AskOptions& options) const;

  // Search without a desk. No words: everything that passes the filters; those first
  // whose own subject the theme is, of those the local ones, then in order of name.
  // Throws: as `ask`.
  FoundList find(std::string_view words, const FindOptions& options) const;
  // The danger that words speak of, as `ask` and `find` tell it. Returns: nothing where there is none.
  std::vector<UrgentAdvice> urgent_in(std::string_view words, Language language) const;

  // The words of a text that are words of the map, as terms (folded and stemmed), each once, in order: what may be
  // counted of a question that found nothing. Numbers and whatever the map does not know stay out.
  std::vector<std::string> known_terms(std::string_view text) const;

  // Names and phrases that go on with what is being typed, best first; see Search::complete. For a list that narrows
  // with every key. Returns: nothing where no word was typed yet.
  // Throws: NotFound for an unknown theme or area.
  std::vector<Completion> complete(std::string_view typed, const CompleteOptions& options = {}) const;

  // The area of an id, a name or a village: "Tilburg", "tilburg", "Udenhout". Ended areas give what came after them.
  // Throws: NotFound.
  AreaId area(std::string_view id_or_name) const;

 private:
  struct Parts;
  std::unique_ptr<const Parts> parts_;
  explicit KnowledgeBase(std::unique_ptr<const Parts> parts);
};

}  // namespace wegwijs
