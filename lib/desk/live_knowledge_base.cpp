#include "wegwijs/desk/live_knowledge_base.hpp"

#include <mutex>
#include <utility>

#include "base/file_stamp.hpp"

namespace wegwijs {

struct LiveKnowledgeBase::State {
  std::mutex opening;          // one thread opens; the others go on with what there is
  std::optional<FileStamp> stamp;  // guarded by `opening`
  mutable std::mutex swapping;
  std::shared_ptr<const KnowledgeBase> current;  // guarded by `swapping`
};

// The stamp is taken before the file is opened: what replaces it in between is seen the next time.
LiveKnowledgeBase::LiveKnowledgeBase(std::filesystem::path file) : file_(std::move(file)), state_(std::make_unique<State>()) {
  state_->stamp = stamp_of(file_);
  state_->current = std::make_shared<const KnowledgeBase>(KnowledgeBase::open(file_));
}
LiveKnowledgeBase::~LiveKnowledgeBase() = default;

std::shared_ptr<const KnowledgeBase> LiveKnowledgeBase::current() const {
  const std::lock_guard lock(state_->swapping);
  return state_->current;
}

bool LiveKnowledgeBase::reopen_if_changed() {
  const std::unique_lock opening(state_->opening, std::try_to_lock);
  if (!opening) return false;
  const auto stamp = stamp_of(file_);
  if (!stamp || stamp == state_->stamp) return false;
  state_->stamp = stamp;
  auto opened = std::make_shared<const KnowledgeBase>(KnowledgeBase::open(file_));
  const std::lock_guard lock(state_->swapping);
  state_->current.swap(opened);
  return true;
}

}  // namespace wegwijs
