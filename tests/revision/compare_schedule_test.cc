#include "revision/compare_schedule.h"

#include <catch2/catch.hpp>
#include <string>

#include "revision/editions.h"

using namespace kohyo;
using namespace kohyo::revision;
using model::Presence;
using Tasks = std::vector<model::Task>;
using Kind = model::ItemRevision::Kind;

namespace {

struct Compared {
  Lines lines;
  Tasks marked;
};

Compared compared(const Tasks& before, const Tasks& after, const model::Revision& said = {}) {
  ChangeList list(model::Scope::initiative, "1-1", model::ChangeSource::computed, test::nowhere);
  list.follow(said);
  Tasks marked = compare_schedules(before, after, list);
  return {lines_of(std::move(list).take()), std::move(marked)};
}

Lines told(const Tasks& before, const Tasks& after) {
  return compared(before, after).lines;
}

model::Task with_cell(model::Task task, model::Cell cell) {
  const auto place = std::ranges::find(task.cells, cell.year, &model::Cell::year);
  REQUIRE(place != task.cells.end());
  *place = std::move(cell);
  return task;
}

/// The marks of a cell: `検討>実施`, `+実施`, `-検討`, and `検討` for what is not marked.
std::string marks_of(const model::Cell& cell) {
  std::string all;
  for (const model::CellItem& item : cell.items) {
    const std::string& text = item.text.main().str();
    if (!all.empty()) all += " ";
    if (!item.revision) all += text;
    if (item.revision && item.revision->kind == Kind::added) all += "+" + text;
    if (item.revision && item.revision->kind == Kind::removed) all += "-" + text;
    if (item.revision && item.revision->kind == Kind::reworded)
      all += text_of(item.revision->was) + ">" + text;
  }
  return all;
}

std::string ids_of(const Tasks& tasks) {
  std::string ids;
  for (const model::Task& task : tasks) {
    if (task.presence == Presence::added) ids += "+";
    if (task.presence == Presence::removed) ids += "-";
    ids += task.id.str() + " ";
  }
  return ids;
}

const model::Task calls = task("calls", "電話", {"検討", "実施", "実施"});

}  // namespace

TEST_CASE("equal schedules have no changes and no marks") {
  const Compared same = compared({calls}, {calls});
  CHECK(same.lines.empty());
  CHECK(marks_of(same.marked[0].cells[0]) == "検討");
  CHECK_FALSE(same.marked[0].former);
}

TEST_CASE("the order of the rows does not count") {
  const model::Task letters = task("letters", "手紙", {"検討"});
  const Compared turned = compared({calls, letters}, {letters, calls});
  CHECK(turned.lines.empty());
  CHECK(ids_of(turned.marked) == "letters calls ");
}

TEST_CASE("a reworded cell is one change, with the shift of its task") {
  const Compared earlier = compared({calls}, {task("calls", "電話", {"実施", "実施", "実施"})});
  CHECK(earlier.lines == Lines{"1-1:schedule:calls:2024:1 revised forward: 検討 -> 実施"});
  CHECK(marks_of(earlier.marked[0].cells[0]) == "検討>実施");
  CHECK(marks_of(earlier.marked[0].cells[1]) == "実施");
  CHECK(told({calls}, {task("calls", "電話", {"検討", "一部実施", "実施"})}) ==
        Lines{"1-1:schedule:calls:2025:1 revised back: 実施 -> 一部実施"});
}

TEST_CASE("stages without their wording are stages of the data: the change is not red") {
  model::Task again = calls;
  again.cells[1].items[0].stages = {model::StageId("partial")};
  const Compared compared_stages = compared({calls}, {again});
  CHECK(compared_stages.lines == Lines{"1-1:schedule:calls:2025:1 editorial: 実施［in_place］ -> "
                                       "実施［partial］"});
  CHECK(marks_of(compared_stages.marked[0].cells[1]) == "実施");
}

TEST_CASE("an item that a cell has more is added, one that it has less is dropped") {
  const model::Task more = with_cell(calls, cell(2025, {"実施", "検証"}));
  const Compared added = compared({calls}, {more});
  CHECK(added.lines == Lines{"1-1:schedule:calls:2025:2 revised added:  -> 検証"});
  CHECK(marks_of(added.marked[0].cells[1]) == "実施 +検証");
  const Compared dropped = compared({more}, {calls});
  CHECK(dropped.lines == Lines{"1-1:schedule:calls:2025:2 revised dropped: 検証 -> "});
  CHECK(marks_of(dropped.marked[0].cells[1]) == "実施 -検証");
}

TEST_CASE("items of a cell are matched by their text, what is left over in its order") {
  const model::Task before = with_cell(calls, cell(2025, {"①検討", "②準備", "③実施"}));
  const model::Task after = with_cell(calls, cell(2025, {"③実施", "①試行", "②準備"}));
  const Compared result = compared({before}, {after});
  CHECK(result.lines == Lines{"1-1:schedule:calls:2025:2 revised reworded: ①検討 -> ①試行"});
  CHECK(marks_of(result.marked[0].cells[1]) == "③実施 ①検討>①試行 ②準備");
}

TEST_CASE("a cell that was emptied keeps what it said as taken out") {
  const Compared emptied = compared({calls}, {with_cell(calls, cell(2026, {}))});
  CHECK(emptied.lines == Lines{"1-1:schedule:calls:2026:1 revised dropped: 実施 -> "});
  CHECK(marks_of(emptied.marked[0].cells[2]) == "-実施");
  CHECK(emptied.marked[0].cells[2].status == model::ValueStatus::none);
  const Compared dashed = compared({calls}, {with_cell(calls, cell(2026, {"―"}))});
  CHECK(dashed.lines == Lines{"1-1:schedule:calls:2026:1 revised dropped: 実施 -> "});
  CHECK(dashed.marked[0].cells[2].status == model::ValueStatus::dash);
}

TEST_CASE("undecided is a wording that comes and goes") {
  const model::Task undecided = with_cell(calls, cell(2026, {"未定"}));
  const Compared now = compared({calls}, {undecided});
  CHECK(now.lines == Lines{"1-1:schedule:calls:2026:1 revised reworded: 実施 -> 未定"});
  CHECK(marks_of(now.marked[0].cells[2]) == "実施>未定");
  CHECK(now.marked[0].cells[2].status == model::ValueStatus::figure);
  const Compared then = compared({undecided}, {calls});
  CHECK(then.lines == Lines{"1-1:schedule:calls:2026:1 revised reworded: 未定 -> 実施"});
  CHECK(marks_of(then.marked[0].cells[2]) == "未定>実施");
  const model::Task nothing = with_cell(calls, cell(2026, {}));
  CHECK(told({undecided}, {nothing}) ==
        Lines{"1-1:schedule:calls:2026:1 revised dropped: 未定 -> "});
  CHECK(told({undecided}, {undecided}).empty());
}

TEST_CASE("a dash where nothing was stated has no wording to be red") {
  const model::Task dash = with_cell(calls, cell(2026, {"―"}));
  const model::Task nothing = with_cell(calls, cell(2026, {}));
  const Compared result = compared({nothing}, {dash});
  CHECK(result.lines == Lines{"1-1:schedule:calls:2026 editorial:  -> "});
  CHECK(result.marked[0].cells[2].items.empty());
  CHECK(result.marked[0].cells[2].status == model::ValueStatus::dash);
}

TEST_CASE("what moved to another year goes in one and comes in the other, in one direction") {
  const model::Task before = task("calls", "電話", {"", "検討", "実施"});
  const model::Task after = task("calls", "電話", {"検討", "実施", ""});
  CHECK(told({before}, {after}) == Lines{"1-1:schedule:calls:2024:1 revised forward:  -> 検討",
                                         "1-1:schedule:calls:2025:1 revised forward: 検討 -> 実施",
                                         "1-1:schedule:calls:2026:1 revised forward: 実施 -> "});
}

TEST_CASE("only the width of the characters of a cell is no red change") {
  const model::Task before = with_cell(calls, cell(2025, {"２か所で実施"}));
  const model::Task after = with_cell(calls, cell(2025, {"2か所で実施"}));
  const Compared result = compared({before}, {after});
  CHECK(result.lines == Lines{"1-1:schedule:calls:2025:1 editorial: ２か所で実施 -> 2か所で実施"});
  CHECK(marks_of(result.marked[0].cells[1]) == "2か所で実施");
}

TEST_CASE("a figure in a cell is a change of the figure") {
  const model::Task before = with_cell(calls, cell(2025, {"12か所で実施"}));
  const model::Task after = with_cell(calls, cell(2025, {"15か所で実施"}));
  CHECK(told({before}, {after}) ==
        Lines{"1-1:schedule:calls:2025:1 figure reworded: 12か所で実施 -> 15か所で実施"});
}

TEST_CASE("a row that is new or gone is one change, however many cells it has") {
  const model::Task web = task("web", "ウェブ", {"検討", "実施"});
  const Compared added = compared({calls}, {calls, web});
  CHECK(added.lines == Lines{"1-1:task:web revised added:  -> ウェブ"});
  CHECK(ids_of(added.marked) == "calls +web ");
  const Compared removed = compared({calls, web}, {calls});
  CHECK(removed.lines == Lines{"1-1:task:web revised dropped: ウェブ -> "});
  CHECK(ids_of(removed.marked) == "calls -web ");
}

TEST_CASE("rows that are gone stand behind the row that they followed") {
  const model::Task a = task("a", "甲", {});
  const model::Task b = task("b", "乙", {});
  const model::Task c = task("c", "丙", {});
  CHECK(ids_of(compared({a, b, calls, c}, {calls}).marked) == "-a -b calls -c ");
  CHECK(ids_of(compared({a, b, c}, {c, a}).marked) == "c a -b ");
  CHECK(ids_of(compared({a, b}, {calls}).marked) == "-a -b +calls ");
}

TEST_CASE("a row that goes without red does not change the place of the others") {
  model::Revision said{false, false, {}};
  said.editorial = {{"task:a", test::nowhere}};
  const model::Task a = task("a", "甲", {});
  const model::Task b = task("b", "乙", {});
  CHECK(ids_of(compared({a, b, calls}, {calls}, said).marked) == "-b calls ");
}

TEST_CASE("a row has a name and lines below it: together they are one field") {
  model::Task renamed = calls;
  renamed.name = test::only("電話催告");
  const Compared result = compared({calls}, {renamed});
  CHECK(result.lines == Lines{"1-1:task:calls revised: 電話 -> 電話催告"});
  REQUIRE(result.marked[0].former);
  CHECK(result.marked[0].former->name == test::only("電話"));
  model::Task detailed = calls;
  detailed.details = {test::only("市税")};
  CHECK(told({calls}, {detailed}) == Lines{"1-1:task:calls revised: 電話 -> 電話 / 市税"});
}

TEST_CASE("the group of a row is a field of its own") {
  model::Task grouped = calls;
  grouped.group = test::only("①");
  const Compared result = compared({calls}, {grouped});
  CHECK(result.lines == Lines{"1-1:group:calls revised:  -> ①"});
  REQUIRE(result.marked[0].former);
  CHECK(result.marked[0].former->name == calls.name);
  CHECK_FALSE(result.marked[0].former->group);
}

TEST_CASE("a year that only one edition has is compared with nothing") {
  model::Task longer = calls;
  longer.cells.push_back(cell(2027, {"検証"}));
  CHECK(told({calls}, {longer}) == Lines{"1-1:schedule:calls:2027:1 revised added:  -> 検証"});
}

TEST_CASE("a year that the new edition has no longer is told") {
  model::Task longer = calls;
  longer.cells.push_back(cell(2027, {"検証"}));
  CHECK(told({longer}, {calls}) == Lines{"1-1:schedule:calls:2027:1 revised dropped: 検証 -> "});
}

TEST_CASE("what is called editorial by the authors has no mark in the schedule") {
  model::Revision said{false, false, {}};
  said.editorial = {{"schedule:calls:2024", test::nowhere}};
  const model::Task after = task("calls", "電話", {"準備", "準備", "実施"});
  const Compared result = compared({calls}, {after}, said);
  CHECK(marks_of(result.marked[0].cells[0]) == "準備");
  CHECK(marks_of(result.marked[0].cells[1]) == "実施>準備");
  CHECK(result.lines.size() == 2);
}

TEST_CASE("a task as a whole moves by the first year of each stage") {
  const auto shift = [](const std::vector<std::string_view>& before,
                        const std::vector<std::string_view>& after) {
    return name_of(shift_of(task("a", "甲", before), task("a", "甲", after)));
  };
  CHECK(shift({"検討", "実施"}, {"実施", "実施"}) == "forward");
  CHECK(shift({"検討", "実施"}, {"検討", "検討", "実施"}) == "back");
  CHECK(shift({"検討", "実施"}, {"検討", "実施"}) == "reworded");
  CHECK(shift({}, {"検討"}) == "reworded");
}
