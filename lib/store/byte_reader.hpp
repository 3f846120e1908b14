// Reads numbers from bytes that may be damaged: never past their end, and a fault instead of nonsense.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

#include "store/codec.hpp"

namespace wegwijs {

// Fixed numbers are little-endian.
template <class Number>
void put_fixed(std::string& bytes, Number value) {
  for (std::size_t i = 0; i < sizeof(Number); ++i) bytes += static_cast<char>(std::uint64_t{value} >> (8 * i) & 0xffU);
}

// Requires: sizeof(Number) bytes at `at`.
template <class Number>
Number get_fixed(const char* at) noexcept {
  Number value = 0;
  if constexpr (std::endian::native == std::endian::little) {
    std::memcpy(&value, at, sizeof(Number));
    return value;
  }
  for (std::size_t i = 0; i < sizeof(Number); ++i)
    value |= static_cast<Number>(static_cast<Number>(static_cast<unsigned char>(at[i])) << (8 * i));
  return value;
}

inline void put_number(std::string& bytes, std::uint32_t value) {
  for (; value >= 0x80U; value >>= 7U) bytes += static_cast<char>(value | 0x80U);
  bytes += static_cast<char>(value);
}

class ByteReader {
 public:
  explicit ByteReader(std::string_view bytes) noexcept : at_(bytes.data()), end_(bytes.data() + bytes.size()) {}

  bool at_end() const noexcept { return at_ == end_; }

  std::uint32_t number() {
    if (at_ != end_ && static_cast<unsigned char>(*at_) < 0x80U) return static_cast<unsigned char>(*at_++);
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < 35; shift += 7) {
      const auto part = byte();
      value |= std::uint64_t{part & 0x7fU} << shift;
      if (part >= 0x80U) continue;
      if (value > UINT32_MAX) break;
      return static_cast<std::uint32_t>(value);
    }
    throw CodecFault{};
  }
  std::uint32_t byte() {
    if (at_ == end_) throw CodecFault{};
    return static_cast<unsigned char>(*at_++);
  }
  std::uint16_t short_number() {
    if (end_ - at_ < 2) throw CodecFault{};
    const auto value = get_fixed<std::uint16_t>(at_);
    at_ += 2;
    return value;
  }
  std::string_view take(std::size_t size) {
    if (size > static_cast<std::size_t>(end_ - at_)) throw CodecFault{};
    const std::string_view taken(at_, size);
    at_ += size;
    return taken;
  }

 private:
  const char* at_;
  const char* end_;
};

}  // namespace wegwijs
