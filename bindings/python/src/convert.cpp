#include "convert.hpp"

#include <datetime.h>

#include <cmath>

#include "shape.hpp"
#include "wegwijs/base/error.hpp"
#include "wegwijs/calendar/zone.hpp"

namespace wegwijs::python {

namespace {

// Kept for as long as the interpreter runs.
PyObject* amsterdam = nullptr;
PyObject* records_class = nullptr;

PyObject* checked(PyObject* made) {
  if (made == nullptr) nb::raise_python_error();
  return made;
}

PyObject* from_wall_clock(LocalTime local, bool second) {
  const Date date = date_of(local);
  const auto seconds = static_cast<int>((local - LocalTime(std::chrono::local_days(date))).count());
  return checked(PyDateTimeAPI->DateTime_FromDateAndTimeAndFold(
      static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
      static_cast<int>(static_cast<unsigned>(date.day())), seconds / 3600, seconds / 60 % 60, seconds % 60, 0, amsterdam,
      second ? 1 : 0, PyDateTimeAPI->DateTimeType));
}

template <class T>
T parsed(std::optional<T> (*read)(std::string_view) noexcept, nb::handle value, std::string_view what, std::string_view how) {
  const std::string text = to_text(value);
  if (const auto made = read(text)) return *made;
  unreadable(text, what, how);
}

}  // namespace

void prepare() {
  PyDateTime_IMPORT;
  if (PyDateTimeAPI == nullptr) nb::raise_python_error();
  amsterdam = nb::module_::import_("zoneinfo").attr("ZoneInfo")("Europe/Amsterdam").release().ptr();
  records_class = nb::object(nb::module_::import_("wegwijs.records").attr("Records")).release().ptr();
}

void expected(std::string_view what, nb::handle value) {
  throw WrongType("expected " + std::string(what) + ", not " + Py_TYPE(value.ptr())->tp_name);
}

void unreadable(const std::string& text, std::string_view what, std::string_view how) {
  throw InvalidArgument("bad-value", {"'{0}' is geen {1} – verwacht: {2}", "'{0}' is no {1} – expected: {2}"},
                        {text, std::string(what), std::string(how)});
}

// Text that is no UTF-8 can come from a question with lone surrogates; it must not make an answer unreadable.
PyObject* from_text(std::string_view text) {
  const auto size = static_cast<Py_ssize_t>(text.size());
  if (PyObject* made = PyUnicode_DecodeUTF8(text.data(), size, nullptr)) return made;
  PyErr_Clear();
  return checked(PyUnicode_DecodeUTF8(text.data(), size, "replace"));
}

std::string to_text(nb::handle value) {
  if (!PyUnicode_Check(value.ptr())) expected("a str", value);
  Py_ssize_t size = 0;
  if (const char* text = PyUnicode_AsUTF8AndSize(value.ptr(), &size)) return {text, static_cast<std::size_t>(size)};
  PyErr_Clear();
  const nb::object bytes = nb::steal(checked(PyUnicode_AsEncodedString(value.ptr(), "utf-8", "surrogatepass")));
  return {PyBytes_AS_STRING(bytes.ptr()), static_cast<std::size_t>(PyBytes_GET_SIZE(bytes.ptr()))};
}

PyObject* from_instant(Instant moment) {
  const LocalTime local = to_local(moment);
  return from_wall_clock(local, to_instant(local) != moment);
}

PyObject* from_local(LocalTime moment) { return from_wall_clock(moment, false); }

PyObject* from_date(Date date) {
  if (!date.ok()) return Py_NewRef(Py_None);
  return checked(PyDateTimeAPI->Date_FromDate(static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
                                              static_cast<int>(static_cast<unsigned>(date.day())), PyDateTimeAPI->DateType));
}

Instant to_moment(nb::handle value) {
  if (!PyDateTime_Check(value.ptr())) expected("a datetime", value);
  if (value.attr("utcoffset")().is_none())
    throw InvalidArgument("naive-moment",
                          {"{0} heeft geen tijdzone – verwacht: datetime(…, tzinfo=wegwijs.AMSTERDAM)",
                           "{0} has no time zone – expected: datetime(…, tzinfo=wegwijs.AMSTERDAM)"},
                          {to_text(nb::str(value))});
  const double seconds = to_real(value.attr("timestamp")());
  return Instant{std::chrono::seconds{static_cast<long long>(std::floor(seconds))}};
}

Date to_date(nb::handle value) {
  if (!PyDate_Check(value.ptr()) || PyDateTime_Check(value.ptr())) expected("a date", value);
  const auto part = [&](const char* name) { return nb::cast<int>(value.attr(name)); };
  using namespace std::chrono;
  return {year{part("year")}, month{static_cast<unsigned>(part("month"))}, day{static_cast<unsigned>(part("day"))}};
}

long long to_integer(nb::handle value, long long least, long long most) {
  // numpy's integers have __index__; floats and texts have not.
  if (!PyIndex_Check(value.ptr())) expected("an int", value);
  const nb::object number = nb::steal(checked(PyNumber_Index(value.ptr())));
  int overflow = 0;
  const long long made = PyLong_AsLongLongAndOverflow(number.ptr(), &overflow);
  if (made == -1 && PyErr_Occurred() != nullptr) nb::raise_python_error();
  if (overflow != 0 || made < least || made > most)
    unreadable(to_text(nb::str(number)), "int", std::to_string(least) + " … " + std::to_string(most));
  return made;
}

double to_real(nb::handle value) {
  const double made = PyFloat_AsDouble(value.ptr());
  if (made == -1 && PyErr_Occurred() != nullptr) {
    PyErr_Clear();
    expected("a float", value);
  }
  return made;
}

bool to_truth(nb::handle value) {
  const std::string_view type = Py_TYPE(value.ptr())->tp_name;
  if (!PyBool_Check(value.ptr()) && type != "numpy.bool" && type != "numpy.bool_") expected("a bool", value);
  return PyObject_IsTrue(value.ptr()) == 1;
}

std::size_t to_word(nb::handle value, const std::string_view* words, std::size_t count) {
  const std::string text = to_text(value);
  std::string all;
  for (std::size_t i = 0; i < count; ++i) {
    if (words[i] == text) return i;
    all += (all.empty() ? "" : ", ") + std::string(words[i]);
  }
  throw InvalidArgument("unknown-word", {"'{0}' kan hier niet – verwacht: {1}", "'{0}' cannot be here – expected: {1}"},
                        {text, all});
}

nb::tuple to_items(nb::handle value) {
  if (PyUnicode_Check(value.ptr()) || PyBytes_Check(value.ptr())) expected("a sequence", value);
  PyObject* items = PySequence_Tuple(value.ptr());
  if (items == nullptr) {
    if (PyErr_ExceptionMatches(PyExc_TypeError) == 0) nb::raise_python_error();
    PyErr_Clear();
    expected("a sequence", value);
  }
  return nb::steal<nb::tuple>(items);
}

PyObject* from_record(const Shape& shape, const void* record, nb::handle owner) {
  auto* place = const_cast<void*>(record);
  if (owner.is_valid()) return nb::inst_reference(shape.type, place, owner).release().ptr();
  const nb::object original = nb::inst_reference(shape.type, place);
  nb::object copy = nb::inst_alloc(shape.type);
  nb::inst_copy(copy, original);
  return copy.release().ptr();
}

const void* to_record(const Shape& shape, nb::handle value) {
  if (!value.type().is(shape.type)) expected(std::string("a wegwijs.") + shape.name, value);
  return nb::inst_ptr<void>(value);
}

std::string record_name(const Shape& shape) { return shape.name; }

PyObject* from_records(const Shape& shape, nb::tuple items) {
  return nb::handle(records_class)(items, shape.type).release().ptr();
}

std::string type_words(const std::string_view* words, std::size_t count) {
  std::string text = "Literal[";
  for (std::size_t i = 0; i < count; ++i) text += (i > 0 ? ", '" : "'") + std::string(words[i]) + "'";
  return text + "]";
}

void Convert<LocalTime>::set(LocalTime& to, nb::handle value) { to = to_local(to_moment(value)); }

void Convert<YearMonth>::set(YearMonth& to, nb::handle value) { to = parsed(parse_year_month, value, "month", "2021-05"); }
void Convert<TimeOfDay>::set(TimeOfDay& to, nb::handle value) { to = parsed(parse_time_of_day, value, "time", "09:00"); }
void Convert<IsoWeek>::set(IsoWeek& to, nb::handle value) { to = parsed(parse_iso_week, value, "week", "2026-W52"); }

}  // namespace wegwijs::python
