// What of a record is looked at when searching: the texts of each field of its document.
#pragma once

#include <array>
#include <string>
#include <vector>

#include "wegwijs/model/catalog.hpp"
#include "wegwijs/store/document.hpp"

namespace wegwijs {

// For each field its segments: a name, a phrase, a description.
using IndexTexts = std::array<std::vector<std::string>, index_fields>;

IndexTexts index_texts(const Catalog& catalog, const Service& service);
IndexTexts index_texts(const Catalog& catalog, const Organization& organization);
IndexTexts index_texts(const Catalog& catalog, const Product& product);
IndexTexts index_texts(const Catalog& catalog, const LifeEvent& event);
IndexTexts index_texts(const Catalog& catalog, const Theme& theme);
IndexTexts index_texts(const Catalog& catalog, const Desk& desk);
IndexTexts index_texts(const Catalog& catalog, const Location& location);
IndexTexts index_texts(const Catalog& catalog, const Area& area);

template <class Record>
concept HasDocument = requires(const Catalog& catalog, const Record& record) {
  index_texts(catalog, record);
};

}  // namespace wegwijs
