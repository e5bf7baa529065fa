#include "render/open_elements.h"

#include <catch2/catch.hpp>

namespace kohyo::render {
namespace {

TEST_CASE("a section that closes what it opens is balanced") {
  OpenElements elements;
  elements.begin_section();
  elements.open("ul");
  elements.open("li");
  elements.close("li");
  elements.close("ul");
  CHECK(elements.end_section());
}

TEST_CASE("a section that leaves an element open is not balanced") {
  OpenElements elements;
  elements.begin_section();
  elements.open("li");
  CHECK_FALSE(elements.end_section());
}

TEST_CASE("a section that closes an element from outside is not balanced") {
  OpenElements elements;
  elements.open("li");
  elements.begin_section();
  elements.close("li");
  elements.open("li");
  CHECK_FALSE(elements.end_section());
}

TEST_CASE("a section that closes elements in the wrong order is not balanced") {
  OpenElements elements;
  elements.begin_section();
  elements.open("b");
  elements.open("i");
  elements.close("b");
  elements.close("i");
  CHECK_FALSE(elements.end_section());
}

TEST_CASE("only the section with the mistake is not balanced") {
  OpenElements elements;
  elements.begin_section();
  elements.open("ul");
  elements.begin_section();
  elements.open("li");
  CHECK_FALSE(elements.end_section());
  elements.close("ul");
  CHECK(elements.end_section());
}

TEST_CASE("outside of sections nothing need be balanced") {
  OpenElements elements;
  elements.close("main");
  elements.open("div");
  elements.close("main");
  elements.begin_section();
  CHECK(elements.end_section());
}

TEST_CASE("svg and math are foreign while they are open") {
  OpenElements elements;
  CHECK_FALSE(elements.in_foreign());
  elements.open("svg");
  elements.open("g");
  CHECK(elements.in_foreign());
  elements.close("g");
  elements.close("svg");
  CHECK_FALSE(elements.in_foreign());
}

TEST_CASE("what a section leaves open is not open after it") {
  OpenElements elements;
  elements.begin_section();
  elements.open("svg");
  elements.open("style");
  CHECK(elements.in_code());
  elements.end_section();
  CHECK_FALSE(elements.in_foreign());
  CHECK_FALSE(elements.in_code());
}

TEST_CASE("script and style are code, with a prefix too") {
  OpenElements elements;
  elements.open("svg:script");
  CHECK(elements.in_code());
  elements.close("svg:script");
  CHECK_FALSE(elements.in_code());
}

}  // namespace
}  // namespace kohyo::render
