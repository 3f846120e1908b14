// A record still to be filled in: YAML with a comment at every key, written into the file where it belongs.
//
//   Skeleton made = write_skeleton(SkeletonKind::organization, "Fietsfonds Tilburg", {.partners = "partners"});
//   std::cout << made.file.string() << ':' << made.line;      // partners/eigen/fietsfonds-tilburg.yaml:3
//
// What must be given stands there empty, so that `load` tells of exactly that. What may be given stands behind a '#'
// with the help of model/fields.hpp, ready to be filled in or thrown away. Of a file that is there already no other
// byte changes, and it is replaced whole or not at all.
//
// Threads:   may be called from several threads at once for different files.
// Lifetime:  results own their data.
// Cost:      reads all partner data once, to see that the id is free.
// Not for:   records that are already known; see write_yaml() in yaml.hpp.
#pragma once

#include <array>
#include <filesystem>
#include <string>
#include <string_view>

#include "wegwijs/model/enums.hpp"

namespace wegwijs {

enum class SkeletonKind { organization, service, location, desk, referral };

template <>
struct EnumNames<SkeletonKind> {
  static constexpr auto values =
      std::to_array<std::string_view>({"organization", "service", "location", "desk", "referral"});
};

struct SkeletonOptions {
  std::filesystem::path partners = "partners";  // a folder with partner data; ids are unique over all of it
  // Where it goes. Empty: within `partners`, eigen/<id>.yaml for an organization, else a file for each kind.
  std::filesystem::path file;
  friend bool operator==(const SkeletonOptions&, const SkeletonOptions&) = default;
};

struct Skeleton {
  std::filesystem::path file;
  int line = 0;           // of the record's first key, counted from 1
  std::string id;         // made from the name; empty for a referral, which has none
  bool appended = false;  // the file was there already
  friend bool operator==(const Skeleton&, const Skeleton&) = default;
};

// Writes the skeleton of one record called `name`. The name of a referral may be two ids, that of who refers and that
// of the service ("lochal gemeente-tilburg-schuldhulp"), which are then filled in; other words only describe it.
// Throws: InvalidArgument for a name no id can be made of and for an id that exists already; FileError when `partners`
// does not exist, when the file is not called *.yaml, cannot be read or written, is no valid YAML, or has its list in a
// form to which text cannot be added ("organizations: [...]"). Then nothing has changed.
Skeleton write_skeleton(SkeletonKind kind, std::string_view name, const SkeletonOptions& options = {});

// The record alone, as an item of a list that begins at the margin: "- id: fietsfonds-tilburg …".
// Throws: InvalidArgument for a name no id can be made of.
std::string skeleton_text(SkeletonKind kind, std::string_view name);

}  // namespace wegwijs
