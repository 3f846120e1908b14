#include "examples.hpp"

namespace wegwijs::python {

namespace {

struct Example {
  std::string_view of;  // empty: a function of the module
  std::string_view name;
  std::string_view lines;
};

constexpr Example examples[] = {
    {"", "open", R"(>>> kb = wegwijs.open("brabant.wegwijs"))"},
    {"", "check", R"(>>> for fault in wegwijs.check("partners/").report.diagnostics:
...     print(fault.text()))"},
    {"", "write_yaml", R"(>>> linde = wegwijs.Organization(id="linde", name="De Linde")
>>> print(wegwijs.write_yaml(organizations=[linde]))
organizations:
...)"},
    {"", "write_skeleton", R"(>>> wegwijs.write_skeleton("organization", "Fietsfonds", partners="partners/").id
'fietsfonds')"},
    {"", "skeleton_text", R"(>>> print(wegwijs.skeleton_text("desk", "Informatiepunt Dorp"))
- id: informatiepunt-dorp
...)"},
    {"", "json_schema", R"(>>> json.loads(wegwijs.json_schema())["$schema"]
'https://json-schema.org/draft/2020-12/schema')"},
    {"", "yaml_reference", R"(>>> wegwijs.yaml_reference().splitlines()[0]
'# ...')"},
    {"", "requests_json", R"(>>> [one["name"] for one in json.loads(wegwijs.requests_json())][:3]
['ask', 'find', 'complete'])"},
    {"", "report_divisions", R"(>>> "theme" in wegwijs.report_divisions()
True)"},
    {"", "replace", R"(>>> wegwijs.Visitor(age=17).replace(age=18)
Visitor(age=18))"},

    {"KnowledgeBase", "__getitem__", R"(>>> kb["lochal"].opened
'2021-05')"},
    {"KnowledgeBase", "__contains__", R"(>>> "lochal" in kb
True)"},
    {"KnowledgeBase", "show", R"(>>> kb.show("lochal").name
'Informatiepunt Bibliotheek LocHal (Tilburg)')"},
    {"KnowledgeBase", "area", R"(>>> kb.area("Udenhout").name
'Tilburg')"},
    {"KnowledgeBase", "services_of", R"(>>> kb.services_of("debts").to_pandas().groupby("organization").size())"},
    {"KnowledgeBase", "desks_of", R"(>>> [desk.id for desk in kb.desks_of("bibliotheek-midden-brabant")])"},
    {"KnowledgeBase", "referrals_from", R"(>>> kb.referrals_from("lochal").to_pandas())"},
    {"KnowledgeBase", "referrals_to", R"(>>> kb.referrals_to("juridisch-loket-advies").to_pandas())"},
    {"KnowledgeBase", "contains", R"(>>> kb.contains("noord-brabant", "tilburg")
True)"},
    {"KnowledgeBase", "is_or_below", R"(>>> kb.is_or_below("debts", "finance")
True)"},
    {"KnowledgeBase", "ask", R"(>>> advice = kb.ask("ik kom niet rond", desk="lochal")
>>> advice.options[0].rank, advice.nothing_found
(1, False))"},
    {"KnowledgeBase", "find", R"(>>> kb.find("taalhuis", area="tilburg").to_pandas()[["kind", "id", "score"]])"},
    {"KnowledgeBase", "complete", R"(>>> kb.complete("huurtoe")[0].text
'Huurtoeslag')"},
    {"KnowledgeBase", "known_terms", R"(>>> kb.known_terms("schulden van 12345 euro"))"},
    {"KnowledgeBase", "hours", R"(>>> [day.open for day in kb.hours("lochal").entries[0].week])"},
    {"KnowledgeBase", "routes", R"(>>> kb.routes("lochal", "juridisch-loket-advies").routes[0].effort)"},
    {"KnowledgeBase", "advised_steps", R"(>>> route = kb.routes("lochal", "juridisch-loket-advies").routes[0]
>>> [step.instruction for step in kb.advised_steps(route, language="en")])"},
    {"KnowledgeBase", "routes_json", R"(>>> json.loads(kb.routes_json("lochal", "juridisch-loket-advies"))["to"]
'juridisch-loket-advies')"},
    {"KnowledgeBase", "record_json", R"(>>> json.loads(kb.record_json("lochal"))["id"]
'lochal')"},
    {"KnowledgeBase", "list_json", R"(>>> len(json.loads(kb.list_json("desks"))) > 0
True)"},
    {"KnowledgeBase", "answer", R"(>>> json.loads(kb.answer("find", '{"words": "taalhuis", "limit": 1}'))["nothing_found"]
False)"},
    {"KnowledgeBase", "coverage", R"(>>> cells = kb.coverage(theme="debts").to_pandas()
>>> cells[~cells.kind.isin(["internal", "warm"])][["name", "kind", "by"]])"},
    {"KnowledgeBase", "groups", R"(>>> kb.groups())"},
    {"KnowledgeBase", "warm_gaps", R"(>>> kb.warm_gaps("lochal")[0].gaps.to_pandas()[["theme", "candidates_in_all"]])"},
    {"KnowledgeBase", "stale", R"(>>> kb.stale(kind="phone").to_pandas().groupby("organization_name").size())"},
    {"KnowledgeBase", "stale_json", R"(>>> len(json.loads(kb.stale_json(kind="phone"))["checks"]))"},
    {"KnowledgeBase", "count", R"(>>> kb.count().tables[0].to_pandas())"},
    {"KnowledgeBase", "analyse_network", R"(>>> kb.analyse_network(theme="debts").single_points.to_pandas())"},
    {"KnowledgeBase", "single_points", R"(>>> [kb.sentence(point, language="en") for point in kb.single_points("debts")])"},
    {"KnowledgeBase", "what_if", R"(>>> kb.what_if(without=["juridisch-loket"]).lost.to_pandas())"},
    {"KnowledgeBase", "capacity", R"(>>> kb.capacity(theme="debts", week="2026-W48", desks=["lochal"]).warm_minutes)"},
    {"KnowledgeBase", "excerpt", R"(>>> network = kb.excerpt(desk="lochal", theme="debts", most_nodes=0)
>>> network.to_networkx())"},
    {"KnowledgeBase", "to_svg", R"(>>> pathlib.Path("network.svg").write_text(kb.to_svg(kb.excerpt(desk="lochal"))))"},
    {"KnowledgeBase", "to_dot", R"(>>> pathlib.Path("network.dot").write_text(kb.to_dot(kb.excerpt(desk="lochal"))))"},
    {"KnowledgeBase", "to_graphml", R"(>>> pathlib.Path("network.graphml").write_text(kb.to_graphml(kb.excerpt(most_nodes=0))))"},
    {"KnowledgeBase", "sheet", R"(>>> kb.sheet(desk="lochal", theme="debts").to_pandas()[["name", "kind", "hours"]])"},
    {"KnowledgeBase", "map_diff", R"(>>> old.map_diff(new).paths.to_pandas())"},
    {"KnowledgeBase", "sentence", R"(>>> for point in kb.single_points("debts"):
...     print(kb.sentence(point, language="en")))"},
    {"KnowledgeBase", "to_json", R"(>>> json.loads(kb.to_json(kb.what_if(without=["juridisch-loket"])))["lost"])"},
    {"KnowledgeBase", "question_of", R"(>>> kb.question_of(advice, 1).outcome
'referred')"},
    {"KnowledgeBase", "referral_of", R"(>>> kb.referral_of("lochal", "juridisch-loket-advies").service
'juridisch-loket-advies')"},
    {"KnowledgeBase", "sort_of", R"(>>> kb.sort_of(wegwijs.Question(desk="lochal", products=["huurtoeslag"]))
'digital-government')"},
    {"KnowledgeBase", "subjects_of", R"(>>> [one.id for one in kb.subjects_of("huurtoe")]
['huurtoeslag'])"},
    {"KnowledgeBase", "services_meant", R"(>>> kb.services_meant("juridisch loket advies", "lochal")[0].id
'juridisch-loket-advies')"},
    {"KnowledgeBase", "reach_of_source", R"(>>> kb.reach_of_source().tables[0].to_pandas())"},

    {"Journal", "create", R"(>>> journal = wegwijs.Journal.create("journal.wegwijs"))"},
    {"Journal", "open", R"(>>> journal = wegwijs.Journal.open("journal.wegwijs"))"},
    {"Journal", "open_for_reading", R"(>>> wegwijs.Journal.open_for_reading("journal.wegwijs").size().questions)"},
    {"Journal", "set_policy", R"(>>> journal.set_policy(journal.policy.replace(retention_days=400)))"},
    {"Journal", "size", R"(>>> journal.size().questions > 0
True)"},
    {"Journal", "info_json", R"(>>> json.loads(journal.info_json())["questions"] > 0
True)"},
    {"Journal", "verify", R"(>>> journal.verify()
())"},
    {"Journal", "backup", R"(>>> journal.backup("backup.wegwijs"))"},
    {"Journal", "merge", R"(>>> journal.backup("other.wegwijs")
>>> journal.merge("other.wegwijs").added
0)"},
    {"Journal", "purge", R"(>>> journal.purge(datetime.date(2026, 12, 31))
0)"},
    {"Journal", "export_csv", R"(>>> pandas.read_csv(io.StringIO(journal.export_csv())).groupby("desk").size())"},
    {"Journal", "import_csv", R"(>>> text = "hour,desk,products\n2026-11-24 14:00,lochal,huurtoeslag\n"
>>> journal.import_csv(text, kb, "november.csv").rows
1)"},
    {"Journal", "record", R"(>>> done = journal.record(kb.question_of(advice, 1), kb)
>>> len(done.codes)
1)"},
    {"Journal", "record_json", R"(>>> entry = {"desk": "lochal", "services": ["juridisch-loket-advies"]}
>>> json.loads(journal.record_json(json.dumps(entry), kb))["already"]
False)"},
    {"Journal", "visit_of", R"(>>> first = journal.record(kb.question_of(advice, 1), kb)
>>> visit = journal.visit_of(first.key, advice.desk, advice.at)
>>> second = kb.question_of(advice, 1).replace(visit=visit))"},
    {"Journal", "undo", R"(>>> done = journal.record(kb.question_of(advice, 1), kb)
>>> journal.undo(done.key)
True)"},
    {"Journal", "follow_up", R"(>>> code = journal.record(kb.question_of(advice, 1), kb).codes[0]
>>> journal.follow_up(code, "arrived").fate
'arrived')"},
    {"Journal", "count_missed", R"(>>> journal.count_missed("lochal", advice.at, kb.known_terms("zeilboot kapot")))"},
    {"Journal", "question", R"(>>> journal.question(next(journal.questions()).key).desk
'lochal')"},
    {"Journal", "signal", R"(>>> told = wegwijs.Signal(hour=advice.at, desk="lochal", about="huurtoeslag", kind="unclear-letter")
>>> journal.signal(journal.record(told, kb).key).about
'huurtoeslag')"},
    {"Journal", "referral", R"(>>> code = journal.record(kb.question_of(advice, 1), kb).codes[0]
>>> journal.referral(code).fate
'unknown')"},
    {"Journal", "questions", R"(>>> sum(question.outcome == "referred" for question in journal.questions()) > 0
True)"},
    {"Journal", "signals", R"(>>> wegwijs.Records(journal.signals(), of=wegwijs.Signal).to_pandas())"},
    {"Journal", "missed_terms", R"(>>> collections.Counter(one.term for one in journal.missed_terms()))"},
    {"Journal", "report", R"(>>> journal.report(kb, kind="questions", by="theme").tables[0].to_pandas())"},
    {"Journal", "publish", R"(>>> journal.publish(2025, kb)
>>> journal.report(kb, published=2025).publishable
True)"},

    {"Diagnostic", "text", R"(>>> [fault.text() for fault in wegwijs.check("partners/").report.diagnostics])"},
    {"Advice", "to_json", R"(>>> json.loads(advice.to_json())["desk"]
'lochal')"},
    {"Advice", "to_pandas", R"(>>> advice.to_pandas()[["rank", "service", "kind", "arrives_at"]])"},
    {"Advice", "to_polars", R"(>>> advice.to_polars().select("rank", "service", "kind", "arrives_at"))"},
    {"FoundList", "to_json", R"(>>> json.loads(kb.find("taalhuis").to_json())["nothing_found"]
False)"},
    {"FoundList", "to_pandas", R"(>>> kb.find("taalhuis").to_pandas().groupby("kind").size())"},
    {"FoundList", "to_polars", R"(>>> kb.find("taalhuis").to_polars().group_by("kind").len())"},
    {"BuildResult", "to_json", R"(>>> json.loads(wegwijs.check("partners/").to_json())["files"] > 0
True)"},
    {"Report", "to_pandas", R"(>>> wegwijs.check("partners/").report.to_pandas().groupby("code").size())"},
    {"Report", "to_polars", R"(>>> wegwijs.check("partners/").report.to_polars().height)"},
    {"MapCounts", "to_json", R"(>>> json.loads(kb.count().to_json()).keys())"},
    {"CountTable", "to_pandas", R"(>>> {table.key: table.to_pandas() for table in kb.count().tables}["themes"])"},
    {"CountTable", "to_polars", R"(>>> kb.count().tables[0].to_polars())"},
    {"Coverage", "to_json", R"(>>> json.loads(kb.coverage(theme="debts").to_json())["rows"][0])"},
    {"Coverage", "to_pandas", R"(>>> kb.coverage(theme="debts").to_pandas().pivot(index="name", columns="theme", values="kind"))"},
    {"Coverage", "to_polars", R"(>>> kb.coverage(theme="debts").to_polars().group_by("kind").len())"},
    {"Routes", "to_pandas", R"(>>> kb.routes("lochal", "juridisch-loket-advies").to_pandas()[["arrives_at", "effort"]])"},
    {"Routes", "to_polars", R"(>>> kb.routes("lochal", "juridisch-loket-advies").to_polars().select("arrives_at", "effort"))"},
    {"Sheet", "to_json", R"(>>> json.loads(kb.sheet(desk="lochal", theme="debts").to_json()).keys())"},
    {"Sheet", "to_pandas", R"(>>> kb.sheet(desk="lochal").to_pandas().to_csv("sheet.csv"))"},
    {"Sheet", "to_polars", R"(>>> kb.sheet(desk="lochal").to_polars().select("name", "kind"))"},
    {"WeekHours", "to_json", R"(>>> json.loads(kb.hours("lochal").to_json("en"))["id"]
'lochal')"},
    {"Excerpt", "arrange", R"(>>> network = kb.excerpt(desk="lochal", theme="debts")
>>> network.arrange().to_pandas().assign(id=[node.id for node in network.nodes]))"},
    {"Excerpt", "to_networkx", R"(>>> graph = kb.excerpt(desk="lochal", theme="debts", most_nodes=0).to_networkx()
>>> graph.out_degree("lochal") > 0
True)"},
    {"Excerpt", "to_igraph", R"(>>> graph = kb.excerpt(theme="debts", most_nodes=0).to_igraph()
>>> graph.vs["name"], graph.es["kind"])"},
    {"JournalReport", "to_json", R"(>>> json.loads(journal.report(kb).to_json()).keys())"},
    {"JournalReport", "to_csv", R"(>>> pathlib.Path("report.csv").write_text(journal.report(kb).to_csv()))"},
    {"ReportTable", "to_csv", R"(>>> journal.report(kb).tables[0].to_csv())"},
    {"ReportTable", "to_pandas", R"(>>> journal.report(kb, by="theme").tables[0].to_pandas())"},
    {"ReportTable", "to_polars", R"(>>> journal.report(kb, by="theme").tables[0].to_polars())"},
};

}  // namespace

std::string example_of(std::string_view of, std::string_view name) {
  for (const Example& one : examples) {
    if (one.of != of || one.name != name) continue;
    std::string text = "\n\nExample:\n    ";
    for (const char sign : one.lines) {
      text += sign;
      if (sign == '\n') text += "    ";
    }
    return text;
  }
  return {};
}

}  // namespace wegwijs::python
