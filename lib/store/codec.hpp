// Records to bytes and back, by walking Fields<Record>: a field added there is stored from then on.
//
//   std::string body = encode(service);
//   Service same = decode<Service>(body);     // throws CodecFault for bytes that are no service
//
// A record is a bitmap of the fields that differ from a fresh record, then those fields. Whole numbers take as many
// bytes as they need. Decoding checks every length against what is left, so broken bytes cost neither a crash nor
// memory beyond a fixed multiple of their own size.
#pragma once

#include <algorithm>
#include <bit>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "wegwijs/base/place.hpp"
#include "wegwijs/model/fields.hpp"

namespace wegwijs {

struct CodecFault {};

template <class T>
inline constexpr bool is_vector = false;
template <class T>
inline constexpr bool is_vector<std::vector<T>> = true;
template <class T>
inline constexpr bool is_optional = false;
template <class T>
inline constexpr bool is_optional<std::optional<T>> = true;
template <class T>
inline constexpr bool is_id = false;
template <class Tag>
inline constexpr bool is_id<Id<Tag>> = true;

// Whether two values count as the same for the bitmap: to the bit, so that -0.0 is kept.
template <class T>
bool same_value(const T& a, const T& b) {
  if constexpr (std::is_same_v<T, std::optional<Point>>) {
    return !a && !b;
  } else {
    return a == b;
  }
}

class Encoder {
 public:
  std::string take() { return std::exchange(bytes_, {}); }
  std::size_t size() const noexcept { return bytes_.size(); }

  void number(std::uint64_t value) {
    for (; value >= 0x80; value >>= 7U) bytes_ += static_cast<char>(value | 0x80U);
    bytes_ += static_cast<char>(value);
  }

  template <class T>
  void value(const T& given) {
    if constexpr (HasFields<T>) {
      record(given);
    } else if constexpr (is_vector<T>) {
      number(given.size());
      for (const auto& item : given) value(item);
    } else if constexpr (is_optional<T>) {
      number(given ? 1 : 0);
      if (given) value(*given);
    } else if constexpr (is_id<T>) {
      value(given.str());
    } else if constexpr (std::is_same_v<T, std::string>) {
      number(given.size());
      bytes_ += given;
    } else if constexpr (NamedEnum<T>) {
      number(static_cast<std::uint64_t>(given));
    } else if constexpr (std::is_same_v<T, bool>) {
      number(given ? 1 : 0);
    } else if constexpr (std::is_same_v<T, int>) {
      signed_number(given);
    } else if constexpr (std::is_same_v<T, TimeOfDay>) {
      signed_number(given.minutes);
    } else if constexpr (std::is_same_v<T, YearMonth>) {
      signed_number(static_cast<int>(given.year()));
      number(static_cast<unsigned>(given.month()));
    } else if constexpr (std::is_same_v<T, Date>) {
      value(given.year() / given.month());
      number(static_cast<unsigned>(given.day()));
    } else {
      static_assert(std::is_same_v<T, Point>, "tell the codec about this type");
      real(given.latitude);
      real(given.longitude);
    }
  }

 private:
  void signed_number(std::int64_t value) {
    number(static_cast<std::uint64_t>(value) << 1U ^ static_cast<std::uint64_t>(value >> 63U));
  }

  void real(double value) {
    const auto bits = std::bit_cast<std::uint64_t>(value);
    for (unsigned i = 0; i < 8; ++i) bytes_ += static_cast<char>(bits >> (8 * i));
  }

  template <class T>
  void record(const T& given) {
    [[maybe_unused]] static const T fresh{};  // GCC 12 does not see its use in the lambda
    std::uint64_t present = 0;
    std::uint64_t bit = 1;
    for_each_field<T>([&](const auto& field) {
      if (!same_value(field.get(given), field.get(fresh))) present |= bit;
      bit <<= 1U;
    });
    number(present);
    bit = 1;
    for_each_field<T>([&](const auto& field) {
      if ((present & bit) != 0) value(field.get(given));
      bit <<= 1U;
    });
  }

  std::string bytes_;
};

class Decoder {
 public:
  explicit Decoder(std::string_view bytes) noexcept : at_(bytes.data()), end_(bytes.data() + bytes.size()) {}

  bool at_end() const noexcept { return at_ == end_; }

  std::uint64_t number() {
    if (at_ != end_ && static_cast<unsigned char>(*at_) < 0x80) return static_cast<unsigned char>(*at_++);
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < 64; shift += 7) {
      const std::uint64_t part = byte();
      value |= (part & 0x7fU) << shift;
      if (part < 0x80) return value;
    }
    throw CodecFault{};
  }

  template <class T>
  void value(T& wanted) {
    if constexpr (HasFields<T>) {
      record(wanted);
    } else if constexpr (is_vector<T>) {
      // A large count is only believed as far as there are bytes for it.
      wanted.clear();
      const std::size_t count = length();
      wanted.reserve(std::min<std::size_t>(count, 16));
      for (std::size_t i = 0; i < count; ++i) value(wanted.emplace_back());
    } else if constexpr (is_optional<T>) {
      wanted.reset();
      if (number_below(2) == 1) value(wanted.emplace());
    } else if constexpr (is_id<T>) {
      wanted = T(std::string(take(length())));
    } else if constexpr (std::is_same_v<T, std::string>) {
      wanted = std::string(take(length()));
    } else if constexpr (NamedEnum<T>) {
      wanted = static_cast<T>(number_below(EnumNames<T>::values.size()));
    } else if constexpr (std::is_same_v<T, bool>) {
      wanted = number_below(2) == 1;
    } else if constexpr (std::is_same_v<T, int>) {
      wanted = signed_number();
    } else if constexpr (std::is_same_v<T, TimeOfDay>) {
      wanted.minutes = signed_number();
    } else if constexpr (std::is_same_v<T, YearMonth>) {
      const std::chrono::year year{signed_number()};
      wanted = year / std::chrono::month{static_cast<unsigned>(number_below(256))};
    } else if constexpr (std::is_same_v<T, Date>) {
      YearMonth month{};
      value(month);
      wanted = month / std::chrono::day{static_cast<unsigned>(number_below(256))};
    } else {
      static_assert(std::is_same_v<T, Point>, "tell the codec about this type");
      wanted.latitude = real();
      wanted.longitude = real();
    }
  }

 private:
  std::uint8_t byte() {
    if (at_ == end_) throw CodecFault{};
    return static_cast<std::uint8_t>(*at_++);
  }

  std::uint64_t number_below(std::uint64_t limit) {
    const std::uint64_t value = number();
    if (value >= limit) throw CodecFault{};
    return value;
  }

  // Of something that takes at least a byte for each.
  std::size_t length() { return static_cast<std::size_t>(number_below(left() + 1)); }
  std::uint64_t left() const noexcept { return static_cast<std::uint64_t>(end_ - at_); }

  std::string_view take(std::size_t size) {
    if (size > left()) throw CodecFault{};
    const std::string_view taken(at_, size);
    at_ += size;
    return taken;
  }

  int signed_number() {
    const std::uint64_t raw = number_below(std::uint64_t{1} << 32U);
    const auto half = static_cast<std::int64_t>(raw >> 1U);
    return static_cast<int>((raw & 1U) != 0 ? ~half : half);
  }

  double real() {
    std::uint64_t bits = 0;
    for (unsigned i = 0; i < 8; ++i) bits |= std::uint64_t{byte()} << (8 * i);
    return std::bit_cast<double>(bits);
  }

  template <class T>
  void record(T& wanted) {
    constexpr auto fields = std::tuple_size_v<std::remove_cvref_t<decltype(Fields<T>::fields)>>;
    static_assert(fields < 64);
    const std::uint64_t present = number_below(std::uint64_t{1} << fields);
    std::uint64_t bit = 1;
    for_each_field<T>([&](const auto& field) {
      if ((present & bit) != 0) value(field.get(wanted));
      bit <<= 1U;
    });
  }

  const char* at_;
  const char* end_;
};

template <class Record>
std::string encode(const Record& record) {
  Encoder encoder;
  encoder.value(record);
  return encoder.take();
}

// Requires: a fresh record. Throws: CodecFault.
template <class Record>
void decode(std::string_view bytes, Record& record) {
  Decoder decoder(bytes);
  decoder.value(record);
  if (!decoder.at_end()) throw CodecFault{};
}

template <class Record>
Record decode(std::string_view bytes) {
  Record record;
  decode(bytes, record);
  return record;
}

}  // namespace wegwijs
