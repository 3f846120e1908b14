#include "doors.hpp"
#include "shape.hpp"
#include "wegwijs/calendar/opening_hours.hpp"

namespace wegwijs::python {

void bind_calendar(nb::module_& module) {
  shape<OpenInterval>(module, "OpenInterval", "From `opens` until just before `closes`.")
      .field<&OpenInterval::opens>("opens", "The first moment it is open.")
      .field<&OpenInterval::closes>("closes", "The first moment it is closed again.");
  shape<DayHours>(module, "DayHours", "One day of a week overview.")
      .field<&DayHours::date>("date", "The day.")
      .field<&DayHours::open>("open", "Wall clock, in order, not overlapping.")
      .field<&DayHours::holiday>("holiday", "Its Dutch name, where it is one.")
      .field<&DayHours::exception>("exception", "The hours come from an exception.")
      .field<&DayHours::notes>("notes", "For people.");
}

}  // namespace wegwijs::python
