// Collects the faults found while reading: knows the files by number and speaks the language asked for.
#pragma once

#include <initializer_list>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "wegwijs/base/report.hpp"
#include "wegwijs/base/time.hpp"

namespace wegwijs {

// A place in a file, small enough to keep one with every value. Lines and columns count from 1; 0 is the whole file.
struct Spot {
  int file = 0;
  int line = 0;
  int column = 0;
  friend auto operator<=>(const Spot&, const Spot&) = default;
};

// One kind of fault; all of them stand in messages.hpp.
struct Fault {
  Severity severity;
  std::string_view code;
  Sentence message;
};

class Faults {
 public:
  using Values = std::initializer_list<std::string>;

  // `today` is what dates are compared with; without it none counts as future.
  explicit Faults(Language language, std::optional<Date> today = {}) : language_(language), today_(today) {}

  // The number by which a Spot names the file.
  int add_file(std::string name);
  const std::string& file_name(int file) const { return files_[static_cast<std::size_t>(file)]; }

  void add(const Fault& fault, Spot spot, Values values, std::string hint = {});
  // As `add`, for families of codes: "unknown-" with the kind of thing.
  void add(const Fault& fault, std::string code, Spot spot, Values values, std::string hint = {});

  // Something that has happened must not have a date after today.
  void require_past(const Date& date, Spot spot, std::string_view key);

  std::string say(const Sentence& sentence, Values values = {}) const {
    return wegwijs::say(sentence, language_, values);
  }
  // "did you mean", or nothing when `nearest` is empty.
  std::string did_you_mean(const std::string& nearest) const;
  // "file:line:column" for use within a sentence.
  std::string text_of(Spot spot) const;

  // A template is read again for every organization, so that a fault in it comes back with other values. While on,
  // a fault of the same code at the same place as an earlier one is dropped; otherwise only its exact double is.
  void once(bool on) { once_ = on; }

  std::size_t errors() const noexcept { return report_.errors(); }
  // Everything told so far, in order of place. Requires: nothing more will be added.
  Report take();

 private:
  struct DatedKey {
    Date date;
    std::string_view key;
  };

  void tell_future_dates();

  Language language_;
  std::optional<Date> today_;
  std::map<Spot, DatedKey> future_dates_;
  bool once_ = false;
  std::vector<std::string> files_;
  std::set<std::pair<Spot, std::string>> told_;
  Report report_;
};

// A value as it may stand in a message: control characters made visible, not longer than a line.
std::string shown(std::string_view value);

}  // namespace wegwijs
