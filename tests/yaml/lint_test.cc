#include "yaml/lint.h"

#include <catch2/catch.hpp>
#include <string>

#include "support/reports.h"

using namespace kohyo;
using test::Lines;

namespace {

Lines lint(const std::string& text) {
  base::Sources sources;
  base::Diagnostics diagnostics;
  const base::SourceId id = sources.add({"x.yml", text});
  const bool sound = yaml::lint(sources, sources.whole(id), diagnostics);
  CHECK(sound == diagnostics.all().empty());
  return test::reports(sources, diagnostics);
}

}  // namespace

TEST_CASE("block style as authors write it is sound") {
  CHECK(lint("a: 1\nb:\n  c: x\n  d: [e, f]\ng:\n  - h\n  - i: 1\n    j: 2\n  -\n    k: 3\n")
            .empty());
  CHECK(lint("# note\na:\n  # note\n  b: 1\n\n# note\nc: 2\n").empty());
  CHECK(lint("a:\n- b\n- c\nd: 1\n").empty());
  CHECK(lint("a:\n  - - 1\n    - 2\n  - - 3\n").empty());
  CHECK(lint("---\na: 1\n").empty());
  CHECK(lint("").empty());
  CHECK(lint("\n\n# note\n").empty());
}

TEST_CASE("quoted texts may hold what plain ones may not") {
  CHECK(lint("a: \"x: y #z\"\n").empty());
  CHECK(lint("a: 'x: y #z'\n").empty());
  CHECK(lint("a: 'it''s'\n").empty());
  CHECK(lint("a: \"say \\\"x\\\" \\\\ \\/ \\u3042 \\x41 \\U00020BB7\"\n").empty());
  CHECK(lint("a: [\"x, y\", 'z]', w]\n").empty());
  CHECK(lint("\"a: b\": c\n'd': e\n").empty());
}

TEST_CASE(
    "a comment may stand behind a value that is closed, and behind a key with lines below it") {
  CHECK(lint("a: \"x\" # note\nb: [1, 2] # note\n").empty());
  CHECK(lint("a: # note\n  b: 1\n").empty());
  CHECK(lint("a: # note\n- b\n").empty());
  CHECK(lint("a:\n  - # note\n    b: 1\n").empty());
}

TEST_CASE("colons, hashes and quotes inside words are text") {
  CHECK(lint("a: 10:30\nb: https://x.example/#y\nc: C#\nd: 5'\ne: x\"y\nf: a,b\ng: -5\nh: ：x\n")
            .empty());
  CHECK(lint("- 'x'\n- -5\n- ?x\n").empty());
}

TEST_CASE("a tab in the indent is reported where it stands, once for lines in a row") {
  CHECK(lint("a:\n  \tb: 1\n\tc: 2\nd:\n\te: 3\n") ==
        Lines{"yaml-tab-indent 2:3 [\t]", "yaml-tab-indent 5:1 [\t]"});
}

TEST_CASE("full-width and other special spaces in the indent are reported") {
  CHECK(lint("a:\n \u3000b: 1\n") == Lines{"yaml-wide-space-indent 2:2 [\u3000]"});
  CHECK(lint("a:\n\u00A0 b: 1\n") == Lines{"yaml-wide-space-indent 2:1 [\u00A0]"});
}

TEST_CASE("a line that fits no level above it is reported at its first character") {
  CHECK(lint("a:\n  b: 1\n   c: 2\n") == Lines{"yaml-indent 3:4 [c]"});
  CHECK(lint("a:\n    b: 1\n  c: 2\n") == Lines{"yaml-indent 3:3 [c]"});
  CHECK(lint("a:\n  - b\n  c: 2\n") == Lines{"yaml-indent 3:3 [c]"});
  CHECK(lint("a: 1\n- b\n") == Lines{"yaml-indent 2:1 [-]"});
  CHECK(lint(" a: 1\nb: 2\nc: 3\n") == Lines{"yaml-indent 1:2 [a]"});
  CHECK(lint("  - a\n  - b\n") == Lines{"yaml-indent 1:3 [-]"});
  CHECK(lint("a: 文\n  b: 1\n") == Lines{"yaml-indent 2:3 [b]"});
  CHECK(lint("a: [x]\n  - b\n") == Lines{"yaml-indent 2:3 [-]"});
}

TEST_CASE("one wrong indent is one report, and the next key of the first level is read again") {
  CHECK(lint("a:\n  b: 1\n   c: 2\n   d:\n     e: 3\n  f: 4\ng: 5\n h: 6\n") ==
        Lines{"yaml-indent 3:4 [c]", "yaml-indent 8:2 [h]"});
}

TEST_CASE("marks that are meant as hyphens are reported") {
  CHECK(lint("a:\n  － b\n") == Lines{"yaml-list-mark 2:3 [－] －"});
  CHECK(lint("a:\n  ・b\n") == Lines{"yaml-list-mark 2:3 [・] ・"});
  CHECK(lint("a:\n  -b\n") == Lines{"yaml-list-mark 2:3 [-] -"});
  CHECK(lint("a:\n  -b: 1\n") == Lines{"yaml-list-mark 2:3 [-] -"});
}

TEST_CASE("a quote that does not close on its line is reported at the quote") {
  CHECK(lint("a: 'x\nb: 'y'\n") == Lines{"yaml-unclosed-quote 1:4 ['] '"});
  CHECK(lint("a: \"文\\\"\nb: 1\n") == Lines{"yaml-unclosed-quote 1:4 [\"] \""});
  CHECK(lint("a: [x, \"y]\n") == Lines{"yaml-unclosed-quote 1:8 [\"] \""});
  CHECK(lint("a: [\n  x,\n  y\n]\nb: 1\n") == Lines{"yaml-unclosed-quote 1:4 [[] ["});
}

TEST_CASE("text behind a closed value is reported") {
  CHECK(lint("a: \"x\" y\n") == Lines{"yaml-text-after-quote 1:8 [y] \""});
  CHECK(lint("a: 'x'y\n") == Lines{"yaml-text-after-quote 1:7 [y] '"});
  CHECK(lint("a: \"x\"#y\n") == Lines{"yaml-text-after-quote 1:7 [#y] \""});
  CHECK(lint("a: [x] y\n") == Lines{"yaml-text-after-quote 1:8 [y] ]"});
  CHECK(lint("a: [\"x\" y]\n") == Lines{"yaml-text-after-quote 1:9 [y]] \""});
  CHECK(lint("a: [[x] y]\n") == Lines{"yaml-text-after-quote 1:9 [y]] ]"});
}

TEST_CASE("an escape that YAML does not know is reported") {
  CHECK(lint("a: \"C:\\work\"\n") == Lines{"yaml-escape 1:7 [\\w] \\w"});
  CHECK(lint("a: \"\\文\"\n") == Lines{"yaml-escape 1:5 [\\文] \\文"});
  CHECK(lint("a: \"\\u12\"\n") == Lines{"yaml-escape 1:5 [\\u] \\u"});
  CHECK(lint("a: \"\\uD800\"\n") == Lines{"yaml-escape 1:5 [\\u] \\u"});
  CHECK(lint("a: \"\\U00110000\"\n") == Lines{"yaml-escape 1:5 [\\U] \\U"});
  CHECK(lint("a: \"x\\ny\"\n") == Lines{"yaml-escape 1:6 [\\n] \\n"});
  CHECK(lint("a: [b, \"\\_\"]\n") == Lines{"yaml-escape 1:9 [\\_] \\_"});
  CHECK(lint("a: 'C:\\work'\n").empty());
}

TEST_CASE("a second document is reported, where it begins") {
  CHECK(lint("a: 1\n---\nb: 2\n") == Lines{"yaml-second-document 2:1 [---]"});
  CHECK(lint("a: 1\n...\nb: 2\n") == Lines{"yaml-second-document 2:1 [...]"});
  CHECK(lint("...\n") == Lines{"yaml-second-document 1:1 [...]"});
}

TEST_CASE("a directive is reported") {
  CHECK(lint("%a: 1\n") == Lines{"yaml-directive 1:1 [%a: 1]"});
}

TEST_CASE("anchors, aliases, tags and reserved characters are reported before values and keys") {
  CHECK(lint("a: &重 x\n") == Lines{"yaml-special-character 1:4 [&] &"});
  CHECK(lint("a: *x\n") == Lines{"yaml-special-character 1:4 [*] *"});
  CHECK(lint("a: !x y\n") == Lines{"yaml-special-character 1:4 [!] !"});
  CHECK(lint("a: @x\nb: `x\nc: %x\nd: ,x\ne: ]\nf: }\n").size() == 6);
  CHECK(lint("&x a: 1\n") == Lines{"yaml-special-character 1:1 [&] &"});
  CHECK(lint("- &x a\n") == Lines{"yaml-special-character 1:3 [&] &"});
  CHECK(lint("a: [&x b, *x]\n") == Lines{"yaml-special-character 1:5 [&] &"});
  CHECK(lint("<<: *x\n") == Lines{"yaml-special-character 1:5 [*] *"});
  CHECK(lint("? a\n") == Lines{"yaml-colon-missing 1:1 [? a] "});
  CHECK(lint("? a: b\n") == Lines{"yaml-special-character 1:1 [?] ?"});
}

TEST_CASE("a hyphen alone is no value") {
  CHECK(lint("a: -\n") == Lines{"text-formula 1:4 [-] -"});
  CHECK(lint("a: - b\n") == Lines{"yaml-special-character 1:4 [-] -"});
}

TEST_CASE("brackets and empty places inside a list are reported") {
  CHECK(lint("a: [b[c], d]\n") == Lines{"yaml-special-character 1:6 [[] ["});
  CHECK(lint("a: [b, , c]\n") == Lines{"yaml-special-character 1:8 [,] ,"});
  CHECK(lint("a: [b}]\n") == Lines{"yaml-special-character 1:6 [}] }"});
  CHECK(lint("a: [b, c,]\nd: []\n").empty());
}

TEST_CASE("maps in braces are reported") {
  CHECK(lint("a: {b: c}\n") == Lines{"yaml-flow-map 1:4 [{b: c}]"});
  CHECK(lint("a: [{b: c}]\n") == Lines{"yaml-flow-map 1:5 [{b: c}]]"});
  CHECK(lint("- {b: c}\n{d: e}\n") ==
        Lines{"yaml-flow-map 1:3 [{b: c}]", "yaml-flow-map 2:1 [{d: e}]"});
}

TEST_CASE("the text that a comment would cut off is reported") {
  CHECK(lint("a: 文 #2\n") == Lines{"yaml-hash-in-text 1:6 [#2] #2"});
  CHECK(lint("- 文\t# note\n") == Lines{"yaml-hash-in-text 1:5 [# note] # note"});
  CHECK(lint("a: [b, c #d]\n") == Lines{"yaml-hash-in-text 1:10 [#d]] #d]"});
}

TEST_CASE("a comment in the place of a value is text that is lost") {
  CHECK(lint("a: #1\nb: 2\n") == Lines{"yaml-hash-in-text 1:4 [#1] #1"});
  CHECK(lint("a: #1\n") == Lines{"yaml-hash-in-text 1:4 [#1] #1"});
  CHECK(lint("a:\n  b: #1\n  c: 2\n") == Lines{"yaml-hash-in-text 2:6 [#1] #1"});
  CHECK(lint("- #1\n- b\n") == Lines{"yaml-hash-in-text 1:3 [#1] #1"});
}

TEST_CASE("a colon in a text is reported at the colon") {
  CHECK(lint("a: 文: x\n") == Lines{"yaml-colon-in-text 1:5 [:]"});
  CHECK(lint("a: x:\n") == Lines{"yaml-colon-in-text 1:5 [:]"});
  CHECK(lint("- a: b: c\n") == Lines{"yaml-colon-in-text 1:7 [:]"});
  CHECK(lint("a: [b: c]\n") == Lines{"yaml-colon-in-text 1:6 [:]"});
  CHECK(lint("a: [b:, c]\n") == Lines{"yaml-colon-in-text 1:6 [:]"});
}

TEST_CASE("a missing colon is reported on its own line") {
  CHECK(lint("a: 1\nb\nc: 2\n") == Lines{"yaml-colon-missing 2:1 [b] "});
  CHECK(lint("a:1\n") == Lines{"yaml-colon-missing 1:2 [:] :"});
  CHECK(lint("a：1\n") == Lines{"yaml-colon-missing 1:2 [：] ："});
  CHECK(lint("a：1: 2\n") == Lines{"yaml-colon-missing 1:2 [：] ："});
  CHECK(lint("a:\u30001\n") == Lines{"yaml-colon-missing 1:2 [:] :"});
  CHECK(lint(": a\n") == Lines{"yaml-colon-missing 1:1 [:] "});
}

TEST_CASE("text that goes on below is reported once, whole lines marked") {
  CHECK(lint("a: x\n  y\n  z\nb: 1\n") == Lines{"yaml-multi-line-text 2:3 [y]"});
  CHECK(lint("a: x\n文\n") == Lines{"yaml-multi-line-text 2:1 [文]"});
  CHECK(lint("- x\n  y\n- z\n") == Lines{"yaml-multi-line-text 2:3 [y]"});
  CHECK(lint("a: x\r\n  y\r\n") == Lines{"yaml-multi-line-text 2:3 [y]"});
}

TEST_CASE("block texts are reported, and their lines are not") {
  CHECK(lint("a: |\n  x: y: z\n  - w\nb: 1\n") == Lines{"yaml-block-text 1:4 [|] |"});
  CHECK(lint("- >-\n  x\n") == Lines{"yaml-block-text 1:3 [>] >"});
}

TEST_CASE("deep levels are reported once, and end the reading") {
  std::string deep;
  for (int i = 0; i < 40; ++i) deep += std::string(static_cast<std::size_t>(i), ' ') + "a:\n";
  CHECK(lint(deep) == Lines{"yaml-too-deep 17:17 [a] 16"});
  CHECK(lint("a: " + std::string(40, '[') + "\n") == Lines{"yaml-too-deep 1:20 [[] 16"});
  std::string dashes;
  for (int i = 0; i < 100000; ++i) dashes += "- ";
  CHECK(lint(dashes + "a\n") == Lines{"yaml-too-deep 1:33 [-] 16"});
}

TEST_CASE("positions count characters after Japanese text, and lines that end in CRLF") {
  CHECK(lint("見出し: 文 #2\r\n\r\nb: 'x\r\n") ==
        Lines{"yaml-hash-in-text 1:8 [#2] #2", "yaml-unclosed-quote 3:4 ['] '"});
}

TEST_CASE("every mistake is reported in one run") {
  CHECK(lint("a: 'x\nb: y #z\nc: {d: e}\nf: |\n  g\nh: i: j\n").size() == 5);
}
