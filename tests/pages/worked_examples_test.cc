#include "pages/worked_examples.h"

#include <catch2/catch.hpp>

#include "pages/laid_out.h"

using namespace kohyo;
using namespace kohyo::pages;
using namespace kohyo::test;

namespace {

const std::vector<Example> programs{
    {"assets/examples/count-shifts.py", "if 1 < 2:\n    print(\"&\")\n"},
    {"assets/examples/count-shifts.sql", "select 1;\n"}};

Workbench bench_with(const std::string& revisions) {
  Workbench bench = small_bench();
  bench.data = {{"data/smart.xlsx", "x", ""},
                {"data/smart.sqlite", "x", ""},
                {"data/smart/revisions.csv", "x", ""},
                {"data/smart/revisions.json", revisions, ""}};
  return bench;
}

/// The examples in English, with these programs.
render::Value shown(const Workbench& bench, std::span<const Example> examples) {
  Context context{bench.catalogue, project_words()[1], project_words(), bench.data};
  context.examples = examples;
  return worked_examples(context);
}

const std::string three = R"([{"shift": "none"}, {"shift": "back"}, {"shift": "none"}])";

}  // namespace

TEST_CASE("the answer counts the rows of the published table in the order of their words") {
  const render::Value value = shown(bench_with(three), programs);
  CHECK(text_at(value.as_object(), "output") == "back 1\nnone 2\n");
}

TEST_CASE("a program is shown as it is, with its address, what it reads and how to run it") {
  const render::Value value = shown(bench_with(three), programs);
  const render::Object& values = value.as_object();
  CHECK(text_at(values, "python.code") == "if 1 &lt; 2:\n    print(&quot;&amp;&quot;)\n");
  CHECK(text_at(values, "python.url") == "../assets/examples/count-shifts.py");
  CHECK(text_at(values, "python.file.url") == "../data/smart/revisions.csv");
  CHECK(text_at(values, "sql.file.url") == "../data/smart.sqlite");
  CHECK(text_at(values, "sql.command") == "sqlite3 -separator ' ' smart.sqlite < count-shifts.sql");
}

TEST_CASE("in the workbook the filter is forward, or else the first word that occurs") {
  const render::Value without = shown(bench_with(three), programs);
  CHECK(text_at(without.as_object(), "book.shift") == "back");
  CHECK(text_at(without.as_object(), "book.count") == "1");
  const render::Value with =
      shown(bench_with(R"([{"shift": "back"}, {"shift": "forward"}])"), programs);
  CHECK(text_at(with.as_object(), "book.shift") == "forward");
}

TEST_CASE("what is missing is left out") {
  CHECK(shown(bench_with("[]"), programs).kind() == render::Kind::none);
  CHECK(shown(bench_with("no JSON"), programs).kind() == render::Kind::none);
  CHECK(shown(bench_with(R"({"shift": 1})"), programs).kind() == render::Kind::none);
  Workbench no_plan = bench_with(three);
  no_plan.catalogue.plans.clear();
  CHECK(shown(no_plan, programs).kind() == render::Kind::none);
  const render::Value no_program = shown(bench_with(three), {});
  CHECK(text_at(no_program.as_object(), "python") == "(none)");
  CHECK(text_at(no_program.as_object(), "sql") == "(none)");
}
