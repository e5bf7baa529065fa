#include "edit/begin_edition.h"

#include <catch2/catch.hpp>

#include "yaml/parse.h"

using namespace kohyo;

namespace {

std::string with_edition(const std::string& plan, const edit::NewEdition& edition) {
  base::Sources sources;
  const base::SourceId id = sources.add({"plan.yml", plan});
  const std::string result = edit::with_edition(edition, sources, id);
  base::Diagnostics diagnostics;
  const base::SourceId again = sources.add({"plan.yml", result});
  CHECK(yaml::parse(sources, sources.whole(again), diagnostics));
  CHECK(diagnostics.all().empty());
  return result;
}

const edit::NewEdition next{"2026-03", "令和8年3月\"改定\": #1", "Rev\\1"};

const std::string added =
    "  - id: 2026-03\n    title:\n      ja: \"令和8年3月\\\"改定\\\": #1\"\n      en: "
    "\"Rev\\\\1\"\n"
    "    status: draft\n    source:\n      ja: 作成中の版\n      en: In preparation\n";

const std::string first = "title: x\neditions:\n  - id: 2025-03\n    source:\n      ja: y\n";

}  // namespace

TEST_CASE("the new edition stands behind the last one") {
  CHECK(with_edition(first, next) == first + added);
  CHECK(with_edition(first + "# メモ\nbudget_note: z\n", next) ==
        first + added + "# メモ\nbudget_note: z\n");
}

TEST_CASE("a file without a line end at its end gets one") {
  CHECK(with_edition(first.substr(0, first.size() - 1), next) == first + added);
}

TEST_CASE("what the last edition ended is no longer told") {
  const std::string ended = "ended:\n  - id: 1-9\n    reason:\n      ja: z\n";
  CHECK(with_edition(first + ended, next) == first + added);
  CHECK(with_edition(ended + first, next) == first + added);
}

TEST_CASE("amounts of the plan no longer tell what they were") {
  const std::string amounts = "budgets:\n  - year: R6\n    amount: 2\n";
  CHECK(with_edition(amounts + "    was: 1\n" + first, next) == amounts + first + added);
}

TEST_CASE("the new edition is written as the others are") {
  CHECK(with_edition("editions:\n-   id: a\n    status: adopted\n", {"b", "x", ""}) ==
        "editions:\n-   id: a\n    status: adopted\n-   id: b\n    title:\n      ja: \"x\"\n"
        "    status: draft\n    source:\n      ja: 作成中の版\n");
  CHECK(with_edition("editions:\r\n  - id: a\r\n", {"b", "x", ""}) ==
        "editions:\r\n  - id: a\r\n  - id: b\r\n    title:\r\n      ja: \"x\"\r\n"
        "    status: draft\r\n    source:\r\n      ja: 作成中の版\r\n");
}

TEST_CASE("only files that change are given, plan.yml last") {
  base::Sources sources;
  load::Files files;
  const auto add = [&](const std::string& path, const std::string& bytes) {
    files.emplace(path, sources.add({"content/" + path, bytes}));
  };
  add("plans/a/plan.yml", first);
  add("plans/a/goals/1.md", "---\nid: 1\n---\n# ja\n{++文++}\n");
  add("plans/a/initiatives/1-1.md", "---\nid: 1-1\n---\n# ja\n文\n");
  add("plans/a/initiatives/1-2.md", "---\nid: 1-2\nrevision:\n  new: true\n---\n# ja\n文\n");
  add("plans/a/editions/2025-03/goals/1.md", "---\nid: 1\n---\n# ja\n{++文++}\n");
  add("plans/b/goals/1.md", "---\nid: 1\n---\n# ja\n{++文++}\n");
  const std::vector<edit::ChangedFile> changed =
      edit::begin_edition(next, "plans/a/", files, sources);
  REQUIRE(changed.size() == 3);
  CHECK(changed[0].path == "plans/a/goals/1.md");
  CHECK(changed[0].bytes == "---\nid: 1\n---\n# ja\n文\n");
  CHECK(changed[1].path == "plans/a/initiatives/1-2.md");
  CHECK(changed[1].bytes == "---\nid: 1-2\n---\n# ja\n文\n");
  CHECK(changed[2].path == "plans/a/plan.yml");
}
