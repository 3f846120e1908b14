#include "wegwijs/desk/markup.hpp"

namespace wegwijs {

std::string xml_text(std::string_view text) {
  std::string safe;
  for (const char sign : text) {
    switch (sign) {
      case '&': safe += "&amp;"; break;
      case '<': safe += "&lt;"; break;
      case '>': safe += "&gt;"; break;
      case '"': safe += "&quot;"; break;
      case '\'': safe += "&#39;"; break;
      default:
        if (static_cast<unsigned char>(sign) >= 0x20 || sign == '\n' || sign == '\t') safe += sign;
    }
  }
  return safe;
}

}  // namespace wegwijs
