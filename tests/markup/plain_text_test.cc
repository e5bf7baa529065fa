#include <catch2/catch.hpp>

#include "markup/read_case.h"

using namespace kohyo::markup;

namespace {

using Texts = std::vector<std::string>;

Texts plain_text_of(std::string_view markdown) {
  return plain_text(read_case(markdown).document);
}

}  // namespace

TEST_CASE("each block is an entry, in reading order") {
  CHECK(plain_text_of("## 目的\n\na\nb\n\n> c\n>\n> d\n\n***\n") == Texts{"目的", "a b", "c", "d"});
}

TEST_CASE("each item of a list is an entry, and each of its paragraphs") {
  CHECK(plain_text_of("- a\n  - b\n- c\n\n  d\n") == Texts{"a", "b", "c", "d"});
}

TEST_CASE("each row of a table is an entry, its cells parted by bars") {
  CHECK(plain_text_of("|a|b|\n|-|-|\n|c|d|\n|||\n||e|\n") == Texts{"a | b", "c | d", "| e"});
}

TEST_CASE("ruby stands in brackets, marks of footnotes are left out, notes come last") {
  CHECK(plain_text_of("漢字《かんじ》です[^1]。\n\n[^1]: 注\n") ==
        Texts{"漢字（かんじ）です。", "注"});
}

TEST_CASE("links, emphasis and code are their texts") {
  CHECK(plain_text_of("[a](card:1) *b* **c** `d`") == Texts{"a b c d"});
}

TEST_CASE("no entry holds a line break") {
  CHECK(plain_text_of("日本  \n語\\\n次") == Texts{"日本 語 次"});
  CHECK(plain_text_of("```\na\nb\n```\n") == Texts{"a b"});
  CHECK(plain_text_of("a <b\ntitle=\"c\">") == Texts{"a <b title=\"c\">"});
  CHECK(plain_text(Document{{{Paragraph{{{TextRun{"\ra\r\nb\n"}}}}}}, {}}) == Texts{"a  b"});
}

TEST_CASE("no entry is empty") {
  CHECK(plain_text_of("```\n\n```\n\n&nbsp;\n\n&#32;\n") == Texts{"\u00A0"});
  CHECK(plain_text(Document{}).empty());
}

TEST_CASE("the texts are not escaped") {
  CHECK(plain_text_of("a & b <i>") == Texts{"a & b <i>"});
}
