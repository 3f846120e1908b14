// Functions of the module: open, build, check.
#include <exception>

#include "doors.hpp"
#include "method.hpp"
#include "opened.hpp"
#include "wegwijs/base/progress.hpp"
#include "wegwijs/desk/build.hpp"
#include "wegwijs/desk/json.hpp"

namespace wegwijs::python {

namespace {

// Progress with a text of its own, so that it can be kept.
struct Told {
  std::string what;
  std::size_t done = 0;
  std::size_t total = 0;
  friend bool operator==(const Told&, const Told&) = default;
};

struct Building {
  BuildOptions options;
  nb::object progress = nb::none();
};

// Calls Python now and then, on the thread that works. Ctrl-C and what the callback raises stop the work; the error that
// Python knows then goes before ours.
class Listener {
 public:
  explicit Listener(nb::object callback) : callback_(std::move(callback)) {}

  ProgressCallback callback() {
    return [this](const Progress& step) {
      nb::gil_scoped_acquire locked;
      try {
        if (PyErr_CheckSignals() != 0) nb::raise_python_error();
        if (callback_.is_none()) return true;
        const nb::object answer = callback_(nb::cast(Told{std::string(step.what), step.done, step.total}));
        return !answer.is(nb::handle(Py_False));
      } catch (...) {
        raised_ = std::current_exception();
        return false;
      }
    };
  }

  template <class Work>
  auto listen(Work&& work) {
    try {
      return unlocked(std::forward<Work>(work));
    } catch (...) {
      if (raised_) std::rethrow_exception(raised_);
      throw;
    }
  }

 private:
  nb::object callback_;
  std::exception_ptr raised_;
};

std::vector<std::filesystem::path> to_paths(nb::handle value) {
  if (PyUnicode_Check(value.ptr()) || PyBytes_Check(value.ptr()) || nb::hasattr(value, "__fspath__")) return {to_path(value)};
  std::vector<std::filesystem::path> paths;
  for (nb::handle one : to_items(value)) paths.push_back(to_path(one));
  return paths;
}

nb::object open_file(const Call& call) {
  const std::filesystem::path path = to_path(call.value(0));
  return owned(Opened{unlocked([&] { return KnowledgeBase::open(path); }), path.string()});
}

// Of a file that will be gone when this is read.
nb::object open_nameless(const Call& call) {
  const std::filesystem::path path = to_path(call.value(0));
  return owned(Opened{unlocked([&] { return KnowledgeBase::open(path); }), {}});
}

nb::object build_file(const Call& call) {
  const auto sources = to_paths(call.value(0));
  const std::filesystem::path file = to_path(call.value(1));
  auto building = call.options<Building>();
  Listener listener(building.progress);
  building.options.progress = listener.callback();
  return owned(listener.listen([&] { return build(sources, file, building.options); }));
}

nb::object check_files(const Call& call) {
  const auto sources = to_paths(call.value(0));
  auto building = call.options<Building>();
  Listener listener(building.progress);
  building.options.progress = listener.callback();
  return owned(listener.listen([&] { return check(sources, building.options); }));
}

std::string callback_type() { return "Callable[[Progress], object] | None"; }

template <auto Member>
PyObject* get_option(const void* record, nb::handle owner) {
  using T = typename MemberOf<decltype(Member)>::Type;
  return Convert<T>::get(static_cast<const Building*>(record)->options.*Member, owner);
}
template <auto Member>
void set_option(void* record, nb::handle value) {
  using T = typename MemberOf<decltype(Member)>::Type;
  Convert<T>::set(static_cast<Building*>(record)->options.*Member, value);
}

void describe_building() {
  options<Building>("BuildOptions")
      .computed("include_fictional", "Also files that say `fictional: true`.", &Convert<bool>::name,
                &get_option<&BuildOptions::include_fictional>, &set_option<&BuildOptions::include_fictional>)
      .computed("language", "Of the report.", &Convert<Language>::name, &get_option<&BuildOptions::language>,
                &set_option<&BuildOptions::language>)
      .computed("today", "Dates of sources after it are faults; None = not compared.", &Convert<std::optional<Date>>::name,
                &get_option<&BuildOptions::today>, &set_option<&BuildOptions::today>)
      .computed("warm_desk", "Of a check: the desk whose missing warm paths are told in full; empty = none.",
                &Convert<DeskId>::name, &get_option<&BuildOptions::warm_desk>, &set_option<&BuildOptions::warm_desk>)
      .computed(
          "progress", "Called now and then; returning False stops the work with Interrupted.", &callback_type,
          [](const void*, nb::handle) { return Py_NewRef(Py_None); },
          [](void* record, nb::handle value) {
            if (!value.is_none() && PyCallable_Check(value.ptr()) == 0) expected("a function", value);
            static_cast<Building*>(record)->progress = nb::borrow(value);
          });
}

}  // namespace

void bind_building(nb::module_& module) {
  shape<Told>(module, "Progress", "How far a long task is.")
      .field<&Told::what>("what", "A stable word for the phase: read, check, write, index.")
      .field<&Told::done>("done", "0 to `total`.")
      .field<&Told::total>("total", "0 when unknown.");
  describe_building();
  function(module, {"open", "path: StrPath", nullptr, "KnowledgeBase",
                    "Opens a knowledge base file.\n\nRaises FileError where it cannot be read, VersionError where another version "
                    "made it."},
           &open_file);
  function(module, {"_open_nameless", "path: StrPath", nullptr, "KnowledgeBase", ""}, &open_nameless);
  function(module, {"_build", "sources: StrPath | Sequence[StrPath], file: StrPath", &shape_of<Building>(), "BuildResult",
                    "Reads partner data and writes the file when there are no faults: whole or not at all."},
           &build_file);
  function(module, {"check", "sources: StrPath | Sequence[StrPath]", &shape_of<Building>(), "BuildResult",
                    "Reads partner data (YAML files, or folders of them) and reports every fault; writes nothing.\n\nRaises "
                    "FileError for a path that does not exist."},
           &check_files);
}

}  // namespace wegwijs::python
