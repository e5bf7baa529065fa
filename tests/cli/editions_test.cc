// kohyo diff, freeze and begin, as a shell runs them.
#include <catch2/catch.hpp>
#include <filesystem>
#include <string>
#include <vector>

#include "base/file_system.h"
#include "base/json.h"
#include "base/temporary_folder.h"
#include "support/content_tree.h"
#include "support/shell.h"

using namespace kohyo;
using test::Result;
using test::run_kohyo;
using test::TemporaryFolder;
namespace fs = std::filesystem;

namespace {

/// Content in a folder of its own, with the templates and assets of the project.
enum class From { base, project };

class Desk {
 public:
  explicit Desk(From from) : from_(from) {
    if (from == From::project) {
      fs::copy(fs::path(KOHYO_ROOT) / "content", folder_ / "content", fs::copy_options::recursive);
      return;
    }
    for (const auto& [path, bytes] : test::base_tree()) {
      if (path.starts_with("content/")) test::write_file(folder_ / path, bytes);
    }
  }

  Result run(std::vector<std::string> arguments) const {
    arguments.insert(arguments.end(), {"--content", (folder_ / "content").string()});
    if (arguments.front() == "check" || arguments.front() == "freeze") {
      const std::string root = KOHYO_ROOT;
      arguments.insert(arguments.end(),
                       {"--templates", root + "/templates", "--assets", root + "/assets"});
    }
    if (from_ == From::project && arguments.front() != "check") {
      arguments.insert(arguments.end(), {"--plan", "transition"});
    }
    return run_kohyo(arguments);
  }
  fs::path file(const std::string& name) const { return folder_ / ("content/" + name); }
  std::string read(const std::string& name) const { return test::bytes_of(file(name)); }
  void write(const std::string& name, const std::string& bytes) const {
    test::write_file(file(name), bytes);
  }
  void replace(const std::string& name, const std::string& before, const std::string& after) const {
    std::string bytes = read(name);
    const std::size_t at = bytes.find(before);
    INFO(name << ": " << before);
    REQUIRE(at != std::string::npos);
    write(name, bytes.replace(at, before.size(), after));
  }
  std::vector<std::string> all() const { return base::list_files(folder_.path()).value(); }

 private:
  From from_;
  TemporaryFolder folder_;
};

const std::string card = "plans/sample/initiatives/1-1.md";
const std::string frozen = "plans/sample/editions/2025-03/";

/// Freezes the edition in hand and begins the next.
void go_on(const Desk& desk) {
  REQUIRE(desk.run({"freeze", "2025-03"}).status == 0);
  const Result begin = desk.run({"begin", "2026-03", "--title", "次の版", "--title-en", "Next"});
  REQUIRE(begin.status == 0);
}

void check_that_nothing_differs(const Desk& desk) {
  const Result check = desk.run({"check"});
  INFO(check.err);
  CHECK(check.status == 0);
  CHECK(check.err.empty());
  const Result diff = desk.run({"diff", "2025-03", "2026-03"});
  CHECK(diff.status == 0);
  CHECK(diff.out.ends_with("2025-03 -> 2026-03\nNo differences.\n"));
  CHECK(desk.run({"diff", "2025-03", "2026-03", "--json"}).out == "[]\n");
}

/// A card with every kind of mark, and with comments.
const std::string marked_card = R"(---
id: 1-1
title:
  ja: 申請書の見直し
  en: Revision of forms
goal: 1
departments: [finance]
schedule:
  - id: forms
    task:
      ja: 申請書の見直し
      en: Revision of forms
    R6: # 課長に確認
      - was: 検討
        # 二月の会議
        now: 実施
      - removed: 検討
    R7:
      - added:
          ja: "三つ # 窓口"
          en: Three
          stages: [study]
    R8:
      - removed: 実施
        now_year: R7
    R9:
      was_year: R10
      now: 実施
  - id: new-row
    added: true
    task:
      ja: 新しい行
      en: New row
    R6: 検討
  # 古い行の前のメモ
  - id: old-row
    task:
      ja: 古い行
      en: Old row
    removed: true
    R6: 検討
revision:
  note:
    ja: 改めた。
    en: Changed.
  wider: [schedule:forms:2027]
# 最後のメモ
related: [1-2]
---
# ja
## 改善の方向性
申請書をわかりやすくする。
# en
## Direction
Forms become easier.
)";

}  // namespace

TEST_CASE("freeze copies the edition in hand byte for byte, and seals it") {
  const Desk desk(From::base);
  const Result result = desk.run({"freeze", "2025-03"});
  CHECK(result.status == 0);
  CHECK(result.err.empty());
  CHECK(result.out.find("is frozen in ") != std::string::npos);
  for (const std::string name : {"plan.yml", "goals/1.md", "initiatives/1-1.md"})
    CHECK(desk.read(frozen + name) == desk.read("plans/sample/" + name));
  for (const std::string name : {"departments.yml", "glossary.yml", "phrases.yml"})
    CHECK(desk.read(frozen + name) == desk.read(name));
  CHECK(desk.read(frozen + "checksums.yml").find("initiatives/1-2.md: ") != std::string::npos);
  const Result check = desk.run({"check"});
  CHECK(check.status == 0);
  CHECK(check.err.empty());
}

TEST_CASE("what stands beside plan.yml is frozen with it, and goes on in the next edition") {
  const Desk desk(From::base);
  desk.replace("plans/sample/plan.yml", "goal_sections:",
               "plan_sections:\n  - id: position\n    heading:\n      ja: 位置づけ\n      en: "
               "Position\ngoal_sections:");
  desk.replace("plans/sample/goals/1.md", "    amount: 79\n", "    amount: 79\n    was: 70\n");
  desk.write("plans/sample/overview.md",
             "# ja\n## 位置づけ\n計画の{++新しい++}もと。\n# en\n## Position\nThe {++new ++}"
             "base.\n");
  desk.write("plans/sample/effects.yml",
             "measures:\n  - id: forms\n    title:\n      ja: 申請書\n      en: Forms\n    kind: "
             "reduction\n    unit: 千円\n    amounts:\n      R6: 1200\n");
  go_on(desk);
  CHECK(desk.read(frozen + "overview.md").find("{++新しい++}") != std::string::npos);
  CHECK(desk.read(frozen + "effects.yml") == desk.read("plans/sample/effects.yml"));
  CHECK(desk.read("plans/sample/overview.md").find("計画の新しいもと。") != std::string::npos);
  CHECK(desk.read("plans/sample/goals/1.md").find("was:") == std::string::npos);
  check_that_nothing_differs(desk);
  desk.replace("plans/sample/effects.yml", "R6: 1200", "R6: 1300");
  CHECK(desk.run({"diff", "2025-03", "2026-03"}).out.find("300") != std::string::npos);
}

TEST_CASE("freeze refuses what is frozen, a draft, another edition, and mistakes") {
  const Desk desk(From::base);
  CHECK(desk.run({"freeze", "2024-03"}).status == 2);
  CHECK(desk.run({"freeze", "2024-03"}).err ==
        "The plan sample has no edition 2024-03. It has: 2025-03\n");
  const std::vector<std::string> before = desk.all();
  desk.replace("plans/sample/plan.yml", "status: adopted", "status: draft");
  CHECK(desk.run({"freeze", "2025-03"}).status == 1);
  CHECK(desk.run({"freeze", "draft"}).status == 1);
  desk.replace("plans/sample/plan.yml", "status: draft", "status: adopted");
  desk.replace(card, "[finance]", "[finanse]");
  CHECK(desk.run({"freeze", "2025-03"}).status == 1);
  desk.replace(card, "[finanse]", "[finance]");
  CHECK(desk.all() == before);
  REQUIRE(desk.run({"freeze", "2025-03"}).status == 0);
  const Result again = desk.run({"freeze", "2025-03"});
  CHECK(again.status == 1);
  CHECK(again.err.find("frozen already") != std::string::npos);
}

TEST_CASE("a folder beside the sealed files that nobody may put there keeps a site from changing") {
  const Desk desk(From::base);
  REQUIRE(desk.run({"freeze", "2025-03"}).status == 0);
  desk.write(frozen + "initiatives/1-1.md", desk.read(card) + "\n");
  const Result result = desk.run({"check"});
  CHECK(result.status == 1);
  CHECK(result.err.find("[frozen-changed]") != std::string::npos);
}

TEST_CASE("the project's own plan goes on: no mistake, no difference") {
  const Desk desk(From::project);
  go_on(desk);
  check_that_nothing_differs(desk);
  // What no mark concerned is as it was, byte for byte.
  CHECK(desk.read("plans/transition/initiatives/1-1.md") ==
        desk.read("plans/transition/editions/2025-03/initiatives/1-1.md"));
  CHECK(desk.read("plans/transition/plan.yml")
            .starts_with(desk.read("plans/transition/editions/2025-03/plan.yml")));
}

TEST_CASE("every kind of mark is accepted") {
  const Desk desk(From::base);
  desk.replace("plans/sample/plan.yml", "editions:\n",
               "ended:\n  - id: 1-8\n    reason:\n      ja: 終わった。\neditions:\n"
               "  - id: 2024-03\n    title:\n      ja: もと\n    status: adopted\n"
               "    record: none\n    source:\n      ja: 見本\n");
  desk.write(card, marked_card);
  desk.replace("plans/sample/initiatives/1-2.md", "goal: 1\n", "continues: [1-7]\ngoal: 1\n");
  go_on(desk);
  check_that_nothing_differs(desk);
  const std::string now = desk.read(card);
  const std::string rows = R"(    R6: # 課長に確認
      # 二月の会議
      - 実施
    R7:
      - ja: "三つ # 窓口"
        en: Three
        stages: [study]
    R9: 実施
  - id: new-row
    task:
      ja: 新しい行
      en: New row
    R6: 検討
  # 古い行の前のメモ
# 最後のメモ
related: [1-2]
)";
  INFO(now);
  CHECK(now.find(rows) != std::string::npos);
  CHECK(desk.read("plans/sample/plan.yml").find("ended") == std::string::npos);
  CHECK(desk.read("plans/sample/initiatives/1-2.md").find("continues") == std::string::npos);
}

TEST_CASE("begin refuses an edition that is not frozen, or differs, and bad names") {
  const Desk desk(From::base);
  const auto begin = [&](const std::string& id, const std::string& title = "次の版") {
    return desk.run({"begin", id, "--title", title});
  };
  CHECK(begin("2026-03").status == 1);
  CHECK(begin("2026-03").err.find("kohyo freeze 2025-03") != std::string::npos);
  REQUIRE(desk.run({"freeze", "2025-03"}).status == 0);
  const std::string plan = desk.read("plans/sample/plan.yml");
  for (const std::string id : {"2025-03", "2026年", "draft", "A", "../x", "all"})
    CHECK(begin(id).status == 2);
  CHECK(begin("2026-03", "").status == 2);
  CHECK(begin("2026-03", "一\n二").status == 2);
  CHECK(begin("2026-03", "=1").status == 2);
  desk.replace(card, "R7: 実施", "R7: 検討");
  CHECK(begin("2026-03").status == 1);
  CHECK(begin("2026-03").err.find("[edition-is-frozen]") != std::string::npos);
  desk.replace(card, "R7: 検討", "R7: 実施");
  CHECK(desk.read("plans/sample/plan.yml") == plan);
  CHECK(begin("2026-03").status == 0);
  CHECK(begin("2027-03").status == 1);  // 2026-03 is not frozen
}

TEST_CASE("titles may hold what YAML would take for its own") {
  const Desk desk(From::base);
  REQUIRE(desk.run({"freeze", "2025-03"}).status == 0);
  REQUIRE(desk.run({"begin", "2026-03", "--title", "'改定': \"案\" #1 \\", "--title-en", "x: - #y"})
              .status == 0);
  CHECK(desk.run({"check"}).status == 0);
}

TEST_CASE("diff tells what changed, card by card, with the counts") {
  const Desk desk(From::base);
  go_on(desk);
  desk.replace(card, "R7: 実施", "R7: 検討");
  desk.replace(card, "ja: 申請書の見直し\n  en", "ja: 申請書の簡素化\n  en");
  const Result result = desk.run({"diff", "2025-03", "draft", "--language", "ja"});
  CHECK(result.status == 0);
  CHECK(result.out ==
        "見本計画：2025-03 → 2026-03\n\n"
        "1-1 申請書の簡素化\n"
        "  取組みの名前：修正\n"
        "    申請書の[-見直し-]{+簡素化+}\n"
        "  年次別計画「申請書の見直し」 令和7年度：修正、内容の変更\n"
        "    [-実施-]{+検討+}\n\n"
        "変更 2 件（個票 1 枚）\n"
        "種類：修正 2\n"
        "年次別計画の動き：内容の変更 1\n");
}

TEST_CASE("diff goes both ways, and an edition is like itself") {
  const Desk desk(From::base);
  go_on(desk);
  desk.replace(card, "R7: 実施", "R7: 検討");
  CHECK(desk.run({"diff", "2025-03", "2026-03"}).out.find("[-Implement-]{+Study+}") !=
        std::string::npos);
  CHECK(desk.run({"diff", "2026-03", "2025-03"}).out.find("[-Study-]{+Implement+}") !=
        std::string::npos);
  CHECK(desk.run({"diff", "2026-03", "2026-03"}).out.ends_with("No differences.\n"));
}

TEST_CASE("reasons of an edition go only with the edition before it") {
  const Desk desk(From::base);
  go_on(desk);
  desk.replace(card, "R7: 実施", "R7: 検討");
  desk.replace(card, "---\n# ja", "revision:\n  note:\n    ja: 遅れた。\n    en: Late.\n---\n# ja");
  CHECK(desk.run({"diff", "2025-03", "2026-03"}).out.find("Reason: Late.") != std::string::npos);
  CHECK(desk.run({"diff", "2026-03", "2025-03"}).out.find("Reason") == std::string::npos);
}

TEST_CASE("--json gives the rows of the open data") {
  const Desk desk(From::base);
  go_on(desk);
  desk.replace(card, "R7: 実施", "R7: 検討");
  const base::Json rows = base::parse_json(desk.run({"diff", "2025-03", "2026-03", "--json"}).out);
  REQUIRE(rows.size() == 1);
  CHECK(rows[0]["revision_id"] == "1-1:schedule:forms:2025:1");
  CHECK(rows[0]["edition_id"] == "2026-03");
  CHECK(rows[0]["previous_edition_id"] == "2025-03");
  CHECK(rows[0]["fiscal_year"] == 2025);
  CHECK(rows[0]["before_ja"] == "実施");
  CHECK(rows[0]["after_en"] == "Study");
  CHECK(rows[0]["reason_ja"].is_null());
  const base::Json back = base::parse_json(desk.run({"diff", "2026-03", "2025-03", "--json"}).out);
  CHECK(back[0]["edition_id"] == "2025-03");
  CHECK(back[0]["previous_edition_id"] == "2026-03");
}

TEST_CASE("what an edition declares is told where the one before is not on record") {
  const Desk desk(From::project);
  const Result result = desk.run({"diff", "2024-03", "2025-03"});
  CHECK(result.status == 0);
  CHECK(result.out.find("The full text of edition 2024-03 is not on record.") != std::string::npos);
  CHECK(result.out.find("[-Study-]{+Partly carry out+}") != std::string::npos);
  const Result back = desk.run({"diff", "2025-03", "2024-03"});
  CHECK(back.status == 2);
  CHECK(back.out.empty());
}

TEST_CASE("diff names what there is, and prints mistakes as check does") {
  const Desk desk(From::base);
  const Result unknown = desk.run({"diff", "2025-03", "\x1B[31m"});
  CHECK(unknown.status == 2);
  CHECK(unknown.err.find('\x1B') == std::string::npos);
  CHECK(unknown.err.ends_with("It has: 2025-03\n"));
  CHECK(desk.run({"diff", "2025-03", "draft"}).status == 2);
  CHECK(desk.run({"diff", "2025-03"}).status == 2);
  CHECK(desk.run({"diff", "2025-03", "2025-03", "--plan", "x"}).err ==
        "There is no plan x. There is: sample\n");
  desk.replace(card, "[finance]", "[finanse]");
  const Result wrong = desk.run({"diff", "2025-03", "2025-03"});
  CHECK(wrong.status == 1);
  CHECK(wrong.err.find("[department-unknown]") != std::string::npos);
}

TEST_CASE("an older edition whose files were put there by hand is checked and sealed") {
  const Desk desk(From::base);
  const std::string frozen = "plans/sample/editions/2024-03/";
  for (const char* name : {"plans/sample/plan.yml", "plans/sample/goals/1.md",
                           "plans/sample/initiatives/1-1.md", "plans/sample/initiatives/1-2.md"})
    desk.write(frozen + std::string(name).substr(13), desk.read(name));
  for (const char* name : {"departments.yml", "glossary.yml", "phrases.yml"})
    desk.write(frozen + name, desk.read(name));
  desk.replace(frozen + "plan.yml", "2025-03", "2024-03");
  const std::string edition =
      "  - id: 2024-03\n    title:\n      ja: 策定\n    status: adopted\n    source:\n      ja: "
      "見本\n";
  desk.replace("plans/sample/plan.yml", "editions:\n", "editions:\n" + edition);
  CHECK(desk.run({"check"}).err.find("frozen-unsealed") != std::string::npos);

  desk.replace(frozen + "initiatives/1-2.md", "goal: 1", "goal: 7");
  CHECK(desk.run({"freeze", "2024-03"}).status == 1);
  CHECK_FALSE(fs::exists(desk.file(frozen + "checksums.yml")));

  desk.replace(frozen + "initiatives/1-2.md", "goal: 7", "goal: 1");
  desk.replace(frozen + "initiatives/1-2.md", "R6: 実施", "R6: 検討");
  CHECK(desk.run({"freeze", "2024-03"}).status == 0);
  CHECK(desk.run({"check"}).status == 0);
  CHECK(desk.run({"diff", "2024-03", "2025-03"}).out.find("[-Study-]{+Implement+}") !=
        std::string::npos);
}
