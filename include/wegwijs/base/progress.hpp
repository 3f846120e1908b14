// How a long task tells how far it is, and how it is asked to stop.
//
//   build(directories, file, [](const Progress& step) { std::cerr << step.done << '/' << step.total; return true; });
#pragma once

#include <cstddef>
#include <functional>
#include <string_view>

namespace wegwijs {

struct Progress {
  std::string_view what;   // a stable word for the phase: "read", "check", "write", "index"
  std::size_t done = 0;    // 0 … total
  std::size_t total = 0;   // 0 when unknown
};

// Called now and then on the thread that works. Returning false stops the work with `Interrupted`.
// An empty function is allowed and costs nothing.
using ProgressCallback = std::function<bool(const Progress&)>;

}  // namespace wegwijs
