// What the measuring programs have in common: lines of a file, and how long each of them takes, as JSON.
#pragma once

#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <string>
#include <vector>

namespace bench {

using Clock = std::chrono::steady_clock;

inline double ms_since(Clock::time_point begin) {
  return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

inline std::vector<std::string> lines_of(const std::string& path) {
  std::ifstream file(path);
  std::vector<std::string> lines;
  for (std::string line; std::getline(file, line);) lines.push_back(line);
  return lines;
}

inline double peak_mb() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return static_cast<double>(usage.ru_maxrss) / 1024;
}

// Asks each twice and keeps the second time, so that what is measured is warm. `ask(line)` returns the number of hits.
template <class Ask>
void report(const char* what, const std::vector<std::string>& lines, Ask&& ask) {
  std::vector<double> times;
  std::size_t hits = 0;
  for (const std::string& line : lines) {
    ask(line);
    const auto begin = Clock::now();
    hits += ask(line);
    times.push_back(ms_since(begin));
  }
  std::sort(times.begin(), times.end());
  const auto at = [&](double part) { return times[static_cast<std::size_t>(part * static_cast<double>(times.size() - 1))]; };
  std::printf("\"%s\": {\"p50\": %.4f, \"p95\": %.4f, \"p99\": %.4f, \"hits\": %.2f}, ", what, at(0.50), at(0.95), at(0.99),
              static_cast<double>(hits) / static_cast<double>(lines.size()));
}

}  // namespace bench
