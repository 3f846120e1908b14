#include "store/seal.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <future>
#include <memory>
#include <string>
#include <thread>
#include <vector>

#include "store/byte_reader.hpp"
#include "store/faults.hpp"
#include "store/format.hpp"
#include "store/mapped_file.hpp"

namespace wegwijs {

namespace {

constexpr std::string_view seal_mark = "wegwijs3";  // then size of the database, size of what is sealed, checksum
constexpr std::size_t sqlite_header = 100;

struct Closer {
  void operator()(std::FILE* file) const noexcept { std::fclose(file); }
};

// Every step is reversible, so two files that differ in one word never have the same sum. Eight sums take turns, so
// that one need not wait for the other.
class Checksum {
 public:
  explicit Checksum(std::string_view bytes) noexcept {
    for (std::size_t i = 0; i < lanes; ++i) sums_[i] = 0x5765677769a75321U + i;
    const char* at = bytes.data();
    std::size_t left = bytes.size();
    for (; left >= 8 * lanes; left -= 8 * lanes, at += 8 * lanes)
      for (std::size_t i = 0; i < lanes; ++i) sums_[i] = mixed(sums_[i], word(at + 8 * i));
    for (; left > 0; --left, ++at) sums_[0] = mixed(sums_[0], static_cast<unsigned char>(*at));
  }
  std::uint64_t value() const noexcept {
    std::uint64_t all = 0;
    for (const std::uint64_t sum : sums_) all = mixed(all, sum);
    return all;
  }

 private:
  static constexpr std::size_t lanes = 8;
  static std::uint64_t word(const char* at) noexcept {
    std::uint64_t value = 0;
    std::memcpy(&value, at, 8);
    return value;
  }
  static std::uint64_t mixed(std::uint64_t sum, std::uint64_t word) noexcept {
    sum = (sum ^ word) * 0x9e3779b97f4a7c15U;
    return sum ^ sum >> 32U;
  }
  std::array<std::uint64_t, lanes> sums_{};
};

// The sum of the sums of pieces, which all processors make together.
std::uint64_t sum_of(std::string_view bytes) {
  constexpr std::size_t piece = std::size_t{8} << 20U;
  std::vector<std::uint64_t> sums((bytes.size() + piece - 1) / piece);
  const std::size_t workers = std::min<std::size_t>(sums.size(), std::max(1U, std::thread::hardware_concurrency()));
  const auto work = [&](std::size_t first) {
    for (std::size_t i = first; i < sums.size(); i += workers) sums[i] = Checksum(bytes.substr(i * piece, piece)).value();
  };
  std::vector<std::future<void>> others;  // where there is no thread to be had, `get` does the work
  for (std::size_t i = 1; i < workers; ++i) others.push_back(std::async(work, i));
  work(0);
  for (auto& other : others) other.get();
  std::string all;
  for (const std::uint64_t sum : sums) put_fixed(all, sum);
  return Checksum(all).value();
}

std::uint32_t big_endian(std::string_view bytes, std::size_t at) noexcept {
  std::uint32_t value = 0;
  for (std::size_t i = at; i < at + 4; ++i) value = value << 8U | static_cast<unsigned char>(bytes[i]);
  return value;
}

void check_header(const std::filesystem::path& path, std::string_view bytes) {
  if (bytes.size() < sqlite_header || !bytes.starts_with(std::string_view("SQLite format 3", 16)) ||
      big_endian(bytes, 68) != application_id)
    throw_not_ours(path);
  const auto version = static_cast<int>(big_endian(bytes, 60));
  if (version != format_version) throw_other_version(path, std::to_string(version), std::to_string(format_version));
}

}  // namespace

void seal_file(const std::filesystem::path& path, std::uint64_t database) {
  std::string seal(seal_mark);
  {
    const MappedFile file(path);
    put_fixed(seal, database);
    put_fixed(seal, static_cast<std::uint64_t>(file.bytes().size()));
    put_fixed(seal, sum_of(file.bytes()));
  }
  const std::unique_ptr<std::FILE, Closer> file(std::fopen(path.c_str(), "ab"));
  if (file == nullptr || std::fwrite(seal.data(), 1, seal.size(), file.get()) != seal.size() ||
      std::fflush(file.get()) != 0)
    throw_unwritable(path, system_reason(errno));
}

std::string_view check_seal(const std::filesystem::path& path, std::string_view bytes) {
  check_header(path, bytes);
  if (bytes.size() < sqlite_header + seal_size) throw_damaged(path, "not as long as it was written");
  const std::string_view sealed = bytes.substr(0, bytes.size() - seal_size), seal = bytes.substr(sealed.size());
  const auto database = get_fixed<std::uint64_t>(&seal[8]);
  if (!seal.starts_with(seal_mark) || get_fixed<std::uint64_t>(&seal[16]) != sealed.size() || database > sealed.size())
    throw_damaged(path, "not as long as it was written");
  if (get_fixed<std::uint64_t>(&seal[24]) != sum_of(sealed)) throw_damaged(path, "the checksum differs");
  return sealed.substr(database);
}

}  // namespace wegwijs
