// Text inside XML, HTML and their kin, for doors that write them.
//
//   page += "<td title=\"" + xml_text(name) + "\">" + xml_text(description) + "</td>";
//
// Threads:   may be called from several threads at once.
#pragma once

#include <string>
#include <string_view>

namespace wegwijs {

// `text` with what means something to XML (& < > " ') written as entities, and control characters, which XML does not
// allow, left out: safe in an element and in a quoted attribute. Not for: scripts, style sheets and addresses of links.
std::string xml_text(std::string_view text);

}  // namespace wegwijs
