#include "markup/parser_text.h"

#include <catch2/catch.hpp>

#include "markup/cjk_emphasis.h"

using namespace kohyo::markup;
using kohyo::base::SourceId;
using kohyo::base::Span;

namespace {

constexpr Span body{SourceId{3}, 100, 106};

}  // namespace

TEST_CASE("joiners are put in where they are asked for") {
  CHECK(ParserText("abcdef", body, {}).str() == "abcdef");
  CHECK(ParserText("abcdef", body, {0, 2, 6}).str() == "\uFDD0ab\uFDD0cdef\uFDD0");
}

TEST_CASE("places lead back to the source") {
  const ParserText text("abcdef", body, {2, 4});  // ab_cd_ef
  CHECK(text.span(0, 2) == Span{SourceId{3}, 100, 102});
  CHECK(text.span(5, 7) == Span{SourceId{3}, 102, 104});
  CHECK(text.span(10, 12) == Span{SourceId{3}, 104, 106});
  CHECK(text.span(0, 12) == body);
}

TEST_CASE("places in and around a joiner are one place of the source") {
  const ParserText text("abcdef", body, {2});
  for (std::size_t place = 2; place <= 2 + joiner.size(); ++place) {
    CHECK(text.span(place, place) == Span{SourceId{3}, 102, 102});
  }
}

TEST_CASE("a range never leaves the body and never runs backwards") {
  const ParserText text("abcdef", body, {});
  CHECK(text.span(4, 2) == Span{SourceId{3}, 104, 104});
  CHECK(text.span(4, 400) == Span{SourceId{3}, 104, 106});
  CHECK(text.span(300, 400) == Span{SourceId{3}, 106, 106});
}

TEST_CASE("lines end at line feeds, carriage returns and both") {
  const ParserText text("a\nb\r\nc\rd\n", {SourceId{0}, 0, 9}, {});
  CHECK(text.line_count() == 5);
  CHECK(text.line_text(1) == "a");
  CHECK(text.line_text(2) == "b");
  CHECK(text.line_text(3) == "c");
  CHECK(text.line_text(4) == "d");
  CHECK(text.line_text(5).empty());
}

TEST_CASE("a line that does not exist is the nearest one") {
  const ParserText text("a\nb", {SourceId{0}, 0, 3}, {});
  CHECK(text.line_text(0) == "a");
  CHECK(text.line_text(9) == "b");
  CHECK(ParserText("", {SourceId{0}, 0, 0}, {}).line_text(1).empty());
}
