// Lines of standard input for a process that stays: of bounded length, and ended by a signal to stop as by the end of
// the input.
#pragma once

#include <array>
#include <cstddef>
#include <string>

namespace wegwijs::cli {

class LineReader {
 public:
  enum class Result { line, too_long, end };

  // Lines longer than `longest` bytes are passed over.
  explicit LineReader(std::size_t longest) : longest_(longest) {}

  // Waits for the next line. The last one need not end in a line break.
  // Throws: FileError where the input cannot be read.
  Result next(std::string& line);

 private:
  bool fill();

  std::size_t longest_;
  std::array<char, 65536> buffer_;
  std::size_t at_ = 0, end_ = 0;
};

// While it is there, SIGTERM and SIGINT end the input, so that what is being answered is answered and the process ends
// in its usual way. The same signal once more ends the process at once, as where nobody reads what it writes. One at a
// time.
class StopBySignal {
 public:
  StopBySignal();
  ~StopBySignal();
  StopBySignal(const StopBySignal&) = delete;
  StopBySignal& operator=(const StopBySignal&) = delete;
};

}  // namespace wegwijs::cli
