// Opening hours by themselves, as partners write them in YAML or as JSON has them.
//
//   Schedule schedule = read_schedule(R"([{"days": ["mo", "we"], "opens": "09:00", "closes": "12:30"}])");
//   Schedule schedule = read_schedule("{schedule: [{rrule: FREQ=MONTHLY;BYDAY=1WE, opens: '14:00', closes: '16:00'}], holidays: open}");
//
// Threads:   may be called from several threads at once.
// Cost:      some ten microseconds a row.
#pragma once

#include <string_view>

#include "wegwijs/model/schedule.hpp"

namespace wegwijs {

// A list of rows, or an object with `schedule`, `holidays` and `exceptions`; an empty text is a schedule of which nothing
// is known. At most 64 KiB.
// Throws: InvalidArgument (code "bad-schedule") with the first fault and its place.
Schedule read_schedule(std::string_view text);

}  // namespace wegwijs
