#include "method.hpp"

#include "examples.hpp"

namespace wegwijs::python {

namespace {

// One type for all functions, so that nanobind's templates are compiled once.
struct Bound {
  const char* name;
  std::size_t least, most;
  bool keywords;
  Body body;
  PyTypeObject* type;  // of self; nullptr for a function of the module

  nb::object run(nb::handle self, nb::args given, nb::kwargs named) const {
    if (type != nullptr && PyObject_TypeCheck(self.ptr(), type) == 0) expected(type->tp_name, self);
    if (given.size() < least || given.size() > most)
      throw WrongType(std::string(name) + "() takes " + std::to_string(least) +
                      (most > least ? " to " + std::to_string(most) : "") + " arguments by place, not " +
                      std::to_string(given.size()));
    if (!keywords && named.size() > 0) throw WrongType(std::string(name) + "() takes no arguments by keyword");
    return body(Call(name, self, std::move(given), std::move(named)));
  }
};

struct BoundMethod : Bound {
  nb::object operator()(nb::handle self, nb::args given, nb::kwargs named) const {
    return run(self, std::move(given), std::move(named));
  }
};

struct BoundFunction : Bound {
  nb::object operator()(nb::args given, nb::kwargs named) const { return run({}, std::move(given), std::move(named)); }
};

struct Reader {
  PyTypeObject* type;
  nb::object (*read)(nb::handle self);
  nb::object operator()(nb::handle self) const {
    if (PyObject_TypeCheck(self.ptr(), type) == 0) expected(type->tp_name, self);
    return read(self);
  }
};

struct InPython {
  const char* module;
  const char* function;
  nb::object operator()(nb::handle self, nb::args given, nb::kwargs named) const {
    return nb::module_::import_(module).attr(function)(self, *given, **named);
  }
};

Bound bound(const Signature& signature, Body body, PyTypeObject* type) {
  const auto [least, most] = signature.places();
  return {signature.name, least, most, signature.options != nullptr, body, type};
}

std::string name_of(nb::handle type) { return to_text(type.attr("__name__")); }

}  // namespace

std::pair<std::size_t, std::size_t> Signature::places() const {
  if (positional.empty()) return {0, 0};
  const auto count = [this](char wanted, bool outside) {
    std::size_t found = 0;
    int depth = 0;
    for (const char sign : positional) {
      depth += sign == '[' ? 1 : sign == ']' ? -1 : 0;
      if (sign == wanted && (depth == 0 || !outside)) ++found;
    }
    return found;
  };
  const std::size_t most = count(',', true) + 1;
  return {most - count('=', true), most};
}

std::string Signature::text(bool with_self) const {
  std::string before = with_self ? "self" : "";
  if (!positional.empty()) before += (before.empty() ? "" : ", ") + positional;
  return signature(name, before, options, result);
}

std::string Signature::documentation(const std::string& of) const {
  std::string text = help;
  if (options != nullptr && !options->fields.empty()) text += "\n\nKeywords:";
  if (options != nullptr)
    for (const FieldOf& field : options->fields)
      text += "\n    " + python_name(field.name) + ": " + field.help + (field.clock ? " Left out: now." : "");
  return text + example_of(of, name);
}

void method(nb::handle of, const Signature& signature, Body body) {
  auto type = nb::borrow<nb::class_<Shape>>(of);
  type.def(signature.name, BoundMethod{bound(signature, body, reinterpret_cast<PyTypeObject*>(of.ptr()))},
           nb::sig(signature.text(true).c_str()), signature.documentation(name_of(of)).c_str());
}

void static_method(nb::handle of, const Signature& signature, Body body) {
  const std::string text = "@staticmethod\n" + signature.text(false);
  nb::borrow<nb::class_<Shape>>(of).def_static(signature.name, BoundFunction{bound(signature, body, nullptr)}, nb::sig(text.c_str()),
                                               signature.documentation(name_of(of)).c_str());
}

void function(nb::module_& module, const Signature& signature, Body body) {
  module.def(signature.name, BoundFunction{bound(signature, body, nullptr)}, nb::sig(signature.text(false).c_str()),
             signature.documentation({}).c_str());
}

void property(nb::handle of, const char* name, const std::string& type, const char* help, nb::object (*read)(nb::handle self)) {
  nb::borrow<nb::class_<Shape>>(of).def_prop_ro(name, Reader{reinterpret_cast<PyTypeObject*>(of.ptr()), read},
                                                nb::sig(("def " + std::string(name) + "(self, /) -> " + type).c_str()), help);
}

void in_python(nb::handle of, const char* name, const char* module, const char* function, const std::string& signature,
               const char* help) {
  nb::borrow<nb::class_<Shape>>(of).def(name, InPython{module, function}, nb::sig(signature.c_str()),
                                        (help + example_of(name_of(of), name)).c_str());
}

void shows_itself(nb::handle of, const char* name) {
  in_python(of, "_repr_html_", "wegwijs.html", name, "def _repr_html_(self) -> str", "As a notebook shows it.");
}

void becomes_table(nb::handle of, const std::string& rows) {
  in_python(of, "to_pandas", "wegwijs.tables", "to_pandas", "def to_pandas(self) -> pandas.DataFrame",
            ("As a pandas DataFrame: a row for each of its " + rows + ". Raises ImportError where pandas is missing.").c_str());
  in_python(of, "to_polars", "wegwijs.tables", "to_polars", "def to_polars(self) -> polars.DataFrame",
            ("As a polars DataFrame: a row for each of its " + rows + ". Raises ImportError where polars is missing.").c_str());
}

std::filesystem::path to_path(nb::handle value) {
  PyObject* bytes = nullptr;
  if (PyUnicode_FSConverter(value.ptr(), &bytes) == 0) {
    if (PyErr_ExceptionMatches(PyExc_TypeError) == 0) nb::raise_python_error();
    PyErr_Clear();
    expected("a path (str, bytes or os.PathLike)", value);
  }
  const nb::object held = nb::steal(bytes);
  return std::string(PyBytes_AS_STRING(bytes), static_cast<std::size_t>(PyBytes_GET_SIZE(bytes)));
}

}  // namespace wegwijs::python
