/* Answers questions, one a line, from one warm process.
 *
 *   cc ask.c -o ask $(pkg-config --cflags --libs wegwijs)
 *   ./ask map.wegwijs lochal "2026-11-24 14:10" < questions.txt
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wegwijs.h>

static int failed(wegwijs_error *error) {
  fprintf(stderr, "ask: %s (%s)\n", wegwijs_error_message(error), wegwijs_error_code(error));
  wegwijs_error_free(error);
  return 1;
}

/* {"question": …, "at": …}; quoting is done by the library, so that any question can be asked. */
static char *arguments_of(const char *question, const char *at) {
  char *quoted_question = wegwijs_quote(question), *quoted_at = wegwijs_quote(at);
  char *arguments = NULL;
  if (quoted_question && quoted_at) {
    size_t size = strlen(quoted_question) + strlen(quoted_at) + 32;
    arguments = malloc(size);
    if (arguments) snprintf(arguments, size, "{\"question\": %s, \"at\": %s}", quoted_question, quoted_at);
  }
  wegwijs_free(quoted_question);
  wegwijs_free(quoted_at);
  return arguments;
}

static int answer(wegwijs_kb *kb, const char *question, const char *at) {
  wegwijs_error *error = NULL;
  char *arguments, *json;
  if (wegwijs_reopen_if_changed(kb, &error) < 0) {
    failed(error); /* the old map goes on answering */
    error = NULL;
  }
  arguments = arguments_of(question, at);
  if (!arguments) return 1;
  json = wegwijs_answer(kb, "ask", arguments, &error);
  free(arguments);
  if (!json) return failed(error);
  puts(json);
  fflush(stdout);
  wegwijs_free(json);
  return 0;
}

int main(int argc, char **argv) {
  wegwijs_open_options options = WEGWIJS_OPEN_OPTIONS_INIT;
  wegwijs_error *error = NULL;
  wegwijs_kb *kb;
  char line[4096];
  int result = 0;
  if (argc != 4) {
    fprintf(stderr, "usage: ask MAP DESK MOMENT < questions\n");
    return 2;
  }
  options.desk = argv[2];
  kb = wegwijs_open(argv[1], &options, &error);
  if (!kb) return failed(error);
  while (!result && fgets(line, sizeof line, stdin)) {
    line[strcspn(line, "\n")] = '\0';
    result = answer(kb, line, argv[3]);
  }
  wegwijs_close(kb);
  return result;
}
