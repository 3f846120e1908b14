// Whom a question is about: services and other records, best first, each with the reasons why.
//
//   Search search(store, catalog);
//   Answer answer = search.search("brief van de deurwaarder, wat nu");
//   for (const Hit& hit : answer.hits) std::cout << hit.score << ' ' << hit.id << '\n';
//   for (const Urgent* urgent : search.urgent_in(question)) …                    // danger comes first
//
// `nothing_found` says plainly that the map has no answer; it never guesses. Anything may be asked: quotes, AND, *,
// emoji and bytes that are no text have no special meaning.
//
// Threads:   const functions may be called from several threads at once.
// Lifetime:  `store` and `catalog` must outlive it and stay where they are; the catalog must be the one read from that
//            store. Answers own their data, but for the pointers of urgent_in.
// Cost:      milliseconds to build; a question costs what its words occur in.
// Not for:   opening hours, distance and referral paths: `desk` brings those together.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "wegwijs/model/catalog.hpp"
#include "wegwijs/store/store.hpp"
#include "wegwijs/text/term.hpp"

namespace wegwijs {

template <>
struct EnumNames<How> {
  static constexpr auto values =
      std::to_array<std::string_view>({"literal", "stem", "joined", "part", "synonym", "spelling", "prefix"});
};

struct SearchOptions {
  // What to look for: services, unless the asker wants to see other records as well.
  std::vector<RecordKind> kinds = {RecordKind::service};
  // Only what belongs to this theme or one below it (a service also by its products). Empty = all.
  ThemeId theme;
  // Only services open to people of this area: those without `eligibility.areas`, or with one that contains it.
  // Organizations, desks and locations: those in it, those that serve it, and those of no area. Empty = all.
  AreaId area;
  // At most this many hits; 0 means none, which still tells what was understood.
  std::size_t limit = 10;
  // The last word is still being typed.
  bool as_prefix = false;
  // Services that no longer exist (status inactive or defunct) as well.
  bool include_ended = false;
  friend bool operator==(const SearchOptions&, const SearchOptions&) = default;
};

// One reason for a hit.
struct Reason {
  IndexField field = IndexField::name;  // of the hit; `products` also stands for the words of a product it handles
  std::string written;                  // the words of the question
  std::string found;                    // the name, phrase … of the record in which they were found; may be long
  How how = How::literal;               // the least sure of the ways in which those words were found
  bool whole = false;                   // all of `found` is in the question
  friend bool operator==(const Reason&, const Reason&) = default;
};

struct Hit {
  RecordKind kind = RecordKind::service;
  std::string id;
  double score = 0;         // above 0, at most 1; what scores too little is no hit
  std::vector<Reason> why;  // strongest first, never empty
  friend bool operator==(const Hit&, const Hit&) = default;
};

struct UnderstoodTerm {
  std::string written;  // the words of the question
  std::string matched;  // what they were looked up as
  How how = How::literal;
  friend bool operator==(const UnderstoodTerm&, const UnderstoodTerm&) = default;
};

struct Understood {
  std::vector<ThemeId> themes;           // of the products understood and of the best hits; strongest first
  std::vector<ProductId> products;       // strongest first
  std::vector<LifeEventId> life_events;  // strongest first
  std::vector<AreaId> areas;             // places named in the question
  std::vector<UnderstoodTerm> terms;     // only those that occur in the map
  friend bool operator==(const Understood&, const Understood&) = default;
};

// What the best hit explains of the question. A search goes by it to tell a question that the map has an answer to from
// one that only shares a word with it.
struct Grounds {
  double told = 0;       // worth of the words found: 1 is a word that a single record has
  double cover = 0;      // part of the question's worth that was found, 0 to 1
  int personal = 0;      // how far the question tells of who asks, see Query
  bool unknown = false;  // a word of the question stands nowhere in the map
  bool whole = false;    // a whole name or phrase is in the question
  bool lone = false;     // the name or phrase that fits best has only one of the words of the question
  friend bool operator==(const Grounds&, const Grounds&) = default;
};

struct Answer {
  Understood understood;
  std::vector<Hit> hits;  // best first; equal scores in order of id
  Grounds grounds;        // for the best hit, also where it was not enough
  bool nothing_found = true;
  friend bool operator==(const Answer&, const Answer&) = default;
};

struct CompleteOptions {
  std::vector<RecordKind> kinds = {RecordKind::theme,        RecordKind::product, RecordKind::life_event,
                                   RecordKind::organization, RecordKind::service, RecordKind::desk};
  ThemeId theme;  // as in SearchOptions
  AreaId area;    // as in SearchOptions
  std::size_t limit = 10;
  friend bool operator==(const CompleteOptions&, const CompleteOptions&) = default;
};

// A name or phrase of the map that goes on with what somebody is typing.
struct Continuation {
  RecordKind kind = RecordKind::service;
  std::string id;
  std::string text;  // a name of the record, or a phrase of it
  friend bool operator==(const Continuation&, const Continuation&) = default;
};

class Search {
 public:
  // Throws: InvalidArgument when the catalog is not the one of the store.
  Search(const Store& store, const Catalog& catalog);
  Search(Search&&) noexcept;
  Search& operator=(Search&&) noexcept;
  ~Search();

  // Throws: NotFound for an unknown theme or area; FileError when the file can no longer be read.
  Answer search(std::string_view question, const SearchOptions& options = {}) const;

  // Names and phrases that hold every word of `typed`: finished words as a whole or by their stem, the one at the end
  // as a beginning. Texts that begin with `typed` come first, then themes, products, life events, organizations,
  // services and desks, short texts before long ones. A record comes once; of many with the same phrase one is given.
  // Returns: nothing where no word was typed yet. Other kinds than those of CompleteOptions are passed over.
  // Throws: NotFound for an unknown theme or area; FileError when the file can no longer be read.
  std::vector<Continuation> complete(std::string_view typed, const CompleteOptions& options = {}) const;

  // The situations of danger that the question speaks of, in the catalog's order: all words that matter of one of the
  // situation's phrases stand near each other, in any order and inflection. Pointers into the catalog.
  std::vector<const Urgent*> urgent_in(std::string_view question) const;

 private:
  struct Engine;
  std::unique_ptr<const Engine> engine_;
};

}  // namespace wegwijs
