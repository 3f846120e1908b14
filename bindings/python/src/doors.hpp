// What each source file of the module adds to it: one for each room.
#pragma once

#include <nanobind/nanobind.h>

namespace wegwijs::python {

namespace nb = nanobind;

void bind_errors(nb::module_& module);
void bind_base(nb::module_& module);
void bind_model(nb::module_& module);
void bind_exchange(nb::module_& module);
void bind_calendar(nb::module_& module);
void bind_search(nb::module_& module);
void bind_graph(nb::module_& module);
void bind_desk(nb::module_& module);
void bind_journal(nb::module_& module);
void bind_reports(nb::module_& module);
void bind_recording(nb::module_& module);
void bind_knowledge_base(nb::module_& module);
void bind_analysis(nb::module_& module);
void bind_commands(nb::module_& module);
void bind_building(nb::module_& module);

}  // namespace wegwijs::python
