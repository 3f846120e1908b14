// A village as a door meets it: written to a file and opened again.
//
//   const OpenedVillage town(R"( … YAML … )");
//   town.kb().ask("schulden", {.desk = DeskId("balie"), .at = tuesday()});
#pragma once

#include <filesystem>
#include <string_view>

#include "support/temporary_folder.hpp"
#include "support/village.hpp"
#include "wegwijs/calendar/zone.hpp"
#include "wegwijs/desk/knowledge_base.hpp"
#include "wegwijs/store/store.hpp"

namespace wegwijs {

class OpenedVillage {
 public:
  explicit OpenedVillage(std::string_view yaml) : kb_(write_and_open(file(), yaml)) {}
  const KnowledgeBase& kb() const noexcept { return kb_; }
  std::filesystem::path file() const { return folder_.path() / "village.wegwijs"; }

 private:
  static KnowledgeBase write_and_open(const std::filesystem::path& file, std::string_view yaml) {
    write_store(file, village(yaml));
    return KnowledgeBase::open(file);
  }

  TemporaryFolder folder_;
  KnowledgeBase kb_;
};

// 24 November 2026, 14:10 in the Netherlands.
inline Instant tuesday() { return *parse_instant("2026-11-24 14:10"); }

}  // namespace wegwijs
