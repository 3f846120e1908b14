// Feeds a fuzz target some inputs that are the same every time: what keeps the targets alive in the tests. Finding something new
// is for libFuzzer.
//
//   question_fuzz 500 [SEED]
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <string>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

using namespace std::string_view_literals;

constexpr std::string_view pieces[] = {
    "paspoort"sv, "energierekening betalen"sv, "ik heb gin cente meer"sv, "schuld hulp verlening"sv, "digid"sv, "0800-8020"sv, "a.o.w."sv,
    "zzp'er"sv, "id-kaart"sv, "NL91ABNA0417164300"sv, "123456782"sv, "Jan Jansen"sv, "jan@voorbeeld.invalid"sv, "5038 AB 12"sv,
    "organizations:\n  - "sv, "id: "sv, "name: x"sv, "{"sv, "}"sv, "["sv, "]"sv, ": "sv, "- "sv, "\n"sv, "  "sv, "&a "sv, "*a"sv, "!!binary "sv,
    "provenance: {source: x, seen_on: 2026-01-01}"sv, "\""sv, "'"sv, "AND"sv, "NEAR("sv, "*"sv, "%"sv, "\0"sv, "\xff"sv, "\xc3"sv, "\xe2\x82\xac"sv,
    "\xf0\x9f\x98\x80"sv, "\xd8\xac\xd9\x88\xd8\xa7\xd8\xb2"sv, "Mo-Fr 09:00-17:00"sv, "2026-10-25 02:30"sv, "51.5, 5.1"sv, "-1"sv, "9e999"sv};

std::string made_up(std::mt19937_64& random) {
  std::string input;
  for (auto count = random() % 12; count > 0; --count) {
    if (random() % 4 == 0)
      input += static_cast<char>(random());
    else
      input += pieces[random() % std::size(pieces)];
    if (random() % 2 == 0) input += ' ';
  }
  return input;
}

}  // namespace

int main(int argc, char** argv) {
  const int rounds = argc > 1 ? std::atoi(argv[1]) : 500;
  std::mt19937_64 random(argc > 2 ? std::strtoull(argv[2], nullptr, 10) : 1);
  for (int i = 0; i < rounds; ++i) {
    const std::string input = made_up(random);
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(input.data()), input.size());
  }
  std::printf("%d inputs\n", rounds);
  return 0;
}
