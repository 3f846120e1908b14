#include "wegwijs/desk/network_picture.hpp"

#include <algorithm>

#include "base/format.hpp"
#include "wegwijs/desk/markup.hpp"
#include "desk/picture_words.hpp"
#include "wegwijs/desk/analysis_text.hpp"

namespace wegwijs {

namespace {

// Inside the quotes of DOT.
std::string dot_text(std::string_view text) {
  std::string safe;
  for (const char sign : text) {
    if (sign == '"' || sign == '\\') safe += '\\';
    if (static_cast<unsigned char>(sign) >= 0x20) safe += sign;
  }
  return safe;
}

std::string dot_label(const ExcerptNode& node) {
  return dot_text(node.name) + (node.organization.empty() ? "" : "\\n" + dot_text(node.organization));
}

std::string dot_box(const NodeLook& look, std::string_view label, bool dashed) {
  return format("[label=\"{}\", shape={}, fillcolor=\"{}\", color=\"{}\", fontcolor=\"{}\", style=\"filled{}\"];\n", label, look.dot_shape,
                look.fill, look.border, look.text, dashed ? ",dashed" : "");
}

std::string role_of(const ExcerptEdge& edge, const Catalog& catalog) {
  return edge.rule && *edge.rule < catalog.rules().size() ? catalog.rules()[*edge.rule].contact.role : std::string();
}

void add_key(std::string& text, std::string_view element, std::string_view name, std::string_view type) {
  text += format("  <key id=\"{0}_{1}\" for=\"{0}\" attr.name=\"{1}\" attr.type=\"{2}\"/>\n", element, name, type);
}

void add_data(std::string& text, std::string_view element, std::string_view name, std::string_view value) {
  text += format("      <data key=\"{}_{}\">{}</data>\n", element, name, xml_text(value));
}

}  // namespace

std::string title_of(const Excerpt& excerpt, const Catalog& catalog, Language language) {
  const std::string theme = excerpt.theme.empty() ? std::string() : theme_name(catalog, excerpt.theme, language);
  if (!excerpt.desk.empty()) {
    const std::string around = say({"Rond {0}", "Around {0}"}, language, {excerpt.desk});
    return theme.empty() ? around : around + ": " + theme;
  }
  return theme.empty() ? say({"Alle afspraken over doorverwijzen", "All agreements about referrals"}, language)
                       : say({"Afspraken over doorverwijzen: {0}", "Agreements about referrals: {0}"}, language, {theme});
}

bool has_kind(const Excerpt& excerpt, ExcerptNodeKind kind) {
  return std::any_of(excerpt.nodes.begin(), excerpt.nodes.end(), [&](const ExcerptNode& node) { return node.kind == kind; });
}

bool has_referral_only(const Excerpt& excerpt) {
  return std::any_of(excerpt.nodes.begin(), excerpt.nodes.end(), [](const ExcerptNode& node) { return node.referral_only; });
}

std::string remarks_of(const Excerpt& excerpt, Language language) {
  std::string text;
  const auto add = [&](const std::string& remark) { text += (text.empty() ? "" : " · ") + remark; };
  if (excerpt.left_out > 0)
    add(say({"niet getekend: nog {0}", "not drawn: {0} more"}, language, {std::to_string(excerpt.left_out)}));
  if (std::any_of(excerpt.nodes.begin(), excerpt.nodes.end(), [](const ExcerptNode& node) { return node.fictional; }))
    add(say({"met verzonnen voorbeelden", "with invented examples"}, language));
  if (excerpt.desk.empty() || excerpt.theme.empty())
    add(say({"wat vanzelf uit de gegevens volgt (extern naar elke open dienst) is niet getekend",
             "what follows from the data (external to every open service) is not drawn"},
            language));
  return text;
}

std::string to_dot(const Excerpt& excerpt, const Catalog& catalog, Language language) {
  std::string text = "digraph wegwijs {\n";
  text += format("  label=\"{}\";\n  labelloc=t;\n  rankdir=LR;\n  fontname=\"Arial\";\n  node [fontname=\"Arial\", style=filled];\n  edge [fontname=\"Arial\"];\n",
                 dot_text(title_of(excerpt, catalog, language)));
  for (const ExcerptNode& node : excerpt.nodes) {
    text += format("  \"{}\" ", dot_text(node.id)) + dot_box(look_of(node.kind), dot_label(node), node.referral_only);
  }
  for (const ExcerptEdge& edge : excerpt.edges) {
    const EdgeLook& look = look_of(edge.kind);
    text += format("  \"{}\" -> \"{}\" [color=\"{}\", style={}, penwidth={:.1f}, tooltip=\"{}\"];\n",
                   dot_text(excerpt.nodes[edge.from].id), dot_text(excerpt.nodes[edge.to].id), look.colour, look.dot_style,
                   look.width, dot_text(say(look.words, language)));
  }
  text += "  subgraph cluster_legend {\n    label=\"" + say({"Legenda", "Legend"}, language) + "\";\n    node [shape=point, width=0.01, label=\"\"];\n";
  for (const EdgeLook& look : edge_looks) {
    const std::string name(to_string(look.kind));
    text += format("    \"legend:{0}:a\" -> \"legend:{0}:b\" [label=\"{1}\", color=\"{2}\", style={3}, penwidth={4:.1f}];\n", name,
                   dot_text(say(look.words, language)), look.colour, look.dot_style, look.width);
  }
  const auto add_box = [&](std::string_view name, const NodeLook& look, const Sentence& words, bool dashed) {
    text += format("    \"legend:{}\" ", name) + dot_box(look, dot_text(say(words, language)), dashed);
  };
  for (const NodeLook& look : node_looks)
    if (has_kind(excerpt, look.kind)) add_box(to_string(look.kind), look, look.words, false);
  if (has_referral_only(excerpt)) add_box("referral-only", look_of(ExcerptNodeKind::partner), by_referral_only, true);
  return text + "  }\n}\n";
}

std::string to_graphml(const Excerpt& excerpt, const Catalog& catalog) {
  std::string text =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\" "
      "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
      "xsi:schemaLocation=\"http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd\">\n";
  for (const std::string_view name : {"label", "kind", "organization"}) add_key(text, "node", name, "string");
  for (const std::string_view name : {"referral_only", "fictional"}) add_key(text, "node", name, "boolean");
  for (const std::string_view name : {"kind", "role"}) add_key(text, "edge", name, "string");
  add_key(text, "edge", "effort", "int");
  add_key(text, "edge", "agreed", "boolean");
  text += "  <graph id=\"wegwijs\" edgedefault=\"directed\">\n";
  for (const ExcerptNode& node : excerpt.nodes) {
    text += format("    <node id=\"{}\">\n", xml_text(node.id));
    add_data(text, "node", "label", node.name);
    add_data(text, "node", "kind", to_string(node.kind));
    add_data(text, "node", "organization", node.organization);
    add_data(text, "node", "referral_only", node.referral_only ? "true" : "false");
    add_data(text, "node", "fictional", node.fictional ? "true" : "false");
    text += "    </node>\n";
  }
  for (const ExcerptEdge& edge : excerpt.edges) {
    text += format("    <edge source=\"{}\" target=\"{}\">\n", xml_text(excerpt.nodes[edge.from].id), xml_text(excerpt.nodes[edge.to].id));
    add_data(text, "edge", "kind", to_string(edge.kind));
    add_data(text, "edge", "role", role_of(edge, catalog));
    add_data(text, "edge", "effort", std::to_string(static_cast<int>(edge.kind)));
    add_data(text, "edge", "agreed", edge.rule ? "true" : "false");
    text += "    </edge>\n";
  }
  return text + "  </graph>\n</graphml>\n";
}

}  // namespace wegwijs
