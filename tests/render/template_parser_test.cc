#include "render/template_parser.h"

#include <catch2/catch.hpp>
#include <string>

#include "render/compiled.h"

namespace kohyo::render {
namespace {

struct Parsed {
  std::string pieces;  ///< literals in brackets, tags as in the template without braces and spaces
  Lines mistakes;
};

Parsed parsed(const std::string& content) {
  base::Sources sources;
  const base::SourceId id = sources.add({"a.html", content});
  base::Diagnostics diagnostics;
  Mistakes mistakes(id, diagnostics);
  constexpr std::string_view sigils = "  #^/>";
  std::string shown;
  for (const Piece& piece : parse_template(sources[id].content, mistakes)) {
    const auto kind = static_cast<std::size_t>(piece.kind);
    if (piece.kind == PieceKind::literal) {
      CHECK(sources.text(piece.span) == piece.text);
      shown += "[" + std::string(piece.text) + "]";
    } else {
      const std::string_view tag = sources.text(piece.span);
      CHECK((tag.starts_with("{{") && tag.ends_with("}}")));
      shown += std::string(1, sigils[kind]) + std::string(piece.text) + ";";
    }
  }
  return {shown, listed(sources, diagnostics)};
}

std::string pieces(const std::string& content) {
  const Parsed result = parsed(content);
  CHECK(result.mistakes.empty());
  return result.pieces;
}

TEST_CASE("text without tags is one literal") {
  CHECK(pieces("<p>計画 { } }} {a}</p>\n") == "[<p>計画 { } }} {a}</p>\n]");
  CHECK(pieces("").empty());
}

TEST_CASE("each sort of tag is told by its first character") {
  CHECK(pieces("a{{b}}c{{#d}}e{{/d}}{{^f}}g{{/f}}h{{>i}}") == "[a] b;[c]#d;[e]/d;^f;[g]/f;[h]>i;");
}

TEST_CASE("white space around a name does not count") {
  CHECK(pieces("{{ a }}{{#  b\t}}x{{/ b }}{{>\n c }}") == " a;#b;[x]/b;>c;");
}

TEST_CASE("names are a dot, or letters, digits, underscores and dashes in parts joined by dots") {
  CHECK(pieces("{{.}}{{a.b-c.D_9}}{{#.}}{{/.}}") == " .; a.b-c.D_9;#.;/.;");
}

TEST_CASE("a partial's name is a file name and may have dots") {
  CHECK(pieces("{{> card.compare}}") == ">card.compare;");
}

TEST_CASE("comments are left out, whatever they hold") {
  CHECK(pieces("a{{! no {{ # such }} thing") == "[a][ thing]");
  CHECK(pieces("a{{!}}b") == "[a][b]");
  CHECK(pieces("a{{!\nb\n}}c") == "[a][c]");
}

TEST_CASE("a section's tag alone on its line takes the line with it") {
  CHECK(pieces("a\n{{#b}}\nc\n{{/b}}\nd") == "[a\n]#b;[c\n]/b;[d]");
  CHECK(pieces("a\n  {{^b}}\t\nc\n\t{{/b}}  \nd") == "[a\n]^b;[c\n]/b;[d]");
}

TEST_CASE("a comment alone on its lines takes them with it") {
  CHECK(pieces("a\n  {{! b }}\nc") == "[a\n][c]");
  CHECK(pieces("a\n  {{! b\n c }}  \nd") == "[a\n][d]");
}

TEST_CASE("a partial alone on its line takes the line and its indentation with it") {
  CHECK(pieces("a\n  {{> b}}\nc") == "[a\n]>b;[c]");
}

TEST_CASE("lines may end in a carriage return and a line feed") {
  CHECK(pieces("a\r\n{{#b}}\r\nc\r\n{{/b}}\r\nd") == "[a\r\n]#b;[c\r\n]/b;[d]");
}

TEST_CASE("a carriage return alone ends no line") {
  CHECK(pieces("\n{{#b}}\rc{{/b}}") == "[\n]#b;[\rc]/b;");
}

TEST_CASE("the first and the last line can be a tag's own") {
  CHECK(pieces("  {{#a}}\nb\n  {{/a}}") == "#a;[b\n]/a;");
  CHECK(pieces("\xEF\xBB\xBF{{! a }}\nb") == "[b]");
}

TEST_CASE("a byte order mark is left out") {
  CHECK(pieces("\xEF\xBB\xBF"
               "a{{b}}") == "[a] b;");
}

TEST_CASE("a value alone on its line keeps the line") {
  CHECK(pieces("a\n  {{b}}\nc") == "[a\n  ] b;[\nc]");
}

TEST_CASE("tags that share a line keep it") {
  CHECK(pieces("\n{{#a}}{{/a}}\n") == "[\n]#a;/a;[\n]");
  CHECK(pieces("\n{{#a}} b\n{{/a}}\n") == "[\n]#a;[ b\n]/a;");
  CHECK(pieces("\nb {{#a}}\n{{/a}}\n") == "[\nb ]#a;[\n]/a;");
  CHECK(pieces("| {{#a}}\n") == "[| ]#a;[\n]");
}

TEST_CASE("lines one after another can each be a tag's own") {
  CHECK(pieces("{{#a}}\n{{#b}}\n{{! c }}\nd\n{{/b}}\n{{/a}}\n") == "#a;#b;[d\n]/b;/a;");
}

TEST_CASE("three braces are refused with all of them") {
  const Parsed result = parsed("a{{{b}}}c{{{d}}e");
  CHECK(result.mistakes == Lines{"template-syntax@1:{{{b}}}|{{{", "template-syntax@9:{{{d}}|{{{"});
  CHECK(result.pieces == "[a][c][e]");
}

TEST_CASE("an ampersand and a change of delimiters are refused") {
  CHECK(parsed("a{{&b}}").mistakes == Lines{"template-syntax@1:{{&b}}|{{&"});
  CHECK(parsed("{{=<% %>=}}<%a%>").mistakes == Lines{"template-syntax@0:{{=<% %>=}}|{{="});
}

TEST_CASE("a tag that is never closed is refused at its braces and reading goes on") {
  const Parsed result = parsed("a {{b <p>{{c}}</p> {{d");
  CHECK(result.mistakes == Lines{"template-syntax@2:{{|{{", "template-syntax@19:{{|{{"});
  CHECK(result.pieces == "[a {{b <p>] c;[</p> {{d]");
  CHECK(parsed("a{{").mistakes == Lines{"template-syntax@1:{{|{{"});
  CHECK(parsed("a{{! b {{c").mistakes == Lines{"template-syntax@1:{{|{{"});
  CHECK(parsed("a{{{ b {{c").mistakes == Lines{"template-syntax@1:{{|{{"});
}

TEST_CASE("a name with other characters is refused with its tag") {
  CHECK(parsed("{{}}").mistakes == Lines{"template-syntax@0:{{}}|{{}}"});
  CHECK(parsed("{{#}}").mistakes == Lines{"template-syntax@0:{{#}}|{{#}}"});
  CHECK(parsed("{{a b}}").mistakes == Lines{"template-syntax@0:{{a b}}|{{a b}}"});
  CHECK(parsed("{{ #a}}").mistakes == Lines{"template-syntax@0:{{ #a}}|{{ #a}}"});
  CHECK(parsed("{{題}}").mistakes == Lines{"template-syntax@0:{{題}}|{{題}}"});
  CHECK(parsed("{{a.}}").mistakes.size() == 1);
  CHECK(parsed("{{.a}}").mistakes.size() == 1);
  CHECK(parsed("{{a..b}}").mistakes.size() == 1);
  CHECK(parsed("{{> a/b}}").mistakes.size() == 1);
  CHECK(parsed("{{> ..}}").mistakes.size() == 1);
  CHECK(parsed("{{<a}}").mistakes.size() == 1);
}

TEST_CASE("a long tag is quoted on one line and cut between characters") {
  std::string tag = "{{a\n";
  for (int i = 0; i < 100; ++i) tag += "長";
  const Lines mistakes = parsed(tag + "}}").mistakes;
  std::string expected = "{{a ";
  for (int i = 0; i < 18; ++i) expected += "長";
  REQUIRE(mistakes.size() == 1);
  CHECK(mistakes[0].ends_with("}}|" + expected));
}

TEST_CASE("of a hostile file's mistakes only so many are kept") {
  std::string content;
  for (int i = 0; i < 100000; ++i) content += "{{?}}";
  CHECK(parsed(content).mistakes.size() == Mistakes::limit);
}

TEST_CASE("a megabyte of open braces takes no time") {
  const std::vector<std::string> units = {"{",    "{{!",    "{{a ", "{{{a",
                                          "}}{{", "{{! }}", " \t",  "{{#a}} "};
  for (const std::string& unit : units) {
    std::string content;
    while (content.size() < 1'000'000) content += unit;
    CHECK(parsed(content).pieces.size() <= 2 * content.size());
    CHECK(parsed(content + "}}").pieces.size() <= 2 * content.size());
  }
}

}  // namespace
}  // namespace kohyo::render
