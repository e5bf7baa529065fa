#include "load/read_site.h"

#include <catch2/catch.hpp>

#include "load/desk.h"

using namespace kohyo;
using test::Desk;
using test::Lines;

namespace {

const std::string sound =
    "municipality:\n  code: \"012025\"\n  name:\n    ja: 見本区\ntitle:\n  ja: 計画\nnotice:\n  "
    "ja: 見本です\n"
    "languages: [ja, en]\nbase_url: https://x.example/a/\nas_of: 2025-03-31\nlicence:\n  name:\n   "
    " ja: CC BY\n"
    "  url: https://c.example/\ncontact:\n  ja: 政策課\nplans: [b, a]\n";

/// What is said of site.yml with one piece of it replaced.
Lines site_reports(const std::string& from, const std::string& to) {
  Desk desk;
  std::string text = sound;
  REQUIRE(text.find(from) != std::string::npos);
  text.replace(text.find(from), from.size(), to);
  load::read_site(desk.yaml(text), desk.reading());
  return desk.reports();
}

Lines language_reports(const std::string& text) {
  Desk desk;
  const bool is_read =
      !load::read_languages(desk.yaml(text), desk.sources, desk.diagnostics).empty();
  CHECK(is_read == desk.is_silent());
  return desk.reports();
}

}  // namespace

TEST_CASE("a site is read with all that it says") {
  Desk desk;
  const auto site = load::read_site(desk.yaml(sound), desk.reading());
  CHECK(desk.is_silent());
  REQUIRE(site.has_value());
  CHECK(site->municipality.code.str() == "012025");
  CHECK(site->title.main().str() == "計画");
  CHECK(site->base_url == "https://x.example/a/");
  CHECK(site->as_of == text::Date{2025, 3, 31});
  CHECK(site->licence.url.str() == "https://c.example/");
  REQUIRE(site->plans.size() == 2);
  CHECK(site->plans[0].str() == "b");
}

TEST_CASE("what is wrong in site.yml is reported where it stands") {
  CHECK(site_reports("https://x.example/a/", "https://x.example/a") ==
        Lines{"url-invalid 10:11 [https://x.example/a] https://x.example/a"});
  CHECK(site_reports("https://x.example/a/", "mailto:x@y/") ==
        Lines{"url-invalid 10:11 [mailto:x@y/] mailto:x@y/"});
  CHECK(site_reports("https://x.example/a/", "https://x.example/?/") ==
        Lines{"url-invalid 10:11 [https://x.example/?/] https://x.example/?/"});
  CHECK(site_reports("as_of: 2025-03-31", "as_of: 2025-03-32") ==
        Lines{"date-invalid 11:8 [2025-03-32] 2025-03-32"});
  CHECK(site_reports("contact:\n  ja: 政策課\n", "") ==
        Lines{"key-missing 1:1 [municipality] contact"});
  CHECK(site_reports("plans: [b, a]", "plans: [b, b]") ==
        Lines{"id-duplicate 18:12 [b] b, content/x.yml:18"});
  CHECK(site_reports("plans: [b, a]", "plans: [data]") == Lines{"id-reserved 18:9 [data] data"});
}

TEST_CASE("languages are read first, the main one in front") {
  Desk desk;
  const auto languages = load::read_languages(desk.yaml("languages: [ja, en, ja-x-easy]\n"),
                                              desk.sources, desk.diagnostics);
  CHECK(desk.is_silent());
  REQUIRE(languages.size() == 3);
  CHECK(languages[0].tag() == "ja");
  CHECK(languages[2].tag() == "ja-x-easy");
}

TEST_CASE("languages that cannot be read are one report, and nothing is given") {
  CHECK(language_reports("languages: ja\n") == Lines{"expected-list 1:12 [ja] languages"});
  CHECK(language_reports("languages: [ja, EN]\n") == Lines{"id-invalid 1:17 [EN] EN"});
  CHECK(language_reports("languages: [ja, ja]\n") ==
        Lines{"id-duplicate 1:17 [ja] ja, content/x.yml:1"});
  CHECK(language_reports("languages: [assets]\n") == Lines{"id-reserved 1:13 [assets] assets"});
  CHECK(language_reports("title: x\n") == Lines{"key-missing 1:1 [title] languages"});
  CHECK(language_reports("langages: [ja]\ntitle: x\n") ==
        Lines{"key-unknown 1:1 [langages] langages, languages"});
  CHECK(language_reports("- ja\n") == Lines{"expected-map 1:1 [- ja] site.yml, "});
}

TEST_CASE("departments are sorted by their reading, or their name") {
  Desk desk;
  const auto departments =
      load::read_departments(desk.yaml("b:\n  name:\n    ja: 財務部\n  kana: ざいむぶ\na:\n  "
                                       "name:\n    ja: 総務部\n  kana: そうむぶ\n"
                                       "c:\n  name:\n    ja: あいう\n  telephone: 03-1\n  contact: "
                                       "https://x.example/\n  successors: [a, b]\n"),
                             desk.reading());
  CHECK(desk.is_silent());
  REQUIRE(departments.size() == 3);
  CHECK(departments[0].id.str() == "c");
  CHECK(departments[1].id.str() == "b");
  CHECK(departments[0].telephone->str() == "03-1");
  CHECK(departments[0].successors.size() == 2);
}

TEST_CASE("ids of departments fit an address and are no page of the site") {
  Desk desk;
  const auto departments = load::read_departments(
      desk.yaml("財務:\n  name:\n    ja: 財務部\nindex:\n  name:\n    ja: 総務部\n"),
      desk.reading());
  CHECK(departments.empty());
  CHECK(desk.reports() == Lines{"id-invalid 1:1 [財務] 財務", "id-reserved 4:1 [index] index"});
}

TEST_CASE("terms may have the names of pages: they are no part of an address") {
  Desk desk;
  const auto terms = load::read_glossary(
      desk.yaml("schedule:\n  term:\n    ja: 年次別計画\n  explanation:\n    ja: 表です\n"),
      desk.reading());
  CHECK(desk.is_silent());
  CHECK(terms.size() == 1);
}

TEST_CASE("a term without its explanation is reported") {
  Desk desk;
  CHECK(load::read_glossary(desk.yaml("x:\n  term:\n    ja: 語\n"), desk.reading()).empty());
  CHECK(desk.reports() == Lines{"key-missing 2:3 [term] explanation"});
}

TEST_CASE("records that are no map are reported") {
  Desk desk;
  CHECK(load::read_departments(desk.yaml("- a\n"), desk.reading()).empty());
  CHECK(desk.reports() == Lines{"expected-map 1:1 [- a] departments.yml, "});
}

TEST_CASE("stages keep the order of the file, phrases know theirs") {
  Desk desk;
  const load::Vocabulary vocabulary =
      load::read_phrases(desk.yaml("stages:\n  study:\n    ja: 検討\n  in_place:\n    ja: 実施\n"
                                   "phrases:\n  - ja: 実施・検討\n    stages: [in_place, study]\n  "
                                   "- ja: その他\n    stages: []\n"),
                         desk.reading());
  CHECK(desk.is_silent());
  CHECK(vocabulary.is_whole);
  REQUIRE(vocabulary.stages.size() == 2);
  CHECK(vocabulary.stages[1].id.str() == "in_place");
  const model::Phrase& both = vocabulary.phrases.at("実施・検討");
  REQUIRE(both.stages.size() == 2);
  CHECK(both.stages[0].str() == "study");
  CHECK(vocabulary.phrases.at("その他").stages.empty());
}

TEST_CASE("mistakes in phrases.yml are one report each, and the vocabulary is not whole") {
  Desk desk;
  const load::Vocabulary vocabulary =
      load::read_phrases(desk.yaml("stages:\n  study:\n    en: Study\n  In Place:\n    ja: 実施\n"
                                   "phrases:\n  - ja: 検討\n    stages: [study, x]\n  - ja: 検討\n "
                                   "   stages: []\n  - ja: 実施\n"),
                         desk.reading());
  CHECK_FALSE(vocabulary.is_whole);
  CHECK(desk.reports() == Lines{"key-missing 3:5 [en] ja", "id-invalid 4:3 [In Place] In Place",
                                "id-duplicate 9:5 [ja] 検討, content/x.yml:7",
                                "key-missing 11:5 [ja] stages"});
}

TEST_CASE("an unknown stage is reported with the nearest, if all stages are known") {
  Desk desk;
  const load::Vocabulary vocabulary = test::small_vocabulary();
  CHECK(load::read_stage_ids(desk.value("[in_place, studdy]"), vocabulary, desk.reading()).size() ==
        1);
  CHECK(desk.reports() == Lines{"choice-unknown 1:15 [studdy] studdy, study, study, in_place"});
  Desk other;
  load::Vocabulary broken = test::small_vocabulary();
  broken.is_whole = false;
  CHECK(load::read_stage_ids(other.value("[studdy]"), broken, other.reading()).empty());
  CHECK(other.is_silent());
}

TEST_CASE("a free page has a title, a description and a body") {
  Desk desk;
  const base::SourceId id = desk.add(
      "pages/about.md", "---\ntitle:\n  ja: 概要\ndescription:\n  ja: 説明\n---\n# ja\n文\n");
  const auto page = load::read_page("pages/about.md", id, desk.reading());
  CHECK(desk.is_silent());
  REQUIRE(page.has_value());
  CHECK(page->id.str() == "about");
  CHECK(page->title.main().str() == "概要");
}

TEST_CASE("the name of a free page fits an address that is free") {
  for (const auto& [name, code] :
       {std::pair{"index", "id-reserved"}, std::pair{"404", "id-reserved"},
        std::pair{"glossary", "id-reserved"}, std::pair{"open-data", "id-reserved"},
        std::pair{"About us", "id-invalid"}, std::pair{"概要", "id-invalid"}}) {
    Desk desk;
    const std::string path = "pages/" + std::string(name) + ".md";
    const base::SourceId id = desk.add(path, "");
    CHECK_FALSE(load::read_page(path, id, desk.reading()).has_value());
    CHECK(desk.reports() == Lines{std::string(code) + " 1:1 [] " + name});
  }
}
