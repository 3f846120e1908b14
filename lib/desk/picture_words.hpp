// What the pictures of the network have in common: words and colours.
#pragma once

#include <array>
#include <string>
#include <string_view>

#include "wegwijs/base/language.hpp"
#include "wegwijs/graph/excerpt.hpp"

namespace wegwijs {

struct EdgeLook {
  ReferralKind kind;
  std::string_view colour;
  std::string_view dashes;  // of SVG; empty for a full line
  std::string_view dot_style;
  double width;
  Sentence words;
};

inline constexpr std::array<EdgeLook, 3> edge_looks{{
    {ReferralKind::internal, "#0060A0", "", "solid", 2.5, {"intern", "internal"}},
    {ReferralKind::warm, "#B34700", "9 4", "dashed", 2.5, {"warm", "warm"}},
    {ReferralKind::external, "#595959", "2 4", "dotted", 1.6, {"extern", "external"}},
}};

struct NodeLook {
  ExcerptNodeKind kind;
  std::string_view fill, border, text;
  std::string_view dot_shape;
  Sentence words;
};

inline constexpr std::array<NodeLook, 4> node_looks{{
    {ExcerptNodeKind::desk, "#1F2937", "#1F2937", "#FFFFFF", "box", {"informatiepunt", "desk"}},
    {ExcerptNodeKind::own, "#DCEBF7", "#0060A0", "#111111", "box", {"eigen aanbod van een bibliotheek", "a library's own offer"}},
    {ExcerptNodeKind::partner, "#FFFFFF", "#333333", "#111111", "box", {"dienst van een partner", "service of a partner"}},
    {ExcerptNodeKind::organization, "#EEEEEE", "#333333", "#111111", "hexagon",
     {"organisatie: elke balie en dienst van haar", "organization: each of its desks and services"}},
}};

inline constexpr Sentence by_referral_only{"alleen op verwijzing", "by referral only"};  // a box with a dashed border

constexpr const EdgeLook& look_of(ReferralKind kind) { return edge_looks[static_cast<std::size_t>(kind)]; }
constexpr const NodeLook& look_of(ExcerptNodeKind kind) { return node_looks[static_cast<std::size_t>(kind)]; }

// Whether there is such a box in the picture.
bool has_kind(const Excerpt& excerpt, ExcerptNodeKind kind);
bool has_referral_only(const Excerpt& excerpt);

// Not drawn for want of room, and whether anything is made up; empty where there is nothing to say.
std::string remarks_of(const Excerpt& excerpt, Language language);

}  // namespace wegwijs
