#include "parser.hpp"

#include <CLI/CLI.hpp>

#include "documents.hpp"
#include "exit_code.hpp"
#include "wegwijs/base/error.hpp"
#include "wegwijs/base/version.hpp"

namespace wegwijs::cli {

namespace {

constexpr Sentence about{"wegwijs: naar wie verwijs je door, en hoe? Een sociale kaart voor informatiepunten.",
                         "wegwijs: who to refer to, and how. A social map for library information desks."};
constexpr Sentence help_text{"Toon deze hulp en stop", "Show this help and stop"};
constexpr Sentence version_text{"Toon de versie en stop", "Show the version and stop"};
constexpr Sentence language_text{"Taal van de meldingen: nl of en (anders die van de locale)",
                                 "Language of the messages: nl or en (else that of the locale)"};
constexpr Sentence no_such_command{"de opdracht '{0}' bestaat niet", "there is no command '{0}'"};
constexpr Sentence called_wrongly_text{"wegwijs: {0}\nZie: wegwijs {1}--help", "wegwijs: {0}\nSee: wegwijs {1}--help"};

constexpr Sentence options_heading{"Opties", "Options"};
constexpr Sentence commands_heading{"Opdrachten", "Commands"};

void speak(CLI::App& app, Language language) {
  app.option_defaults()->group(say(options_heading, language));
  if (language != Language::nl) return;
  auto formatter = std::make_shared<CLI::Formatter>();
  for (const auto& [english, dutch] : std::initializer_list<std::pair<const char*, const char*>>{
           {"Usage", "Gebruik"}, {"Positionals", "Gegevens"}, {"OPTIONS", "OPTIES"}, {"SUBCOMMAND", "OPDRACHT"}, {"SUBCOMMANDS", "OPDRACHTEN"},
            {"REQUIRED", "VERPLICHT"}, {"Required", "Verplicht"}, {"TEXT", ""}, {"INT", ""}})
    formatter->label(english, dutch);
  formatter->column_width(34);
  app.formatter(formatter);
}

// What CLI11 complains about, in its own words: "--limit: …", "Could not convert: --limit = …", "QUESTION is required".
struct Complaint {
  std::string name;
  std::string rest;
};

Complaint split(const std::string& words, std::string_view before, std::string_view between) {
  const auto start = before.empty() ? 0 : words.find(before) + before.size();
  const auto end = words.find(between, start);
  if (end == std::string::npos) return {words.substr(start), {}};
  return {words.substr(start, end - start), words.substr(end + between.size())};
}

const CLI::Option* option_of(const CLI::App& command, const std::string& name) { return command.get_option_no_throw(name); }

bool is_flag(const CLI::Option* option) { return option != nullptr && option->get_items_expected_max() == 0; }

std::string missing_text(const CLI::App& command, const std::string& words) {
  const std::string name = split(words, "", " is required").name;
  if (words.find("subcommand") != std::string::npos) return "er is geen opdracht gegeven";
  const CLI::Option* option = option_of(command, name);
  return name + (option == nullptr ? "" : " (" + option->get_description() + ")") + " ontbreekt en is verplicht";
}

std::string wrong_word_text(const std::string& words) {
  const auto [name, rest] = split(words, "", ": ");
  const auto [word, choices] = split(rest, "", " not in ");
  if (choices.size() < 2) return name + ": deze waarde kan niet";
  std::string listed;
  for (const char c : choices.substr(1, choices.size() - 2)) listed += c == ',' ? std::string(", ") : std::string(1, c);
  return "'" + word + "' kan niet bij " + name + " – kies uit: " + listed;
}

std::string unreadable_text(const CLI::App& command, const std::string& words) {
  const auto [name, value] = split(words, "Could not convert: ", " = ");
  if (is_flag(option_of(command, name))) return "bij " + name + " hoort geen waarde, ook niet '" + value + "'";
  return "'" + value + "' kan niet bij " + name + " – verwacht: een heel getal";
}

std::string mismatch_text(const std::string& words) {
  const std::string name = split(words, "", ":").name;
  if (words.find("received") != std::string::npos) return name + " staat er meer dan eens – geef er één";
  return "achter " + name + " ontbreekt een waarde";
}

std::string extras_text(const CLI::App& command, const std::string& words) {
  std::string extras;
  for (const auto& extra : command.remaining(true)) extras += (extras.empty() ? "" : " ") + extra;
  if (extras.empty()) extras = split(words, ": ", "\n").name;
  return "'" + command.get_name() + "' kan hier niets mee: " + extras;
}

// CLI11's complaints in the language of the session. `command` is the innermost one that was named.
std::string complaint(const CLI::ParseError& error, const CLI::App& command, Language language) {
  const std::string words = error.what();
  if (language == Language::en) return words;
  switch (static_cast<CLI::ExitCodes>(error.get_exit_code())) {
    case CLI::ExitCodes::RequiredError: return missing_text(command, words);
    case CLI::ExitCodes::ValidationError: return wrong_word_text(words);
    case CLI::ExitCodes::ConversionError: return unreadable_text(command, words);
    case CLI::ExitCodes::ArgumentMismatch: return mismatch_text(words);
    case CLI::ExitCodes::ExtrasError: return extras_text(command, words);
    default: return "deze opdracht is niet te begrijpen";
  }
}

void add(CLI::App& app, const Argument& argument, Language language) {
  std::string help = say(argument.help, language);
  const std::string name(argument.name);
  CLI::Option* option = std::visit(
      [&](auto* target) -> CLI::Option* {
        using Target = std::remove_pointer_t<decltype(target)>;
        if constexpr (std::is_same_v<Target, bool>) {
          return app.add_flag(name, *target, help);
        } else {
          return app.add_option(name, *target, help);
        }
      },
      argument.target);
  if (!argument.value.empty()) option->type_name(std::string(argument.value));
  if (argument.operand()) option->type_name("");
  if (!argument.alone.empty()) option->expected(0, 1)->default_str(std::string(argument.alone));
  if (argument.required) option->required();
  if (!argument.choices.empty()) option->check(CLI::IsMember(argument.choices));
}

struct Wish {
  Language language;
  bool given;
};

// The language must be known before the help is made, so --lang is looked for first.
Wish language_wish(int argc, char** argv, Language usual) {
  for (int i = 1; i < argc; ++i) {
    const std::string_view word = argv[i];
    std::string_view value;
    if (word == "--") break;
    if (word == "--lang" && i + 1 < argc) value = argv[i + 1];
    if (word.starts_with("--lang=")) value = word.substr(7);
    if (value == "nl") return {Language::nl, true};
    if (value == "en") return {Language::en, true};
  }
  return {usual, false};
}

int run(Command& command, Session& session) {
  try {
    const int code = command.run(session);
    session.out().flush();
    if (!session.out()) {
      session.err() << "wegwijs: " << session.text({"de uitvoer kon niet worden geschreven", "the output could not be written"}) << '\n';
      return failed;
    }
    return code;
  } catch (const Error& error) {
    session.err() << "wegwijs: " << error.message(session.language()) << '\n';
    return error.code() == "bad-moment" || error.code() == "bad-limit" || error.code() == "called-wrongly" ? called_wrongly : failed;
  } catch (const std::bad_alloc&) {
    session.err() << "wegwijs: " << session.text({"te weinig geheugen", "out of memory"}) << '\n';
  } catch (const std::exception& error) {
    session.err() << "wegwijs: " << error.what() << '\n';
  }
  return failed;
}

}  // namespace

int run_command_line(int argc, char** argv, Session& session) {
  session.speak(language_wish(argc, argv, session.language()).language);
  const Language language = session.language();
  const auto commands = all_commands();

  CLI::App app(session.text(about), "wegwijs");
  speak(app, language);
  app.set_help_flag("-h,--help", session.text(help_text));
  app.set_version_flag("--version", std::string(version()), session.text(version_text));
  app.require_subcommand(1);
  app.fallthrough();
  std::string spoken;
  app.add_option("--lang", spoken, session.text(language_text))->check(CLI::IsMember({"nl", "en"}))->type_name("");

  for (const auto& command : commands) {
    CLI::App* sub = app.add_subcommand(std::string(command->name()), session.text(command->help()));
    sub->group(session.text(commands_heading));
    sub->footer(session.text({"\nVoorbeeld:\n  {0}", "\nExample:\n  {0}"}, {std::string(command->example())}));
    sub->set_help_flag("-h,--help", session.text(help_text));
    for (const Argument& argument : command->declare()) add(*sub, argument, language);
  }

  try {
    app.parse(argc, argv);
  } catch (const CLI::Success&) {
    CLI::App* chosen = &app;
    for (CLI::App* sub : app.get_subcommands()) chosen = sub;
    if (app.get_option("--version")->count() > 0) {
      session.out() << "wegwijs " << version() << '\n';
    } else {
      session.out() << chosen->help(chosen == &app ? "" : "wegwijs");
    }
    session.out().flush();
    return done;
  } catch (const CLI::ParseError& error) {
    const auto chosen = app.get_subcommands();
    if (chosen.empty() && argc > 1 && argv[1][0] != '-') {
      session.err() << session.text(called_wrongly_text, {session.text(no_such_command, {argv[1]}), ""}) << '\n';
      return called_wrongly;
    }
    const std::string name = chosen.empty() ? "" : chosen.front()->get_name() + " ";
    session.err() << session.text(called_wrongly_text, {complaint(error, chosen.empty() ? app : *chosen.front(), language), name}) << '\n';
    return called_wrongly;
  }

  for (const auto& command : commands)
    if (app.got_subcommand(std::string(command->name()))) return run(*command, session);
  return called_wrongly;
}

}  // namespace wegwijs::cli
