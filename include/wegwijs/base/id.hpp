// A name that stands for one thing, and cannot be mistaken for the name of another kind of thing.
//
//   using ServiceId = Id<struct ServiceTag>;
//   ServiceId id("svb-aow");          // explicit: a string never turns into an id by itself
//   std::cout << id.str();
//
// Threads:   a plain value.
// Lifetime:  owns its text.
// Cost:      one std::string.
// Not for:   checking the spelling; `is_slug` tells whether text may be an id.
#pragma once

#include <compare>
#include <functional>
#include <string>
#include <string_view>
#include <utility>

namespace wegwijs {

template <class Tag>
class Id {
 public:
  Id() = default;
  explicit Id(std::string text) : text_(std::move(text)) {}

  const std::string& str() const noexcept { return text_; }
  bool empty() const noexcept { return text_.empty(); }

  friend auto operator<=>(const Id&, const Id&) = default;
  friend bool operator==(const Id&, const Id&) = default;

 private:
  std::string text_;
};

// Whether `text` is a lower-case slug: groups of a-z and 0-9 joined by single hyphens, 1 to 80 characters.
bool is_slug(std::string_view text) noexcept;

// Turns a name into a slug: "'s-Hertogenbosch" becomes "s-hertogenbosch".
// Returns: an empty string when nothing of the name can be kept.
std::string slug_of(std::string_view name);

}  // namespace wegwijs

template <class Tag>
struct std::hash<wegwijs::Id<Tag>> {
  std::size_t operator()(const wegwijs::Id<Tag>& id) const noexcept { return std::hash<std::string>{}(id.str()); }
};
