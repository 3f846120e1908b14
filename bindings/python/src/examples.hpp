// An example of every function, as help() shows it. tests/python runs them, each in a folder with `partners/` and
// `brabant.wegwijs`, where `kb` is the map of Noord-Brabant, `advice` an answer of it, `journal` a journal with an entry.
#pragma once

#include <string>
#include <string_view>

namespace wegwijs::python {

// The section of a docstring, to stand behind the rest. `of`: the class; empty for a function of the module. Returns:
// empty where there is none, as for what is not public.
std::string example_of(std::string_view of, std::string_view name);

}  // namespace wegwijs::python
