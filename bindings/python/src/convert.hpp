// How each kind of C++ value looks in Python, and back: Convert<T> for every type that a field may have.
//
//   PyObject* made = Convert<Instant>::get(moment, owner);   // an aware datetime; a new reference
//   Convert<ThemeId>::set(theme, nb::str("debts"));          // throws what Python shows: TypeError, InvalidArgument
//   Convert<std::optional<Date>>::name();                    // "datetime.date | None", as in a signature
//
// Ids and the words of closed lists are plain strings, spelled as in YAML and JSON. `owner` is the Python object whose
// memory holds the value: a record within it becomes a view that keeps the owner alive, so that it cannot dangle.
// Without an owner it is copied.
//
// Threads: with the interpreter's lock held.
#pragma once

#include <nanobind/nanobind.h>

#include <array>
#include <concepts>
#include <limits>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "wegwijs/base/id.hpp"
#include "wegwijs/base/iso_week.hpp"
#include "wegwijs/base/language.hpp"
#include "wegwijs/base/report.hpp"
#include "wegwijs/base/time.hpp"
#include "wegwijs/model/enums.hpp"

namespace wegwijs::python {

namespace nb = nanobind;

// The words of an enumeration, and what it is called in signatures.
template <class E>
struct Words {
  static constexpr auto& values = EnumNames<E>::values;
};
template <>
struct Words<Severity> {
  static constexpr auto values = std::to_array<std::string_view>({"error", "warning"});
};
template <>
struct Words<Language> {
  static constexpr auto values = std::to_array<std::string_view>({"nl", "en"});
};
// What conversions need of Python, imported once and before any thread can wait for another's import.
void prepare();

// Python values, made without templates (convert.cpp). All give new references and throw nb::python_error.
PyObject* from_text(std::string_view text);
PyObject* from_instant(Instant moment);  // aware, in Europe/Amsterdam
PyObject* from_local(LocalTime moment);  // the same; of an hour that occurs twice the first
PyObject* from_date(Date date);
std::string to_text(nb::handle value);
Instant to_moment(nb::handle value);  // refuses naive datetimes
Date to_date(nb::handle value);
long long to_integer(nb::handle value, long long least, long long most);
double to_real(nb::handle value);
bool to_truth(nb::handle value);
std::size_t to_word(nb::handle value, const std::string_view* words, std::size_t count);
// The items of any iterable but a string.
nb::tuple to_items(nb::handle value);
// A value of another type than a field can hold. Python sees a TypeError.
class WrongType : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};
// Throws WrongType: "expected <what>, not int".
[[noreturn]] void expected(std::string_view what, nb::handle value);
// Throws InvalidArgument: "'x' is no <what> – expected: <how>".
[[noreturn]] void unreadable(const std::string& text, std::string_view what, std::string_view how);

class Shape;
template <class T>
Shape& shape_of();
// A view of the record within `owner`, or a copy where there is no owner.
PyObject* from_record(const Shape& shape, const void* record, nb::handle owner);
const void* to_record(const Shape& shape, nb::handle value);
std::string record_name(const Shape& shape);
// wegwijs.Records: a tuple that knows of what.
PyObject* from_records(const Shape& shape, nb::tuple items);
std::string type_words(const std::string_view* words, std::size_t count);

template <class T>
struct Convert {
  static PyObject* get(const T& value, nb::handle owner) { return from_record(shape_of<T>(), &value, owner); }
  static void set(T& to, nb::handle value) { to = *static_cast<const T*>(to_record(shape_of<T>(), value)); }
  static std::string name() { return record_name(shape_of<T>()); }
};

template <class T>
concept Word = std::is_enum_v<T>;

template <Word E>
struct Convert<E> {
  static constexpr auto& words = Words<E>::values;
  static PyObject* get(E value, nb::handle) { return from_text(words[static_cast<std::size_t>(value)]); }
  static void set(E& to, nb::handle value) { to = static_cast<E>(to_word(value, words.data(), words.size())); }
  static std::string name() { return type_words(words.data(), words.size()); }
};

template <>
struct Convert<bool> {
  static PyObject* get(bool value, nb::handle) { return PyBool_FromLong(value ? 1 : 0); }
  static void set(bool& to, nb::handle value) { to = to_truth(value); }
  static std::string name() { return "bool"; }
};

template <std::integral T>
struct Convert<T> {
  static PyObject* get(T value, nb::handle) { return PyLong_FromLongLong(static_cast<long long>(value)); }
  static void set(T& to, nb::handle value) {
    constexpr long long least = std::is_signed_v<T> && sizeof(T) == 4 ? std::numeric_limits<int>::min() : 0;
    constexpr long long most = sizeof(T) == 4 ? std::numeric_limits<int>::max() : std::numeric_limits<long long>::max();
    to = static_cast<T>(to_integer(value, least, most));
  }
  static std::string name() { return "int"; }
};

template <>
struct Convert<double> {
  static PyObject* get(double value, nb::handle) { return PyFloat_FromDouble(value); }
  static void set(double& to, nb::handle value) { to = to_real(value); }
  static std::string name() { return "float"; }
};

template <>
struct Convert<std::string> {
  static PyObject* get(const std::string& value, nb::handle) { return from_text(value); }
  static void set(std::string& to, nb::handle value) { to = to_text(value); }
  static std::string name() { return "str"; }
};

template <class Tag>
struct Convert<Id<Tag>> {
  static PyObject* get(const Id<Tag>& value, nb::handle) { return from_text(value.str()); }
  static void set(Id<Tag>& to, nb::handle value) { to = Id<Tag>(to_text(value)); }
  static std::string name() { return "str"; }
};

template <>
struct Convert<Instant> {
  static PyObject* get(Instant value, nb::handle) { return from_instant(value); }
  static void set(Instant& to, nb::handle value) { to = to_moment(value); }
  static std::string name() { return "datetime.datetime"; }
};

template <>
struct Convert<LocalTime> {
  static PyObject* get(LocalTime value, nb::handle) { return from_local(value); }
  static void set(LocalTime& to, nb::handle value);
  static std::string name() { return "datetime.datetime"; }
};

template <>
struct Convert<Date> {
  static PyObject* get(Date value, nb::handle) { return from_date(value); }
  static void set(Date& to, nb::handle value) { to = value.is_none() ? Date{} : to_date(value); }
  static std::string name() { return "datetime.date"; }
};

// What Python has no type for is text, as it is written in YAML: "2021-05", "24:00", "2026-W52".
template <>
struct Convert<YearMonth> {
  static PyObject* get(YearMonth value, nb::handle) { return from_text(to_string(value)); }
  static void set(YearMonth& to, nb::handle value);
  static std::string name() { return "str"; }
};

template <>
struct Convert<TimeOfDay> {
  static PyObject* get(TimeOfDay value, nb::handle) { return from_text(to_string(value)); }
  static void set(TimeOfDay& to, nb::handle value);
  static std::string name() { return "str"; }
};

template <>
struct Convert<IsoWeek> {
  static PyObject* get(IsoWeek value, nb::handle) { return from_text(to_string(value)); }
  static void set(IsoWeek& to, nb::handle value);
  static std::string name() { return "str"; }
};

template <class T>
struct Convert<std::optional<T>> {
  static PyObject* get(const std::optional<T>& value, nb::handle owner) {
    return value ? Convert<T>::get(*value, owner) : Py_NewRef(Py_None);
  }
  static void set(std::optional<T>& to, nb::handle value) {
    if (value.is_none()) return to.reset();
    Convert<T>::set(to.emplace(), value);
  }
  static std::string name() { return Convert<T>::name() + " | None"; }
};

template <class A, class B>
struct Convert<std::pair<A, B>> {
  static PyObject* get(const std::pair<A, B>& value, nb::handle owner) {
    return nb::make_tuple(nb::steal(Convert<A>::get(value.first, owner)), nb::steal(Convert<B>::get(value.second, owner)))
        .release()
        .ptr();
  }
  static void set(std::pair<A, B>& to, nb::handle value) {
    const nb::tuple items = to_items(value);
    if (items.size() != 2) expected("a pair", value);
    Convert<A>::set(to.first, items[0]);
    Convert<B>::set(to.second, items[1]);
  }
  static std::string name() { return "tuple[" + Convert<A>::name() + ", " + Convert<B>::name() + "]"; }
};

// Whether values of T are records, with a Shape of their own.
template <class T>
inline constexpr bool is_record = std::is_class_v<T>;
template <>
inline constexpr bool is_record<std::string> = false;
template <class Tag>
inline constexpr bool is_record<Id<Tag>> = false;
template <class A, class B>
inline constexpr bool is_record<std::pair<A, B>> = false;
template <>
inline constexpr bool is_record<Date> = false;

template <class List>
PyObject* from_list(const List& list, nb::handle owner) {
  using T = typename List::value_type;
  nb::object items = nb::steal(PyTuple_New(static_cast<Py_ssize_t>(list.size())));
  if (!items.is_valid()) nb::raise_python_error();
  Py_ssize_t place = 0;
  for (const T& one : list) PyTuple_SET_ITEM(items.ptr(), place++, Convert<T>::get(one, owner));
  if constexpr (is_record<T>)
    return from_records(shape_of<T>(), nb::borrow<nb::tuple>(items));
  else
    return items.release().ptr();
}

template <class T>
std::string list_name() {
  return is_record<T> ? "Records[" + Convert<T>::name() + "]" : "tuple[" + Convert<T>::name() + ", ...]";
}

template <class T>
struct Convert<std::vector<T>> {
  static PyObject* get(const std::vector<T>& value, nb::handle owner) { return from_list(value, owner); }
  static void set(std::vector<T>& to, nb::handle value) {
    const nb::tuple items = to_items(value);
    std::vector<T> made(items.size());
    for (std::size_t i = 0; i < made.size(); ++i) Convert<T>::set(made[i], items[i]);
    to = std::move(made);
  }
  static std::string name() { return list_name<T>(); }
};

template <class T, std::size_t N>
struct Convert<std::array<T, N>> {
  static PyObject* get(const std::array<T, N>& value, nb::handle owner) { return from_list(value, owner); }
  static void set(std::array<T, N>& to, nb::handle value) {
    const nb::tuple items = to_items(value);
    if (items.size() != N) expected(std::to_string(N) + " items", value);
    for (std::size_t i = 0; i < N; ++i) Convert<T>::set(to[i], items[i]);
  }
  static std::string name() { return list_name<T>(); }
};

}  // namespace wegwijs::python
