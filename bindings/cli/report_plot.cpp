#include "report_plot.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "terminal.hpp"
#include "wegwijs/desk/markup.hpp"

namespace wegwijs::cli {

namespace {

// Okabe and Ito's colours, which people with any kind of colour vision can tell apart.
constexpr std::array<std::string_view, 8> colours{"#0072B2", "#E69F00", "#009E73", "#CC79A7",
                                                  "#56B4E9", "#D55E00", "#999999", "#F0E442"};
constexpr std::size_t most_drawn = 36;
constexpr double width = 760, label_width = 290, value_width = 70, bar = 16, gap = 6, legend_line = 20;
constexpr double column_height = 180, column_labels = 56;

std::string px(double value) { return std::to_string(static_cast<long>(std::lround(value))); }

std::string rectangle(double x, double y, double wide, double high, std::string_view colour, const std::string& tip) {
  return "<rect x=\"" + px(x) + "\" y=\"" + px(y) + "\" width=\"" + px(std::max(wide, 1.0)) + "\" height=\"" + px(high) +
         "\" fill=\"" + std::string(colour) + "\"><title>" + xml_text(tip) + "</title></rect>\n";
}

std::string label(double x, double y, const char* anchor, const std::string& text) {
  return "<text x=\"" + px(x) + "\" y=\"" + px(y) + "\" text-anchor=\"" + anchor + "\">" + xml_text(text) + "</text>\n";
}

std::string picture(double height, const std::string& title, const std::string& inner) {
  return "<svg viewBox=\"0 0 " + px(width) + " " + px(height) + "\" role=\"img\" aria-label=\"" + xml_text(title) +
         "\" xmlns=\"http://www.w3.org/2000/svg\">\n" + inner + "</svg>\n";
}

class Drawing {
 public:
  Drawing(const ReportTable& table, Language language) : table_(table), language_(language) {
    for (const std::string& key : table.plotted)
      for (std::size_t i = 0; i < table.columns.size(); ++i)
        if (table.columns[i].key == key) plotted_.push_back(i);
    for (std::size_t row = 0; row < rows(); ++row) {
      double sum = 0;
      for (const std::size_t column : plotted_) sum += value(row, column);
      sums_.push_back(sum);
      most_ = std::max(most_, sum);
    }
  }

  bool empty() const { return most_ <= 0 || plotted_.empty(); }

  std::string drawn() const {
    return table_.plot == Plot::columns && plotted_.size() == 1 ? upright() : lying();
  }

 private:
  std::size_t rows() const { return std::min(table_.rows.size(), most_drawn); }
  double value(std::size_t row, std::size_t column) const {
    return std::max(table_.rows[row].cells[column].number.value_or(0), 0.0);
  }
  std::string text(std::size_t row, std::size_t column) const {
    return cell_text(table_.rows[row].cells[column], table_.columns[column], language_);
  }
  std::string tip(std::size_t row, std::size_t column) const {
    return table_.rows[row].name + ", " + table_.columns[column].name + ": " + text(row, column);
  }

  // A bar for each row, with a piece for each plotted column.
  std::string lying() const {
    const double top = plotted_.size() > 1 ? legend_height() : 0;
    const double scale = (width - label_width - value_width) / most_;
    std::string inner = plotted_.size() > 1 ? legend() : "";
    for (std::size_t row = 0; row < rows(); ++row) {
      const double y = top + static_cast<double>(row) * (bar + gap);
      inner += label(label_width - 8, y + bar - 4, "end", shortened(table_.rows[row].name, 46));
      double x = label_width;
      for (std::size_t i = 0; i < plotted_.size(); ++i) {
        const double wide = value(row, plotted_[i]) * scale;
        if (wide > 0) inner += rectangle(x, y, wide, bar, colours[i % colours.size()], tip(row, plotted_[i]));
        x += wide;
      }
      inner += label(x + 6, y + bar - 4, "start", total(row));
    }
    return picture(top + static_cast<double>(rows()) * (bar + gap), table_.title, inner);
  }

  std::string total(std::size_t row) const {
    if (plotted_.size() == 1) return text(row, plotted_[0]);
    return cell_text({sums_[row], {}}, table_.columns[plotted_[0]], language_);
  }

  double legend_height() const { return legend_line * std::ceil(static_cast<double>(plotted_.size()) / 3) + gap; }
  std::string legend() const {
    std::string inner;
    for (std::size_t i = 0; i < plotted_.size(); ++i) {
      const double x = static_cast<double>(i % 3) * (width / 3), y = std::floor(static_cast<double>(i) / 3) * legend_line;
      const std::string& name = table_.columns[plotted_[i]].name;
      inner += rectangle(x, y + 2, 12, 12, colours[i % colours.size()], name) +
               label(x + 18, y + 13, "start", shortened(name, 34));
    }
    return inner;
  }

  // Upright bars in order of time.
  std::string upright() const {
    const std::size_t column = plotted_[0];
    const double step = width / static_cast<double>(std::max<std::size_t>(rows(), 6));
    std::string inner;
    for (std::size_t row = 0; row < rows(); ++row) {
      const double high = value(row, column) * (column_height - 20) / most_, x = static_cast<double>(row) * step;
      if (high > 0)
        inner += rectangle(x + step * 0.15, column_height - high, step * 0.7, high, colours[0], tip(row, column));
      if (step > 24) inner += label(x + step / 2, column_height - high - 4, "middle", text(row, column));
      inner += "<text transform=\"translate(" + px(x + step / 2 + 4) + " " + px(column_height + 8) +
               ") rotate(-55)\" text-anchor=\"end\">" + xml_text(shortened(table_.rows[row].name, 14)) + "</text>\n";
    }
    return picture(column_height + column_labels, table_.title, inner);
  }

  const ReportTable& table_;
  Language language_;
  std::vector<std::size_t> plotted_;
  std::vector<double> sums_;
  double most_ = 0;
};

}  // namespace

std::string report_plot(const ReportTable& table, Language language) {
  if (table.plot == Plot::none) return {};
  const Drawing drawing(table, language);
  if (drawing.empty()) return {};
  if (table.rows.size() <= most_drawn) return drawing.drawn();
  return drawing.drawn() + "<p class=\"note\">" +
         say({"Getekend: de eerste {0} van {1}.", "Drawn: the first {0} of {1}."}, language,
             {std::to_string(most_drawn), std::to_string(table.rows.size())}) +
         "</p>\n";
}

}  // namespace wegwijs::cli
