#include "load/body.h"

#include <catch2/catch.hpp>

#include "load/desk.h"

using namespace kohyo;
using test::Desk;
using test::Lines;

namespace {

/// The front matter of a file; nothing where reading it fails.
std::optional<load::FrontMatter> front_of(Desk& desk, const std::string& content) {
  return load::read_front_matter(desk.add("x.md", content), desk.reading());
}

/// The sections of a body, read with the small plan's headings.
std::map<model::SectionId, model::LocalDocument> sections_of(Desk& desk, const std::string& body) {
  const base::SourceId id = desk.add("x.md", body);
  return load::read_sections(desk.sources.whole(id), test::small_plan().sections, desk.reading());
}

Lines section_reports(const std::string& body) {
  Desk desk;
  sections_of(desk, body);
  return desk.reports();
}

std::string text_of(const model::LocalDocument& document, const char* language) {
  const markup::Document& found = document.in(text::Language(language)).value;
  REQUIRE(found.blocks.size() == 1);
  return markup::text_of(std::get<markup::Paragraph>(found.blocks[0].value).inlines, false);
}

const std::string sound = "# ja\n## 改善の方向性\n文\n# en\n## Direction\ntext\n";

}  // namespace

TEST_CASE("front matter stands between two lines of hyphens, the body behind them") {
  Desk desk;
  const auto front = front_of(desk, "---\na: 1\n---\nbody\n");
  REQUIRE(front.has_value());
  CHECK(front->fields.find("a")->text == "1");
  CHECK(desk.sources.text(front->body) == "body\n");
  CHECK(desk.is_silent());
}

TEST_CASE("front matter may have CRLF, a byte order mark, and blanks behind its hyphens") {
  Desk desk;
  const auto front = front_of(desk, "\uFEFF--- \r\na: 1\r\n---\t\r\n# ja\r\n");
  REQUIRE(front.has_value());
  CHECK(front->fields.find("a")->text == "1");
  CHECK(desk.sources.text(front->body) == "# ja\r\n");
}

TEST_CASE("front matter without fields is one report, at the line that closes it") {
  Desk desk;
  CHECK_FALSE(front_of(desk, "---\n# note\n---\nid: 1\n---\n").has_value());
  CHECK(desk.reports() == Lines{"front-matter-empty 3:1 [---]"});
}

TEST_CASE("a file that does not begin with hyphens is shown its first line") {
  Desk desk;
  CHECK_FALSE(front_of(desk, "id: 1\n---\n"));
  CHECK_FALSE(front_of(desk, ""));
  CHECK_FALSE(front_of(desk, "\n---\na: 1\n---\n"));
  CHECK(desk.reports() == Lines{"front-matter-missing 1:1 [id: 1]", "front-matter-missing 1:1 []",
                                "front-matter-missing 1:1 []"});
}

TEST_CASE("front matter that is not closed is one report") {
  Desk desk;
  CHECK_FALSE(front_of(desk, "---\na: 'x\n# ja\n"));
  CHECK(desk.reports() == Lines{"front-matter-unclosed 1:1 [---]"});
}

TEST_CASE("front matter that is no sound YAML gives nothing") {
  Desk desk;
  CHECK_FALSE(front_of(desk, "---\na: 'x\n---\n# ja\n"));
  CHECK(desk.reports() == Lines{"yaml-unclosed-quote 2:4 ['] '"});
}

TEST_CASE("sections are read by language and heading") {
  Desk desk;
  const auto sections = sections_of(desk, sound);
  CHECK(desk.is_silent());
  REQUIRE(sections.size() == 1);
  const model::LocalDocument& direction = sections.at(model::SectionId("direction"));
  CHECK(text_of(direction, "ja") == "文");
  CHECK(text_of(direction, "en") == "text");
}

TEST_CASE("the main language comes first whatever the order of the file") {
  Desk desk;
  const auto sections = sections_of(desk, "# en\n## Direction\ntext\n# ja\n## 改善の方向性\n文\n");
  const model::LocalDocument& direction = sections.at(model::SectionId("direction"));
  CHECK(desk.is_silent());
  CHECK(text_of(direction, "ja") == "文");
  CHECK(text_of(direction, "fr") == "文");
}

TEST_CASE("a translation may be missing, as a whole or a section of it") {
  CHECK(section_reports("# ja\n## 改善の方向性\n文\n").empty());
  CHECK(section_reports("# ja\n## 改善の方向性\n文\n## 取組み内容\n文\n# en\n## Content\ntext\n")
            .empty());
}

TEST_CASE("a section whose heading has no translation is found by its main heading") {
  Desk desk;
  const base::SourceId id = desk.add("x.md", "# ja\n## あらまし\n文\n# en\n## あらまし\ntext\n");
  const auto sections =
      load::read_sections(desk.sources.whole(id), test::small_plan().goal_sections, desk.reading());
  CHECK(desk.is_silent());
  CHECK(text_of(sections.at(model::SectionId("summary")), "en") == "text");
}

TEST_CASE("a required section that is missing is reported at the heading of the language") {
  CHECK(section_reports("# ja\n## 取組み内容\n文\n") ==
        Lines{"section-missing 1:1 [# ja] 改善の方向性, ja"});
  CHECK(section_reports("# ja\n文\n## 取組み内容\n文\n") ==
        Lines{"section-missing 2:1 [文] 改善の方向性, ja"});
}

TEST_CASE(
    "an unknown section is reported; if it is a slip of the pen, the right one is not missed "
    "besides") {
  CHECK(section_reports("# ja\n## 改善の方向\n文\n") ==
        Lines{"section-unknown 2:1 [## 改善の方向] 改善の方向, 改善の方向性"});
  CHECK(
      section_reports("# ja\n## 経緯\n文\n") ==
      Lines{"section-missing 1:1 [# ja] 改善の方向性, ja", "section-unknown 2:1 [## 経緯] 経緯, "});
}

TEST_CASE("what stands twice or before its heading is reported there") {
  CHECK(section_reports(sound + "## Direction\nmore\n") ==
        Lines{"section-duplicate 7:1 [## Direction] Direction"});
  CHECK(section_reports(sound + "# ja\n") == Lines{"section-duplicate 7:1 [# ja] ja"});
  CHECK(section_reports("# ja\n" + sound) == Lines{"section-duplicate 2:1 [# ja] ja"});
  CHECK(section_reports("文\n" + sound) == Lines{"section-before-language 1:1 [文]"});
  CHECK(section_reports("# ja\n文\n## 改善の方向性\n文\n") ==
        Lines{"text-before-section 2:1 [文]"});
}

TEST_CASE("a missing main language is one report, at the first text or where the body begins") {
  CHECK(section_reports("\n文\n## 改善の方向性\n文\n") ==
        Lines{"main-language-missing 2:1 [文] ja"});
  CHECK(section_reports("") == Lines{"main-language-missing 1:1 [] ja"});
  CHECK(section_reports("# en\n## Direction\ntext\n") == Lines{"main-language-missing 1:1 [] ja"});
  CHECK(section_reports("# jp\n## 改善の方向性\n文\n") ==
        Lines{"language-unknown 1:1 [# jp] jp, ja, en"});
}

TEST_CASE("headings with wrong or missing spaces are reported and read as what they mean") {
  CHECK(section_reports("# ja\n##改善の方向性\n文\n") ==
        Lines{"markdown-heading-space 2:1 [##改善の方向性] ## 改善の方向性"});
  CHECK(section_reports("# ja\n##\u3000改善の方向性\u3000\n文\n") ==
        Lines{"markdown-heading-space 2:1 [##\u3000改善の方向性\u3000] ## 改善の方向性"});
  CHECK(section_reports("＃\u3000ja\n＃＃改善の方向性\n文\n") ==
        Lines{"markdown-heading-space 1:1 [＃\u3000ja] # ja",
              "markdown-heading-space 2:1 [＃＃改善の方向性] ## 改善の方向性"});
  CHECK(section_reports("#ja\n## 改善の方向性\n文\n###小見出し\n文\n") ==
        Lines{"markdown-heading-space 1:1 [#ja] # ja",
              "markdown-heading-space 4:1 [###小見出し] ### 小見出し"});
}

TEST_CASE("headings may have up to three spaces before them") {
  CHECK(section_reports("  # ja\n   ## 改善の方向性\n文\n").empty());
}

TEST_CASE("hashes that begin no heading are text") {
  CHECK(section_reports("# ja\n## 改善の方向性\n#1 と\n＃タグ\n\\#x\n    ## code\n").empty());
}

TEST_CASE("headings in fenced code are text") {
  CHECK(section_reports(
            "# ja\n## 改善の方向性\n```\n# en\n## x\n##y\n```\n~~~ sh\n# en\n```\n~~~\n文\n")
            .empty());
}

TEST_CASE("a fence that is never closed hides no heading") {
  Desk desk;
  const auto sections = sections_of(
      desk, "# ja\n## 改善の方向性\n```\n文\n## 取組み内容\n文\n# en\n## Direction\ntext\n");
  CHECK(desk.is_silent());
  CHECK(sections.size() == 2);
}

TEST_CASE("what is wrong in the prose is reported where it stands") {
  CHECK(section_reports("# ja\n## 改善の方向性\n\n文<!-- x -->\n") ==
        Lines{"markdown-comment 4:2 [<!-- x -->]"});
  CHECK(section_reports("# ja\n## 改善の方向性\n文\n\n# en\n## Direction\n[x](y z)\n![a](b)\n") ==
        Lines{"markdown-image 8:1 [![]"});
}

TEST_CASE(
    "the body of a free page has a document a language, with headings from the second level") {
  Desk desk;
  const base::SourceId id = desk.add("x.md", "# ja\n文\n## 見出し\n文\n# en\ntext\n");
  const auto body = load::read_localized_body(desk.sources.whole(id), desk.reading());
  CHECK(desk.is_silent());
  REQUIRE(body.has_value());
  CHECK(body->main().blocks.size() == 3);
  CHECK(text_of(*body, "en") == "text");
}

TEST_CASE("a free page without its main language gives nothing") {
  Desk desk;
  const base::SourceId id = desk.add("x.md", "text\n");
  CHECK_FALSE(load::read_localized_body(desk.sources.whole(id), desk.reading()).has_value());
  CHECK(desk.reports() == Lines{"main-language-missing 1:1 [text] ja"});
}

namespace {

/// The body of a card of the small plan, whose first section has a heading in easy Japanese.
load::CardBody card_of(Desk& desk, const std::string& body, bool has_easy_japanese = true) {
  std::vector<model::Section> sections = test::small_plan().sections;
  sections.front().easy_heading = text::Text::from_program("どう変《か》えるか");
  const base::SourceId id = desk.add("x.md", body);
  return load::read_card_body(desk.sources.whole(id), sections,
                              {desk.sources, desk.languages, desk.diagnostics, has_easy_japanese});
}

}  // namespace

TEST_CASE("a card may have a text in easy Japanese beside its languages") {
  Desk desk;
  const load::CardBody card = card_of(desk, sound + "# ja-easy\n## どう変《か》えるか\n短い文\n");
  REQUIRE(desk.is_silent());
  CHECK(card.sections.size() == 1);
  REQUIRE(card.easy);
  CHECK(desk.sources.text(card.easy->heading) == "# ja-easy");
  REQUIRE(card.easy->sections.size() == 1);
  CHECK(card.easy->sections.begin()->second.blocks.size() == 1);
}

TEST_CASE("no section must be there in easy Japanese, but only those with a heading may") {
  Desk desk;
  CHECK(card_of(desk, sound + "# ja-easy\n").easy);
  CHECK(desk.is_silent());
  card_of(desk, sound + "# ja-easy\n## 改善の方向性\n文\n");
  card_of(desk, sound + "# ja-easy\n文\n");
  card_of(desk, sound + "# ja-easy\n# ja-easy\n");
  CHECK(desk.reports() == Lines{"section-unknown 8:1 [## 改善の方向性] 改善の方向性, ",
                                "text-before-section 8:1 [文]",
                                "section-duplicate 8:1 [# ja-easy] ja-easy"});
}

TEST_CASE("easy Japanese stands on cards of a site that is set to hold it") {
  Desk desk;
  CHECK_FALSE(card_of(desk, sound + "# ja-easy\n## どう変《か》えるか\n文\n", false).easy);
  CHECK(desk.reports() == Lines{"easy-disabled 7:1 [# ja-easy]"});
  CHECK(section_reports(sound + "# ja-easy\n") ==
        Lines{"language-unknown 7:1 [# ja-easy] ja-easy, ja, en"});
}
