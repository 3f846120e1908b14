// What an Analyzer keeps between analyses.
#pragma once

#include "text/stemmer.hpp"
#include "wegwijs/text/analyzer.hpp"

namespace wegwijs {

struct Analyzer::Tables {
  StemTable stems;
};

}  // namespace wegwijs
