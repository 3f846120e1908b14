// The picture itself: boxes in columns, lines between them, a legend below.
#include <algorithm>
#include <vector>

#include "base/format.hpp"
#include "base/text_tools.hpp"
#include "wegwijs/desk/markup.hpp"
#include "desk/picture_words.hpp"
#include "wegwijs/desk/network_picture.hpp"

namespace wegwijs {

namespace {

// In the units of the picture, which are pixels on a screen.
constexpr double box_width = 232, box_height = 50, column_gap = 110, row_gap = 10, margin = 24, title_height = 44;
constexpr double legend_line = 20, legend_height = 5 * legend_line;
constexpr std::size_t name_width = 34, organization_width = 40, most_lines = 2;  // signs on a line

// The first `most` code points of `text`, with … where some are left out.
std::string cut(std::string_view text, std::size_t most) {
  if (code_points(text) <= most) return std::string(text);
  std::size_t bytes = 0;
  for (std::size_t count = 0; bytes < text.size(); ++bytes)
    if ((static_cast<unsigned char>(text[bytes]) & 0xC0U) != 0x80U && ++count == most) break;
  return std::string(trim(text.substr(0, bytes))) + "…";
}

std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  for (const std::string_view word : split(text, ' ')) {
    const bool fits = !lines.empty() && code_points(lines.back()) + 1 + code_points(word) <= name_width;
    if (fits || (lines.size() == most_lines && !lines.empty()))
      lines.back() += " " + std::string(word);
    else
      lines.emplace_back(word);
  }
  for (std::string& line : lines) line = cut(line, name_width);
  return lines;
}

struct Spot {
  double x, y;  // of the left upper corner
};

class Picture {
 public:
  Picture(const Excerpt& excerpt, const Catalog& catalog, Language language)
      : excerpt_(excerpt), language_(language), title_(title_of(excerpt, catalog, language)) {
    place(arrange(excerpt));
  }

  std::string draw() {
    begin();
    for (const ExcerptEdge& edge : excerpt_.edges) add(edge);
    for (std::size_t v = 0; v < excerpt_.nodes.size(); ++v) add(excerpt_.nodes[v], spots_[v]);
    add_legend();
    return text_ + "</svg>\n";
  }

 private:
  void place(const std::vector<ExcerptPlace>& places) {
    int first = 0, last = 0;
    double top = 0, bottom = 0;
    for (const ExcerptPlace& at : places) {
      first = std::min(first, at.column);
      last = std::max(last, at.column);
      top = std::min(top, at.row);
      bottom = std::max(bottom, at.row);
    }
    for (const ExcerptPlace& at : places)
      spots_.push_back({margin + (at.column - first) * (box_width + column_gap), margin + title_height + (at.row - top) * (box_height + row_gap)});
    width_ = std::max(2 * margin + column_gap / 3 + (last - first + 1) * (box_width + column_gap) - column_gap, 760.0);
    foot_ = margin + title_height + (bottom - top + 1) * (box_height + row_gap) + 10;
  }

  void begin() {
    const double height = foot_ + legend_height + margin;
    text_ = format(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{0:.0f}\" height=\"{1:.0f}\" viewBox=\"0 0 {0:.0f} {1:.0f}\" role=\"img\" "
        "font-family=\"Arial, 'Liberation Sans', Helvetica, sans-serif\">\n<title>{2}</title>\n<desc>{3}</desc>\n<defs>\n",
        width_, height, xml_text(title_), xml_text(description()));
    for (const EdgeLook& look : edge_looks)
      text_ += format(
          "<marker id=\"{0}\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"{2:.1f}\" markerHeight=\"{2:.1f}\" "
          "markerUnits=\"userSpaceOnUse\" orient=\"auto\"><path d=\"M0,0 L10,5 L0,10 z\" fill=\"{1}\"/></marker>\n",
          to_string(look.kind), look.colour, 7 + look.width);
    text_ += format("</defs>\n<rect width=\"100%\" height=\"100%\" fill=\"#FFFFFF\"/>\n<text x=\"{}\" y=\"{}\" font-size=\"20\" "
                    "font-weight=\"bold\" fill=\"#111111\">{}</text>\n",
                    margin, margin + 18, xml_text(title_));
  }

  std::string description() const {
    return say({"{0} punten en {1} wegen", "{0} points and {1} ways"}, language_,
               {std::to_string(excerpt_.nodes.size()), std::to_string(excerpt_.edges.size())});
  }

  std::string line_attributes(const EdgeLook& look) const {
    return format("fill=\"none\" stroke=\"{}\" stroke-width=\"{:.1f}\"{} marker-end=\"url(#{})\"", look.colour, look.width,
                  look.dashes.empty() ? "" : format(" stroke-dasharray=\"{}\"", look.dashes), to_string(look.kind));
  }

  // From the side of one box to the nearest side of the other; within a column around the right side.
  void add(const ExcerptEdge& edge) {
    const Spot from = spots_[edge.from], to = spots_[edge.to];
    const double y1 = from.y + box_height / 2, y2 = to.y + box_height / 2;
    double x1 = from.x + box_width, x2 = to.x, bend1 = 0, bend2 = 0;
    if (to.x < from.x) {
      x1 = from.x;
      x2 = to.x + box_width;
      bend1 = -column_gap / 2;
      bend2 = column_gap / 2;
    } else if (to.x > from.x) {
      bend1 = column_gap / 2;
      bend2 = -column_gap / 2;
    } else {
      x2 = to.x + box_width;
      bend1 = bend2 = 48;
    }
    // A way back keeps clear of the way out.
    const double shift = to.x <= from.x && edge.from != 0 ? 9 : 0;
    text_ += format("<path d=\"M{:.1f},{:.1f} C{:.1f},{:.1f} {:.1f},{:.1f} {:.1f},{:.1f}\" {}><title>{}</title></path>\n", x1,
                    y1 + shift, x1 + bend1, y1 + shift, x2 + bend2, y2 + shift, x2, y2 + shift, line_attributes(look_of(edge.kind)),
                    xml_text(excerpt_.nodes[edge.from].name + " → " + excerpt_.nodes[edge.to].name + ": " +
                             say(look_of(edge.kind).words, language_)));
  }

  void add_box(const NodeLook& look, Spot at, double width, double height, bool dashed) {
    const std::string style = format("fill=\"{}\" stroke=\"{}\" stroke-width=\"1.5\"{}", look.fill, look.border,
                                     dashed ? " stroke-dasharray=\"5 3\"" : "");
    if (look.kind == ExcerptNodeKind::organization)
      text_ += format("<path d=\"M{:.1f},{:.1f} l{:.1f},{:.1f} h{:.1f} l{:.1f},{:.1f} l-{:.1f},{:.1f} h-{:.1f} z\" {}/>\n", at.x,
                      at.y + height / 2, height / 3, -height / 2, width - 2 * height / 3, height / 3, height / 2, height / 3, height / 2,
                      width - 2 * height / 3, style);
    else
      text_ += format("<rect x=\"{:.1f}\" y=\"{:.1f}\" width=\"{}\" height=\"{}\" rx=\"{}\" {}/>\n", at.x, at.y, width, height,
                      look.kind == ExcerptNodeKind::desk ? 3 : 9, style);
  }

  void add(const ExcerptNode& node, Spot at) {
    const NodeLook& look = look_of(node.kind);
    text_ += format("<g><title>{} ({})</title>\n", xml_text(node.name), xml_text(node.id));
    add_box(look, at, box_width, box_height, node.referral_only);
    std::vector<std::string> lines = lines_of(node.name);
    const bool owner = !node.organization.empty();
    const double whole = 14.0 * static_cast<double>(lines.size()) + (owner ? 13 : 0);
    double y = at.y + (box_height - whole) / 2 + 11;
    for (const std::string& line : lines) {
      add_words(at.x + box_width / 2, y, 12, true, look.text, line);
      y += 14;
    }
    if (owner) add_words(at.x + box_width / 2, y - 1, 10, false, look.text, cut(node.organization, organization_width));
    text_ += "</g>\n";
  }

  void add_words(double x, double y, int size, bool bold, std::string_view colour, const std::string& words) {
    text_ += format("<text x=\"{:.1f}\" y=\"{:.1f}\" font-size=\"{}\"{} text-anchor=\"middle\" fill=\"{}\">{}</text>\n", x, y, size,
                    bold ? " font-weight=\"bold\"" : "", colour, xml_text(words));
  }

  void add_note(double x, double y, const std::string& words) {
    text_ += format("<text x=\"{:.1f}\" y=\"{:.1f}\" font-size=\"12\" fill=\"#111111\">{}</text>\n", x, y, xml_text(words));
  }

  void add_legend() {
    double y = foot_ + legend_line;
    for (const EdgeLook& look : edge_looks) {
      text_ += format("<path d=\"M{:.1f},{:.1f} h70\" {}/>\n", margin, y - 4, line_attributes(look));
      add_note(margin + 82, y, say(look.words, language_));
      y += legend_line;
    }
    y = foot_ + legend_line;
    const double x = margin + 200;
    for (const NodeLook& look : node_looks) {
      if (!has_kind(excerpt_, look.kind)) continue;
      add_box(look, {x, y - 14}, 36, 14, false);
      add_note(x + 46, y, say(look.words, language_));
      y += legend_line;
    }
    if (has_referral_only(excerpt_)) {
      add_box(look_of(ExcerptNodeKind::partner), {x + 300, foot_ + legend_line - 14}, 36, 14, true);
      add_note(x + 346, foot_ + legend_line, say(by_referral_only, language_));
    }
    add_note(margin, foot_ + 5 * legend_line, remarks_of(excerpt_, language_));
  }

  const Excerpt& excerpt_;
  Language language_;
  std::string title_;
  std::vector<Spot> spots_;
  double width_ = 0, foot_ = 0;
  std::string text_;
};

}  // namespace

std::string to_svg(const Excerpt& excerpt, const Catalog& catalog, Language language) {
  return Picture(excerpt, catalog, language).draw();
}

}  // namespace wegwijs
