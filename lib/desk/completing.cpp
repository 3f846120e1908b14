#include "desk/completing.hpp"

#include <utility>

namespace wegwijs {

namespace {

template <class Record>
std::string name_of(const Record* record) {
  return record == nullptr ? std::string() : record->name;
}

}  // namespace

Completion completion_of(const Catalog& catalog, Continuation found) {
  Completion completion{std::string(to_string(found.kind)), std::move(found.id), std::move(found.text), {}, {}};
  const std::string& id = completion.id;
  switch (found.kind) {
    case RecordKind::service:
      if (const Service* service = catalog.find(ServiceId(id))) {
        completion.name = service->name;
        completion.about = name_of(catalog.find(service->organization));
      }
      break;
    case RecordKind::organization: completion.name = name_of(catalog.find(OrganizationId(id))); break;
    case RecordKind::desk: completion.name = name_of(catalog.find(DeskId(id))); break;
    case RecordKind::product: completion.name = name_of(catalog.find(ProductId(id))); break;
    case RecordKind::theme: completion.name = name_of(catalog.find(ThemeId(id))); break;
    default: completion.name = name_of(catalog.find(LifeEventId(id)));
  }
  return completion;
}

}  // namespace wegwijs
