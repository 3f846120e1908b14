// A knowledge base file that may be replaced while it is being used.
//
//   LiveKnowledgeBase live("/var/lib/wegwijs/map.wegwijs");
//   live.reopen_if_changed();                  // now and then, or before every question
//   live.current()->ask("schulden", options);
//
// `wegwijs build` and build() put a new file in the place of the old one in one step. Who is answering goes on with the
// old map, which stays readable until its last user lets go; who asks for current() after reopen_if_changed() has the
// new one.
//
// Threads:   every function may be called from several threads at once.
// Lifetime:  what current() gave stays as it is for as long as it is held.
// Cost:      looking whether the file changed is one system call; opening reads the map into memory, beside the old one.
#pragma once

#include <filesystem>
#include <memory>

#include "wegwijs/desk/knowledge_base.hpp"

namespace wegwijs {

class LiveKnowledgeBase {
 public:
  // Throws: as KnowledgeBase::open.
  explicit LiveKnowledgeBase(std::filesystem::path file);
  ~LiveKnowledgeBase();

  std::shared_ptr<const KnowledgeBase> current() const;

  // Returns: whether there is a new map. A file that is not there for a moment counts as unchanged.
  // Throws: as KnowledgeBase::open, once for each new file; the map that was there goes on answering.
  bool reopen_if_changed();

 private:
  struct State;
  const std::filesystem::path file_;
  std::unique_ptr<State> state_;
};

}  // namespace wegwijs
