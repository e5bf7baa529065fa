#include "markup/document.h"

#include <catch2/catch.hpp>

#include "markup/read_case.h"

using namespace kohyo::markup;

namespace {

std::string spans_of(const ReadCase& read) {
  std::string all;
  for (const SymbolicLink& link : links_of(read.document))
    all += std::string(read.sources.text(link.span)) + " ";
  return all;
}

}  // namespace

TEST_CASE("a document is empty without blocks and notes") {
  CHECK(Document{}.empty());
  CHECK_FALSE(Document{{{ThematicBreak{}}}, {}}.empty());
  CHECK_FALSE(Document{{}, {{1, {}}}}.empty());
}

TEST_CASE("links are listed in reading order, from every kind of block and inline, notes last") {
  const ReadCase read = read_case(
      "## [a](card:1)\n\n**b *[c](card:2)***[^1]\n\n- > "
      "[d](card:3)\n\n|[e](card:4)|\n|-|\n|[f](card:5)|\n\n"
      "`[g](card:0)` [g](card:6)\n\n    "
      "[h](card:0)\n\n***\n\n漢字《かんじ》\\\n[i](https://example.com)\n\n"
      "[^1]: [j](card:7)\n");
  CHECK(spans_of(read) == "card:1 card:2 card:3 card:4 card:5 card:6 https://example.com card:7 ");
}

TEST_CASE("white space and marks of footnotes are no text") {
  CHECK_FALSE(has_text({}));
  CHECK_FALSE(has_text({{TextRun{" \u00A0\u3000"}}, {LineBreak{}}, {FootnoteReference{1, 1}}}));
  CHECK(has_text({{Strong{{{TextRun{" a"}}}}}}));
}

TEST_CASE("the text of inlines is what is read, with readings or without") {
  const std::vector<Inline> inlines{{TextRun{"a"}},
                                    {Strong{{{Emphasis{{{InlineCode{"b"}}}}}}}},
                                    {LineBreak{}},
                                    {Ruby{"字", "じ"}},
                                    {FootnoteReference{1, 1}},
                                    {Link{CardLink{"", "1"}, {}, {{TextRun{"c"}}}}}};
  CHECK(text_of(inlines, true) == "ab 字（じ）c");
  CHECK(text_of(inlines, false) == "ab 字c");
  CHECK(text_of({}, true).empty());
}
