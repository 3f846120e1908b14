#include "store/sessions.hpp"

#include <sys/stat.h>

namespace wegwijs {

namespace {

// The table must be there before the statement that reads it is prepared.
Connection& with_place_table(Connection& connection) {
  connection.execute("CREATE VIRTUAL TABLE temp.place USING fts5vocab('main', 'search', 'instance')");
  return connection;
}

}  // namespace

Session::Session(const std::filesystem::path& path)
    : connection(path, Connection::Mode::read),
      postings(with_place_table(connection), "SELECT doc, col, offset FROM temp.place WHERE term = ?1"),
      term(connection, "SELECT topics FROM term WHERE term = ?1"),
      with_prefix(connection,
                  "SELECT term, topics FROM term WHERE term >= ?1 AND term < ?2 ORDER BY topics DESC, term LIMIT ?3"),
      layout(connection, "SELECT segments FROM layout WHERE id = ?1") {}

// A file may be replaced between any two calls. Ours is the one that stood there before as well as after opening.
Sessions::Sessions(const std::filesystem::path& path) : path_(path) {
  do {
    idle_.clear();
    identity_ = identity();
    idle_.push_back(std::make_unique<Session>(path_));
  } while (identity() != identity_);
  open_ = 1;
}

Sessions::FileIdentity Sessions::identity() const {
  struct stat status {};
  if (::stat(path_.c_str(), &status) != 0) return {};
  return {status.st_dev, status.st_ino};
}

std::unique_ptr<Session> Sessions::take() {
  std::unique_lock lock(mutex_);
  while (true) {
    if (!idle_.empty()) {
      auto session = std::move(idle_.back());
      idle_.pop_back();
      return session;
    }
    if (open_ < most_) {
      ++open_;
      lock.unlock();
      auto session = one_more();
      if (session != nullptr) return session;
      lock.lock();
      most_ = --open_;
      continue;
    }
    given_back_.wait(lock);
  }
}

// Returns: nothing when the file is no longer there to be opened: those who have it open share what is open.
std::unique_ptr<Session> Sessions::one_more() {
  try {
    auto session = std::make_unique<Session>(path_);
    return identity() == identity_ ? std::move(session) : nullptr;
  } catch (const std::exception&) {
    return nullptr;
  }
}

void Sessions::give_back(std::unique_ptr<Session> session) {
  {
    const std::lock_guard lock(mutex_);
    idle_.push_back(std::move(session));
  }
  given_back_.notify_one();
}

}  // namespace wegwijs
