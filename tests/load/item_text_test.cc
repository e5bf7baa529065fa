#include "load/item_text.h"

#include "load/desk.h"

using namespace kohyo;

TEST_CASE("a file has its fields, then each language with its sections in the order of the plan") {
  load::ItemText item;
  item.fields.set("id", yaml::Value::of("1-1"));
  item.prose[text::Language("en")][model::SectionId("direction")] = "Forms";
  item.prose[text::Language("ja")][model::SectionId("content")] = "様式\n\n統一";
  item.prose[text::Language("ja")][model::SectionId("direction")] = "申請書";
  CHECK(load::write_item(item, {text::Language("ja"), text::Language("en")},
                         test::small_plan().sections) ==
        "---\nid: 1-1\n---\n# ja\n\n## 改善の方向性\n\n申請書\n\n## 取組み内容\n\n様式\n\n統一\n"
        "\n# en\n\n## Direction\n\nForms\n");
}

TEST_CASE("the main language is named where there is no prose; a file without fields has none") {
  load::ItemText item;
  item.fields.set("id", yaml::Value::of("1"));
  const std::vector<text::Language> languages{text::Language("ja"), text::Language("en")};
  CHECK(load::write_item(item, languages, {}) == "---\nid: 1\n---\n# ja\n");
  CHECK(load::write_item({}, languages, {}) == "# ja\n");
}
