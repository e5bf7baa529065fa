#include "load/read_initiative.h"

#include <catch2/catch.hpp>

#include "load/desk.h"

using namespace kohyo;
using test::Desk;
using test::Lines;

namespace {

const std::string sound =
    "---\nid: 1-1\ntitle:\n  ja: 申請書\ngoal: 1\ndepartments: [finance, audit]\nschedule:\n  - "
    "id: x\n    task:\n"
    "      ja: 課題\n    R6: 検討\n---\n# ja\n## 改善の方向性\n文\n";

std::optional<model::Initiative> card_of(Desk& desk, const std::string& content) {
  const base::SourceId id = desk.add("plans/sample/initiatives/1-1.md", content);
  const model::Plan plan = test::small_plan();
  const load::Vocabulary vocabulary = test::small_vocabulary();
  return load::read_initiative("plans/sample/initiatives/1-1.md", id, {plan, vocabulary},
                               desk.reading());
}

/// The sound card with further fields.
std::string with_fields(const std::string& fields) {
  std::string text = sound;
  return text.insert(text.find("departments"), fields);
}

Lines card_reports(const std::string& content) {
  Desk desk;
  card_of(desk, content);
  return desk.reports();
}

}  // namespace

TEST_CASE("a card is read with what every card has") {
  Desk desk;
  const auto card = card_of(desk, sound);
  CHECK(desk.is_silent());
  REQUIRE(card.has_value());
  CHECK(card->id.str() == "1-1");
  CHECK(card->item == "1-1");
  CHECK_FALSE(card->part.has_value());
  CHECK(card->number_printed.str() == "1-1");
  CHECK(card->goal.id.str() == "1");
  REQUIRE(card->departments.size() == 2);
  CHECK(desk.sources.text(card->departments[1].span) == "audit");
  CHECK(card->schedule.size() == 1);
  CHECK(card->sections.size() == 1);
  CHECK_FALSE(card->revision.is_new);
}

TEST_CASE("a card may say more of itself") {
  Desk desk;
  const auto card = card_of(
      desk,
      with_fields(
          "methods: [digital]\nmethods_basis: our_reading\nrelated: [1-2, 1-3]\nprinted_page: 41\n"
          "updated_on: 2025-04-01\nsource_note:\n  ja: 注\nrevision:\n  new: true\n  note:\n    "
          "ja: 新規\n"));
  CHECK(desk.is_silent());
  REQUIRE(card.has_value());
  CHECK(card->methods.is_our_reading);
  CHECK(card->methods.ids[0].id.str() == "digital");
  CHECK(card->related.size() == 2);
  CHECK(card->printed_page == 41);
  CHECK(card->updated_on == text::Date{2025, 4, 1});
  CHECK(card->source_note->main().str() == "注");
  CHECK(card->revision.is_new);
  CHECK(card->revision.note->main().str() == "新規");
}

TEST_CASE("a part of an item is printed with a number in a circle") {
  Desk desk;
  const auto card = card_of(desk, with_fields("item: 5-13\npart: 20\n"));
  CHECK(desk.is_silent());
  REQUIRE(card.has_value());
  CHECK(card->item == "5-13");
  CHECK(card->part == 20);
  CHECK(card->number_printed.str() == "5-13⑳");
}

TEST_CASE("parts are numbered from 1 to 20, and stand with their item") {
  for (const char* part : {"0", "21", "-1", "999999999999", "①", "１"}) {
    INFO(part);
    CHECK(card_reports(with_fields("item: 5-13\npart: " + std::string(part) + "\n")) ==
          Lines{"number-invalid 7:7 [" + std::string(part) + "] " + part});
  }
  CHECK(card_reports(with_fields("item: 5-13\n")) == Lines{"key-missing 6:7 [5-13] part"});
  CHECK(card_reports(with_fields("part: 1\n")) == Lines{"key-missing 6:7 [1] item"});
  CHECK(card_reports(with_fields("item: 5/13\npart: 1\n")) == Lines{"id-invalid 6:7 [5/13] 5/13"});
}

TEST_CASE("references of one list are different") {
  CHECK(card_reports(with_fields("related: [1-2, 1-2]\n")) ==
        Lines{"id-duplicate 6:16 [1-2] 1-2, content/plans/sample/initiatives/1-1.md:6"});
  CHECK(card_reports(with_fields("related: [1/2]\n")) == Lines{"id-invalid 6:11 [1/2] 1/2"});
  CHECK(card_reports(with_fields("methods: digital\n")) ==
        Lines{"expected-list 6:10 [digital] methods"});
}

TEST_CASE("every mistake of a card is reported in one run, in front matter and prose") {
  CHECK(card_reports("---\nid: 1_1\ntitle: x\ngaol: 1\ndepartments: []\nschedule:\n  - id: "
                     "x\n---\n# ja\n文\n") ==
        Lines{"id-invalid 2:5 [1_1] 1_1", "expected-map 3:8 [x] title, ja",
              "key-unknown 4:1 [gaol] gaol, goal", "value-empty 5:14 [[] departments",
              "key-missing 7:5 [id] task", "section-missing 10:1 [文] 改善の方向性, ja"});
}

TEST_CASE("a card without what it is found by gives nothing, one with other mistakes is read on") {
  Desk first;
  CHECK_FALSE(card_of(first, "---\nid: 1-1\n---\n# ja\n").has_value());
  Desk second;
  CHECK(card_of(second, with_fields("printed_page: x\n")).has_value());
  CHECK(second.reports() == Lines{"number-invalid 6:15 [x] x"});
}

TEST_CASE("a revision has no other fields") {
  CHECK(card_reports(with_fields("revision:\n  notes:\n    ja: 文\n")) ==
        Lines{"key-unknown 7:3 [notes] notes, note"});
  CHECK(card_reports(with_fields("revision: true\n")) ==
        Lines{"expected-map 6:11 [true] revision, "});
  CHECK(card_reports(with_fields("methods_basis: guess\n")) ==
        Lines{"choice-unknown 6:16 [guess] guess, , printed, our_reading"});
}
