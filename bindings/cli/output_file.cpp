#include "output_file.hpp"

#include <cstdio>
#include <fstream>

#include "wegwijs/base/error.hpp"

namespace wegwijs::cli {

void put_out(Session& session, const std::string& file, const std::string& text) {
  if (file.empty() || file == "-") {
    session.out() << text;
    return;
  }
  // First beside it, so that who prints the file never prints half of it.
  const std::string fresh = file + ".new";
  std::ofstream out(fresh, std::ios::binary);
  out << text << std::flush;
  const bool written = out.good();
  out.close();
  if (written && std::rename(fresh.c_str(), file.c_str()) == 0) return;
  std::remove(fresh.c_str());
  throw FileError("not-written",
                  {"{0} kan niet worden geschreven – bestaat de map, en is er plaats?", "{0} cannot be written – does the folder exist, and is there room?"},
                  {file});
}

}  // namespace wegwijs::cli
