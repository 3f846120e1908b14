#include "store/index_texts.hpp"

namespace wegwijs {

namespace {

class Texts {
 public:
  explicit Texts(const Catalog& catalog) : catalog_(catalog) {}

  Texts& add(IndexField field, const std::string& text) {
    if (!text.empty()) texts_[static_cast<std::size_t>(field)].push_back(text);
    return *this;
  }
  Texts& add(IndexField field, const std::vector<std::string>& texts) {
    for (const auto& text : texts) add(field, text);
    return *this;
  }

  Texts& add(const OrganizationId& id) {
    if (const Organization* organization = catalog_.find(id))
      add(IndexField::organization, organization->name).add(IndexField::organization, organization->alternate_names);
    return *this;
  }
  Texts& add(const std::vector<ThemeId>& ids) {
    for (const auto& id : ids)
      if (const Theme* theme = catalog_.find(id)) add(IndexField::themes, theme->name);
    return *this;
  }
  Texts& add(const std::vector<ProductId>& ids) {
    for (const auto& id : ids)
      if (const Product* product = catalog_.find(id))
        add(IndexField::products, product->name).add(IndexField::products, product->alternate_names);
    return *this;
  }
  Texts& add_executors(const Product& product) {
    for (const auto& executor : product.executor) add(OrganizationId(executor.str()));
    return *this;
  }

  IndexTexts take() { return std::move(texts_); }

 private:
  const Catalog& catalog_;
  IndexTexts texts_;
};

template <class Record>
Texts named(const Catalog& catalog, const Record& record) {
  Texts texts(catalog);
  texts.add(IndexField::name, record.name);
  return texts;
}

}  // namespace

IndexTexts index_texts(const Catalog& catalog, const Service& service) {
  return named(catalog, service)
      .add(IndexField::alternate_names, service.alternate_names)
      .add(service.products)
      .add(IndexField::phrases, service.phrases)
      .add(service.themes)
      .add(IndexField::description, service.description)
      .add(service.organization)
      .take();
}

IndexTexts index_texts(const Catalog& catalog, const Organization& organization) {
  Texts texts = named(catalog, organization);
  texts.add(IndexField::alternate_names, organization.alternate_names)
      .add(IndexField::description, organization.description);
  for (const Plan& plan : organization.plans) texts.add(IndexField::phrases, plan.text).add(plan.themes);
  return texts.take();
}

IndexTexts index_texts(const Catalog& catalog, const Product& product) {
  Texts texts = named(catalog, product);
  texts.add(IndexField::alternate_names, product.alternate_names);
  if (product.upl_name != product.name) texts.add(IndexField::alternate_names, product.upl_name);
  return texts.add(IndexField::phrases, product.phrases)
      .add(product.themes)
      .add(IndexField::description, product.note)
      .add_executors(product)
      .take();
}

IndexTexts index_texts(const Catalog& catalog, const LifeEvent& event) {
  return named(catalog, event)
      .add(event.products)
      .add(IndexField::phrases, event.phrases)
      .add(IndexField::description, event.note)
      .take();
}

IndexTexts index_texts(const Catalog& catalog, const Theme& theme) {
  return named(catalog, theme)
      .add(IndexField::alternate_names, theme.name_en)
      .add(IndexField::phrases, theme.phrases)
      .take();
}

IndexTexts index_texts(const Catalog& catalog, const Desk& desk) {
  return named(catalog, desk).add(IndexField::description, desk.note).add(desk.organization).take();
}

IndexTexts index_texts(const Catalog& catalog, const Location& location) {
  return named(catalog, location)
      .add(IndexField::description, location.address.street)
      .add(IndexField::description, location.address.place)
      .add(IndexField::description, location.note)
      .add(location.organization)
      .take();
}

IndexTexts index_texts(const Catalog& catalog, const Area& area) {
  return named(catalog, area)
      .add(IndexField::alternate_names, area.alternate_names)
      .add(IndexField::alternate_names, area.places)
      .take();
}

}  // namespace wegwijs
