#include "wegwijs.h"

#include <chrono>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <new>
#include <optional>
#include <string>
#include <vector>

#include "wegwijs/base/error.hpp"
#include "wegwijs/base/version.hpp"
#include "wegwijs/desk/build.hpp"
#include "wegwijs/desk/json.hpp"
#include "wegwijs/desk/live_knowledge_base.hpp"
#include "wegwijs/desk/record_request.hpp"
#include "wegwijs/desk/requests.hpp"

struct wegwijs_error {
  std::string code;
  std::string message;
};

struct wegwijs_kb {
  wegwijs::LiveKnowledgeBase live;
  wegwijs::Language language;
  std::string desk;
};

namespace {

using namespace wegwijs;

// Made when the library is loaded, for there may be no memory when it is needed; never freed.
const wegwijs_error no_memory{"out-of-memory", "out of memory"};

void tell(wegwijs_error** error, std::string_view code, const std::string& message) noexcept {
  if (error == nullptr) return;
  try {
    *error = new wegwijs_error{std::string(code), message};
  } catch (const std::bad_alloc&) {
    *error = const_cast<wegwijs_error*>(&no_memory);
  }
}

// What `work` returns, or `failed` with the error told.
template <class Result, class Work>
Result guarded(wegwijs_error** error, const Language& language, Result failed, Work&& work) noexcept {
  try {
    return work();
  } catch (const Error& fault) {
    try {
      tell(error, fault.code(), fault.message(language));
    } catch (...) {
      tell(error, fault.code(), {});
    }
  } catch (const std::bad_alloc&) {
    if (error != nullptr) *error = const_cast<wegwijs_error*>(&no_memory);
  } catch (const std::exception& fault) {
    tell(error, "failed", fault.what());
  } catch (...) {
    tell(error, "failed", {});
  }
  return failed;
}

// A copy that C can free.
char* copy_of(std::string_view text) {
  auto* const copy = static_cast<char*>(std::malloc(text.size() + 1));
  if (copy == nullptr) throw std::bad_alloc();
  std::memcpy(copy, text.data(), text.size());
  copy[text.size()] = '\0';
  return copy;
}

void require(const void* value, const char* name) {
  if (value == nullptr)
    throw InvalidArgument("bad-request", {"'{0}' is NULL en mag dat niet zijn", "'{0}' is NULL and may not be"}, {name});
}

// A structure as the caller has it, in one of ours: what an older caller does not have stays as it is.
template <class Options>
Options read(const Options* given, Options options) {
  if (given == nullptr) return options;
  if (given->size < sizeof(std::size_t) || given->size > sizeof options)
    throw InvalidArgument("bad-request",
                          {"de opties zijn {0} bytes groot en hoogstens {1} is hier bekend: begin met *_INIT, of gebruik een nieuwere bibliotheek",
                           "the options have a size of {0} bytes and at most {1} is known here: begin with *_INIT, or use a newer library"},
                          {std::to_string(given->size), std::to_string(sizeof options)});
  std::memcpy(&options, given, given->size);
  return options;
}

Language language_of(const char* word) {
  if (word == nullptr || std::strcmp(word, "nl") == 0) return Language::nl;
  if (std::strcmp(word, "en") == 0) return Language::en;
  throw InvalidArgument("bad-request", {"'{0}' is geen taal van wegwijs – kies uit: nl, en", "'{0}' is no language of wegwijs – choose from: nl, en"}, {word});
}

Instant now() { return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()); }

BuildOptions options_of(const wegwijs_build_options& given) {
  BuildOptions options{.include_fictional = given.include_fictional != 0, .language = language_of(given.language)};
  if (given.today != nullptr) {
    options.today = parse_date(given.today);
    if (!options.today)
      throw InvalidArgument("bad-moment", {"'{0}' is geen dag – verwacht: 2026-11-24", "'{0}' is no day – expected: 2026-11-24"}, {given.today});
  }
  if (given.progress != nullptr)
    options.progress = [given](const Progress& progress) { return given.progress(progress.done, progress.total, given.context) != 0; };
  return options;
}

}  // namespace

extern "C" {

const char* wegwijs_version(void) { return wegwijs::version().data(); }

const char* wegwijs_error_code(const wegwijs_error* error) { return error == nullptr ? "" : error->code.c_str(); }
const char* wegwijs_error_message(const wegwijs_error* error) { return error == nullptr ? "" : error->message.c_str(); }
void wegwijs_error_free(wegwijs_error* error) {
  if (error != &no_memory) delete error;
}

wegwijs_kb* wegwijs_open(const char* file, const wegwijs_open_options* options, wegwijs_error** error) {
  return guarded<wegwijs_kb*>(error, Language::nl, nullptr, [&] {
    require(file, "file");
    const auto given = read(options, WEGWIJS_OPEN_OPTIONS_INIT);
    return new wegwijs_kb{.live = LiveKnowledgeBase(file), .language = language_of(given.language), .desk = given.desk == nullptr ? "" : given.desk};
  });
}

void wegwijs_close(wegwijs_kb* kb) { delete kb; }

int wegwijs_reopen_if_changed(wegwijs_kb* kb, wegwijs_error** error) {
  return guarded(error, kb == nullptr ? Language::nl : kb->language, -1, [&] {
    require(kb, "kb");
    return kb->live.reopen_if_changed() ? 1 : 0;
  });
}

char* wegwijs_answer(wegwijs_kb* kb, const char* request, const char* arguments, wegwijs_error** error) {
  return guarded<char*>(error, kb == nullptr ? Language::nl : kb->language, nullptr, [&] {
    require(kb, "kb");
    require(request, "request");
    const RequestDefaults defaults{.at = now(), .desk = DeskId(kb->desk), .language = kb->language};
    return copy_of(answer(*kb->live.current(), request, arguments == nullptr ? "" : arguments, defaults));
  });
}

char* wegwijs_record(wegwijs_kb* kb, const char* file, const char* entry, wegwijs_error** error) {
  return guarded<char*>(error, kb == nullptr ? Language::nl : kb->language, nullptr, [&] {
    require(kb, "kb");
    require(file, "file");
    require(entry, "entry");
    const auto map = kb->live.current();
    Journal journal = Journal::create(file);
    return copy_of(record(journal, map->catalog(), entry, {.at = now(), .desk = DeskId(kb->desk), .language = kb->language}));
  });
}

char* wegwijs_requests(void) {
  return guarded<char*>(nullptr, Language::nl, nullptr, [] { return copy_of(requests_json()); });
}

char* wegwijs_quote(const char* text) {
  return guarded<char*>(nullptr, Language::nl, nullptr, [&] { return text == nullptr ? nullptr : copy_of(json_text(text)); });
}

int wegwijs_build(const char* const* sources, size_t count, const char* file, const wegwijs_build_options* options, char** report,
                  wegwijs_error** error) {
  if (report != nullptr) *report = nullptr;
  Language language = Language::nl;
  return guarded(error, language, -1, [&] {
    if (count > 0) require(sources, "sources");
    const auto given = read(options, WEGWIJS_BUILD_OPTIONS_INIT);
    const BuildOptions how = options_of(given);
    language = how.language;
    std::vector<std::filesystem::path> paths;
    for (size_t i = 0; i < count; ++i) {
      require(sources[i], "sources[…]");
      paths.emplace_back(sources[i]);
    }
    const BuildResult result = file == nullptr ? check(paths, how) : build(paths, file, how);
    if (report != nullptr) *report = copy_of(to_json(result));
    return result.report.has_errors() ? 0 : 1;
  });
}

void wegwijs_free(char* text) { std::free(text); }

}  // extern "C"
