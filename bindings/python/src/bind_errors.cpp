// The errors of base/error.hpp as the classes of wegwijs.errors.
#include <exception>

#include "convert.hpp"
#include "doors.hpp"
#include "wegwijs/base/error.hpp"

namespace wegwijs::python {

namespace {

nb::object class_of(const char* name) { return nb::module_::import_("wegwijs.errors").attr(name); }

nb::object text(std::string_view value) { return nb::steal(from_text(value)); }

nb::object made(const char* name, const Error& error) {
  return class_of(name)(text(error.code()), text(error.what()), text(error.message(Language::nl)));
}

nb::object python_error_of(const Error& error) {
  if (const auto* absent = dynamic_cast<const NotFound*>(&error))
    return class_of("NotFound")(text(error.code()), text(error.what()), text(error.message(Language::nl)), text(absent->id()),
                                text(absent->nearest()));
  if (dynamic_cast<const VersionError*>(&error) != nullptr) return made("VersionError", error);
  if (dynamic_cast<const FileError*>(&error) != nullptr) return made("FileError", error);
  if (dynamic_cast<const InvalidArgument*>(&error) != nullptr) return made("InvalidArgument", error);
  if (dynamic_cast<const Interrupted*>(&error) != nullptr) return made("Interrupted", error);
  return made("Error", error);
}

void translate(const std::exception_ptr& thrown, void*) {
  try {
    std::rethrow_exception(thrown);
  } catch (const Error& error) {
    const nb::object made = python_error_of(error);
    PyErr_SetObject(made.type().ptr(), made.ptr());
  } catch (const WrongType& error) {
    PyErr_SetString(PyExc_TypeError, error.what());
  }
}

}  // namespace

void bind_errors(nb::module_&) { nb::register_exception_translator(&translate); }

}  // namespace wegwijs::python
