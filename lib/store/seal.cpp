#include "store/seal.hpp"

#include <sys/stat.h>

#include <array>
#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <memory>
#include <string_view>
#include <vector>

#include "store/faults.hpp"
#include "store/format.hpp"

namespace wegwijs {

namespace {

constexpr std::string_view seal_mark = "wegwijs1";
constexpr std::size_t seal_size = 24;  // mark, length, checksum
constexpr std::size_t sqlite_header = 100;
constexpr std::size_t chunk = 1 << 20;  // a multiple of 8

using Bytes = std::vector<unsigned char>;
struct Closer {
  void operator()(std::FILE* file) const noexcept { std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, Closer>;

// Every step is reversible, so two files that differ in one word never have the same sum.
class Checksum {
 public:
  void add(const unsigned char* bytes, std::size_t size) noexcept {
    std::size_t at = 0;
    for (; at + 8 <= size; at += 8) {
      std::uint64_t word = 0;
      std::memcpy(&word, bytes + at, 8);
      mix(word);
    }
    for (; at < size; ++at) mix(bytes[at]);
  }
  std::uint64_t value() const noexcept { return sum_; }

 private:
  void mix(std::uint64_t word) noexcept {
    sum_ = (sum_ ^ word) * 0x9e3779b97f4a7c15U;
    sum_ ^= sum_ >> 32U;
  }
  std::uint64_t sum_ = 0x5765677769a75321U;
};

void put(unsigned char* bytes, std::uint64_t value) noexcept {
  for (unsigned i = 0; i < 8; ++i) bytes[i] = static_cast<unsigned char>(value >> (8 * i));
}
std::uint64_t get(const unsigned char* bytes) noexcept {
  std::uint64_t value = 0;
  for (unsigned i = 0; i < 8; ++i) value |= std::uint64_t{bytes[i]} << (8 * i);
  return value;
}
std::uint32_t get_big_endian(const unsigned char* bytes) noexcept {
  return std::uint32_t{bytes[0]} << 24U | std::uint32_t{bytes[1]} << 16U | std::uint32_t{bytes[2]} << 8U | bytes[3];
}

// The sum of the first `size` bytes. Returns: false when there are fewer, or they cannot be read.
bool sum_of(std::FILE* file, std::uint64_t size, Checksum& sum) {
  Bytes buffer(chunk);
  while (size > 0) {
    const auto wanted = static_cast<std::size_t>(std::min<std::uint64_t>(size, chunk));
    if (std::fread(buffer.data(), 1, wanted, file) != wanted) return false;
    sum.add(buffer.data(), wanted);
    size -= wanted;
  }
  return true;
}

void check_header(const std::filesystem::path& path, std::FILE* file, std::uint64_t size) {
  std::array<unsigned char, sqlite_header> header{};
  if (size < header.size() || std::fread(header.data(), 1, header.size(), file) != header.size()) throw_not_ours(path);
  if (std::memcmp(header.data(), "SQLite format 3", 16) != 0 || get_big_endian(&header[68]) != application_id)
    throw_not_ours(path);
  const auto version = static_cast<int>(get_big_endian(&header[60]));
  if (version != format_version) throw_other_version(path, std::to_string(version), std::to_string(format_version));
}

}  // namespace

void seal_file(const std::filesystem::path& path) {
  const File file(std::fopen(path.c_str(), "r+b"));
  if (file == nullptr) throw_unwritable(path, system_reason(errno));
  const auto size = static_cast<std::uint64_t>(std::filesystem::file_size(path));
  Checksum sum;
  if (!sum_of(file.get(), size, sum)) throw_unwritable(path, system_reason(errno));
  std::array<unsigned char, seal_size> seal{};
  std::memcpy(seal.data(), seal_mark.data(), seal_mark.size());
  put(&seal[8], size);
  put(&seal[16], sum.value());
  if (std::fseek(file.get(), 0, SEEK_END) != 0 || std::fwrite(seal.data(), 1, seal.size(), file.get()) != seal.size() ||
      std::fflush(file.get()) != 0)
    throw_unwritable(path, system_reason(errno));
}

void check_seal(const std::filesystem::path& path) {
  struct stat status {};
  if (::stat(path.c_str(), &status) != 0) {
    if (errno == ENOENT || errno == ENOTDIR) throw_missing(path);
    throw_unreadable(path, system_reason(errno));
  }
  if (S_ISDIR(status.st_mode)) throw_is_folder(path);
  const File file(std::fopen(path.c_str(), "rb"));
  if (file == nullptr) throw_unreadable(path, system_reason(errno));
  const auto size = static_cast<std::uint64_t>(status.st_size);
  check_header(path, file.get(), size);

  std::array<unsigned char, seal_size> seal{};
  if (size < sqlite_header + seal_size || std::fseek(file.get(), -static_cast<long>(seal_size), SEEK_END) != 0 ||
      std::fread(seal.data(), 1, seal.size(), file.get()) != seal.size() ||
      std::memcmp(seal.data(), seal_mark.data(), seal_mark.size()) != 0 || get(&seal[8]) != size - seal_size)
    throw_damaged(path, "not as long as it was written");
  Checksum sum;
  if (std::fseek(file.get(), 0, SEEK_SET) != 0 || !sum_of(file.get(), size - seal_size, sum) ||
      sum.value() != get(&seal[16]))
    throw_damaged(path, "the checksum differs");
}

}  // namespace wegwijs
