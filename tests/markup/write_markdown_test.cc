#include "markup/write_markdown.h"

#include <catch2/catch.hpp>
#include <random>

#include "markup/read_case.h"
#include "markup/render_document.h"

using namespace kohyo::markup;

namespace {

using Lines = std::vector<std::string>;

Lines lines_of(std::string_view markdown) {
  Lines lines;
  for (const MarkdownLine& line : markdown_lines(read_case(markdown, 3).document))
    lines.push_back(line.markdown);
  return lines;
}

/// The lines put together and taken apart again are the same, text and Markdown.
void check_that_it_holds(std::string_view markdown) {
  const auto first = markdown_lines(read_case(markdown, 3).document);
  Lines lines, texts;
  for (const MarkdownLine& line : first) {
    lines.push_back(line.markdown);
    texts.push_back(line.text);
  }
  const std::string joined = joined_markdown(lines);
  INFO(markdown << "\n=>\n" << joined);
  const auto read = read_case(joined, 3);
  CHECK(plain_text(read.document) == texts);
  Lines again;
  for (const MarkdownLine& line : markdown_lines(read.document)) again.push_back(line.markdown);
  CHECK(again == lines);
}

}  // namespace

TEST_CASE("a paragraph is one line; marks of Markdown in its text are escaped") {
  CHECK(lines_of("a\nb\n\n日本\n語\n") == Lines{"a b", "日本語"});
  CHECK(escaped_markdown("1. a*b*") == "1\\. a\\*b\\*");
  CHECK(escaped_markdown("# a") == "\\# a");
  CHECK(escaped_markdown("〔注〕a_b") == "〔注〕a\\_b");
}

TEST_CASE("lists, quotes, tables and headings carry their marks") {
  CHECK(lines_of("- a\n  - b\n- c\n") == Lines{"* a", "  * b", "* c"});
  CHECK(lines_of("3. a\n4. b\n") == Lines{"3. a", "4. b"});
  CHECK(lines_of("> a\n>\n> b\n") == Lines{"> a", "> b"});
  CHECK(lines_of("|a|b|\n|-|-|\n|c||\n") == Lines{"| a | b |", "| c |  |"});
  CHECK(lines_of("### a\n") == Lines{"### a"});
}

TEST_CASE("links, ruby, emphasis, notes and marks of change stay") {
  CHECK(lines_of("[a](card:1-2)と**b**と{~~c~>d~~}と{++e++}") ==
        Lines{"[a](card:1-2)と**b**と{~~c~>d~~}と{++e++}"});
  CHECK(lines_of("漢字《かんじ》[^1]\n\n[^1]: 注\n") == Lines{"｜漢字《かんじ》[^1]", "[^1]: 注"});
}

TEST_CASE("lines put below each other are read as the blocks that they came from") {
  for (const char* markdown :
       {"a\n\nb\n", "- a\n- b\n\nc\n", "- a\n\n  b\n- c\n", "1. a\n   - b\n   - c\n2. d\n",
        "a\n\n|b|c|\n|-|-|\n|d|e|\n\nf\n", "> a\n> b\n>\n> c\n\nd\n", "### a\n\nb\n",
        "a[^1]b[^2]\n\n[^1]: c\n[^2]: d\n\n    e\n", "{++a++}b{--c--}\n\n{~~d~>e~~}\n"}) {
    check_that_it_holds(markdown);
  }
}

TEST_CASE("the line for any text is read as a paragraph of that text") {
  const std::vector<std::string> pieces{
      "a",           "漢",   " ",        "*",   "_",      "`",    "[",
      "]",           "(",    ")",        "<",   ">",      "#",    "-",
      "+",           "1.",   "2)",       "|",   "~",      "&",    "&amp;",
      "\\",          "{",    "}",        "{++", "++}",    "｜",   "《",
      "》",          "[^1]", ":",        "=",   "!",      "\"",   "https://a.example",
      "👩‍👧", "שלום", "{.added}", "---", "https:", "http", "<!--"};
  std::mt19937 random(11);
  for (int round = 0; round < 20'000; ++round) {
    std::string text;
    for (std::size_t n = random() % 6 + 1; n > 0; --n) text += pieces[random() % pieces.size()];
    const std::size_t first = text.find_first_not_of(' ');
    if (first == std::string::npos) continue;
    text = text.substr(first, text.find_last_not_of(' ') - first + 1);
    const auto read = read_case(escaped_markdown(text), 3);
    INFO(text << "\n=> " << escaped_markdown(text));
    if (text.find("《") != std::string::npos) continue;  // ruby has no escape
    REQUIRE(plain_text(read.document) == Lines{text});
    REQUIRE(read.document.blocks.size() == 1);
    REQUIRE(std::holds_alternative<Paragraph>(read.document.blocks.front().value));
  }
}
