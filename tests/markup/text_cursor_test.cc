#include "markup/text_cursor.h"

#include <catch2/catch.hpp>

#include "markup/cjk_emphasis.h"

using namespace kohyo::markup;
using kohyo::base::SourceId;
using kohyo::base::Span;

namespace {

/// A cursor in a paragraph of its own.
struct Walk {
  explicit Walk(std::string_view markdown)
      : text(markdown, {SourceId{0}, 0, static_cast<std::uint32_t>(markdown.size())},
             joiner_offsets(markdown)),
        cursor(place_lines(text, text.str(), 1), text),
        source(markdown) {}

  std::string_view at(Span span) const { return source.substr(span.begin, span.end - span.begin); }
  /// What stands in the source where the text was found.
  std::string_view at(const PlacedText& placed) const {
    return at(text.span(placed.places.front(), placed.places.back()));
  }

  ParserText text;
  TextCursor cursor;
  std::string_view source;
};

}  // namespace

TEST_CASE("texts are found one behind the other") {
  Walk walk("ああ**ああ**ああ");
  CHECK(walk.cursor.take_text("ああ").places.front() == 0);
  CHECK(walk.cursor.take_text("ああ").places.front() == 8);
  CHECK(walk.cursor.take_text("ああ").places.front() == 16);
}

TEST_CASE("escapes and entities are told from what is typed") {
  Walk walk("a\\*b&amp;c&#12354;");
  const PlacedText placed = walk.cursor.take_text("a*b&cあ");
  CHECK(walk.at(placed) == walk.source);
  CHECK(placed.is_typed == std::vector<bool>{true, false, true, false, true, false, false, false});
  CHECK(placed.places == std::vector<std::uint32_t>{0, 1, 3, 4, 9, 10, 10, 10, 18});
}

TEST_CASE("joiners are no part of the text found") {
  Walk walk("は*「a");
  const PlacedText placed = walk.cursor.take_text("は*\uFDD0「a");
  CHECK(placed.text == "は*「a");
  CHECK(placed.is_typed.size() == placed.text.size());
  CHECK(placed.places.size() == placed.text.size() + 1);
  CHECK(walk.text.span(placed.places[4], placed.places[7]) == Span{SourceId{0}, 4, 7});
}

TEST_CASE("a text that is not there is at the cursor, and the cursor stays") {
  Walk walk("abc");
  walk.cursor.take_text("a");
  const PlacedText placed = walk.cursor.take_text("x");
  CHECK(placed.text == "x");
  CHECK(placed.places == std::vector<std::uint32_t>{1, 1});
  CHECK(placed.is_typed == std::vector<bool>{false});
  CHECK(walk.cursor.take_text("bc").places.front() == 1);
}

TEST_CASE("code is passed to the run of backticks that closes it") {
  Walk walk("``a ` b`` a");
  walk.cursor.pass_code();
  CHECK(walk.cursor.take_text(" a").places.front() == 9);
}

TEST_CASE("lines are passed at their end") {
  Walk walk("a\na");
  walk.cursor.take_text("a");
  walk.cursor.pass_line_end();
  CHECK(walk.cursor.take_text("a").places.front() == 2);
}

TEST_CASE("marks of footnotes are passed whole") {
  Walk walk("a[^a]a");
  walk.cursor.take_text("a");
  walk.cursor.pass_footnote_mark();
  CHECK(walk.cursor.take_text("a").places.front() == 5);
}

TEST_CASE("raw HTML is passed, and its place given") {
  Walk walk("a <b title=\"a\">a");
  walk.cursor.take_text("a ");
  CHECK(walk.at(walk.cursor.pass_html("<b title=\"a\">")) == "<b title=\"a\">");
  CHECK(walk.cursor.take_text("a").places.front() == 15);
}

TEST_CASE("raw HTML that is not there is at the cursor") {
  Walk walk("a");
  CHECK(walk.cursor.pass_html("<b>") == Span{SourceId{0}, 0, 0});
}

TEST_CASE("the target of a link is its address") {
  Walk walk("x [card:1](card:1 \"t\") y");
  walk.cursor.take_text("x ");
  CHECK_FALSE(walk.cursor.pass_link_start());
  const std::size_t begin = walk.cursor.offset();
  walk.cursor.take_text("card:1");
  const Span target = walk.cursor.pass_link_end(begin);
  CHECK(walk.at(target) == "card:1");
  CHECK(target.begin == 11);
  CHECK(walk.cursor.take_text(" y").places.front() == 22);
}

TEST_CASE("the target of a reference is its name, or its text where that is the name") {
  const auto target_of = [](std::string_view markdown) {
    Walk walk(markdown);
    walk.cursor.pass_link_start();
    const std::size_t begin = walk.cursor.offset();
    walk.cursor.take_text("text");
    return std::string(walk.at(walk.cursor.pass_link_end(begin)));
  };
  CHECK(target_of("[text][name] x") == "name");
  CHECK(target_of("[text][] x") == "text");
  CHECK(target_of("[text] x") == "text");
  CHECK(target_of("[text](not a link)") == "text");
}

TEST_CASE("an address between < and > is passed whole") {
  Walk walk("x <https://example.com> https");
  walk.cursor.take_text("x ");
  const std::optional<Span> address = walk.cursor.pass_link_start();
  REQUIRE(address);
  CHECK(walk.at(*address) == "https://example.com");
  CHECK(walk.cursor.take_text("https").places.front() == 24);
}

TEST_CASE("an image is where its mark stands") {
  Walk walk("a ![b](c) d");
  walk.cursor.take_text("a ");
  CHECK(walk.at(walk.cursor.pass_image_start()) == "![");
}

TEST_CASE("what is looked for and is not there leaves the cursor in place") {
  Walk walk("abc");
  walk.cursor.pass_code();
  walk.cursor.pass_footnote_mark();
  walk.cursor.pass_line_end();
  CHECK_FALSE(walk.cursor.pass_link_start());
  CHECK(walk.cursor.pass_link_end(0) == Span{SourceId{0}, 0, 0});
  CHECK(walk.cursor.pass_image_start() == Span{SourceId{0}, 0, 0});
  CHECK(walk.cursor.here() == Span{SourceId{0}, 0, 0});
}
