#include "doors.hpp"
#include "method.hpp"
#include "wegwijs/exchange/skeleton.hpp"
#include "wegwijs/exchange/yaml.hpp"

namespace wegwijs::python {

namespace {

void describe_options() {
  options<CatalogData>("write_yaml")
      .field<&CatalogData::areas>("areas", "Municipalities, provinces, the nation.")
      .field<&CatalogData::themes>("themes", "The tree of themes.")
      .field<&CatalogData::products>("products", "Things citizens come for.")
      .field<&CatalogData::organizations>("organizations", "Partners.")
      .field<&CatalogData::locations>("locations", "Places.")
      .field<&CatalogData::services>("services", "What visitors can be sent to.")
      .field<&CatalogData::desks>("desks", "Information points.")
      .field<&CatalogData::rules>("referrals", "Agreed referrals.")
      .field<&CatalogData::synonyms>("synonyms", "Words that mean other words.")
      .field<&CatalogData::urgent>("urgent", "Danger and what to do.")
      .field<&CatalogData::life_events>("life_events", "Things that happen to people.");
  options<SkeletonOptions>("write_skeleton")
      .field<&SkeletonOptions::partners>("partners", "A folder with partner data; ids are unique over all of it.")
      .field<&SkeletonOptions::file>("file", "Where it goes; empty = a file within `partners`.");
}

}  // namespace

void bind_exchange(nb::module_& module) {
  shape<Skeleton>(module, "Skeleton", "A record still to be filled in, written into a partner file.")
      .field<&Skeleton::file>("file", "The file.")
      .field<&Skeleton::line>("line", "Of the record's first key, counted from 1.")
      .field<&Skeleton::id>("id", "Made from the name; empty for a referral.")
      .field<&Skeleton::appended>("appended", "The file was there already.");
  describe_options();
  function(module, {"write_yaml", "", &shape_of<CatalogData>(), "str",
                    "Records as partner data in YAML; reading it gives equal records again. A map that holds anything fictional "
                    "is written as `fictional: true`."},
           [](const Call& call) { return converted(write_yaml(call.options<CatalogData>())); });
  function(module, {"write_skeleton", "kind: " + Convert<SkeletonKind>::name() + ", name: str", &shape_of<SkeletonOptions>(), "Skeleton",
                    "Writes a record still to be filled in, with a comment at every key.\n\nRaises InvalidArgument for an id that "
                    "exists already; FileError. Then nothing has changed."},
           [](const Call& call) {
             return owned(write_skeleton(call.get<SkeletonKind>(0), call.get<std::string>(1), call.options<SkeletonOptions>()));
           });
  function(module, {"skeleton_text", "kind: " + Convert<SkeletonKind>::name() + ", name: str", nullptr, "str",
                    "The record of write_skeleton() alone, as YAML to be pasted. Raises InvalidArgument for a name no id can be made of."},
           [](const Call& call) { return converted(skeleton_text(call.get<SkeletonKind>(0), call.get<std::string>(1))); });
  function(module, {"yaml_reference", "", nullptr, "str", "The reference page of partner files, in Markdown: every field of every record."},
           [](const Call&) { return converted(yaml_reference()); });
  function(module, {"json_schema", "", nullptr, "str", "JSON Schema (draft 2020-12) of a partner file, for editors."},
           [](const Call&) { return converted(json_schema()); });
}

}  // namespace wegwijs::python
