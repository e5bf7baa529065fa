#include "edit/merge_item.h"

#include <catch2/catch.hpp>

#include "load/desk.h"

using namespace kohyo;
using yaml::Value;

namespace {

Value in_japanese(const std::string& text) {
  Value map;
  map.set("ja", Value::of(text));
  return map;
}

/// What the tables say of the card below, or of another one with another title.
load::ItemText item(const std::string& title = "古い題") {
  load::ItemText item;
  item.fields.set("id", Value::of("1-1"));
  item.fields.set("title", in_japanese(title));
  item.fields.set("departments", Value::list({Value::of("finance"), Value::of("parks")}));
  Value task;
  task.set("id", Value::of("a"));
  task.set("task", in_japanese("架電"));
  task.set("R6", Value::of("検討"));
  item.fields.set("schedule", Value::list({task}));
  item.prose[text::Language("ja")][model::SectionId("direction")] = "一つめ";
  return item;
}

const std::string card =
    "---\n"
    "id: 1-1\n"
    "# 題は会議で決まった\n"
    "title:\n"
    "  ja: \"古い題\" # 仮\n"
    "departments: [finance, parks]\n"
    "schedule:\n"
    "  - id: a\n"
    "    # 架電のこと\n"
    "    task:\n"
    "      ja: 架電\n"
    "    R6: 検討\n"
    "hearing: 3\n"
    "---\n"
    "# ja\n"
    "\n"
    "## 改善の方向性\n"
    "\n"
    "一つめ\n";

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  const std::size_t at = text.find(from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

std::string merged(const std::string& file, const load::ItemText& before,
                   const load::ItemText& after) {
  test::Desk desk;
  const model::Plan plan = test::small_plan();
  const base::SourceId source = desk.add("1-1.md", file);
  return edit::merge_item({desk.sources, source, desk.languages, plan.sections}, before, after);
}

Value& field(load::ItemText& item, const std::string& key) {
  for (yaml::ValueEntry& entry : item.fields.entries) {
    if (entry.key == key) return entry.value;
  }
  FAIL("no " << key);
  return item.fields;
}

}  // namespace

TEST_CASE("what does not differ stays, byte for byte") {
  CHECK(merged(card, item(), item()) == card);
}

TEST_CASE("a changed text changes its place alone; comments stay") {
  CHECK(merged(card, item(), item("新: 題")) == replaced(card, "\"古い題\" #", "\"新: 題\" #"));
}

TEST_CASE("line ends of the file are those of what is put in") {
  std::string with_returns;
  for (const char c : card) with_returns += c == '\n' ? std::string("\r\n") : std::string(1, c);
  load::ItemText after = item();
  field(after, "title").set("en", Value::of("New"));
  const std::string result = merged(with_returns, item(), after);
  CHECK(result == replaced(with_returns, "# 仮\r\n", "# 仮\r\n  en: New\r\n"));
}

TEST_CASE("rows of the schedule are found by their id; a new one is put behind the one above it") {
  load::ItemText after = item();
  Value& schedule = field(after, "schedule");
  schedule.items[0].entries[2].value = Value::of("実施");
  Value task;
  task.set("id", Value::of("b"));
  task.set("task", in_japanese("訪問"));
  schedule.items.push_back(task);
  CHECK(merged(card, item(), after) ==
        replaced(card, "    R6: 検討\n", "    R6: 実施\n  - id: b\n    task:\n      ja: 訪問\n"));
}

TEST_CASE("what the tables have no longer is taken out, what they never had stays") {
  load::ItemText after = item();
  std::erase_if(after.fields.entries,
                [](const yaml::ValueEntry& entry) { return entry.key == "departments"; });
  const std::string result = merged(card, item(), after);
  CHECK(result == replaced(card, "departments: [finance, parks]\n", ""));
  CHECK(result.find("hearing: 3") != std::string::npos);
}

TEST_CASE("a title that the file marks as changed keeps what it was") {
  const std::string marked =
      replaced(card, "  ja: \"古い題\" # 仮\n", "  was:\n    ja: 元の題\n  now:\n    ja: 古い題\n");
  CHECK(merged(marked, item(), item("新しい題")) ==
        replaced(marked, "    ja: 古い題", "    ja: 新しい題"));
}

TEST_CASE("departments that the file marks keep their marks") {
  const std::string marked = replaced(card, "departments: [finance, parks]\n",
                                      "departments:\n  - finance\n  - added: parks\n"
                                      "  - removed: tax\n");
  load::ItemText after = item();
  field(after, "departments").items.push_back(Value::of("roads"));
  CHECK(merged(marked, item(), after) ==
        replaced(marked, "  - removed: tax\n", "  - removed: tax\n  - roads\n"));
}

TEST_CASE("prose is put into its section; one that is not there is made, one without text goes") {
  load::ItemText after = item();
  after.prose[text::Language("ja")][model::SectionId("direction")] = "二つめ\n\n三つめ";
  CHECK(merged(card, item(), after) == replaced(card, "一つめ", "二つめ\n\n三つめ"));
  after = item();
  after.prose[text::Language("en")][model::SectionId("direction")] = "First";
  CHECK(merged(card, item(), after) == card + "\n# en\n\n## Direction\n\nFirst\n");
  after = item();
  after.prose.clear();
  CHECK(merged(card, item(), after) == replaced(card, "## 改善の方向性\n\n一つめ\n", ""));
}

TEST_CASE("a file without front matter has prose alone") {
  load::ItemText before, after;
  before.prose[text::Language("ja")][model::SectionId("direction")] = "一つめ";
  after.prose[text::Language("ja")][model::SectionId("direction")] = "二つめ";
  CHECK(merged("# ja\n\n## 改善の方向性\n\n一つめ\n", before, after) ==
        "# ja\n\n## 改善の方向性\n\n二つめ\n");
}
