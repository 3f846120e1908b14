// What a KnowledgeBase of Python holds.
#pragma once

#include <string>

#include "wegwijs/desk/knowledge_base.hpp"

namespace wegwijs::python {

struct Opened {
  KnowledgeBase kb;
  std::string path;  // empty for a map whose file is gone
};

}  // namespace wegwijs::python
