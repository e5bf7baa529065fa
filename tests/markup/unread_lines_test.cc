#include "markup/unread_lines.h"

#include <catch2/catch.hpp>

#include "markup/read_case.h"

using namespace kohyo::markup;

namespace {

using Mistakes = std::vector<std::string>;

}  // namespace

TEST_CASE("a footnote that no mark leads to is reported") {
  CHECK(mistakes_in("本文\n\n[^注]: 読まれない\n") == Mistakes{"footnote-unknown \"[^注]:\" 注"});
  CHECK(mistakes_in("> 本文\n>\n> [^注]: 読まれない\n") ==
        Mistakes{"footnote-unknown \"[^注]:\" 注"});
  CHECK(mistakes_in("本文[^a]\n\n[^a]: a\n[^b]: b[^c]\n[^c]: c\n") ==
        Mistakes{"footnote-unknown \"[^b]:\" b", "footnote-unknown \"[^c]:\" c"});
}

TEST_CASE("the second of two footnotes with one name is reported") {
  CHECK(mistakes_in("本文[^1]\n\n[^1]: a\n\n[^1]: b\n") ==
        Mistakes{"footnote-unknown \"[^1]:\" 1"});
}

TEST_CASE("a footnote without text is reported, one whose text begins on the next line is not") {
  CHECK(mistakes_in("a[^1]\n\n[^1]:\n") == Mistakes{"footnote-unknown \"[^1]:\" 1"});
  CHECK(mistakes_in("a[^1]\n\n[^1]:\n    text\n") == none);
  CHECK(mistakes_in("a[^1]\n\n[^1]:\n    - text\n") == none);
  CHECK(mistakes_in("a[^1]\n\n[^1]: > [^2]: b[^2]\n") == Mistakes{"footnote-unknown \"[^1]:\" 1"});
}

TEST_CASE("text that Markdown takes for the address of a link is reported") {
  CHECK(mistakes_in("[補足]: 令和7年度から実施\n") ==
        Mistakes{"markdown-link \"令和7年度から実施\" 令和7年度から実施"});
  CHECK(mistakes_in("- [補足]: <実施 する>\n") ==
        Mistakes{"markdown-link \"実施 する\" 実施 する"});
  CHECK(mistakes_in("> [補足]:\n> 実施\n") == Mistakes{"markdown-link \"実施\" 実施"});
  CHECK(mistakes_in("[a]: card:1\n[b]: javascript:x\n本文\n") ==
        Mistakes{"markdown-link \"javascript:x\" javascript:x"});
}

TEST_CASE("definitions with an address are no mistakes, used or not") {
  CHECK(mistakes_in("[a]: card:1\n[b]: <https://example.com>\n[c]:\n  goal:1 '題'\n\n[a] [b]\n") ==
        none);
}

TEST_CASE("lines that are shown are no mistakes, whatever they look like") {
  CHECK(mistakes_in("本文\n[補足]: 実施\n") == none);
  CHECK(mistakes_in("\\[補足]: 実施\n") == none);
  CHECK(mistakes_in("```\n[補足]: 実施\n\n[^1]: 注\n```\n") == none);
  CHECK(mistakes_in("    [補足]: 実施\n") == none);
  CHECK(mistakes_in("<div>\n[補足]: 実施\n</div>\n") == none);
  CHECK(mistakes_in("|[補足]: 実施|\n|-|\n|[b]: 注|\n[補足]: 実施\n") == none);
  CHECK(mistakes_in("[補足]: 実施\n---\n\n[ ]: a\n") == Mistakes{"markdown-link \"実施\" 実施"});
}

TEST_CASE("a definition right behind code is seen") {
  CHECK(mistakes_in("    code\n[^1]: 注\n") == Mistakes{"footnote-unknown \"[^1]:\" 1"});
  CHECK(mistakes_in("```\ncode\n```\n[^1]: 注\n") == Mistakes{"footnote-unknown \"[^1]:\" 1"});
}
