#include "session.hpp"

#include <chrono>
#include <cstdlib>

#include "wegwijs/base/error.hpp"
#include "wegwijs/calendar/zone.hpp"

namespace wegwijs::cli {

namespace {

std::string environment(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::string() : std::string(value);
}

}  // namespace

Instant Session::moment(const std::string& at) const {
  if (at.empty()) return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
  if (const auto moment = parse_instant(at)) return *moment;
  throw InvalidArgument("bad-moment",
                        {"'{0}' is geen tijdstip – verwacht: \"2026-11-24 14:10\"", "'{0}' is no moment – expected: \"2026-11-24 14:10\""},
                        {at});
}

std::string Session::map_file(const std::string& kb) const {
  if (!kb.empty()) return kb;
  if (auto file = environment("WEGWIJS_KB"); !file.empty()) return file;
  std::string folder = environment("XDG_DATA_HOME");
  if (folder.empty()) folder = environment("HOME") + "/.local/share";
  return folder + "/wegwijs/map.wegwijs";
}

KnowledgeBase Session::open(const std::string& kb) const { return KnowledgeBase::open(map_file(kb)); }

}  // namespace wegwijs::cli
