#include "text/sorted_words.hpp"

#include <algorithm>

namespace wegwijs {

namespace {

void append_number(std::string& bytes, std::uint64_t number) {
  for (; number >= 0x80; number >>= 7U) bytes += static_cast<char>(0x80U | (number & 0x7fU));
  bytes += static_cast<char>(number);
}

bool take_number(std::string_view& bytes, std::uint64_t& number) noexcept {
  number = 0;
  for (unsigned shift = 0; shift < 64 && !bytes.empty(); shift += 7) {
    const auto byte = static_cast<unsigned char>(bytes.front());
    bytes.remove_prefix(1);
    number |= static_cast<std::uint64_t>(byte & 0x7fU) << shift;
    if (byte < 0x80) return true;
  }
  return false;
}

void append_fixed(std::string& bytes, std::size_t number) {
  for (unsigned shift = 0; shift < 32; shift += 8) bytes += static_cast<char>((number >> shift) & 0xffU);
}

std::size_t fixed_at(std::string_view bytes, std::size_t at) noexcept {
  std::size_t number = 0;
  for (std::size_t i = 0; i < 4; ++i) number |= static_cast<std::size_t>(static_cast<unsigned char>(bytes[at + i])) << (8 * i);
  return number;
}

std::size_t shared_prefix(std::string_view a, std::string_view b) noexcept {
  const auto [end, other] = std::mismatch(a.begin(), a.begin() + static_cast<std::ptrdiff_t>(std::min(a.size(), b.size())), b.begin());
  return static_cast<std::size_t>(end - a.begin());
}

}  // namespace

std::string SortedWords::encode(const std::vector<std::pair<std::string, std::uint64_t>>& words) {
  std::string starts, body;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const auto& [word, number] = words[i];
    const bool whole = i % block_size == 0;
    if (whole) append_fixed(starts, body.size());
    const std::size_t shared = whole ? 0 : shared_prefix(words[i - 1].first, word);
    append_number(body, shared);
    append_number(body, word.size() - shared);
    body.append(word, shared);
    append_number(body, number);
  }
  std::string bytes;
  append_number(bytes, words.size());
  append_number(bytes, body.size());
  return bytes + starts + body;
}

std::optional<SortedWords> SortedWords::read(std::string_view& bytes) {
  std::uint64_t size = 0, length = 0;
  if (!take_number(bytes, size) || !take_number(bytes, length)) return std::nullopt;
  if (size > bytes.size()) return std::nullopt;  // a word takes more than a byte
  const std::size_t starts = (static_cast<std::size_t>(size) + block_size - 1) / block_size * 4;
  if (starts > bytes.size() || length > bytes.size() - starts) return std::nullopt;
  SortedWords list;
  list.size_ = static_cast<std::size_t>(size);
  list.starts_ = bytes.substr(0, starts);
  list.words_ = bytes.substr(starts, static_cast<std::size_t>(length));
  bytes.remove_prefix(starts + static_cast<std::size_t>(length));
  return list;
}

std::string_view SortedWords::block(std::size_t index) const noexcept {
  if (index * 4 >= starts_.size()) return {};
  const std::size_t start = fixed_at(starts_, index * 4);
  return start < words_.size() ? words_.substr(start) : std::string_view();
}

bool SortedWords::Walk::next() {
  if (index_ >= list_.size_) return false;
  std::uint64_t shared = 0, length = 0;
  if (!take_number(rest_, shared) || !take_number(rest_, length) || length > rest_.size() || shared > word_.size())
    return false;
  const std::string_view own = rest_.substr(0, static_cast<std::size_t>(length));
  // The first word of a block stands whole, whatever it shares with the one before.
  shared_ = shared == 0 ? shared_prefix(word_, own) : static_cast<std::size_t>(shared);
  word_.resize(static_cast<std::size_t>(shared));
  word_.append(own);
  rest_.remove_prefix(own.size());
  ++index_;
  return take_number(rest_, number_);
}

std::string_view SortedWords::first_of(std::size_t index) const noexcept {
  std::string_view rest = block(index);
  std::uint64_t shared = 0, length = 0;
  if (!take_number(rest, shared) || !take_number(rest, length)) return {};
  return rest.substr(0, static_cast<std::size_t>(length));
}

std::size_t SortedWords::block_of(std::string_view word) const noexcept {
  std::size_t low = 0, high = starts_.size() / 4;
  while (high - low > 1) {
    const std::size_t middle = (low + high) / 2;
    (first_of(middle) <= word ? low : high) = middle;
  }
  return low;
}

SortedWords::Walk SortedWords::walk_from(std::string_view word) const { return Walk(*this, block_of(word)); }

std::optional<std::uint64_t> SortedWords::find(std::string_view word) const {
  Walk walk = walk_from(word);
  for (std::size_t i = 0; i < block_size && walk.next(); ++i) {
    if (walk.word() == word) return walk.number();
    if (walk.word() > word) break;
  }
  return std::nullopt;
}

std::string SortedWords::at(std::size_t index) const {
  Walk walk(*this, index / block_size);
  for (std::size_t i = 0; i <= index % block_size; ++i)
    if (!walk.next()) return {};
  return walk.word();
}

}  // namespace wegwijs
