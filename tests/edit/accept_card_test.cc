#include "edit/accept_card.h"

#include <catch2/catch.hpp>

#include "load/body.h"

using namespace kohyo;

namespace {

/// The front matter of a card without its marks. Both are sound YAML.
std::string accepted(const std::string& fields, const std::string& line_break = "\n") {
  std::string card = "---\n" + fields + "---\n# ja\n";
  if (line_break != "\n") {
    std::string with_breaks;
    for (const char c : card) with_breaks += c == '\n' ? line_break : std::string(1, c);
    card = with_breaks;
  }
  base::Sources sources;
  const base::SourceId id = sources.add({"1-1.md", card});
  const std::string result = edit::accept_card(sources, id);
  const base::SourceId again = sources.add({"1-1.md", result});
  base::Diagnostics diagnostics;
  const std::vector<text::Language> none;
  INFO(result);
  CHECK(load::read_front_matter(again, {sources, none, diagnostics}));
  CHECK(diagnostics.all().empty());
  CHECK(edit::accept_card(sources, again) == result);
  const std::string begin = "---" + line_break;
  const std::string end = "---" + line_break + "# ja" + line_break;
  REQUIRE(result.starts_with(begin));
  REQUIRE(result.ends_with(end));
  return result.substr(begin.size(), result.size() - begin.size() - end.size());
}

/// A row with these cells.
std::string row(const std::string& cells) {
  return "schedule:\n  - id: a\n    task:\n      ja: x\n" + cells;
}

}  // namespace

TEST_CASE("a card without marks stays as it is") {
  const std::string fields = "id: 1-1  \n# メモ: revision\ntitle:\n  ja: \"was: x\" # メモ\n" +
                             row("    R6: [検討, 実施]\n");
  CHECK(accepted(fields) == fields);
}

TEST_CASE("an item states what it states now") {
  CHECK(accepted(row("    R6:\n      - was: 検討\n        now: 一部実施\n")) ==
        row("    R6:\n      - 一部実施\n"));
  CHECK(accepted(row("    R6:\n      - now: 一部実施\n        was: 検討\n")) ==
        row("    R6:\n      - 一部実施\n"));
  CHECK(accepted(row("    R6:\n      - was_year: R10\n        now: 実施\n      - 検証\n")) ==
        row("    R6:\n      - 実施\n      - 検証\n"));
  CHECK(accepted(row("    R6:\n      - added: \"検証\" # メモ\n")) ==
        row("    R6:\n      - \"検証\" # メモ\n"));
  CHECK(accepted(row("    R6:\n    - was: unknown\n      now: 実施\n    R7: ―\n")) ==
        row("    R6:\n    - 実施\n    R7: ―\n"));
}

TEST_CASE("an item in languages moves to the place of its mark") {
  CHECK(accepted(row("    R6:\n      - was:\n          ja: \"前 # x\"\n          en: before\n"
                     "        now:\n          ja: 今\n          en: now\n"
                     "          stages: [partial]\n")) ==
        row("    R6:\n      - ja: 今\n        en: now\n        stages: [partial]\n"));
  CHECK(accepted(row("    R6:\n      - added:\n            ja: 今\n            # メモ\n"
                     "            stages:\n              - partial\n")) ==
        row("    R6:\n      - ja: 今\n        # メモ\n        stages:\n          - partial\n"));
  CHECK(accepted(row("    R6:\n      - now:\n          ja: 今\n        was: 検討\n")) ==
        row("    R6:\n      - ja: 今\n"));
}

TEST_CASE("a cell need not be a list") {
  CHECK(accepted(row("    R6:\n      was: 検討\n      now: 実施\n    R7: 実施\n")) ==
        row("    R6: 実施\n    R7: 実施\n"));
  CHECK(accepted(row("    R6:\n      added:\n        ja: 今\n")) == row("    R6:\n      ja: 今\n"));
  CHECK(accepted(row("    R6:\n      removed: 検討\n    R7: 実施\n")) == row("    R7: 実施\n"));
}

TEST_CASE("what was taken out goes, and a year that then states nothing") {
  CHECK(accepted(row("    R6:\n      - removed: 検討\n        now_year: R7\n    R7: 実施\n")) ==
        row("    R7: 実施\n"));
  CHECK(accepted(row("    R6:\n      - removed: 検討\n      - 実施\n")) ==
        row("    R6:\n      - 実施\n"));
  CHECK(accepted(row("    R6:\n      - 実施\n      - removed:\n          ja: 前\n          en: x\n"
                     "    R7:\n      - removed: 検討\n      - ―\n")) ==
        row("    R6:\n      - 実施\n    R7:\n      - ―\n"));
}

TEST_CASE("rows lose their marks, or go") {
  CHECK(accepted(row("    added: true\n    R6: 実施\n")) == row("    R6: 実施\n"));
  CHECK(accepted("schedule:\n  - added: true\n    id: a\n    task:\n      ja: x\n") ==
        "schedule:\n  - id: a\n    task:\n      ja: x\n");
  CHECK(accepted(row("    removed: false\n    R6: 実施\n")) == row("    R6: 実施\n"));
  CHECK(accepted(row("    R6: 実施\n") +
                 "  # 次の行\n  - id: b\n    task:\n      ja: y\n    # 消える\n    removed: true\n"
                 "  - id: c\n    task:\n      ja: z\n") ==
        row("    R6: 実施\n") + "  # 次の行\n  - id: c\n    task:\n      ja: z\n");
  CHECK(accepted("schedule:\n  -\n    id: b\n    removed: true\n  -\n    id: c\n") ==
        "schedule:\n  -\n    id: c\n");
}

TEST_CASE("what the edition says of itself goes") {
  CHECK(accepted("id: 1-1\nrevision:\n  note:\n    ja: x\n  editorial: [title]\ngoal: 1\n") ==
        "id: 1-1\ngoal: 1\n");
  CHECK(accepted("id: 1-1\ncontinues: [1-2, 1-3]\nrevision:\n  new: true\n") == "id: 1-1\n");
  CHECK(accepted("revision:\n  wider:\n    - schedule:a\n\n# メモ\nid: 1-1\n") ==
        "\n# メモ\nid: 1-1\n");
}

TEST_CASE("comments of what stays stay, as lines of their own where they stood between marks") {
  CHECK(accepted(row("    # 前\n    R6: # 課長に確認\n      # 一\n      - was: 検討\n        # 二\n"
                     "        now: 実施\n      # 三\n")) ==
        row("    # 前\n    R6: # 課長に確認\n      # 一\n      # 二\n      - 実施\n      # 三\n"));
  CHECK(accepted(row("    R6: # 課長に確認\n      was: \"検討 # 済\" # 一\n      # 二\n"
                     "      now: 実施\n")) ==
        row("    # 課長に確認\n    # 一\n    # 二\n    R6: 実施\n"));
}

TEST_CASE("a dash on a line of its own") {
  CHECK(accepted(row("    R6:\n      -\n        was: 検討\n        now: 実施\n")) ==
        row("    R6:\n      - 実施\n"));
  CHECK(accepted(
            row("    R6:\n      - # メモ\n        was: 検討\n        now:\n          ja: 今\n")) ==
        row("    R6:\n      - # メモ\n        ja: 今\n"));
}

TEST_CASE("lines may end in two characters") {
  CHECK(accepted("id: 1-1\n" +
                     row("    R6:\n      - was: 検討\n        # メモ\n        now: 実施\n") +
                     "revision:\n  new: true\n",
                 "\r\n") ==
        "id: 1-1\r\nschedule:\r\n  - id: a\r\n    task:\r\n      ja: x\r\n    R6:\r\n      # メモ"
        "\r\n      - 実施\r\n");
}
