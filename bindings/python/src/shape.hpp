// One list of fields for every value that Python sees. From it follow its attributes, ==, hash(), repr(), pickling, its
// constructor, the columns of a table, and the keyword arguments of a function that takes it as its options.
//
//   shape<Exit>("Exit", "One of the ways a partner helps.")
//       .field<&Exit::service>("service", "The id of the service.")
//       .field<&Exit::name>("name", "Its name.");
//
// Threads: made while the module is imported, read only afterwards.
#pragma once

#include <nanobind/nanobind.h>

#include <concepts>
#include <cstddef>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "convert.hpp"
#include "wegwijs/model/fields.hpp"

namespace wegwijs::python {

struct FieldOf {
  const char* name;
  const char* help;
  std::string (*type)();
  PyObject* (*get)(const void* record, nb::handle owner);
  void (*set)(void* record, nb::handle value);
  bool required = false;   // of options: must be given
  bool clock = false;      // of options: left out means now
};

// The field's name where Python keeps the word for itself: "from_".
std::string python_name(std::string_view name);

class Shape {
 public:
  const char* name = nullptr;
  std::string doc;
  std::vector<FieldOf> fields;
  nb::handle type;                                    // the Python class; none for options
  void (*construct)(void* place) = nullptr;
  void (*destroy)(void* place) = nullptr;
  std::size_t size = 0;
  bool (*equal)(const void* a, const void* b) = nullptr;  // nullptr: field by field

  const FieldOf* find(std::string_view name) const;
};

// The Shape of a type. Filled once by shape<T>() or options<T>().
template <class T>
Shape& shape_of() {
  static Shape shape;
  return shape;
}

template <class M>
struct MemberOf;
template <class R, class T>
struct MemberOf<T R::*> {
  using Record = R;
  using Type = T;
};

template <class R>
class ShapeOf {
 public:
  explicit ShapeOf(Shape& shape) : shape_(shape) {}

  template <auto Member>
  ShapeOf& field(const char* name, const char* help) {
    using T = typename MemberOf<decltype(Member)>::Type;
    shape_.fields.push_back({name, help, &Convert<T>::name,
                             [](const void* record, nb::handle owner) {
                               return Convert<T>::get(static_cast<const R*>(record)->*Member, owner);
                             },
                             [](void* record, nb::handle value) { Convert<T>::set(static_cast<R*>(record)->*Member, value); }});
    return *this;
  }

  // What is no plain member: `get` and `set` work on the record.
  template <class Get, class Set>
  ShapeOf& computed(const char* name, const char* help, std::string (*type)(), Get get, Set set) {
    shape_.fields.push_back({name, help, type, get, set});
    return *this;
  }

  // Of options: must be given.
  ShapeOf& required() {
    shape_.fields.back().required = true;
    return *this;
  }
  // Of options: the clock's moment where it is left out.
  ShapeOf& clock() {
    shape_.fields.back().clock = true;
    return *this;
  }

 private:
  Shape& shape_;
};

template <class R>
ShapeOf<R> begin_shape(const char* name, std::string doc) {
  Shape& shape = shape_of<R>();
  shape.name = name;
  shape.doc = std::move(doc);
  shape.size = sizeof(R);
  shape.construct = [](void* place) { new (place) R(); };
  shape.destroy = [](void* place) { static_cast<R*>(place)->~R(); };
  if constexpr (std::equality_comparable<R>)
    shape.equal = [](const void* a, const void* b) { return *static_cast<const R*>(a) == *static_cast<const R*>(b); };
  return ShapeOf<R>(shape);
}

// Remembers the shape, so that publish() gives its class its attributes.
void remember(Shape& shape);

// A value that Python sees as a class of the module.
template <class R>
ShapeOf<R> shape(nb::module_& module, const char* name, std::string doc) {
  ShapeOf<R> made = begin_shape<R>(name, std::move(doc));
  Shape& shape = shape_of<R>();
  shape.type = nb::class_<R>(module, name, nb::is_final(), shape.doc.c_str()).release();
  remember(shape);
  return made;
}

// What a function takes as keyword arguments.
template <class R>
ShapeOf<R> options(const char* name) {
  return begin_shape<R>(name, {});
}

// A record of the social map, with the fields of model/fields.hpp.
template <class R>
void record_shape(nb::module_& module, const char* name) {
  auto made = shape<R>(module, name, std::string(Fields<R>::help));
  [&]<std::size_t... I>(std::index_sequence<I...>) {
    (
        [&] {
          using T = std::remove_cvref_t<decltype(std::get<I>(Fields<R>::fields).get(std::declval<R&>()))>;
          const auto& field = std::get<I>(Fields<R>::fields);
          made.computed(
              field.name.data(), field.help.data(), &Convert<T>::name,
              [](const void* record, nb::handle owner) {
                return Convert<T>::get(std::get<I>(Fields<R>::fields).get(*static_cast<const R*>(record)), owner);
              },
              [](void* record, nb::handle value) {
                Convert<T>::set(std::get<I>(Fields<R>::fields).get(*static_cast<R*>(record)), value);
              });
        }(),
        ...);
  }(std::make_index_sequence<std::tuple_size_v<std::remove_cvref_t<decltype(Fields<R>::fields)>>>());
}

// Gives every remembered class its attributes, constructor and behaviour. Called once, when all shapes are known.
void publish(nb::module_& module);

// Fills a record from keyword arguments; None leaves what stands there. Throws TypeError for an unknown name and a
// required one that is missing, and whatever a value's conversion throws, with the name of the argument.
void fill(void* record, const Shape& shape, nb::kwargs arguments, const char* function);

template <class Options>
Options options_from(nb::kwargs arguments, const char* function) {
  Options made;
  fill(&made, shape_of<Options>(), arguments, function);
  return made;
}

// "def ask(self, question: str, /, *, desk: str, limit: int = 5) -> Advice". Of a change nothing has a default.
enum class Defaults { shown, kept };
std::string signature(const char* name, const std::string& positional, const Shape* keywords, const std::string& result,
                      Defaults defaults = Defaults::shown);

}  // namespace wegwijs::python
