#include "revision/change_list.h"

#include <catch2/catch.hpp>
#include <string>

#include "revision/editions.h"

using namespace kohyo;
using namespace kohyo::revision;
using model::ChangeKind;
using test::both;
using test::only;

namespace {

ChangeList card_list() {
  return {model::Scope::initiative, "1-9", model::ChangeSource::computed, test::nowhere};
}

model::Revision saying(std::string_view editorial) {
  model::Revision revision{false, false, {}};
  revision.editorial = {{std::string(editorial), test::nowhere}};
  return revision;
}

}  // namespace

TEST_CASE("two equal texts have no kind of change between them") {
  CHECK_FALSE(kind_between({}, {}));
  CHECK_FALSE(kind_between(both("甲", "a"), both("甲", "a")));
}

TEST_CASE("a text that is new or gone is revised") {
  CHECK(kind_between({}, only("甲")) == ChangeKind::revised);
  CHECK(kind_between(only("甲"), {}) == ChangeKind::revised);
}

TEST_CASE("figures, wording, width and translations are told apart") {
  CHECK(kind_between(only("7,900万円"), only("8,100万円")) == ChangeKind::figure);
  CHECK(kind_between(only("検討"), only("実施")) == ChangeKind::revised);
  CHECK(kind_between(only("Ｒ７"), only("R7")) == ChangeKind::editorial);
  CHECK(kind_between(both("甲", "a"), both("甲", "b")) == ChangeKind::editorial);
  CHECK(kind_between(only("甲"), both("甲", "b")) == ChangeKind::editorial);
  CHECK(kind_between(both("検討", "a"), both("実施", "a")) == ChangeKind::revised);
}

TEST_CASE("an id names the card, the field, the part, the year and the rest") {
  ChangeList list = card_list();
  list.add({"title"}, ChangeKind::revised, {});
  list.add({"task", "calls"}, ChangeKind::revised, {});
  list.add({"schedule", "calls", text::FiscalYear{2025}, "1"}, ChangeKind::revised, {});
  const std::vector<model::Change> changes = std::move(list).take();
  REQUIRE(changes.size() == 3);
  CHECK(changes[0].id == "1-9:title");
  CHECK(changes[1].id == "1-9:task:calls");
  CHECK(changes[2].id == "1-9:schedule:calls:2025:1");
  CHECK(changes[2].year == text::FiscalYear{2025});
  CHECK(changes[2].scope_id == "1-9");
}

TEST_CASE("an id of anything but a card begins with what it is of") {
  ChangeList list(model::Scope::department, "finance", model::ChangeSource::computed,
                  test::nowhere);
  list.add({"name"}, ChangeKind::revised, {});
  CHECK(std::move(list).take()[0].id == "department:finance:name");
}

TEST_CASE("a comparison adds what differs, and says whether it is red") {
  ChangeList list = card_list();
  CHECK_FALSE(list.compare({"title"}, only("甲"), only("甲")));
  CHECK(list.empty());
  CHECK(list.compare({"title"}, only("甲"), only("乙")));
  CHECK_FALSE(list.compare({"group"}, only("Ａ"), only("A")));
  list.compare_quietly({"source_note"}, only("甲"), only("乙"));
  list.compare_quietly({"source_note"}, only("甲"), only("甲"));
  CHECK(lines_of(std::move(list).take()) == Lines{"1-9:title revised: 甲 -> 乙",
                                                  "1-9:group editorial: Ａ -> A",
                                                  "1-9:source_note editorial: 甲 -> 乙"});
}

TEST_CASE("the note of the authors is the reason of every change") {
  const model::Revision revision{false, false, only("実績を踏まえた")};
  ChangeList list = card_list();
  list.follow(revision);
  CHECK(text_of(list.add({"title"}, ChangeKind::revised, {}).reason) == "実績を踏まえた");
}

TEST_CASE("what the authors call editorial is listed and not red") {
  const model::Revision revision = saying("schedule:calls");
  ChangeList list = card_list();
  list.follow(revision);
  CHECK_FALSE(list.add({"schedule", "calls", text::FiscalYear{2025}, "1"}, ChangeKind::revised, {})
                  .is_marked());
  CHECK(list.add({"schedule", "calls-2", text::FiscalYear{2025}, "1"}, ChangeKind::revised, {})
            .is_marked());
  CHECK_FALSE(list.compare({"schedule", "calls"}, only("検討"), only("実施")));
}

TEST_CASE("what the authors call wider or narrower has that shift") {
  model::Revision revision{false, false, {}};
  revision.wider = {{"schedule:calls:2025", test::nowhere}};
  revision.narrower = {{"task:letters", test::nowhere}};
  ChangeList list = card_list();
  list.follow(revision);
  const ChangePlace cell{"schedule", "calls", text::FiscalYear{2025}, "1"};
  CHECK(list.add(cell, ChangeKind::revised, {}).shift == model::Shift::wider);
  CHECK(list.add({"task", "letters"}, ChangeKind::revised, {}).shift == model::Shift::narrower);
  CHECK(list.add({"title"}, ChangeKind::revised, {}).shift == model::Shift::none);
}

TEST_CASE("a note speaks of the change of its name, and of all below it") {
  const auto speaks = [](std::string_view note) {
    return speaks_of({std::string(note), test::nowhere}, "1-9:schedule:calls:2025:1", "1-9");
  };
  CHECK(speaks("schedule:calls:2025:1"));
  CHECK(speaks("schedule:calls:2025"));
  CHECK(speaks("schedule"));
  CHECK_FALSE(speaks("sched"));
  CHECK_FALSE(speaks("schedule:call"));
  CHECK_FALSE(speaks("schedule:calls:2025:10"));
  CHECK_FALSE(speaks("1-9:schedule"));
  CHECK_FALSE(speaks(""));
}
