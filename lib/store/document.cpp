#include "wegwijs/store/document.hpp"

namespace wegwijs {

Layout::Place Layout::place_of(IndexField field, std::uint32_t position) const noexcept {
  const auto& lengths = segments[static_cast<std::size_t>(field)];
  std::uint32_t first = 0;
  for (std::size_t i = 0; i < lengths.size(); ++i) {
    if (position - first < lengths[i]) return {i, first, lengths[i]};
    first += lengths[i];
  }
  return {};
}

}  // namespace wegwijs
