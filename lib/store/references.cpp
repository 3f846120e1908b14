#include "store/references.hpp"

#include <string>
#include <string_view>
#include <vector>

#include "store/byte_reader.hpp"
#include "store/faults.hpp"

namespace wegwijs {

namespace {

using Numbers = std::vector<std::uint32_t>;

std::string bytes_of(const Numbers& numbers) {
  std::string bytes;
  bytes.reserve(4 * numbers.size());
  for (const std::uint32_t number : numbers) put_fixed(bytes, number);
  return bytes;
}

Numbers numbers_of(std::string_view bytes) {
  Numbers numbers(bytes.size() / 4);
  for (std::size_t i = 0; i < numbers.size(); ++i) numbers[i] = get_fixed<std::uint32_t>(&bytes[4 * i]);
  return numbers;
}

}  // namespace

void write_references(Connection& connection, const Catalog::Index& index) {
  Statement insert(connection, "INSERT INTO back_reference(first, records) VALUES(?1, ?2)");
  for_each_references(index, [&](const auto& references, const auto& list) {
    const ReferenceNumbers numbers = references.numbers(list);
    const std::string first = bytes_of(numbers.first), records = bytes_of(numbers.records);
    insert.bind_blob(1, first).bind_blob(2, records).run();
  });
}

void read_references(const Connection& connection, const std::filesystem::path& path, Catalog::Index& index) {
  Statement select(connection, "SELECT first, records FROM back_reference ORDER BY id");
  for_each_references(index, [&](auto& references, const auto& list) {
    if (!select.step() || !references.restore({numbers_of(select.text(0)), numbers_of(select.text(1))}, list))
      throw_damaged(path, "the references cannot be read");
  });
}

}  // namespace wegwijs
