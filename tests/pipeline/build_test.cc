#include "pipeline/build.h"

#include <catch2/catch.hpp>
#include <string>

#include "support/site.h"

using namespace kohyo;
using namespace kohyo::test;

namespace {

bool has_line(const std::string& text, const std::string& line) {
  return ("\n" + text).find("\n" + line + "\n") != text.npos;
}

/// The small site without its texts in easy Japanese.
void without_easy_japanese(pipeline::Input& input) {
  replace(source_in(input.content, "content/site.yml"), "easy_japanese: true\n", "");
  for (base::Source& source : input.content) drop_easy_text(source);
  std::erase_if(input.templates, [](const base::Source& source) {
    return source.path == "templates/words/ja-easy.yml";
  });
}

}  // namespace

TEST_CASE("sources without mistakes become a site without diagnostics") {
  const pipeline::Built built = pipeline::build(small_input());
  CHECK(told(built) == "");
  CHECK(built.site.find("ja/smart/1-2.html") != nullptr);
  CHECK(built.site.find("data/smart/initiatives.csv") != nullptr);
  CHECK(built.site.find("assets/style.css") != nullptr);
}

TEST_CASE("nothing at all tells that site.yml is missing") {
  pipeline::Input input = small_input();
  input.content.clear();
  const pipeline::Built built = pipeline::build(std::move(input));
  CHECK(told(built) == "content/site.yml:1: file-missing site.yml\n");
  CHECK(built.site.count() == 0);
}

TEST_CASE("one run tells the mistakes of content, words and templates") {
  pipeline::Input input = small_input();
  replace(source_in(input.content, "content/plans/smart/initiatives/1-1.md"), "goal: 1", "goal: 7");
  replace(source_in(input.content, "content/plans/smart/initiatives/1-2.md"), "R6: 検討",
          "R6: 検計");
  replace(source_in(input.templates, "templates/words/en.yml"), "  name: English",
          "  nam: English");
  replace(source_in(input.templates, "templates/years.html"), "{{/years}}", "");
  const std::string all = told(pipeline::build(std::move(input)));
  INFO(all);
  for (const char* code : {"goal-unknown 7", "phrase-unknown 検計", "word-unknown language.nam",
                           "template-unclosed"}) {
    INFO(code);
    CHECK(all.find(code) != std::string::npos);
  }
}

TEST_CASE("with a mistake in the content no site is made") {
  pipeline::Input input = small_input();
  replace(source_in(input.content, "content/plans/smart/initiatives/1-1.md"), "goal: 1", "goal: 7");
  CHECK(pipeline::build(std::move(input)).site.count() == 0);
}

TEST_CASE("a source that is no sound text is told and not read") {
  pipeline::Input input = small_input();
  source_in(input.content, "content/plans/smart/initiatives/1-1.md").content += "\xFF";
  const std::string all = told(pipeline::build(std::move(input)));
  INFO(all);
  CHECK(all.find("content/plans/smart/initiatives/1-1.md:31: invalid-utf8") != std::string::npos);
}

TEST_CASE("a template that pages need and nobody wrote is told once") {
  pipeline::Input input = small_input();
  std::erase_if(input.templates,
                [](const base::Source& source) { return source.path == "templates/card.html"; });
  CHECK(told(pipeline::build(std::move(input))) == "content/site.yml:1: template-missing card\n");
}

TEST_CASE("a template of a file that exists once can be missing as well") {
  pipeline::Input input = small_input();
  std::erase_if(input.templates,
                [](const base::Source& source) { return source.path == "templates/sitemap.xml"; });
  CHECK(told(pipeline::build(std::move(input))) ==
        "content/site.yml:1: template-missing sitemap\n");
}

TEST_CASE("pages that are incomplete for another reason are not searched for dead links") {
  pipeline::Input input = small_input();
  std::erase_if(input.templates, [](const base::Source& source) {
    return source.path == "templates/glossary.html";
  });
  CHECK(told(pipeline::build(std::move(input))) ==
        "content/site.yml:1: template-missing glossary\n");
}

TEST_CASE("two pages with one path are a mistake, not one page fewer") {
  pipeline::Input input = small_input();
  without_easy_japanese(input);
  replace(source_in(input.content, "content/site.yml"), "[ja, en]", "[ja, ja-x-plain, ja-plain]");
  for (base::Source& source : input.content) {  // these languages have one folder
    for (std::size_t at = 0; (at = source.content.find(" en: ", at)) != source.content.npos;) {
      source.content.replace(at, 5, " ja-plain: ");
    }
    if (const std::size_t at = source.content.find("# en\n"); at != source.content.npos)
      source.content.erase(at);
  }
  for (const char* language : {"ja-x-plain", "ja-plain"}) {
    base::Source words = source_in(input.templates, "templates/words/ja.yml");
    words.path = "templates/words/" + std::string(language) + ".yml";
    input.templates.push_back(words);
  }
  const std::string all = told(pipeline::build(std::move(input)));
  INFO(all);
  CHECK(has_line(all, "content/site.yml:1: path-duplicate ja-plain/index.html"));
  CHECK(has_line(all, "content/site.yml:1: path-duplicate ja-plain/smart/1-1.html"));
  CHECK(all.find("link-dead") == std::string::npos);
}

TEST_CASE("an asset whose name can be no path is told") {
  pipeline::Input input = small_input();
  input.assets.push_back({"assets/a\\b.svg", ""});
  CHECK(told(pipeline::build(std::move(input))) ==
        "content/site.yml:1: path-duplicate assets/a\\b.svg\n");
}

TEST_CASE("assets are copied byte for byte") {
  pipeline::Input input = small_input();
  const std::string bytes("\xFF\x00<script>\r\n", 12);
  input.assets.push_back({"assets/images/a.bin", bytes});
  const pipeline::Built built = pipeline::build(std::move(input));
  CHECK(told(built) == "");
  CHECK(file_in(built, "assets/images/a.bin") == bytes);
}

TEST_CASE("a program that is no sound text is copied, and the page on open data does without it") {
  pipeline::Input input = small_input();
  const std::string bytes = "print('\xFF')\n";
  source_in(input.assets, "assets/examples/count-shifts.py").content = bytes;
  const pipeline::Built built = pipeline::build(std::move(input));
  CHECK(told(built) == "");
  CHECK(file_in(built, "assets/examples/count-shifts.py") == bytes);
  const std::string& page = file_in(built, "ja/open-data.html");
  CHECK(page.find("count-shifts.sql") != page.npos);
  CHECK(page.find("count-shifts.py") == page.npos);
}

TEST_CASE("a template that links to a file that does not exist is found in the finished pages") {
  pipeline::Input input = small_input();
  replace(source_in(input.templates, "templates/years.html"), "</h1>",
          "</h1><a href=\"gone.html\">x</a>");
  const std::string all = told(pipeline::build(std::move(input)));
  INFO(all);
  CHECK(all.find("site/en/smart/years/index.html") != std::string::npos);
  CHECK(all.find("link-dead gone.html") != std::string::npos);
}

TEST_CASE("an author's link to an address of the site that does not exist is found") {
  pipeline::Input input = small_input();
  replace(source_in(input.content, "content/pages/about.md"), "(card:smart/1-2)",
          "(https://plans.example/tsukushi/gone)");
  const std::string all = told(pipeline::build(std::move(input)));
  CHECK(all.starts_with("site/en/about.html:"));
  CHECK(all.ends_with(": link-dead https://plans.example/tsukushi/gone\n"));
}
