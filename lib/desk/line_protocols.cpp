#include "wegwijs/desk/line_protocols.hpp"

#include <algorithm>
#include <array>
#include <exception>
#include <new>
#include <utility>

#include "base/text_tools.hpp"
#include "desk/request_arguments.hpp"
#include "wegwijs/base/version.hpp"

namespace wegwijs {

namespace {

std::string text_of(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

// What a message is known by comes back as it was: a text, a number, or null.
std::string id_of(const Json& message) {
  const auto id = message.find("id");
  return id != message.end() && (id->is_string() || id->is_number()) ? text_of(*id) : "null";
}

struct Fault {
  std::string code;
  std::string message;
};

Fault fault_of(const Error& error, Language language) { return {std::string(error.code()), error.message(language)}; }

// Calls `work`; what it throws becomes a Fault, but for want of memory.
template <class Work>
std::optional<Fault> fault_in(Language language, Work&& work) {
  try {
    work();
    return std::nullopt;
  } catch (const std::bad_alloc&) {
    throw;
  } catch (const Error& error) {
    return fault_of(error, language);
  } catch (const std::exception& error) {
    return Fault{"failed", error.what()};
  }
}

const Json& member(const Json& object, const char* name, const Json& otherwise) {
  const auto found = object.find(name);
  return found == object.end() ? otherwise : *found;
}

bool is_text(const Json& object, const char* name, std::string_view text) {
  const auto found = object.find(name);
  return found != object.end() && found->is_string() && found->get_ref<const std::string&>() == text;
}

// A line as an object. Throws: InvalidArgument.
Json read_message(std::string_view line) {
  Json message = parse_json(line);
  if (!message.is_object())
    throw InvalidArgument("bad-request", {"dit bericht is geen JSON-object – verwacht: {…}", "this message is no JSON object – expected: {…}"});
  return message;
}

std::string batch_error(const std::string& id, const Fault& fault) {
  return R"({"id": )" + id + R"(, "error": )" + text_of({{"code", fault.code}, {"message", fault.message}}) + "}";
}

std::string batch_answer(const KnowledgeBase& kb, const Json& message, const RequestDefaults& defaults) {
  static const Json nothing = Json::object();
  for (const auto& [name, value] : message.items())
    if (name != "id" && name != "request" && name != "arguments")
      throw InvalidArgument("bad-request", {"'{0}' hoort niet in een bericht – verwacht: id, request, arguments",
                                            "'{0}' does not belong in a message – expected: id, request, arguments"},
                            {name});
  const Json& request = member(message, "request", nothing);
  if (!request.is_string())
    throw InvalidArgument("bad-request", {"'request' ontbreekt of is geen tekst – verwacht bijvoorbeeld \"ask\"",
                                          "'request' is missing or no text – expected, for instance, \"ask\""});
  return one_line(answer(kb, request.get_ref<const std::string&>(), member(message, "arguments", nothing), defaults));
}

// The codes of JSON-RPC 2.0.
enum RpcCode : int { parse_error = -32700, invalid_request = -32600, method_not_found = -32601, invalid_params = -32602 };

std::string rpc_result(const std::string& id, const std::string& result) {
  return R"({"jsonrpc":"2.0","id":)" + id + R"(,"result":)" + result + "}";
}
std::string rpc_error(const std::string& id, RpcCode code, const std::string& message) {
  return R"({"jsonrpc":"2.0","id":)" + id + R"(,"error":)" + text_of({{"code", static_cast<int>(code)}, {"message", message}}) + "}";
}

// The newest first.
constexpr auto protocol_revisions = std::to_array<std::string_view>({"2025-11-25", "2025-06-18", "2024-11-05"});

std::string initialize_result(const Json& params) {
  static const Json nothing;
  const Json& wished = member(params, "protocolVersion", nothing);
  std::string_view revision = protocol_revisions.front();
  for (const std::string_view known : protocol_revisions)
    if (wished.is_string() && wished.get_ref<const std::string&>() == known) revision = known;
  return text_of({{"protocolVersion", revision},
                  {"capabilities", {{"tools", Json::object()}}},
                  {"serverInfo", {{"name", "wegwijs"}, {"version", version()}}},
                  {"instructions",
                   "Referrals by the information desks of Dutch public libraries. Facts come with their source and date; say so. "
                   "Where nothing is found, say that no partner is known. Show what is urgent before anything else. "
                   "Pass no names, addresses or numbers of people."}});
}

std::string tools_result() {
  Json tools = Json::parse(requests_json());
  for (Json& tool : tools) tool["annotations"] = {{"readOnlyHint", true}, {"openWorldHint", false}};
  return text_of({{"tools", std::move(tools)}});
}

std::string call_result(const std::string& text, bool is_error, const std::string& structured) {
  return R"({"content":)" + text_of(Json::array({{{"type", "text"}, {"text", text}}})) +
         (structured.empty() ? "" : R"(,"structuredContent":)" + structured) + R"(,"isError":)" + (is_error ? "true}" : "false}");
}

// What goes wrong inside a tool is its result, so that an assistant reads it and asks better.
std::string call_tool(const KnowledgeBase& kb, const std::string& name, const Json& arguments, const RequestDefaults& defaults) {
  std::string found;
  if (const auto fault = fault_in(defaults.language, [&] { found = one_line(answer(kb, name, arguments, defaults)); }))
    return call_result(fault->code + ": " + fault->message, true, "");
  return call_result(found, false, found.starts_with('{') ? found : "");
}

bool is_tool(const std::string& name) {
  static const Json tools = Json::parse(requests_json());
  return std::any_of(tools.begin(), tools.end(), [&](const Json& tool) { return tool["name"] == name; });
}

std::string call(const KnowledgeBase& kb, const std::string& id, const Json& params, const RequestDefaults& defaults) {
  static const Json nothing = Json::object();
  const Json& name = member(params, "name", nothing);
  if (!name.is_string() || !is_tool(name.get_ref<const std::string&>()))
    return rpc_error(id, invalid_params, "there is no such tool; tools/list names those there are");
  return rpc_result(id, call_tool(kb, name.get_ref<const std::string&>(), member(params, "arguments", nothing), defaults));
}

std::string rpc_reply(const KnowledgeBase& kb, const Json& message, const std::string& method, const RequestDefaults& defaults) {
  static const Json nothing = Json::object();
  const std::string id = id_of(message);
  const Json& params = member(message, "params", nothing);
  if (!params.is_object()) return rpc_error(id, invalid_params, "'params' is no object");
  if (method == "initialize") return rpc_result(id, initialize_result(params));
  if (method == "ping") return rpc_result(id, "{}");
  if (method == "tools/list") return rpc_result(id, tools_result());
  if (method == "tools/call") return call(kb, id, params, defaults);
  return rpc_error(id, method_not_found, "there is no method '" + method + "'; known are: initialize, ping, tools/list, tools/call");
}

}  // namespace

std::string batch_refusal(const Error& error, Language language) { return batch_error("null", fault_of(error, language)); }

std::string batch_reply(const KnowledgeBase& kb, std::string_view line, const RequestDefaults& defaults) {
  std::string id = "null", found;
  const auto fault = fault_in(defaults.language, [&] {
    const Json message = read_message(line);
    id = id_of(message);
    found = batch_answer(kb, message, defaults);
  });
  return fault ? batch_error(id, *fault) : R"({"id": )" + id + R"(, "answer": )" + found + "}";
}

std::string mcp_refusal(const Error& error, Language language) {
  return rpc_error("null", invalid_request, error.message(language));
}

std::optional<std::string> mcp_reply(const KnowledgeBase& kb, std::string_view line, const RequestDefaults& defaults) {
  Json message;
  if (const auto fault = fault_in(defaults.language, [&] { message = parse_json(line); }))
    return rpc_error("null", parse_error, fault->message);
  if (!message.is_object()) return rpc_error("null", invalid_request, "this message is no JSON object; lists of messages are not taken");
  const auto method = message.find("method");
  if (method == message.end() && (message.contains("result") || message.contains("error"))) return std::nullopt;
  if (method == message.end() || !method->is_string() || !is_text(message, "jsonrpc", "2.0"))
    return rpc_error(id_of(message), invalid_request, "this is no request of JSON-RPC 2.0");
  if (!message.contains("id")) return std::nullopt;
  return rpc_reply(kb, message, method->get_ref<const std::string&>(), defaults);
}

}  // namespace wegwijs
