#include "raw_terminal.hpp"

#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdlib>
#include <system_error>

namespace wegwijs::cli {

namespace {

// After Esc the rest of a key's code comes at once, if there is any.
constexpr int code_wait_ms = 30;
constexpr int for_ever = -1;
constexpr int nothing = -1, gone = -2, interrupted = -3;

// Another screen, so that what stood there comes back; lines that are too long are cut, not broken.
constexpr std::string_view enter_screen = "\033[?1049h\033[?7l";
constexpr std::string_view leave_screen = "\033[?7h\033[?25h\033[?1049l";

constexpr std::array signals{SIGWINCH, SIGINT, SIGTERM, SIGHUP, SIGCONT};

volatile std::sig_atomic_t screen_changed = 0;
volatile std::sig_atomic_t must_stop = 0;

void note_signal(int signal) {
  if (signal == SIGWINCH || signal == SIGCONT)
    screen_changed = 1;
  else
    must_stop = 1;
}

std::array<struct sigaction, signals.size()> actions_before;

void catch_signals(sigset_t& mask_before) noexcept {
  sigset_t held;
  sigemptyset(&held);
  for (std::size_t i = 0; i < signals.size(); ++i) {
    struct sigaction action {};
    action.sa_handler = note_signal;
    sigemptyset(&action.sa_mask);
    sigaction(signals[i], &action, &actions_before[i]);
    sigaddset(&held, signals[i]);
  }
  // They come in while we wait for a key, and only then.
  sigprocmask(SIG_BLOCK, &held, &mask_before);
}

void release_signals(const sigset_t& mask_before) noexcept {
  for (std::size_t i = 0; i < signals.size(); ++i) sigaction(signals[i], &actions_before[i], nullptr);
  sigprocmask(SIG_SETMASK, &mask_before, nullptr);
}

std::size_t length_of_character(unsigned char first) noexcept {
  if (first < 0x80) return 1;
  if (first >= 0xc2 && first < 0xe0) return 2;
  if (first >= 0xe0 && first < 0xf0) return 3;
  if (first >= 0xf0 && first < 0xf5) return 4;
  return 0;
}

}  // namespace

bool RawTerminal::possible() noexcept {
  const char* const kind = std::getenv("TERM");
  return ::isatty(STDIN_FILENO) != 0 && ::isatty(STDOUT_FILENO) != 0 && kind != nullptr && *kind != '\0' &&
         std::string_view(kind) != "dumb";
}

RawTerminal::RawTerminal() {
  if (::tcgetattr(STDIN_FILENO, &before_) != 0) throw std::system_error(errno, std::generic_category());
  termios raw = before_;
  raw.c_iflag &= ~static_cast<tcflag_t>(BRKINT | ICRNL | INPCK | ISTRIP | IXON);
  raw.c_lflag &= ~static_cast<tcflag_t>(ECHO | ICANON | IEXTEN | ISIG);
  raw.c_cc[VMIN] = 1;
  raw.c_cc[VTIME] = 0;
  if (::tcsetattr(STDIN_FILENO, TCSADRAIN, &raw) != 0) throw std::system_error(errno, std::generic_category());
  screen_changed = 0;
  must_stop = 0;
  catch_signals(mask_before_);
  write(enter_screen);
}

RawTerminal::~RawTerminal() {
  write(leave_screen);
  ::tcsetattr(STDIN_FILENO, TCSADRAIN, &before_);
  release_signals(mask_before_);
}

ScreenSize RawTerminal::size() const noexcept {
  winsize size{};
  if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0) return {};
  return {size.ws_row, size.ws_col};
}

void RawTerminal::write(std::string_view bytes) noexcept {
  while (!bytes.empty()) {
    const ssize_t written = ::write(STDOUT_FILENO, bytes.data(), bytes.size());
    if (written < 0 && errno != EINTR && errno != EAGAIN) return;
    if (written > 0) bytes.remove_prefix(static_cast<std::size_t>(written));
  }
}

// Returns: a byte, or `nothing` after `wait_ms`, `gone`, or `interrupted` by a signal.
int RawTerminal::byte(int wait_ms) {
  pollfd keyboard{STDIN_FILENO, POLLIN, 0};
  const timespec wait{wait_ms / 1000, wait_ms % 1000 * 1'000'000L};
  const int ready = ::ppoll(&keyboard, 1, wait_ms < 0 ? nullptr : &wait, &mask_before_);
  if (ready < 0) return errno == EINTR ? interrupted : gone;
  if (ready == 0) return nothing;
  unsigned char value = 0;
  return ::read(STDIN_FILENO, &value, 1) == 1 ? value : gone;
}

KeyPress RawTerminal::read() {
  while (true) {
    if (must_stop != 0) return {Key::stop};
    if (screen_changed != 0) {
      screen_changed = 0;
      return {Key::resized};
    }
    const int value = byte(for_ever);
    if (value == interrupted || value == nothing) continue;
    if (value == gone) return {Key::stop};
    switch (value) {
      case '\r':
      case '\n': return {Key::enter};
      case 0x7f:
      case '\b': return {Key::backspace};
      case 0x01: return {Key::home};
      case 0x05: return {Key::end};
      case 0x10: return {Key::up};
      case 0x0e: return {Key::down};
      case 0x15: return {Key::clear_line};
      case 0x17: return {Key::clear_word};
      case 0x03:
      case 0x04: return {Key::stop};
      case 0x1b: return escape_sequence();
      default: return character(static_cast<unsigned char>(value));
    }
  }
}

// Esc alone, or what keys send: Esc [ or Esc O, figures, and a letter or ~.
KeyPress RawTerminal::escape_sequence() {
  const int kind = byte(code_wait_ms);
  if (kind != '[' && kind != 'O') return {kind < 0 ? Key::escape : Key::other};
  std::string figures;
  int last = byte(code_wait_ms);
  for (; last >= 0 && last < 0x40; last = byte(code_wait_ms)) figures += static_cast<char>(last);
  switch (last) {
    case 'A': return {Key::up};
    case 'B': return {Key::down};
    case 'C': return {Key::right};
    case 'D': return {Key::left};
    case 'H': return {Key::home};
    case 'F': return {Key::end};
    case '~':
      if (figures == "3") return {Key::remove};
      if (figures == "5") return {Key::page_up};
      if (figures == "6") return {Key::page_down};
      if (figures == "1" || figures == "7") return {Key::home};
      if (figures == "4" || figures == "8") return {Key::end};
      return {};
    default: return {};
  }
}

KeyPress RawTerminal::character(unsigned char first) {
  const std::size_t length = length_of_character(first);
  if (length == 0 || first < 0x20) return {};
  std::string text(1, static_cast<char>(first));
  while (text.size() < length) {
    const int value = byte(code_wait_ms);
    if (value < 0x80 || value >= 0xc0) return {};
    text += static_cast<char>(value);
  }
  return {Key::text, std::move(text)};
}

}  // namespace wegwijs::cli
