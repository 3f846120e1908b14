#include "store/large_pages.hpp"

#include <sys/mman.h>
#include <unistd.h>

#include <memory>

namespace wegwijs {

void prefer_large_pages([[maybe_unused]] void* begin, [[maybe_unused]] std::size_t size) noexcept {
#ifdef MADV_HUGEPAGE
  // Whole pages only: what stands beside them is somebody else's.
  const auto page = static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
  if (std::align(page, page, begin, size) != nullptr) ::madvise(begin, size / page * page, MADV_HUGEPAGE);
#endif
}

}  // namespace wegwijs
