// The connections of a Store: one for each thread that reads at the moment, all to the same file.
#pragma once

#include <condition_variable>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <mutex>
#include <utility>
#include <vector>

#include "store/sqlite.hpp"

namespace wegwijs {

// A connection and the statements that a search needs. FTS5's own list of places is a virtual table of the connection.
struct Session {
  explicit Session(const std::filesystem::path& path);

  Connection connection;
  Statement postings;     // of term ?1: document, column, position
  Statement term;         // ?1: topics
  Statement with_prefix;  // from ?1 up to ?2, at most ?3: term, topics
  Statement layout;       // of document ?1: segments
};

class Sessions {
 public:
  // Opens the first one. Throws: FileError.
  explicit Sessions(const std::filesystem::path& path);

  // A session for the time of a call.
  class Lent {
   public:
    explicit Lent(Sessions& sessions) : sessions_(sessions), session_(sessions.take()) {}
    ~Lent() { sessions_.give_back(std::move(session_)); }
    Lent(const Lent&) = delete;
    Lent& operator=(const Lent&) = delete;
    Session* operator->() const noexcept { return session_.get(); }

   private:
    Sessions& sessions_;
    std::unique_ptr<Session> session_;
  };

 private:
  using FileIdentity = std::pair<std::uintmax_t, std::uintmax_t>;  // device and inode

  FileIdentity identity() const;
  std::unique_ptr<Session> take();
  std::unique_ptr<Session> one_more();
  void give_back(std::unique_ptr<Session> session);

  std::filesystem::path path_;
  FileIdentity identity_;
  std::mutex mutex_;
  std::condition_variable given_back_;
  std::vector<std::unique_ptr<Session>> idle_;
  std::size_t open_ = 0;
  std::size_t most_ = 16;  // lowered to what is open once another file has taken the place of ours
};

}  // namespace wegwijs
