#include "pipeline/difference.h"

#include <catch2/catch.hpp>

#include "pipeline/read_catalogue.h"
#include "support/diagnostic_case.h"

using namespace kohyo;

namespace {

const std::string plan_file = "content/plans/sample/plan.yml";
const std::string card = "content/plans/sample/initiatives/1-1.md";

void replace(std::string& text, const std::string& before, const std::string& after) {
  const std::size_t at = text.find(before);
  REQUIRE(at != std::string::npos);
  text.replace(at, before.size(), after);
}

/// Freezes the last edition of the tree and begins `id`.
void go_on(const std::string& last, const std::string& id, test::ContentTree& tree) {
  test::freeze("content/plans/sample/editions/" + last, tree);
  tree[plan_file] +=
      "  - id: " + id +
      "\n    title:\n      ja: 次\n    status: adopted\n    source:\n      ja: 見本\n";
}

/// 2025-03, 2026-03 with a note, 2027-03.
model::Catalogue three_editions() {
  test::ContentTree tree = test::base_tree();
  go_on("2025-03", "2026-03", tree);
  replace(tree[card], "R7: 実施", "R7: 検討");
  replace(tree[card], "---\n# ja", "revision:\n  note:\n    ja: 遅れた。\n---\n# ja");
  go_on("2026-03", "2027-03", tree);
  replace(tree[card], "revision:\n  note:\n    ja: 遅れた。\n", "");
  replace(tree[card], "R6: 検討", "R6: 実施");
  pipeline::Read read = pipeline::read_catalogue(
      {test::sources_in(tree, "content/"), std::string("content/").size(), 1});
  INFO(read.diagnostics.all().size());
  REQUIRE(read.catalogue);
  return *std::move(read.catalogue);
}

std::vector<std::string> changes(const std::optional<pipeline::Difference>& difference) {
  REQUIRE(difference);
  std::vector<std::string> all;
  for (const model::Change* each : difference->after.changes()) {
    const std::string before = each->before ? each->before->main().str() : "";
    const std::string after = each->after ? each->after->main().str() : "";
    all.push_back(each->id + " " + before + " > " + after + (each->reason ? " because" : ""));
  }
  return all;
}

using Changes = std::vector<std::string>;

}  // namespace

TEST_CASE("any two editions on record are compared, both ways") {
  const model::Catalogue catalogue = three_editions();
  const auto between = [&](const std::string& before, const std::string& after) {
    return changes(pipeline::difference(catalogue, model::PlanId("sample"),
                                        model::EditionId(before), model::EditionId(after)));
  };
  const std::string r6 = "1-1:schedule:forms:2024:1 ";
  const std::string r7 = "1-1:schedule:forms:2025:1 ";
  CHECK(between("2025-03", "2026-03") == Changes{r7 + "実施 > 検討 because"});
  CHECK(between("2026-03", "2027-03") == Changes{r6 + "検討 > 実施"});
  CHECK(between("2025-03", "2027-03") == Changes{r6 + "検討 > 実施", r7 + "実施 > 検討"});
  CHECK(between("2026-03", "2025-03") == Changes{r7 + "検討 > 実施"});
  CHECK(between("2027-03", "2025-03") == Changes{r6 + "実施 > 検討", r7 + "検討 > 実施"});
  for (const std::string id : {"2025-03", "2026-03", "2027-03"}) CHECK(between(id, id).empty());
}

TEST_CASE("what is not on record differs from nothing") {
  const model::Catalogue catalogue = three_editions();
  const model::PlanId plan("sample");
  const model::EditionId known("2025-03");
  const model::EditionId unknown("2020-03");
  CHECK_FALSE(pipeline::difference(catalogue, plan, unknown, known));
  CHECK_FALSE(pipeline::difference(catalogue, plan, known, unknown));
}
