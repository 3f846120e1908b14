/* wegwijs for C, and for every language that can call C: whom an information desk refers a visitor to, and how.
 *
 *   wegwijs_error *error = NULL;
 *   wegwijs_kb *kb = wegwijs_open("map.wegwijs", NULL, &error);
 *   char *answer = wegwijs_answer(kb, "ask", "{\"question\": \"brief van de deurwaarder\", \"desk\": \"lochal\"}", &error);
 *   if (answer) puts(answer); else fprintf(stderr, "%s\n", wegwijs_error_message(error));
 *   wegwijs_free(answer);
 *   wegwijs_error_free(error);
 *   wegwijs_close(kb);
 *
 * Texts are UTF-8 and end in a NUL. Answers are JSON, the same bytes as those of `wegwijs … --json`.
 *
 * Errors:   every function that can fail takes the address of an error as its last argument; it may be NULL. What it
 *           points at is only written on failure; free it with wegwijs_error_free. No function ends the program, and no
 *           C++ exception leaves it.
 * Memory:   free what a function returns as `char *` with wegwijs_free, handles with their own function. Every argument
 *           may be freed as soon as the call is back. All of these functions take NULL.
 * Threads:  everything may be called from several threads at once, also with one handle; only wegwijs_close must be the
 *           last to use a handle, and an error belongs to whoever was given it.
 * Versions: a program that was linked with an earlier 0.x of the same soname goes on working (docs/manual/embedding).
 *           Structures begin with their own size, so that they can grow: make them with their *_INIT.
 */
#ifndef WEGWIJS_H
#define WEGWIJS_H

#include <stddef.h>

#if defined(__GNUC__)
#define WEGWIJS_EXPORT __attribute__((visibility("default")))
#else
#define WEGWIJS_EXPORT
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* An opened knowledge base file. */
typedef struct wegwijs_kb wegwijs_kb;
/* What went wrong: a code for programs, a sentence for people. */
typedef struct wegwijs_error wegwijs_error;

/* "0.1.0" (semantic versioning); of the library that was loaded. Lives as long as the program. */
WEGWIJS_EXPORT const char *wegwijs_version(void);

/* ---- errors ---- */

/* A stable word: "not-found", "bad-request", "bad-limit", "file-missing", "out-of-memory" … Never NULL. */
WEGWIJS_EXPORT const char *wegwijs_error_code(const wegwijs_error *error);
/* One sentence in the language of the handle: what, which value, what was expected. Never NULL. */
WEGWIJS_EXPORT const char *wegwijs_error_message(const wegwijs_error *error);
WEGWIJS_EXPORT void wegwijs_error_free(wegwijs_error *error);

/* ---- a knowledge base ---- */

typedef struct wegwijs_open_options {
  size_t size;          /* sizeof(wegwijs_open_options) */
  const char *language; /* of our own sentences: "nl" or "en"; NULL = "nl" */
  const char *desk;     /* the desk of questions that name none; NULL = they must name one */
} wegwijs_open_options;

#define WEGWIJS_OPEN_OPTIONS_INIT {sizeof(wegwijs_open_options), NULL, NULL}

/* Opens a file that `wegwijs build` made; `options` may be NULL. Returns: NULL on failure.
 * Cost: the map is read into memory (some megabytes). */
WEGWIJS_EXPORT wegwijs_kb *wegwijs_open(const char *file, const wegwijs_open_options *options, wegwijs_error **error);
WEGWIJS_EXPORT void wegwijs_close(wegwijs_kb *kb);

/* Takes a new file into use that was put in the place of the one that is open. Answers that are being made in other
 * threads are finished with the old one. Cost: one system call when nothing changed.
 * Returns: 1 when there is a new map, 0 when not, -1 on failure: the old map goes on answering, and the same file is
 * not tried again. */
WEGWIJS_EXPORT int wegwijs_reopen_if_changed(wegwijs_kb *kb, wegwijs_error **error);

/* ---- questions ---- */

/* Answers one request. `request` is ask, find, complete, show, list, hours, route or coverage; `arguments` is a JSON
 * object with the arguments that wegwijs_requests() describes, or NULL for none. Where no moment is given ("at"), it is
 * that of the clock. Returns: JSON, or NULL on failure. "No partner known" is an answer, not a failure. */
WEGWIJS_EXPORT char *wegwijs_answer(wegwijs_kb *kb, const char *request, const char *arguments, wegwijs_error **error);

/* What can be asked: [{"name", "description", "inputSchema"}, …]. Returns: NULL when memory is short. */
WEGWIJS_EXPORT char *wegwijs_requests(void);

/* `text` as a JSON string, quotes included, to put into the arguments; bytes that are no UTF-8 become blanks.
 * Returns: NULL when memory is short, or for NULL. */
WEGWIJS_EXPORT char *wegwijs_quote(const char *text);

/* ---- the journal ---- */

/* Writes down what a question was about and whom it was referred to, in the journal `file`, which is made where there is
 * none. `entry` is a JSON object: {"desk": "lochal", "themes": ["debts"], "services": ["juridisch-loket-advies"]}; its
 * other members are told in desk/record_request.hpp. Nothing about a person fits in. It is on the disk when this
 * returns. Returns: what was written, with the codes of the referrals, as JSON; NULL on failure: nothing was written. */
WEGWIJS_EXPORT char *wegwijs_record(wegwijs_kb *kb, const char *file, const char *entry, wegwijs_error **error);

/* ---- building ---- */

typedef struct wegwijs_build_options {
  size_t size;           /* sizeof(wegwijs_build_options) */
  const char *language;  /* of the report: "nl" or "en"; NULL = "nl" */
  const char *today;     /* "2026-11-24": dates of sources after it are faults; NULL = not compared */
  int include_fictional; /* also files that say `fictional: true` */
  /* Told how far it is; stops the work by returning 0. NULL = not told. Called in the thread that builds. */
  int (*progress)(size_t done, size_t total, void *context);
  void *context; /* given to `progress` */
} wegwijs_build_options;

#define WEGWIJS_BUILD_OPTIONS_INIT {sizeof(wegwijs_build_options), NULL, NULL, 0, NULL, NULL}

/* Reads partner data (`count` files or folders) and writes a knowledge base file, whole or not at all; with `file`
 * NULL it only checks. `options` and `report` may be NULL. `*report` becomes the report as JSON, with every fault found.
 * Returns: 1 when the data has no errors (and the file is written), 0 when it has and nothing was touched, -1 on
 * failure; then there is no report. */
WEGWIJS_EXPORT int wegwijs_build(const char *const *sources, size_t count, const char *file,
                                 const wegwijs_build_options *options, char **report, wegwijs_error **error);

/* ---- memory ---- */

WEGWIJS_EXPORT void wegwijs_free(char *text);

#ifdef __cplusplus
}
#endif

#endif
