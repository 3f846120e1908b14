#include <nanobind/nanobind.h>

#include "doors.hpp"
#include "shape.hpp"
#include "wegwijs/base/version.hpp"

NB_MODULE(_core, module) {
  using namespace wegwijs::python;
  module.doc() = "The C++ library wegwijs, as Python sees it; use it through the package wegwijs.";
  module.attr("__version__") = nb::str(wegwijs::version().data(), wegwijs::version().size());
  prepare();
  bind_errors(module);
  bind_base(module);
  bind_model(module);
  bind_calendar(module);
  bind_exchange(module);
  bind_search(module);
  bind_graph(module);
  bind_desk(module);
  bind_journal(module);
  bind_knowledge_base(module);
  bind_analysis(module);
  bind_recording(module);
  bind_reports(module);
  bind_building(module);
  bind_commands(module);
  publish(module);
}
