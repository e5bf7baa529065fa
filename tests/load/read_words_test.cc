#include "load/read_words.h"

#include <catch2/catch.hpp>

#include "base/file_system.h"
#include "load/desk.h"

using namespace kohyo;
using test::Desk;
using test::Lines;

namespace {

std::vector<model::Words> words_of(Desk& desk, const std::string& ja, const std::string& en) {
  desk.files.emplace("ja.yml", desk.sources.add({"templates/words/ja.yml", ja}));
  desk.files.emplace("en.yml", desk.sources.add({"templates/words/en.yml", en}));
  return load::read_words(desk.files, desk.languages, desk.sources, desk.diagnostics);
}

Lines word_reports(const std::string& ja, const std::string& en) {
  Desk desk;
  CHECK(words_of(desk, ja, en).empty());
  return desk.reports();
}

}  // namespace

TEST_CASE("words are read by keys with dots, in the order of the languages") {
  Desk desk;
  const auto words = words_of(desk, "a:\n  b: 文\n  c:\n    d: \"{x}件\"\n",
                              "a:\n  c:\n    d: \"{x} of {x}\"\n  b: text\n");
  CHECK(desk.is_silent());
  REQUIRE(words.size() == 2);
  CHECK(words[0].language().tag() == "ja");
  CHECK(words[1]["a.b"].str() == "text");
  CHECK(words[0].format("a.c.d", {{"x", "3"}}).str() == "3件");
}

TEST_CASE("a byte order mark does not become part of the first word") {
  Desk desk;
  CHECK(words_of(desk, "\uFEFFa: 文\n", "a: text\n").size() == 2);
  CHECK(desk.is_silent());
}

TEST_CASE("a word that one language lacks is reported for its whole file") {
  CHECK(word_reports("a: 文\nb: 文\n", "a: text\n") == Lines{"word-missing 1:1 [] b, en"});
}

TEST_CASE(
    "a word that the main language lacks is reported at its key, once if it is a slip of the pen") {
  CHECK(word_reports("card:\n  now: 文\n", "card:\n  nwo: text\n") ==
        Lines{"word-unknown 2:3 [nwo] card.nwo, card.now"});
  CHECK(word_reports("a: 文\n", "a: text\nzzzz: text\n") ==
        Lines{"word-unknown 2:1 [zzzz] zzzz, "});
}

TEST_CASE("names in braces are the same in every language") {
  CHECK(word_reports("a: \"{n}件\"\n", "a: \"{m} cards\"\n") ==
        Lines{"word-placeholders 1:1 [a] a"});
  CHECK(word_reports("a: \"{n}件\"\n", "a: cards\n") == Lines{"word-placeholders 1:1 [a] a"});
  Desk desk;
  CHECK(words_of(desk, "a: \"{n}件{m}\"\n", "a: \"{m} {n} {m}\"\n").size() == 2);
}

TEST_CASE("words are texts") {
  CHECK(word_reports("a: [x]\n", "a: text\n") == Lines{"expected-text 1:4 [[x] a"});
  CHECK(word_reports("a:\n", "a: text\n").size() == 1);
}

TEST_CASE(
    "a file of words that is missing is reported, one that cannot be read only for its own "
    "mistakes") {
  Desk desk;
  desk.files.emplace("ja.yml", desk.sources.add({"templates/words/ja.yml", "a: 文\n"}));
  CHECK(load::read_words(desk.files, desk.languages, desk.sources, desk.diagnostics).empty());
  CHECK(desk.reports() == Lines{"file-missing 1:1 [] words/en.yml"});

  Desk other;
  other.files.emplace("ja.yml", other.sources.add({"templates/words/ja.yml", "a: 文\n"}));
  const base::SourceId broken = other.sources.add({"templates/words/en.yml", "\x82"});
  CHECK_FALSE(load::check_source(other.sources, broken, other.diagnostics));
  CHECK(load::read_words(other.files, other.languages, other.sources, other.diagnostics).empty());
  CHECK(other.reports() == Lines{"invalid-utf8 1:1 [\x82]"});
}

TEST_CASE("mistakes in one file do not make the other's words unknown") {
  CHECK(word_reports("a: 'x\n", "a: text\n") == Lines{"yaml-unclosed-quote 1:4 ['] '"});
}

namespace {

/// The project's words in easy Japanese with a part of them replaced.
Lines easy_reports(std::string_view part, std::string_view by) {
  Desk desk;
  std::string text =
      base::read_file(std::string(KOHYO_ROOT) + "/templates/words/ja-easy.yml").value();
  if (!part.empty()) text.replace(text.find(part), part.size(), by);
  desk.files.emplace("ja-easy.yml", desk.sources.add({"templates/words/ja-easy.yml", text}));
  load::read_easy_words(desk.files, desk.sources, desk.diagnostics);
  return desk.reports();
}

}  // namespace

TEST_CASE("words in easy Japanese have keys of their own; those that pages name must be there") {
  CHECK(easy_reports("", "").empty());
  CHECK(easy_reports("  other:", "  others:") == Lines{"word-missing 1:1 [] easy.other, ja-easy"});
}

TEST_CASE("words in easy Japanese have the names in braces that pages give them") {
  CHECK(easy_reports("（{era}）", "").size() == 1);
  CHECK(easy_reports("終《お》わります", "\"{x}\"").size() == 1);
}

TEST_CASE("a missing file of words in easy Japanese is reported") {
  Desk desk;
  desk.add("site.yml", "a: b\n");
  CHECK_FALSE(load::read_easy_words(desk.files, desk.sources, desk.diagnostics));
  CHECK(desk.reports() == Lines{"file-missing 1:1 [] words/ja-easy.yml"});
}
