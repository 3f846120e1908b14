// What a term looks like in a document from afar, and numbers for what it may look like.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "wegwijs/store/document.hpp"

namespace wegwijs {

// What the places of a term in a document look like from afar: in which fields it stands, and which part of a segment
// it fills at most. Descriptions are too long for the latter to say anything.
class Shape {
 public:
  // The part of a segment is one of these, the next higher.
  static constexpr std::array<double, 8> parts{0, 1.0 / 8, 1.0 / 6, 1.0 / 4, 1.0 / 3, 1.0 / 2, 2.0 / 3, 1};
  static constexpr std::size_t count = 1U << 13U;

  constexpr Shape() = default;
  constexpr explicit Shape(std::uint16_t bits) : bits_(bits & (count - 1)) {}

  // One that none exceeds.
  static constexpr Shape everything() noexcept { return Shape(count - 1); }

  // Fields of names and phrases, and those of products, themes and organization, keep their parts apart.
  static constexpr bool lent(IndexField field) noexcept {
    return field == IndexField::products || field == IndexField::themes || field == IndexField::organization;
  }

  void add(IndexField field, std::uint32_t places, std::uint32_t of) noexcept {
    bits_ |= static_cast<std::uint16_t>(1U << static_cast<unsigned>(field));
    if (field == IndexField::description || of == 0) return;
    const unsigned shift = lent(field) ? lent_shift : own_shift;
    const unsigned level = std::max(level_of(places, of), unsigned{bits_} >> shift & 7U);
    bits_ = static_cast<std::uint16_t>((bits_ & ~(7U << shift)) | level << shift);
  }
  // Afterwards neither exceeds this.
  void cover(Shape other) noexcept {
    const unsigned own = std::max(bits_ >> own_shift & 7U, other.bits_ >> own_shift & 7U);
    const unsigned lent = std::max(bits_ >> lent_shift & 7U, other.bits_ >> lent_shift & 7U);
    bits_ = static_cast<std::uint16_t>(((bits_ | other.bits_) & all_fields) | own << own_shift | lent << lent_shift);
  }

  // The fields that both stand in, and the larger parts.
  Shape common(Shape other) const noexcept {
    Shape both = *this;
    both.cover(other);
    return Shape(static_cast<std::uint16_t>((both.bits_ & ~all_fields) | (bits_ & other.bits_ & all_fields)));
  }

  // In a description and nowhere else.
  constexpr bool is_running_text() const noexcept {
    return (bits_ & all_fields) == 1U << static_cast<unsigned>(IndexField::description);
  }
  constexpr std::uint16_t bits() const noexcept { return bits_; }
  constexpr bool has_any() const noexcept { return (bits_ & all_fields) != 0; }
  // 0 when the term stands in no name and no phrase; higher for a larger part of one.
  constexpr unsigned own_level() const noexcept { return bits_ >> own_shift & 7U; }
  constexpr bool has(IndexField field) const noexcept { return (bits_ >> static_cast<unsigned>(field) & 1U) != 0; }
  constexpr double part(IndexField field) const noexcept {
    return parts[bits_ >> (lent(field) ? lent_shift : own_shift) & 7U];
  }

 private:
  static constexpr unsigned all_fields = 0x7fU;
  static constexpr unsigned own_shift = 7, lent_shift = 10;
  static unsigned level_of(std::uint32_t places, std::uint32_t of) noexcept {
    unsigned level = 0;
    while (level + 1 < parts.size() && parts[level] * of < places) ++level;
    return level;
  }
  std::uint16_t bits_ = 0;
};

// Shapes with a number of one byte each: of 8,192 there are a hundred or so in a map.
class ShapeNumbers {
 public:
  using Number = std::uint8_t;  // 0 is the empty shape
  static constexpr std::size_t most = 256;
  static constexpr Number last = most - 1;  // whatever it may be
  // A file gives no higher ones, so that those that come up later find room.
  static constexpr std::size_t most_in_file = 192;

  // Gives a shape that has none a number; the last one when there is no other.
  Number number(Shape shape) noexcept {
    const Number known = numbers_[shape.bits()];
    return known != 0 || !shape.has_any() ? known : add(shape);
  }
  // The last one for a shape that has none.
  Number known_number(Shape shape) const noexcept {
    const Number known = numbers_[shape.bits()];
    return known != 0 || !shape.has_any() ? known : last;
  }
  // One that a shape of this number does not exceed; the same one, but for the last number.
  Shape shape(Number number) const noexcept { return shapes_[number]; }
  // No number up to the last has been given but those below this.
  std::size_t size() const noexcept { return size_; }

 private:
  Number add(Shape shape) noexcept {
    if (size_ == last) return last;
    shapes_[size_] = shape;
    return numbers_[shape.bits()] = static_cast<Number>(size_++);
  }
  std::array<Number, Shape::count> numbers_{};
  std::array<Shape, most> shapes_ = [] {
    std::array<Shape, most> shapes{};
    shapes.back() = Shape::everything();
    return shapes;
  }();
  std::size_t size_ = 1;
};

// The number of what two shapes have in common (Shape::common), worked out once for each two.
class CommonShapes {
 public:
  using Number = ShapeNumbers::Number;
  Number number(Number a, Number b, ShapeNumbers& numbers) {
    if (known_.empty()) known_.resize(ShapeNumbers::most * ShapeNumbers::most);
    std::uint16_t& known = known_[a * ShapeNumbers::most + b];
    if (known == 0) known = static_cast<std::uint16_t>(numbers.number(numbers.shape(a).common(numbers.shape(b))) + 1);
    return static_cast<Number>(known - 1);
  }

 private:
  std::vector<std::uint16_t> known_;  // 0 where it is not, else one more than the number
};

}  // namespace wegwijs
