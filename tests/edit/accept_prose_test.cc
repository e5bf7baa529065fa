#include "edit/accept_prose.h"

#include <array>
#include <catch2/catch.hpp>
#include <random>

using kohyo::edit::accept_prose;

TEST_CASE("what was put in stays, what was taken out goes") {
  CHECK(accept_prose("検討を{++一部++}実施\n") == "検討を一部実施\n");
  CHECK(accept_prose("{--当面--}実施する\n") == "実施する\n");
  CHECK(accept_prose("{~~7,900万円~>8,100万円~~}を\n") == "8,100万円を\n");
  CHECK(accept_prose("**{++夜間++}**も[文{--書--}](card:1-1)\n") == "**夜間**も[文](card:1-1)\n");
  CHECK(accept_prose("a{--\n行--}b\n") == "ab\n");
  CHECK(accept_prose("{++a `++}` b++}\n") == "a `++}` b\n");
}

TEST_CASE("code, and what is escaped, is left alone") {
  for (const std::string text :
       {"`{++x++}`\n", "```\n{++x++}\n{.removed}\n```\n", "\\{++x+\\+}\n", "``{--`--}``\n",
        "a ~> b -- c ++ d\n", "文 {.added} の話\n", "~~~~\n{--a--}\n~~~\n{.added}\n~~~~\n"}) {
    INFO(text);
    CHECK(accept_prose(text) == text);
  }
}

TEST_CASE("what then holds nothing goes with the mark") {
  CHECK(accept_prose("一\n\n{--二--}\n\n三\n") == "一\n\n三\n");
  CHECK(accept_prose("一\n{--二--}\n三\n") == "一\n三\n");
  CHECK(accept_prose("- 一\n- {--二--}\n- 三\n") == "- 一\n- 三\n");
  CHECK(accept_prose("1. 一\n2. {--二--}\n") == "1. 一\n");
  CHECK(accept_prose("> {--二--}\n\n三\n") == "三\n");
  CHECK(accept_prose("|a|b|\n|-|-|\n|{--c--}|{--d--}|\n|e|{--f--}|\n") == "|a|b|\n|-|-|\n|e||\n");
  CHECK(accept_prose("一\n\n{--二--}\n") == "一\n");
  CHECK(accept_prose("一\r\n\r\n{--二--}\r\n\r\n三\r\n") == "一\r\n\r\n三\r\n");
}

TEST_CASE("an item without text keeps the items in it") {
  CHECK(accept_prose("- {--二--}\n  - 三\n") == "- \n  - 三\n");
}

TEST_CASE("labels go; what they take out goes with them") {
  CHECK(accept_prose("文\n{.added}\n\n次\n") == "文\n\n次\n");
  CHECK(accept_prose("文 {.added}\n") == "文\n");
  CHECK(accept_prose("前\n\n文一\n文二\n{.removed}\n\n次\n") == "前\n\n次\n");
  CHECK(accept_prose("前\n\n文一\n文二 {.removed}\n\n次\n") == "前\n\n次\n");
  CHECK(accept_prose("### 見出し {.removed}\n文\n") == "文\n");
  CHECK(accept_prose("### 見出し {.added}\n") == "### 見出し\n");
  CHECK(accept_prose("- 電話\n- 訪問 {.removed}\n- 窓口 {.added}\n") == "- 電話\n- 窓口\n");
  CHECK(accept_prose("- a\n  続き\n  {.removed}\n- b\n") == "- b\n");
}

TEST_CASE("a label alone takes out the list, quote or table above") {
  CHECK(accept_prose("前\n\n- a\n- b\n{.removed}\n\n次\n") == "前\n\n次\n");
  CHECK(accept_prose("前\n\n- a\n\n  続き\n- b\n\n{.removed}\n\n次\n") == "前\n\n次\n");
  CHECK(accept_prose("- a\n- b\n{.added}\n") == "- a\n- b\n");
  CHECK(accept_prose("- a\n  - b\n  - c\n  {.removed}\n- d\n") == "- a\n- d\n");
  CHECK(accept_prose("前\n\n> a\n> b\n{.removed}\n") == "前\n");
  CHECK(accept_prose("前\n\n| a |\n|---|\n| b |\n{.removed}\n\n次\n") == "前\n\n次\n");
  CHECK(accept_prose("前の文\n- a\n- b\n{.removed}\n") == "前の文\n");
}

TEST_CASE("a label in a cell takes out the cell") {
  CHECK(accept_prose("| a | b |\n|---|---|\n| c {.removed} | d |\n") ==
        "| a | b |\n|---|---|\n| | d |\n");
  CHECK(accept_prose("| a | b |\n|---|---|\n| c {.added} | d |\n") ==
        "| a | b |\n|---|---|\n| c | d |\n");
}

TEST_CASE("notes that nothing mentions any more go") {
  CHECK(accept_prose("文{--注[^1]--}と[^2]\n\n[^1]: 一\n\n[^2]: 二\n") == "文と[^2]\n\n[^2]: 二\n");
  CHECK(accept_prose("文{--[^1]の文--}\n\n[^1]: 一[^2]\n    続き\n\n[^2]: 二\n") == "文\n");
  // One that nothing mentioned before is none of our business.
  CHECK(accept_prose("{++文++}\n\n[^9]: 注\n") == "文\n\n[^9]: 注\n");
}

TEST_CASE("sections are read one by one") {
  CHECK(accept_prose("# ja\n## 一\n{--文--}\n\n## 二\n文\n") == "# ja\n## 一\n\n## 二\n文\n");
  const std::string code = "# ja\n```\n# {++\n```\n文\n";
  CHECK(accept_prose(code) == code);
}

TEST_CASE("nothing changes without marks, and nothing the second time") {
  static constexpr std::array pieces = {"{++",
                                        "++}",
                                        "{--",
                                        "--}",
                                        "{~~",
                                        "~>",
                                        "~~}",
                                        "検討",
                                        "。",
                                        "*",
                                        "\n",
                                        "\n\n",
                                        "- ",
                                        "\n- 項目",
                                        "|a|b|\n|-|-|\n",
                                        "|",
                                        "> ",
                                        "### 見出し",
                                        "[^1]",
                                        "`",
                                        "{.added}",
                                        "{.removed}",
                                        "\n{.removed}\n\n",
                                        "\\",
                                        "```\n",
                                        "  "};
  std::mt19937 random(20260401);
  std::uniform_int_distribution<std::size_t> piece(0, pieces.size() - 1);
  std::uniform_int_distribution<int> length(1, 30);
  for (int round = 0; round < 20000; ++round) {
    std::string text;
    for (int i = length(random); i > 0; --i) text += pieces[piece(random)];
    const std::string once = accept_prose(text);
    INFO(text);
    CHECK(once.find('\x01') == std::string::npos);
    CHECK(once.size() <= text.size());
    std::string unmarked;
    for (const char c : text) {
      if (c != '{' && c != '}') unmarked += c;
    }
    CHECK(accept_prose(unmarked) == unmarked);
  }
}
