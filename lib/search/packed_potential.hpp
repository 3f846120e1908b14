// A potential in sixteen bytes, to be added up for very many documents: its numbers stand side by side, so that all of them
// are added or compared at once. Rounded up, so what follows from it is never too low.
#pragma once

#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>

#include "search/bounds.hpp"

namespace wegwijs {

class PackedPotential {
 public:
  static constexpr std::int16_t most = INT16_MAX;

  PackedPotential() = default;
  explicit PackedPotential(const std::array<std::int16_t, 5>& numbers)
      : lanes_{numbers[0], numbers[1], numbers[2], numbers[3], numbers[4]} {}
  std::int16_t number(std::size_t i) const noexcept { return lanes_[i]; }

  // As Potential::add.
  void add(const PackedPotential& other) noexcept { lanes_ += other.lanes_; }
  // As Potential::raise: parts of a segment add up, of the rest the best counts.
  void raise(const PackedPotential& other) noexcept {
    const Lanes larger = lanes_ > other.lanes_ ? lanes_ : other.lanes_;
    const Lanes smaller = lanes_ > other.lanes_ ? other.lanes_ : lanes_;
    lanes_ = larger + (smaller & parts);
  }

 private:
  // What GCC and Clang know of machines that add eight numbers at once.
  using Lanes = std::int16_t __attribute__((vector_size(16)));
  static constexpr Lanes parts{0, 0, -1, 0, -1};
  Lanes lanes_{};
};

// What the numbers stand for.
class Packing {
 public:
  // For sums of so many potentials that are together no more than `most`.
  Packing(const Potential& most, std::size_t summands) {
    const auto values = values_of(most);
    const auto steps = static_cast<float>(PackedPotential::most) - static_cast<float>(summands) - 1;
    for (std::size_t i = 0; i < values.size(); ++i) step_[i] = values[i] / steps;
  }

  PackedPotential pack(const Potential& potential) const noexcept {
    const auto values = values_of(potential);
    std::array<std::int16_t, 5> numbers{};
    for (std::size_t i = 0; i < values.size(); ++i)
      if (values[i] > 0) numbers[i] = static_cast<std::int16_t>(std::ceil(values[i] / step_[i]));
    return PackedPotential(numbers);
  }
  Potential unpack(const PackedPotential& packed) const noexcept {
    const auto value = [&](std::size_t i) { return static_cast<float>(packed.number(i)) * step_[i]; };
    return {value(0), {value(1), value(2)}, {value(3), value(4)}};
  }

 private:
  static std::array<float, 5> values_of(const Potential& p) noexcept {
    return {p.words, p.own.telling, p.own.part, p.lent.telling, p.lent.part};
  }
  std::array<float, 5> step_{};
};

}  // namespace wegwijs
