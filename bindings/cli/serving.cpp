#include "serving.hpp"

#include <cstdlib>

#include "exit_code.hpp"
#include "line_reader.hpp"
#include "wegwijs/desk/live_knowledge_base.hpp"

namespace wegwijs::cli {

namespace {

std::string usual_desk(const std::string& given) {
  const char* desk = std::getenv("WEGWIJS_DESK");
  return !given.empty() || desk == nullptr ? given : desk;
}

// A new file that cannot be used is told to who looks after the process; the old map goes on answering.
void renew(LiveKnowledgeBase& live, Session& session) {
  try {
    live.reopen_if_changed();
  } catch (const Error& error) {
    session.err() << "wegwijs: " << error.message(session.language()) << std::endl;
  }
}

bool is_blank(const std::string& line) { return line.find_first_not_of(" \t\r") == std::string::npos; }

std::string too_long(const LineProtocol& protocol, Language language) {
  return protocol.refusal(InvalidArgument("line-too-long", {"een bericht mag hoogstens {0} bytes lang zijn", "a message may be at most {0} bytes long"},
                                          {std::to_string(longest_line)}),
                          language);
}

}  // namespace

Arguments Serving::declare() {
  return {{"--desk", "ID", {"De balie voor vragen die er geen noemen (anders WEGWIJS_DESK)", "The desk of questions that name none (else WEGWIJS_DESK)"}, &desk},
          {"--kb", "FILE",
           {"Kennisbestand (anders WEGWIJS_KB, anders dat in de gegevensmap van de gebruiker)",
            "Knowledge base file (else WEGWIJS_KB, else the one in the user's data folder)"},
           &kb},
          {"--at", "MOMENT", {"Tijdstip in plaats van nu: \"2026-11-24 14:10\"", "Moment instead of now: \"2026-11-24 14:10\""}, &at}};
}

int Serving::run(Session& session, const LineProtocol& protocol) const {
  RequestDefaults defaults{.at = session.moment(at), .desk = DeskId(usual_desk(desk)), .language = session.language()};
  LiveKnowledgeBase live(session.map_file(kb));
  const StopBySignal stop;
  LineReader input(longest_line);
  std::string line;
  while (session.out()) {
    const LineReader::Result read = input.next(line);
    if (read == LineReader::Result::end) return done;
    if (read == LineReader::Result::too_long) {
      session.out() << too_long(protocol, session.language()) << std::endl;
      continue;
    }
    if (is_blank(line)) continue;
    renew(live, session);
    defaults.at = session.moment(at);
    if (const auto reply = protocol.reply(*live.current(), line, defaults)) session.out() << *reply << std::endl;
  }
  return failed;
}

}  // namespace wegwijs::cli
