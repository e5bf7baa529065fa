#include "revision/check_declared.h"

#include <catch2/catch.hpp>
#include <string>

#include "revision/editions.h"
#include "revision/present.h"

using namespace kohyo;
using namespace kohyo::revision;
using test::both;
using test::only;
using Kind = model::ItemRevision::Kind;

namespace {

model::Initiative card(const std::vector<std::string_view>& years) {
  model::Initiative made = test::card("1-1", "1");
  made.schedule = {task("calls", "電話", years)};
  return made;
}

/// The cell states its wording as one that was another.
void declare(model::Cell& cell, Kind kind, std::string_view was = "") {
  cell.items[0].revision = model::ItemRevision{kind, {}, {}, {}, {}};
  if (!was.empty()) cell.items[0].revision->was = only(was);
}

/// What is said of a card that was `before` and is written as `after`.
Lines checked(const model::Initiative& before, const model::Initiative& after) {
  const model::Plan old_plan = edition("2024-03", {before});
  const model::Plan read = next_edition(old_plan, "2025-03", {after});
  model::Plan clean = read;
  clean.initiatives[0] = present(clean.initiatives[0]);
  base::Diagnostics diagnostics;
  const model::EditionRevision revision = compare_editions(old_plan, clean, diagnostics);
  check_declared(read, revision, old_plan, diagnostics);
  return lines_of(diagnostics);
}

}  // namespace

TEST_CASE("a card without marks may change without a word") {
  CHECK(checked(card({"検討"}), card({"実施"})).empty());
}

TEST_CASE("marks that the comparison bears out are right") {
  model::Initiative after = card({"実施", "検証"});
  declare(after.schedule[0].cells[0], Kind::reworded, "検討");
  declare(after.schedule[0].cells[1], Kind::added);
  CHECK(checked(card({"検討"}), after).empty());
}

TEST_CASE("a mark with another former wording is reported with the change that has none") {
  model::Initiative after = card({"実施"});
  declare(after.schedule[0].cells[0], Kind::reworded, "準備");
  CHECK(checked(card({"検討"}), after) ==
        Lines{"revision-not-found 1-1:schedule:calls:2024:1, 準備, 実施",
              "revision-undeclared 1-1:schedule:calls:2024:1, 検討, 実施"});
}

TEST_CASE("a mark on what did not change is reported") {
  model::Initiative after = card({"検討", "実施"});
  declare(after.schedule[0].cells[1], Kind::added);
  CHECK(checked(card({"検討", "実施"}), after) ==
        Lines{"revision-not-found 1-1:schedule:calls:2025:1, , 実施"});
}

TEST_CASE("a change without a mark, on a card that has marks, is reported") {
  model::Initiative after = card({"実施", "検証"});
  declare(after.schedule[0].cells[0], Kind::reworded, "検討");
  CHECK(checked(card({"検討"}), after) ==
        Lines{"revision-undeclared 1-1:schedule:calls:2025:1, , 検証"});
}

TEST_CASE("what is only listed needs no mark") {
  model::Initiative after = card({"実施"});
  declare(after.schedule[0].cells[0], Kind::reworded, "検討");
  after.source_note = only("注");
  CHECK(checked(card({"検討"}), after).empty());
}

TEST_CASE("a card that is called new must be new") {
  model::Initiative after = card({"検討"});
  after.revision.is_new = true;
  CHECK(checked(card({"検討"}), after) == Lines{"revision-not-found 1-1:card, , 個票1-1"});
}

TEST_CASE("a note on a card that did not change is reported") {
  model::Initiative after = card({"検討"});
  after.revision.note = only("見直した");
  CHECK(checked(card({"検討"}), after) == Lines{"revision-note-unused 2024-03"});
  after.schedule[0] = task("calls", "電話", {"実施"});
  CHECK(checked(card({"検討"}), after).empty());
}

TEST_CASE("words about changes that are not there are reported, one by one") {
  model::Initiative after = card({"実施"});
  after.revision.editorial = {{"title", test::nowhere}};
  after.revision.wider = {{"schedule:calls:2024", test::nowhere}};
  after.revision.narrower = {{"schedule:calls:2025", test::nowhere}};
  CHECK(checked(card({"検討"}), after) ==
        Lines{"change-note-unused title", "change-note-unused schedule:calls:2025"});
}

TEST_CASE("a translation that stayed as it was is reported, but for set phrases of cells") {
  model::Initiative before = card({"検討"});
  before.title = both("検討", "Study");
  model::Initiative after = before;
  after.title = both("実施", "Study");
  CHECK(checked(before, after) == Lines{"translation-stale 1-1:title, en"});
  model::Initiative phrase = before;
  phrase.schedule[0].cells[0].items[0].text = both("検討", "Study");
  model::Initiative reworded = phrase;
  reworded.schedule[0].cells[0].items[0].text = both("検討中", "Study");
  CHECK(checked(phrase, reworded).empty());
}

TEST_CASE("an editorial change needs no new translation") {
  model::Initiative before = card({"検討"});
  before.title = both("ＤＸの検討", "Study");
  model::Initiative after = before;
  after.title = both("DXの検討", "Study");
  CHECK(checked(before, after).empty());
}

TEST_CASE("marks in prose are held against the prose of the edition before") {
  const auto with_prose = [](std::string_view markdown) {
    model::Initiative made = card({"検討"});
    made.sections.emplace(direction(), test::prose_only(markdown));
    return made;
  };
  const model::Initiative before = with_prose("甲。\n\n窓口を検討する。");
  CHECK(checked(before, with_prose("甲。\n\n窓口を{~~検討~>実施~~}する。")).empty());
  CHECK(checked(before, with_prose("甲。\n\n窓口を{~~準備~>実施~~}する。")) ==
        Lines{"revision-not-found 1-1:direction:2, 窓口を準備する。, 窓口を実施する。",
              "revision-undeclared 1-1:direction:2, 窓口を検討する。, 窓口を実施する。"});
  CHECK(checked(before, with_prose("{--甲。--}\n\n窓口を検討する。")).empty());
  CHECK(checked(before, with_prose("甲。\n\n窓口を{~~検討~>実施~~}する。\n\n新しい段落。")) ==
        Lines{"revision-undeclared 1-1:direction:3, , 新しい段落。"});
  CHECK(checked(before, with_prose("甲。\n\n窓口を{~~検討~>実施~~}する。\n\n{++新しい段落。++}"))
            .empty());
}
