// Memory that will be filled at once and kept.
#pragma once

#include <cstddef>

namespace wegwijs {

// Asks the system for large pages: the records of a whole country fill a quarter of a gigabyte, and to be given that in
// pieces of 4 kB takes about as long as to decode them. Where the system knows no large pages nothing happens.
void prefer_large_pages(void* begin, std::size_t size) noexcept;

}  // namespace wegwijs
