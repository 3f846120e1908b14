// How a question is asked, whatever it is about.
#pragma once

#include <span>
#include <string>

namespace wegwijs {

// How far the question tells of who asks, see Query::personal. Requires: the words of the question, folded, in order.
int personal_of(std::span<const std::string> words);

}  // namespace wegwijs
