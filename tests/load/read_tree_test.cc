#include "load/read_tree.h"

#include <catch2/catch.hpp>
#include <string>

#include "load/catalogue_desk.h"
#include "load/seal.h"

using namespace kohyo;
using test::Folder;
using test::Lines;

namespace {

const std::string plan_file = "plans/sample/plan.yml";
const std::string frozen = "plans/sample/editions/2025-03/";

std::string edition(const std::string& id, const std::string& more = "") {
  return "  - id: " + id +
         "\n    title:\n      ja: 改定\n      en: Revision\n    status: adopted\n" + more +
         "    source:\n      ja: 見本\n      en: Sample\n";
}

/// The content with its edition 2025-03 frozen, and 2026-03 in hand.
Folder two_editions() {
  const Folder base;
  Folder folder;
  for (const auto& [path, content] : base.contents()) {
    const std::string plan = "plans/sample/";
    if (path.starts_with(plan)) folder.set(frozen + path.substr(plan.size()), content);
  }
  for (const char* records : {"departments.yml", "glossary.yml", "phrases.yml"})
    folder.set(frozen + records, base[records]);
  return folder.set(plan_file, base[plan_file] + edition("2026-03"));
}

/// What came of loading it, with the frozen edition sealed as it stands.
test::Loaded loaded_from(Folder folder) {
  load::FrozenFiles files;
  for (const auto& [path, content] : folder.contents()) {
    if (path.starts_with(frozen)) files[path.substr(frozen.size())] = content;
  }
  if (!files.empty()) folder.set(frozen + std::string(load::seal_name), load::seal_of(files));
  return test::load(folder);
}

Lines reports(const Folder& folder) {
  return loaded_from(folder).reports;
}

}  // namespace

TEST_CASE("a frozen edition is read beside the one in hand") {
  const test::Loaded loaded = loaded_from(two_editions());
  CHECK(loaded.reports.empty());
  REQUIRE(loaded.catalogue);
  REQUIRE(loaded.catalogue->plans.size() == 1);
  REQUIRE(loaded.catalogue->earlier.size() == 1);
  const model::Plan& in_hand = loaded.catalogue->plans[0];
  const model::Plan& earlier = loaded.catalogue->earlier[0];
  CHECK(in_hand.edition().id.str() == "2026-03");
  CHECK(in_hand.previous()->id.str() == "2025-03");
  CHECK(earlier.edition().id.str() == "2025-03");
  CHECK(earlier.id == in_hand.id);
  CHECK(earlier.initiatives.size() == 2);
  CHECK(earlier.goals.size() == 1);
}

TEST_CASE("a frozen edition has its own departments, terms and phrases") {
  Folder folder = two_editions();
  folder.replace(frozen + "departments.yml", "財務部", "旧財務部");
  folder.replace(frozen + "phrases.yml", "en: Study", "en: Examine");
  folder.replace(frozen + "glossary.yml", "ja: オープンデータ", "ja: 公開データ");
  const test::Loaded loaded = loaded_from(folder);
  CHECK(loaded.reports.empty());
  const model::Plan& in_hand = loaded.catalogue->plans[0];
  const model::Plan& earlier = loaded.catalogue->earlier[0];
  const model::DepartmentId finance("finance");
  CHECK(earlier.records.find_department(finance)->name.main().str() == "旧財務部");
  CHECK(in_hand.records.find_department(finance)->name.main().str() == "財務部");
  CHECK(earlier.records.terms[0].name.main().str() == "公開データ");
  CHECK(loaded.catalogue->terms[0].name.main().str() == "オープンデータ");
  const auto stage_name = [](const model::Plan& plan) {
    return plan.records.find_stage(model::StageId("study"))->name.in(text::Language("en"));
  };
  CHECK(stage_name(earlier).value.str() == "Examine");
  CHECK(stage_name(in_hand).value.str() == "Study");
}

TEST_CASE("what is wrong in a frozen edition is reported there, once") {
  Folder folder = two_editions();
  folder.replace(frozen + "initiatives/1-1.md", "[finance]", "[finanse]");
  CHECK(reports(folder) == Lines{"1-1.md department-unknown 7:15 [finanse] finanse, finance"});
  CHECK(
      reports(two_editions().remove(frozen + "departments.yml")) ==
      Lines{"plan.yml file-missing 38:9 [2025-03] plans/sample/editions/2025-03/departments.yml"});
  CHECK(reports(two_editions().remove(frozen + "plan.yml")) ==
        Lines{"plan.yml file-missing 38:9 [2025-03] plans/sample/editions/2025-03/plan.yml"});
}

TEST_CASE("a department that only the frozen edition has is not known to the one in hand") {
  Folder folder = two_editions();
  folder.set(frozen + "departments.yml",
             folder[frozen + "departments.yml"] + "audit:\n  name:\n    ja: 監査\n    en: Audit\n");
  folder.replace(frozen + "initiatives/1-1.md", "[finance]", "[audit]");
  CHECK(reports(folder).empty());
  folder.replace("plans/sample/initiatives/1-1.md", "[finance]", "[audit]");
  CHECK(reports(folder) == Lines{"1-1.md department-unknown 7:15 [audit] audit, "});
}

TEST_CASE("links of a frozen edition lead to its own cards") {
  Folder folder = two_editions();
  folder.remove("plans/sample/initiatives/1-2.md");  // the frozen 1-2 stays
  CHECK(reports(folder).empty());
  folder.replace("plans/sample/initiatives/1-1.md", "申請書をわかりやすくする。",
                 "[架電](card:1-2)");
  CHECK(reports(folder).size() == 1);
}

TEST_CASE("an earlier edition is frozen, or its text is said to be lost") {
  Folder folder;
  const std::string listed = folder[plan_file];
  const std::size_t editions = listed.find("editions:\n") + 10;
  const auto with = [&](const std::string& first) {
    std::string text = listed;
    return reports(Folder().set(plan_file, text.insert(editions, first)));
  };
  CHECK(with(edition("2024-03", "    record: none\n")).empty());
  CHECK(with(edition("2024-03")) == Lines{"plan.yml edition-not-on-record 38:9 [2024-03] 2024-03, "
                                          "plans/sample/editions/2024-03/"});
}

TEST_CASE("a folder that is no edition of plan.yml is told once") {
  Folder folder = two_editions();
  folder.set("plans/sample/editions/2025-3/plan.yml", folder[frozen + "plan.yml"]);
  folder.set("plans/sample/editions/2025-3/goals/1.md", "x\n");
  CHECK(reports(folder) == Lines{"1.md edition-unknown 1:1 [] 2025-3, 2025-03"});
}

TEST_CASE("a frozen edition stands in the folder of its name") {
  Folder folder = two_editions();
  folder.replace(frozen + "plan.yml", "id: 2025-03", "id: 2024-09");
  CHECK(reports(folder) ==
        Lines{"plan.yml edition-other 38:9 [2024-09] 2024-09, plans/sample/editions/2025-03/"});
}

TEST_CASE("the edition in hand may be frozen as well") {
  Folder folder = two_editions();
  folder.set(plan_file, Folder()[plan_file]);
  const test::Loaded loaded = loaded_from(folder);
  CHECK(loaded.reports.empty());
  CHECK(loaded.catalogue->earlier.size() == 1);
  CHECK(loaded.catalogue->earlier[0].edition().id == loaded.catalogue->plans[0].edition().id);
}

TEST_CASE("files beside the folders of editions are told") {
  Folder folder = two_editions();
  folder.set("plans/sample/editions/note.md", "x\n");
  CHECK(reports(folder) == Lines{"note.md file-unexpected 1:1 [] plans/sample/editions/note.md"});
}
