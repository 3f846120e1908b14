#include "session.hpp"

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <sstream>
#include <system_error>
#include <vector>

#include "wegwijs/base/error.hpp"
#include "wegwijs/calendar/zone.hpp"

namespace wegwijs::cli {

namespace {

std::string environment(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::string() : std::string(value);
}

std::string data_folder() {
  std::string folder = environment("XDG_DATA_HOME");
  if (folder.empty()) folder = environment("HOME") + "/.local/share";
  return folder + "/wegwijs";
}

bool is_there(const std::string& file) {
  std::error_code ignored;
  return std::filesystem::exists(file, ignored);
}

// The first that is there, by the XDG Base Directory Specification. Returns: empty where there is none.
std::string in_data_folders_of_the_machine(const std::string& name) {
  std::string folders = environment("XDG_DATA_DIRS");
  if (folders.empty()) folders = "/usr/local/share:/usr/share";
  std::istringstream list(folders);
  for (std::string folder; std::getline(list, folder, ':');)
    if (const std::string file = folder + "/wegwijs/" + name; !folder.empty() && is_there(file)) return file;
  return {};
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
  const std::string own = data_folder() + "/map.wegwijs";
  const std::string installed = in_data_folders_of_the_machine("map.wegwijs");
  return installed.empty() || is_there(own) ? own : installed;
}

std::string Session::journal_file(const std::string& journal) const {
  if (!journal.empty()) return journal;
  if (auto file = environment("WEGWIJS_JOURNAL"); !file.empty()) return file;
  return data_folder() + "/journal.wegwijs";
}

std::string Session::state_file(const std::string& name) const {
  std::error_code ignored;
  std::filesystem::create_directories(data_folder(), ignored);
  return data_folder() + "/" + name;
}

const KnowledgeBase& Session::open(const std::string& kb) const {
  static auto& opened = *new std::vector<const KnowledgeBase*>;
  return *opened.emplace_back(new KnowledgeBase(KnowledgeBase::open(map_file(kb))));
}

}  // namespace wegwijs::cli
