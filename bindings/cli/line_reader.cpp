#include "line_reader.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstring>

#include "wegwijs/base/error.hpp"

namespace wegwijs::cli {

bool LineReader::fill() {
  ssize_t count = 0;
  do {
    count = ::read(STDIN_FILENO, buffer_.data(), buffer_.size());
  } while (count < 0 && errno == EINTR);
  if (count < 0)
    throw FileError("file-unreadable", {"de invoer kan niet worden gelezen: {0}", "the input cannot be read: {0}"}, {std::strerror(errno)});
  at_ = 0;
  end_ = count > 0 ? static_cast<std::size_t>(count) : 0;
  return end_ > 0;
}

LineReader::Result LineReader::next(std::string& line) {
  line.clear();
  bool any = false, too_long = false;
  for (;;) {
    if (at_ == end_ && !fill()) return !any ? Result::end : too_long ? Result::too_long : Result::line;
    any = true;
    const auto begin = buffer_.begin() + static_cast<std::ptrdiff_t>(at_), end = buffer_.begin() + static_cast<std::ptrdiff_t>(end_);
    const auto line_break = std::find(begin, end, '\n');
    const auto count = static_cast<std::size_t>(line_break - begin);
    too_long = too_long || line.size() + count > longest_;
    if (!too_long) line.append(begin, line_break);
    at_ += count;
    if (line_break == end) continue;
    ++at_;
    return too_long ? Result::too_long : Result::line;
  }
}

namespace {

constexpr int stop_signals[] = {SIGTERM, SIGINT};
struct sigaction usual[2];
int nothing = -1;  // an open /dev/null

// Puts an input that is at its end in the place of standard input: a read that waits is woken, and whichever comes next
// finds the end, however the signal falls between them.
void end_input(int) {
  const int kept = errno;
  ::dup2(nothing, STDIN_FILENO);
  errno = kept;
}

}  // namespace

StopBySignal::StopBySignal() {
  nothing = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
  if (nothing < 0) return;
  struct sigaction action {};
  action.sa_handler = end_input;
  action.sa_flags = static_cast<int>(SA_RESETHAND);
  sigemptyset(&action.sa_mask);
  for (std::size_t i = 0; i < 2; ++i) ::sigaction(stop_signals[i], &action, &usual[i]);
}

StopBySignal::~StopBySignal() {
  if (nothing < 0) return;
  for (std::size_t i = 0; i < 2; ++i) ::sigaction(stop_signals[i], &usual[i], nullptr);
  ::close(nothing);
  nothing = -1;
}

}  // namespace wegwijs::cli
