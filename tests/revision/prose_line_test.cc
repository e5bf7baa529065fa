#include "revision/prose_line.h"

#include <catch2/catch.hpp>
#include <string>

using namespace kohyo;
using namespace kohyo::revision;
using markup::TextRun;

namespace {

using Inlines = std::vector<markup::Inline>;

markup::Inline card_link(std::string id, Inlines children) {
  return {markup::Link{markup::CardLink{"", std::move(id)}, {}, std::move(children)}};
}

}  // namespace

TEST_CASE("a line is the text of its pieces, each in its containers") {
  const Inlines inlines = {{TextRun{"甲"}},
                           {markup::Strong{{card_link("1", {{markup::Ruby{"乙", "おつ"}}})}}},
                           {markup::LineBreak{}},
                           {markup::FootnoteReference{1, 1}},
                           {markup::Emphasis{{}}}};
  const Line line = line_of(inlines);
  CHECK(line.text == "甲｜乙《おつ》\n");
  REQUIRE(line.pieces.size() == 5);
  CHECK(line.pieces[0].target() == nullptr);
  CHECK(line.pieces[1].around.size() == 2);
  CHECK(*line.pieces[1].target() == markup::LinkTarget(markup::CardLink{"", "1"}));
  CHECK(line.pieces[3].size() == 0);
  CHECK(line.pieces[4].leaf == nullptr);
  CHECK(line.pieces[4].around.size() == 1);
}

TEST_CASE("spaces at the ends are trimmed, line ends are spaces") {
  CHECK(trimmed("  甲 乙 ") == "甲 乙");
  CHECK(trimmed("   ").empty());
  CHECK(trimmed("").empty());
  CHECK(one_line("a\r\nb\n") == "a  b ");
}

TEST_CASE("addresses stand behind the text of their links") {
  const markup::Inline place = {
      markup::Link{*markup::Url::parse("https://a.example/"), {}, {{TextRun{"丁"}}}}};
  const markup::Inline goal = {markup::Link{markup::GoalLink{"dx", "2"}, {}, {{TextRun{"戊"}}}}};
  CHECK(addressed_text({{TextRun{"甲"}}, card_link("1-2", {{TextRun{"乙"}}}), {TextRun{"丙"}}}) ==
        "甲乙<card:1-2>丙");
  CHECK(addressed_text({place, goal}) == "丁<https://a.example/>戊<goal:dx/2>");
  CHECK(addressed_text({card_link("1", {{TextRun{"甲"}}}),
                        card_link("1", {{markup::Ruby{"乙", "おつ"}}})}) == "甲乙（おつ）<card:1>");
  CHECK(addressed_text({card_link("1", {})}).empty());
}
