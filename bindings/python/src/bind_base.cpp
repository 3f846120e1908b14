#include "doors.hpp"
#include "method.hpp"
#include "shape.hpp"
#include "wegwijs/base/place.hpp"
#include "wegwijs/base/report.hpp"

namespace wegwijs::python {

void bind_base(nb::module_& module) {
  shape<SourcePlace>(module, "SourcePlace", "A place in a file. Lines and columns count from 1; 0 means \"the file as a whole\".")
      .field<&SourcePlace::file>("file", "The file.")
      .field<&SourcePlace::line>("line", "Counts from 1; 0 = the file as a whole.")
      .field<&SourcePlace::column>("column", "Counts from 1; 0 = the line as a whole.");
  shape<Diagnostic>(module, "Diagnostic", "A fault in partner data: where it is, what is wrong and what to do.")
      .field<&Diagnostic::severity>("severity", "error: the data cannot be used as it is; warning: somebody should look.")
      .field<&Diagnostic::code>("code", "Stable, kebab-case: \"unknown-theme\".")
      .field<&Diagnostic::place>("place", "Where.")
      .field<&Diagnostic::message>("message", "What is wrong with which value, in the language asked for.")
      .field<&Diagnostic::hint>("hint", "What to do, or \"did you mean\"; may be empty.");
  shape<Report>(module, "Report", "Everything that is wrong with partner data, not the first fault alone.")
      .computed(
          "diagnostics", "In order of file, line and column.", &Convert<std::vector<Diagnostic>>::name,
          [](const void* report, nb::handle owner) {
            return Convert<std::vector<Diagnostic>>::get(static_cast<const Report*>(report)->diagnostics(), owner);
          },
          [](void* report, nb::handle value) {
            std::vector<Diagnostic> diagnostics;
            Convert<std::vector<Diagnostic>>::set(diagnostics, value);
            Report made;
            for (Diagnostic& one : diagnostics) made.add(std::move(one));
            *static_cast<Report*>(report) = std::move(made);
          });
  shape<Point>(module, "Point", "WGS84, in degrees: latitude -90 to 90, longitude -180 to 180.")
      .field<&Point::latitude>("latitude", "Degrees, -90 to 90.")
      .field<&Point::longitude>("longitude", "Degrees, -180 to 180.");
  method(shape_of<Diagnostic>().type, {"text", "", nullptr, "str", "\"file:line:column: message – hint\""},
         [](const Call& call) { return converted(call.on<Diagnostic>().text()); });
  const nb::handle report = shape_of<Report>().type;
  property(report, "errors", "int", "How many errors.", [](nb::handle self) { return converted(nb::inst_ptr<Report>(self)->errors()); });
  property(report, "warnings", "int", "How many warnings.",
           [](nb::handle self) { return converted(nb::inst_ptr<Report>(self)->warnings()); });
  property(report, "has_errors", "bool", "Whether the data cannot be used as it is.",
           [](nb::handle self) { return converted(nb::inst_ptr<Report>(self)->has_errors()); });
  shows_itself(report, "report");
  becomes_table(report, "diagnostics");
}

}  // namespace wegwijs::python
