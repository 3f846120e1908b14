// Functions as Python sees them: some values by place, everything else by keyword, taken from the Shape of an options
// struct, so that signature, documentation and checks come from one list.
//
//   method(of, {"ask", "question: str", &shape_of<AskOptions>(), "Advice", "Whom to refer to, and how."},
//          [](const Call& call) { … call.text(0) … call.options<AskOptions>() … });
#pragma once

#include <nanobind/nanobind.h>

#include <filesystem>
#include <optional>
#include <string>
#include <utility>

#include "shape.hpp"

namespace wegwijs::python {

// What a function is called with.
class Call {
 public:
  Call(const char* name, nb::handle self, nb::args given, nb::kwargs named)
      : name_(name), self_(self), given_(std::move(given)), named_(std::move(named)) {}

  nb::handle self() const { return self_; }
  template <class T>
  T& on() const {
    return *nb::inst_ptr<T>(self_);
  }
  bool has(std::size_t place) const { return place < given_.size(); }
  nb::handle value(std::size_t place) const { return given_[place]; }
  template <class T>
  T get(std::size_t place) const {
    T made{};
    try {
      Convert<T>::set(made, given_[place]);
    } catch (const WrongType& fault) {
      throw WrongType(std::string(name_) + "(): " + fault.what());
    }
    return made;
  }
  template <class Options>
  Options options() const {
    return options_from<Options>(named_, name_);
  }

 private:
  const char* name_;
  nb::handle self_;
  nb::args given_;
  nb::kwargs named_;
};

struct Signature {
  const char* name;
  std::string positional;         // "question: str", "words: str = ''"; empty = none
  const Shape* options;           // nullptr = no keywords
  std::string result;
  std::string help;
  // How many by place: at least, at most.
  std::pair<std::size_t, std::size_t> places() const;
  std::string text(bool with_self) const;
  // The help, what each keyword means, and the example of examples.cpp. `of`: the class; empty for a function.
  std::string documentation(const std::string& of) const;
};

using Body = nb::object (*)(const Call& call);

void method(nb::handle of, const Signature& signature, Body body);
void static_method(nb::handle of, const Signature& signature, Body body);
void function(nb::module_& module, const Signature& signature, Body body);
// Read without parentheses.
void property(nb::handle of, const char* name, const std::string& type, const char* help, nb::object (*read)(nb::handle self));
// A method that wegwijs.<module>.<function>(self, …) carries out, in Python.
void in_python(nb::handle of, const char* name, const char* module, const char* function, const std::string& signature,
               const char* help);

// What notebooks use of a value: wegwijs.html.<name>(self) shows it, and where it holds a list, wegwijs.tables makes
// that a table.
void shows_itself(nb::handle of, const char* name);
void becomes_table(nb::handle of, const std::string& rows);

// A path as Python gives one: str, bytes, os.PathLike. Python gets it back as text.
std::filesystem::path to_path(nb::handle value);

template <>
struct Convert<std::filesystem::path> {
  static PyObject* get(const std::filesystem::path& value, nb::handle) { return from_text(value.string()); }
  static void set(std::filesystem::path& to, nb::handle value) { to = to_path(value); }
  static std::string name() { return "str"; }
};

// A result that Python owns.
template <class T>
nb::object owned(T&& value) {
  return nb::cast(std::forward<T>(value), nb::rv_policy::move);
}
template <class T>
nb::object converted(const T& value) {
  return nb::steal(Convert<T>::get(value, nb::handle()));
}

// Runs `work` while other Python threads go on. Only for what may be called from several threads at once.
template <class Work>
auto unlocked(Work&& work) {
  nb::gil_scoped_release released;
  return work();
}

}  // namespace wegwijs::python
