// The terminal as a screen and a keyboard, for as long as this object lives; afterwards it is as it was, whatever
// happened: also after an exception, Ctrl-C, a hang-up or a request to stop.
#pragma once

#include <csignal>
#include <cstddef>
#include <string>
#include <string_view>

#include <termios.h>

namespace wegwijs::cli {

enum class Key {
  text,       // `text` holds one character
  enter,
  escape,
  backspace,
  remove,
  up,
  down,
  left,
  right,
  page_up,
  page_down,
  home,
  end,
  clear_line,
  clear_word,
  resized,    // the screen has another size now
  stop,       // Ctrl-C, Ctrl-D, a signal, or the terminal went away
  other,
};

struct KeyPress {
  Key key = Key::other;
  std::string text = {};
};

struct ScreenSize {
  std::size_t rows = 24;
  std::size_t columns = 80;
};

class RawTerminal {
 public:
  // Whether there is a person at both ends: keyboard and screen.
  static bool possible() noexcept;

  // Requires: possible(), and no other RawTerminal. Throws: std::system_error.
  RawTerminal();
  ~RawTerminal();
  RawTerminal(const RawTerminal&) = delete;
  RawTerminal& operator=(const RawTerminal&) = delete;

  ScreenSize size() const noexcept;
  // Waits for the next key.
  KeyPress read();
  void write(std::string_view bytes) noexcept;

 private:
  int byte(int wait_ms);
  KeyPress escape_sequence();
  KeyPress character(unsigned char first);

  termios before_{};
  sigset_t mask_before_{};
};

}  // namespace wegwijs::cli
