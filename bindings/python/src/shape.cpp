#include "shape.hpp"

#include <algorithm>
#include <chrono>
#include <unordered_map>

#include "examples.hpp"
#include "wegwijs/base/error.hpp"

namespace wegwijs::python {

namespace {

std::vector<Shape*>& remembered() {
  static std::vector<Shape*> shapes;
  return shapes;
}

std::unordered_map<const PyObject*, const Shape*>& by_class() {
  static std::unordered_map<const PyObject*, const Shape*> shapes;
  return shapes;
}

const Shape& shape_of_value(nb::handle value) {
  const auto found = by_class().find(value.type().ptr());
  if (found == by_class().end()) expected("a value of wegwijs", value);
  return *found->second;
}

// A temporary record without a Python object around it.
class Blank {
 public:
  explicit Blank(const Shape& shape) : shape_(shape), bytes_(shape.size) { shape.construct(place()); }
  Blank(const Blank&) = delete;
  Blank& operator=(const Blank&) = delete;
  ~Blank() { shape_.destroy(place()); }
  void* place() { return bytes_.data(); }

 private:
  const Shape& shape_;
  std::vector<std::max_align_t> bytes_;  // more than enough, and aligned
};

std::string representation(nb::handle value) { return to_text(nb::repr(value)); }

nb::object value_of(const FieldOf& field, nb::handle record) {
  return nb::steal(field.get(nb::inst_ptr<void>(record), record));
}

// What is worth telling: a field that differs from a new record's.
std::string told(nb::handle record) {
  const Shape& shape = shape_of_value(record);
  Blank blank(shape);
  std::string text = std::string(shape.name) + "(";
  bool first = true;
  for (const FieldOf& field : shape.fields) {
    const nb::object value = value_of(field, record);
    if (value.equal(nb::steal(field.get(blank.place(), nb::handle())))) continue;
    text += (first ? "" : ", ") + python_name(field.name) + "=" + representation(value);
    first = false;
  }
  return text + ")";
}

nb::tuple values_of(nb::handle record) {
  const Shape& shape = shape_of_value(record);
  nb::list values;
  for (const FieldOf& field : shape.fields) values.append(value_of(field, record));
  return nb::tuple(values);
}

bool equal(nb::handle a, nb::handle b) {
  const Shape& shape = shape_of_value(a);
  if (shape.equal != nullptr) return shape.equal(nb::inst_ptr<void>(a), nb::inst_ptr<void>(b));
  return values_of(a).equal(values_of(b));
}

// Sets fields by name; says which one could not be set.
void set_field(void* record, const FieldOf& field, nb::handle value, const char* where) {
  try {
    field.set(record, value);
  } catch (const WrongType& fault) {
    throw WrongType(std::string(where) + "(" + python_name(field.name) + "=…): " + fault.what());
  }
}

nb::object made(const Shape& shape) {
  nb::object record = nb::inst_alloc(shape.type);
  shape.construct(nb::inst_ptr<void>(record));
  nb::inst_mark_ready(record);
  return record;
}

nb::object restore(nb::handle type, nb::tuple values) {
  const auto found = by_class().find(type.ptr());
  if (found == by_class().end() || values.size() != found->second->fields.size())
    throw InvalidArgument("other-version", {"deze bytes zijn van een andere versie van wegwijs – verwacht: versie {0}",
                                            "these bytes are of another version of wegwijs – expected: version {0}"},
                          {to_text(nb::module_::import_("wegwijs").attr("__version__"))});
  nb::object record = made(*found->second);
  for (std::size_t i = 0; i < values.size(); ++i)
    set_field(nb::inst_ptr<void>(record), found->second->fields[i], values[i], found->second->name);
  return record;
}

void construct(nb::handle self, nb::kwargs arguments) {
  const Shape& shape = shape_of_value(self);
  if (nb::inst_ready(self)) throw WrongType(std::string(shape.name) + " cannot be changed; see replace()");
  shape.construct(nb::inst_ptr<void>(self));
  nb::inst_mark_ready(self);
  fill(nb::inst_ptr<void>(self), shape, arguments, shape.name);
}

nb::object replaced(nb::handle self, nb::kwargs changes) {
  const Shape& shape = shape_of_value(self);
  nb::object copy = nb::inst_alloc(shape.type);
  nb::inst_copy(copy, self);
  fill(nb::inst_ptr<void>(copy), shape, changes, shape.name);
  return copy;
}

// One column for each field, of records of one kind.
nb::dict columns(nb::tuple records, nb::handle type) {
  const auto found = by_class().find(type.ptr());
  if (found == by_class().end()) expected("a class of wegwijs", type);
  for (nb::handle record : records) to_record(*found->second, record);
  nb::dict table;
  for (const FieldOf& field : found->second->fields) {
    nb::object column = nb::steal(PyList_New(static_cast<Py_ssize_t>(records.size())));
    Py_ssize_t row = 0;
    for (nb::handle record : records) PyList_SET_ITEM(column.ptr(), row++, value_of(field, record).release().ptr());
    table[nb::str(python_name(field.name).c_str())] = column;
  }
  return table;
}

// Reads one field of an object that is checked to be of the field's class.
struct Getter {
  const Shape* shape;
  const FieldOf* field;
  nb::object operator()(nb::handle self) const {
    return nb::steal(field->get(to_record(*shape, self), self));
  }
};

// As it stands in a signature: "limit: int = 5".
std::string parameter(const Shape& shape, const FieldOf& field) {
  std::string text = python_name(field.name) + ": " + field.type();
  if (field.clock) return text + " | None = None";
  if (field.required) return text;
  Blank blank(shape);
  const nb::object value = nb::steal(field.get(blank.place(), nb::handle()));
  if (PyTuple_Check(value.ptr()) && PyTuple_GET_SIZE(value.ptr()) == 0) return text + " = ()";
  const bool plain = (value.is_none() && text.ends_with("None")) || PyUnicode_Check(value.ptr()) || PyLong_Check(value.ptr()) ||
                     PyFloat_Check(value.ptr());
  return text + " = " + (plain ? representation(value) : "...");
}

// What a caller may give where a list comes back: any sequence.
std::string as_argument(std::string type) {
  if (type.starts_with("Records[")) return "Sequence[" + type.substr(8);
  if (type.starts_with("tuple[") && type.ends_with(", ...]")) return "Sequence[" + type.substr(6, type.size() - 12) + "]";
  return type;
}

void give_class(Shape& shape) {
  by_class()[shape.type.ptr()] = &shape;
  auto of = nb::borrow<nb::class_<Shape>>(shape.type);
  const std::string name(shape.name);
  of.def("__init__", &construct, nb::sig(signature("__init__", "self", &shape, "None").c_str()));
  for (const FieldOf& field : shape.fields)
    of.def_prop_ro(python_name(field.name).c_str(), Getter{&shape, &field},
                   nb::sig(("def " + python_name(field.name) + "(self, /) -> " + field.type()).c_str()), field.help);
  of.def("__repr__", [](nb::handle self) { return nb::steal(from_text(told(self))); }, nb::sig("def __repr__(self, /) -> str"));
  of.def(
      "__eq__",
      [](nb::handle self, nb::handle other) -> nb::object {
        if (!self.type().is(other.type())) return nb::borrow(Py_NotImplemented);
        return nb::bool_(equal(self, other));
      },
      nb::arg("other").none(), nb::sig("def __eq__(self, other: object, /) -> bool"));
  of.def("__hash__", [](nb::handle self) { return nb::hash(values_of(self)); }, nb::sig("def __hash__(self, /) -> int"));
  of.def(
      "__reduce__",
      [](nb::handle self) {
        const nb::object make = nb::module_::import_("wegwijs.records").attr("restore");
        return nb::make_tuple(make, nb::make_tuple(self.type(), values_of(self)));
      },
      nb::sig("def __reduce__(self, /) -> tuple[Any, ...]"));
  of.def("replace", &replaced, nb::sig(signature("replace", "self", &shape, name, Defaults::kept).c_str()),
         ("A copy in which the given fields are others." + example_of({}, "replace")).c_str());
}

}  // namespace

std::string python_name(std::string_view name) { return name == "from" ? "from_" : std::string(name); }

const FieldOf* Shape::find(std::string_view wanted) const {
  for (const FieldOf& field : fields)
    if (python_name(field.name) == wanted) return &field;
  return nullptr;
}

void remember(Shape& shape) { remembered().push_back(&shape); }

void publish(nb::module_& module) {
  for (Shape* shape : remembered()) give_class(*shape);
  module.def("_restore", &restore, nb::sig("def _restore(kind: type[Any], values: tuple[Any, ...], /) -> Any"));
  module.def("_columns", &columns, nb::sig("def _columns(records: tuple[Any, ...], kind: type[Any], /) -> dict[str, list[Any]]"));
}

void fill(void* record, const Shape& shape, nb::kwargs arguments, const char* function) {
  for (const auto [key, value] : arguments) {
    const std::string name = to_text(key);
    const FieldOf* field = shape.find(name);
    if (field == nullptr) throw WrongType(std::string(function) + "() has no argument '" + name + "'");
    if (field->clock && value.is_none()) continue;
    set_field(record, *field, value, function);
  }
  for (const FieldOf& field : shape.fields) {
    const bool given = arguments.contains(python_name(field.name).c_str());
    if (field.required && !given) throw WrongType(std::string(function) + "() needs the argument '" + python_name(field.name) + "'");
    if (field.clock && (!given || arguments[field.name].is_none())) {
      const nb::object now = nb::steal(from_instant(std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now())));
      field.set(record, now);
    }
  }
}

std::string signature(const char* name, const std::string& positional, const Shape* keywords, const std::string& result,
                      Defaults defaults) {
  std::string text = "def " + std::string(name) + "(" + positional;
  if (keywords != nullptr && !keywords->fields.empty()) {
    text += positional.empty() ? "*" : positional.ends_with("self") ? ", *" : ", /, *";
    for (const FieldOf& field : keywords->fields) {
      std::string one = parameter(*keywords, field);
      const auto colon = one.find(": ") + 2;
      const std::string type = field.type();
      const std::string rest = defaults == Defaults::kept ? " = ..." : one.substr(colon + type.size());
      text += ", " + one.substr(0, colon) + as_argument(type) + rest;
    }
  } else if (!positional.empty()) {
    text += ", /";
  }
  return text + ") -> " + result;
}

}  // namespace wegwijs::python
