#include "wegwijs/exchange/skeleton.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <regex>

#include "exchange/list_append.hpp"
#include "support/random_catalog.hpp"
#include "support/temporary_folder.hpp"
#include "support/village.hpp"
#include "wegwijs/base/error.hpp"

using namespace wegwijs;

namespace fs = std::filesystem;

namespace {

constexpr SkeletonKind every_kind[] = {SkeletonKind::organization, SkeletonKind::service, SkeletonKind::location,
                                       SkeletonKind::desk, SkeletonKind::referral};

// A folder of partner data that holds one organization and one service.
struct Partners {
  Partners() { write("loket.yaml", text); }

  fs::path operator/(const char* name) const { return folder.path() / name; }
  void write(const char* name, std::string_view content) const {
    fs::create_directories((*this / name).parent_path());
    std::ofstream(*this / name, std::ios::binary) << content;
  }
  std::string read(const fs::path& path) const {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
  }
  Skeleton add(SkeletonKind kind, std::string_view name, const char* file = nullptr) const {
    return write_skeleton(kind, name, {.partners = folder.path(), .file = file == nullptr ? fs::path() : *this / file});
  }
  Loaded load_all() const { return load(std::vector{folder.path()}, {.language = Language::en}); }
  // "line: message" of every fault in a file.
  std::vector<std::string> faults_in(const fs::path& path) const {
    std::vector<std::string> found;
    const Loaded loaded = load_all();
    for (const Diagnostic& fault : loaded.report.diagnostics())
      if (fs::path(fault.place.file) == path) found.push_back(fault.message);
    return found;
  }

  static constexpr std::string_view text =
      "organizations:\n  - id: loket\n    name: Loket\n    provenance: {source: test, seen_on: 2026-01-01}\n"
      "    services: [{id: hulp, name: Hulp}]\n";
  TemporaryFolder folder;
};

std::string code_of(const Partners& partners, SkeletonKind kind, std::string_view name, const char* file = nullptr) {
  try {
    partners.add(kind, name, file);
  } catch (const Error& error) {
    return std::string(error.code());
  }
  return "none";
}

// Whether `after` is `before` with something put in at one place.
bool only_put_in(std::string_view before, std::string_view after) {
  const auto first = std::mismatch(before.begin(), before.end(), after.begin(), after.end()).first - before.begin();
  const auto last = std::mismatch(before.rbegin(), before.rend(), after.rbegin(), after.rend()).first - before.rbegin();
  return after.size() > before.size() && static_cast<std::size_t>(first + last) >= before.size();
}

template <class Record>
void check_every_key(SkeletonKind kind) {
  const std::string text = skeleton_text(kind, "Naam");
  for_each_field<Record>([&](const auto& field) {
    if (field.presence == Presence::derived) return;
    INFO(text << "\nlacks " << field.name);
    CHECK(text.find(std::string(field.name) + ":") != std::string::npos);
    CHECK(text.find(field.help) != std::string::npos);
  });
}

}  // namespace

TEST_CASE("a skeleton that is checked as it was written tells exactly what is still to be filled in") {
  const std::vector<std::string> origin{"'source' is empty", "'seen_on' is empty", "'evidence' is empty"};
  const auto with_origin = [&](std::vector<std::string> own) {
    own.insert(own.end(), origin.begin(), origin.end());
    return own;
  };
  const Partners partners;
  CHECK(partners.faults_in(partners.add(SkeletonKind::organization, "Fietsfonds").file) == origin);
  CHECK(partners.faults_in(partners.add(SkeletonKind::location, "Loods").file) == origin);
  CHECK(partners.faults_in(partners.add(SkeletonKind::desk, "Balie").file) == origin);
  CHECK(partners.faults_in(partners.add(SkeletonKind::service, "Fiets").file) ==
        with_origin({"service 'fiets' has no provenance", "'organization' is empty"}));
  CHECK(partners.faults_in(partners.add(SkeletonKind::referral, "hulp van het loket").file) ==
        with_origin({"'from' is empty", "a warm referral names a contact role or a schedule", "'to' is empty"}));
}

TEST_CASE("a skeleton that is filled in has no faults") {
  const Partners partners;
  const std::vector<std::pair<std::regex, std::string>> filled{{std::regex("source: "), "source: handleiding "},
                                                               {std::regex("seen_on: "), "seen_on: 2026-11-02 "},
                                                               {std::regex("evidence: "), "evidence: primary "},
                                                               {std::regex("organization: "), "organization: loket "},
                                                               {std::regex("# contact: \\{role: , phone: , note: \\}"), "contact: {role: intake}"}};
  for (const SkeletonKind kind : every_kind) {
    const Skeleton made = partners.add(kind, kind == SkeletonKind::referral ? "loket hulp" : "Iets " + std::string(to_string(kind)));
    std::string text = partners.read(made.file);
    for (const auto& [blank, full] : filled) text = std::regex_replace(text, blank, full);
    std::ofstream(made.file) << text;
  }
  const Loaded loaded = partners.load_all();
  INFO(text_of(loaded.report));
  CHECK(loaded.report.diagnostics().empty());
  CHECK(Catalog(loaded.data).at(ServiceId("iets-service")).organization == OrganizationId("loket"));
  REQUIRE(loaded.data.rules.size() == 1);
  CHECK(loaded.data.rules[0].to == ServiceId("hulp"));
}

TEST_CASE("every key a record may have stands in its skeleton, with the help of the one table of fields") {
  check_every_key<Organization>(SkeletonKind::organization);
  check_every_key<Service>(SkeletonKind::service);
  check_every_key<Location>(SkeletonKind::location);
  check_every_key<Desk>(SkeletonKind::desk);
  check_every_key<ReferralRule>(SkeletonKind::referral);
}

TEST_CASE("a key that is freed of its '#' is one the loader knows, at most empty still") {
  const std::regex hidden("\n( *)# ([a-z_]+:)");
  for (const SkeletonKind kind : every_kind) {
    const Partners partners;
    const fs::path file = partners.add(kind, "Iets").file;
    std::ofstream(file) << std::regex_replace(partners.read(file), hidden, "\n$1$2");
    const Loaded loaded = partners.load_all();
    INFO(partners.read(file) << text_of(loaded.report));
    for (const Diagnostic& fault : loaded.report.diagnostics())
      CHECK_FALSE((fault.code == "yaml-syntax" || fault.code == "unknown-key" || fault.code == "double-key"));
  }
}

TEST_CASE("each kind of record goes to a file of its own folder, an organization to one of its own name") {
  const Partners partners;
  const Skeleton made = partners.add(SkeletonKind::organization, "'s-Hertogenbosch Één");
  CHECK(made.file == partners / "eigen/s-hertogenbosch-een.yaml");
  CHECK(made.id == "s-hertogenbosch-een");
  CHECK_FALSE(made.appended);
  CHECK(made.line == 3);
  CHECK(partners.add(SkeletonKind::desk, "Balie").file == partners / "eigen/desks.yaml");
  const Skeleton second = partners.add(SkeletonKind::desk, "Andere balie");
  CHECK(second.appended);
  CHECK(partners.load_all().data.desks.size() == 2);
}

TEST_CASE("the line told is that of the new record") {
  const Partners partners;
  partners.write("balies.yaml", "desks:\n  - {id: a, name: A, provenance: {source: test, seen_on: 2026-01-01}}\n");
  const Skeleton made = partners.add(SkeletonKind::desk, "B", "balies.yaml");
  std::istringstream lines(partners.read(made.file));
  std::string line;
  for (int i = 0; i < made.line; ++i) std::getline(lines, line);
  CHECK(line.starts_with("  - id: b "));
}

TEST_CASE("a record added to a file leaves every other byte where it was") {
  for (const std::string_view before : {
           "# alleen een opmerking\n",
           "desks:\n  - {id: a, name: A}\n",
           "desks:\n  - {id: a, name: A}\n# slot",
           "desks:\n- {id: a, name: A}\n- id: b\n  name: B",
           "desks:\n\nthemes:\n  - {id: geld, name: Geld}\n",
           "desks:\r\n  - {id: a, name: A}\r\n\r\n# Themas\r\nthemes:\r\n  - {id: geld, name: Geld}\r\n",
           "themes:\n  - {id: geld, name: Geld}\n\n\ndesks:\n      - id: a\n        name: A\n        note: |\n          Een\n\n          lap # tekst\n",
           "desks:\n  -\n    id: a\n    name: A\n  # bij a\n\n  # - uit\n\n# bij thema\nthemes: [{id: geld, name: Geld}]\n",
           "\xef\xbb\xbfthemes:\n  - {id: geld, name: Geld}\n",
           "---\nthemes:\n  - {id: geld, name: 'desks:'}\n"}) {
    INFO(before);
    const auto after = append_to_list(before, "desks", "# nog in te vullen\n- id: nieuw\n  name: Nieuw\n");
    REQUIRE(after);
    INFO(after->text);
    CHECK(only_put_in(before, after->text));
    CHECK((before.find('\r') != before.npos) == (after->text.find("Nieuw\r\n") != std::string::npos));
    const CatalogData data = load_text(after->text, "t.yaml").data;
    REQUIRE_FALSE(data.desks.empty());
    CHECK(data.desks.back().id == DeskId("nieuw"));
    CHECK(data.desks.size() == load_text(before, "t.yaml").data.desks.size() + 1);
    CHECK(data.themes == load_text(before, "t.yaml").data.themes);
  }
}

TEST_CASE("an arbitrary map keeps every byte and every record when one is added") {
  for (std::uint64_t seed = 1; seed <= 25; ++seed) {
    const std::string before = write_yaml(random_catalog(seed));
    for (const char* key : {"organizations", "services", "locations", "desks", "referrals"}) {
      INFO("seed " << seed << ", " << key);
      const auto after = append_to_list(before, key, "- {note: los}\n");
      REQUIRE(after);
      REQUIRE(only_put_in(before, after->text));
    }
  }
}

TEST_CASE("what cannot be done by adding text is refused, and the file stays as it was") {
  for (const auto& [text, code] : std::vector<std::pair<std::string_view, std::string>>{
           {"desks: []\n", "cannot-append"},
           {"desks: [{id: a, name: A}]\n", "cannot-append"},
           {"{desks: [{id: a, name: A}]}\n", "cannot-append"},
           {"desks: balie\n", "cannot-append"},
           {"- los\n", "cannot-append"},
           {"themes:\n  - {id: geld, name: Geld}\n...\n", "cannot-append"},
           {"desks: [\n", "unreadable-file"},
           {"desks:\n  - {id: a, name: &b A}\n", "unreadable-file"},
           {"\xff\xfe", "unreadable-file"}}) {
    INFO(text);
    const Partners partners;
    partners.write("x.yaml", text);
    CHECK(code_of(partners, SkeletonKind::desk, "Nieuw", "x.yaml") == code);
    CHECK(partners.read(partners / "x.yaml") == text);
    CHECK(std::distance(fs::directory_iterator(partners.folder.path()), fs::directory_iterator()) == 2);
  }
}

TEST_CASE("an id that exists anywhere is refused with its place, and nothing is written") {
  const Partners partners;
  partners.write("verzonnen.yaml", "fictional: true\nthemes:\n  - {id: fietsen, name: Fietsen}\n");
  CHECK(code_of(partners, SkeletonKind::organization, "Fietsen") == "id-exists");
  CHECK(code_of(partners, SkeletonKind::desk, "Hulp") == "id-exists");
  CHECK_FALSE(fs::exists(partners / "eigen"));
  try {
    partners.add(SkeletonKind::service, "Loket");
    FAIL("a double id was written");
  } catch (const InvalidArgument& error) {
    CHECK(error.message(Language::nl).find("loket.yaml:2:9") != std::string::npos);
  }
}

TEST_CASE("an id in a file outside the partner data counts when the record goes there") {
  const Partners partners, elsewhere;
  const SkeletonOptions there{.partners = partners.folder.path(), .file = elsewhere / "los.yaml"};
  elsewhere.write("los.yaml", "themes:\n  - {id: fiets, name: Fiets}\n");
  CHECK_THROWS_AS(write_skeleton(SkeletonKind::desk, "Fiets", there), InvalidArgument);
  CHECK(write_skeleton(SkeletonKind::desk, "Step", there).file == elsewhere / "los.yaml");
}

TEST_CASE("any name that has an id is kept letter for letter, and a name without one is refused") {
  const Partners partners;
  for (const char* name : {"a: b # c", "\"x\" \\ 'y'", "- {1}", "true", "2026-01-01", "Één\u00a0café 日本"}) {
    INFO(name);
    const Skeleton made = partners.add(SkeletonKind::location, name);
    CHECK(Catalog(partners.load_all().data).at(LocationId(made.id)).name == name);
  }
  CHECK(Catalog(partners.load_all().data).find(LocationId("a-b-c")) != nullptr);
  const Skeleton odd = partners.add(SkeletonKind::location, "regel\nhack: 1\x01\xff");
  CHECK(Catalog(partners.load_all().data).at(LocationId(odd.id)).name == "regel hack: 1");
  for (const char* name : {"", "?!", "日本"})
    CHECK(code_of(partners, SkeletonKind::location, name) == "bad-name");
}

TEST_CASE("the two ids that name a referral are filled in, and other words are not") {
  CHECK(skeleton_text(SkeletonKind::referral, "loket hulp").starts_with("- from: loket "));
  CHECK(skeleton_text(SkeletonKind::referral, "loket hulp").find("\n  to: hulp ") != std::string::npos);
  CHECK(skeleton_text(SkeletonKind::referral, "Loket hulp").starts_with("- from:  "));
  CHECK(skeleton_text(SkeletonKind::referral, "hulp").starts_with("- from:  "));
}

TEST_CASE("a file that was there keeps its permissions, and a link stays a link") {
  const Partners partners;
  partners.write("echt/balies.yaml", "desks:\n");
  fs::permissions(partners / "echt/balies.yaml", fs::perms::owner_read | fs::perms::owner_write);
  fs::create_symlink(partners / "echt/balies.yaml", partners / "balies.yaml");
  partners.add(SkeletonKind::desk, "Nieuw", "balies.yaml");
  CHECK(fs::is_symlink(partners / "balies.yaml"));
  CHECK(fs::status(partners / "echt/balies.yaml").permissions() == (fs::perms::owner_read | fs::perms::owner_write));
  CHECK(partners.read(partners / "echt/balies.yaml").find("id: nieuw") != std::string::npos);
}

TEST_CASE("a folder that is not there and a file that cannot be made are told") {
  const Partners partners;
  const SkeletonOptions nowhere{.partners = partners / "nergens", .file = {}};
  CHECK_THROWS_AS(write_skeleton(SkeletonKind::desk, "Nieuw", nowhere), FileError);
  CHECK(code_of(partners, SkeletonKind::desk, "Nieuw", "loket.yaml/x.yaml") == "file-unwritable");
  std::filesystem::create_directory(partners / "map.yaml");
  CHECK(code_of(partners, SkeletonKind::desk, "Nieuw", "map.yaml") == "unreadable-file");
}

TEST_CASE("a record is not put where nobody would read it") {
  const Partners partners;
  CHECK(code_of(partners, SkeletonKind::desk, "Nieuw", "balies") == "not-a-yaml-name");
  CHECK(code_of(partners, SkeletonKind::desk, "Nieuw", "balies.txt") == "not-a-yaml-name");
  CHECK(code_of(partners, SkeletonKind::desk, "Nieuw", "balies.yml") == "none");
}
