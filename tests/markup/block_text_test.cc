#include "markup/block_text.h"

#include <catch2/catch.hpp>

#include "markup/cjk_emphasis.h"

using namespace kohyo::markup;
using kohyo::base::SourceId;

namespace {

ParserText parser_text(std::string_view markdown) {
  return {markdown, {SourceId{0}, 0, static_cast<std::uint32_t>(markdown.size())}, {}};
}

/// Whether every byte of the content stands where the block says that it does.
bool is_exact(const BlockText& block, const ParserText& text) {
  for (std::size_t i = 0; i < block.content.size(); ++i) {
    const char source = text.str()[block.places[i]];
    const bool is_bar = block.content[i] == '|' && source == '\\';
    const bool is_line_end = block.content[i] == '\n' && (source == '\n' || source == '\r');
    if (source != block.content[i] && !is_bar && !is_line_end) return false;
  }
  return block.places.size() == block.content.size() + 1;
}

}  // namespace

TEST_CASE("the lines of a paragraph are found behind prefixes and indents") {
  const ParserText text = parser_text("x\n\n- > あ い\n  >  b\nc \n");
  const BlockText block = place_lines(text, "あ い\nb\nc\n", 3);
  CHECK(is_exact(block, text));
  CHECK(block.first_line == 3);
  CHECK(block.line_count == 3);
  CHECK(block.places[0] == 7);
  CHECK(block.places.back() == text.line(5).end);
}

TEST_CASE("lines that end in two blanks keep them") {
  const ParserText text = parser_text("a  \nb\n");
  CHECK(is_exact(place_lines(text, "a  \nb", 1), text));
}

TEST_CASE("lines below definitions that were taken away are found") {
  const ParserText text = parser_text("[a]: b\n[c]: d\nx [a]\ny\n");
  const BlockText block = place_lines(text, "x [a]\ny", 1);
  CHECK(is_exact(block, text));
  CHECK(block.first_line == 3);
}

TEST_CASE("lines with carriage returns are found") {
  const ParserText text = parser_text("> a\r\n> b\r\n");
  const BlockText block = place_lines(text, "a\nb\n", 1);
  CHECK(is_exact(block, text));
  CHECK(block.places.back() == 8);
}

TEST_CASE("bars that have lost their backslash are found at it") {
  const ParserText text = parser_text("a \\| b\n|c|\n|-|\n");
  const BlockText block = place_lines(text, "a | b", 1);
  CHECK(is_exact(block, text));
  CHECK(block.places[2] == 2);
  CHECK(block.places[3] == 4);
}

TEST_CASE("backslashes that are kept stay in place") {
  const ParserText text = parser_text("a \\| b\n");
  const BlockText block = place_lines(text, "a \\| b", 1);
  CHECK(is_exact(block, text));
  CHECK(block.places[3] == 3);
}

TEST_CASE("blanks that stand for part of a tab are at its end") {
  const ParserText text = parser_text(">\ta\n");
  const BlockText block = place_lines(text, "  a", 1);
  CHECK(block.places == std::vector<std::uint32_t>{2, 2, 2, 3});
}

TEST_CASE("a text that is not there is at the beginning of its line") {
  const ParserText text = parser_text("abc\n> def\n");
  const BlockText block = place_lines(text, "xyz", 2);
  CHECK(block.places == std::vector<std::uint32_t>(4, 4));
  CHECK(place_lines(text, "", 1).places.size() == 1);
}

TEST_CASE("the text of a heading stands behind its marks") {
  const ParserText text = parser_text("> ##  見出し ##\n");
  const BlockText block = place_heading(text, "見出し", 1, 3);
  CHECK(is_exact(block, text));
  CHECK(block.places[0] == 6);
  CHECK(block.places.back() == 15);
}

TEST_CASE("an underlined heading is found as a paragraph is") {
  const ParserText text = parser_text("見出し\n===\n");
  CHECK(is_exact(place_heading(text, "見出し\n", 1, 1), text));
  const ParserText hash = parser_text("#見出し\n===\n");
  CHECK(is_exact(place_heading(hash, "#見出し\n", 1, 1), hash));
}

TEST_CASE("the text of a cell stands behind its blanks") {
  const ParserText text = parser_text("|  a\\|b |c|\n");
  const BlockText block = place_cell(text, "a|b", 1, 1, 8);
  CHECK(is_exact(block, text));
  CHECK(block.places == std::vector<std::uint32_t>{3, 4, 6, 7});
}

TEST_CASE("a cell whose text is not there is at the beginning of its part") {
  const ParserText text = parser_text("| a |\n");
  CHECK(place_cell(text, "abc", 1, 1, 4).places == std::vector<std::uint32_t>(4, 1));
}
