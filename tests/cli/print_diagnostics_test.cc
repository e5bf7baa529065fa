#include "cli/print_diagnostics.h"

#include <catch2/catch.hpp>
#include <string>

#include "text/display_width.h"

using namespace kohyo;
using base::Code;
using cli::MessageLanguage;

namespace {

/// What is printed of one mistake in one file.
std::string printed(const std::string& content, std::uint32_t begin, std::uint32_t end,
                    const std::string& path = "a.md") {
  base::Sources sources;
  base::Diagnostics diagnostics;
  const base::SourceId id = sources.add({path, content});
  diagnostics.report(Code::boolean_invalid, {id, begin, end}, {"x"});
  return cli::print_diagnostics(sources, diagnostics, MessageLanguage::english);
}

/// The line of the source and the line of carets.
std::string excerpt(const std::string& content, std::uint32_t begin, std::uint32_t end) {
  const std::string all = printed(content, begin, end);
  const std::size_t first = all.find('\n') + 1;
  return all.substr(first, all.find("= ") - first);
}

std::uint32_t offset(const std::string& content, const std::string& part) {
  return static_cast<std::uint32_t>(content.find(part));
}

/// The carets below the first occurrence of `part`.
std::string excerpt_of(const std::string& content, const std::string& part) {
  const std::uint32_t begin = offset(content, part);
  return excerpt(content, begin, begin + static_cast<std::uint32_t>(part.size()));
}

}  // namespace

TEST_CASE("a message has its place, severity, words, name, line, carets and advice") {
  CHECK(printed("a: 1\nb: yes\n", 8, 11) ==
        "a.md:2:4: error: `x` cannot stand here [boolean-invalid]\n"
        " 2 | b: yes\n"
        "   |    ^^^\n"
        "   = write `true` or `false`\n\n");
}

TEST_CASE("carets stand under full-width characters, as wide as they are") {
  CHECK(excerpt_of("見出し: 文の中\n", "の中") == " 1 | 見出し: 文の中\n   |           ^^^^\n   ");
  CHECK(excerpt_of("ｱｲ漢x\n", "x") == " 1 | ｱｲ漢x\n   |     ^\n   ");
}

TEST_CASE("columns count characters, not bytes or columns of the terminal") {
  const std::string text = "見出し: x\n";
  CHECK(printed(text, offset(text, "x"), offset(text, "x") + 1).starts_with("a.md:1:6: "));
}

TEST_CASE("marks that combine take no column of their own") {
  CHECK(excerpt_of("か\u3099x\n", "x") == " 1 | か\u3099x\n   |   ^\n   ");
}

TEST_CASE("the margin is as wide as the number of the line") {
  CHECK(excerpt_of(std::string(99, '\n') + "abc\n", "b") == " 100 | abc\n     |  ^\n     ");
}

TEST_CASE("an empty span has one caret, also behind the last character") {
  CHECK(excerpt("abc\n", 1, 1) == " 1 | abc\n   |  ^\n   ");
  CHECK(excerpt("abc\n", 3, 3) == " 1 | abc\n   |    ^\n   ");
  CHECK(excerpt("abc", 3, 4) == " 1 | abc\n   |    ^\n   ");
}

TEST_CASE("a span over several lines is marked to the end of its first") {
  CHECK(excerpt("abc\ndef\n", 1, 6) == " 1 | abc\n   |  ^^\n   ");
  CHECK(excerpt("abc\r\ndef\r\n", 1, 7) == " 1 | abc\n   |  ^^\n   ");
}

TEST_CASE("an empty line is not shown, nor is any for a file as a whole") {
  CHECK(
      printed("a\n\nb\n", 2, 2) ==
      "a.md:2:1: error: `x` cannot stand here [boolean-invalid]\n   = write `true` or `false`\n\n");
  CHECK(printed("abc\n", 0, 0) ==
        "a.md: error: `x` cannot stand here [boolean-invalid]\n  = write `true` or `false`\n\n");
  CHECK(printed("abc\n", 0, 1).starts_with("a.md:1:1: "));
}

TEST_CASE("a byte order mark is neither shown nor counted") {
  const std::string text = "\uFEFFabc\n";
  CHECK(printed(text, offset(text, "b"), offset(text, "c")).starts_with("a.md:1:2: "));
  CHECK(excerpt_of(text, "b") == " 1 | abc\n   |  ^\n   ");
}

TEST_CASE("a tab is shown as one space, so that carets stay below") {
  CHECK(excerpt_of("a\t\tbc\n", "b") == " 1 | a  bc\n   |    ^\n   ");
}

TEST_CASE("nothing that a terminal acts on is printed, wherever it stands") {
  const std::string hostile =
      "a\x1B[31m\x07\x9B\u202E\u200B\u2028\u0085"
      "b\x82\n";
  std::string all = excerpt_of(hostile, "b");
  all += printed("x\n", 0, 1, "\x1B[2J\u202E.md");
  base::Sources sources;
  base::Diagnostics diagnostics;
  diagnostics.report(Code::key_unknown, {sources.add({"a", "x\n"}), 0, 1},
                     {"\x1B[0m\r\n\u202E", "\x07"});
  all += cli::print_diagnostics(sources, diagnostics, MessageLanguage::english);
  for (const char* part :
       {"\x1B", "\x07", "\x9B", "\u202E", "\u200B", "\u2028", "\u0085", "\x82", "\r"}) {
    CHECK(all.find(part) == std::string::npos);
  }
  CHECK(excerpt_of(hostile, "b") == " 1 | a�[31m������b�\n   |             ^\n   ");
}

TEST_CASE("a long line is cut to a width, around the place") {
  std::string line = std::string(300, 'a') + "X" + std::string(300, 'b') + "\n";
  CHECK(excerpt_of(line, "X") == " 1 | …" + std::string(49, 'a') + "X" + std::string(48, 'b') +
                                     "…\n   | " + std::string(50, ' ') + "^\n   ");
  CHECK(printed(line, 300, 301).starts_with("a.md:1:301: "));
}

TEST_CASE("long Japanese lines are cut between characters") {
  std::string line;
  for (int i = 0; i < 100; ++i) line += "文";
  line += "X";
  for (int i = 0; i < 100; ++i) line += "字";
  const std::string shown = excerpt_of(line + "\n", "X");
  CHECK(shown.find("…文") != std::string::npos);
  CHECK(shown.find("字…") != std::string::npos);
  CHECK(shown.find("\uFFFD") == std::string::npos);
  CHECK(text::display_width(shown.substr(0, shown.find('\n'))) <= 5 + 100);
  const std::size_t place = shown.find("X");
  const std::string carets = shown.substr(shown.find('\n') + 1);
  CHECK(text::display_width(shown.substr(0, place)) == carets.find('^'));
}

TEST_CASE("a marked part that is longer than the line shown is marked to its end") {
  const std::string shown = excerpt("x" + std::string(500, 'a') + "\n", 1, 501);
  CHECK(shown.find("x" + std::string(98, 'a') + "…\n") != std::string::npos);
  CHECK(shown.find(" ^" + std::string(98, '^') + "\n") != std::string::npos);
}

TEST_CASE("a text that a message quotes is cut too") {
  base::Sources sources;
  base::Diagnostics diagnostics;
  const base::SourceId id = sources.add({"a.md", "x\n"});
  diagnostics.report(Code::boolean_invalid, {id, 0, 1}, {std::string(100000, 'y')});
  CHECK(cli::print_diagnostics(sources, diagnostics, MessageLanguage::english).size() < 400);
}

TEST_CASE("messages come in the order of files and places, equal ones once") {
  base::Sources sources;
  base::Diagnostics diagnostics;
  const base::SourceId first = sources.add({"b.md", "12345\n"});
  const base::SourceId second = sources.add({"a.md", "12345\n"});
  diagnostics.report(Code::not_nfc, {second, 0, 1}, {"x"});
  diagnostics.report(Code::boolean_invalid, {first, 3, 4}, {"x"});
  diagnostics.report(Code::boolean_invalid, {first, 1, 2}, {"x"});
  diagnostics.report(Code::boolean_invalid, {first, 1, 2}, {"x"});
  const std::string all = cli::print_diagnostics(sources, diagnostics, MessageLanguage::japanese);
  const std::size_t one = all.find("b.md:1:2: エラー: ");
  const std::size_t two = all.find("b.md:1:4: エラー: ");
  const std::size_t three = all.find("a.md:1:1: 注意: ");
  CHECK(one == 0);
  CHECK(one < two);
  CHECK(two < three);
  CHECK(all.find("b.md:1:2", 1) == std::string::npos);
}

TEST_CASE("of a file with very many mistakes the first are shown and the others counted") {
  base::Sources sources;
  base::Diagnostics diagnostics;
  const base::SourceId many = sources.add({"many.md", std::string(60, 'x') + "\n"});
  const base::SourceId few = sources.add({"few.md", "x\n"});
  for (std::uint32_t i = 0; i < 53; ++i)
    diagnostics.report(Code::boolean_invalid, {many, i, i + 1}, {"x"});
  diagnostics.report(Code::boolean_invalid, {few, 0, 1}, {"x"});
  const std::string all = cli::print_diagnostics(sources, diagnostics, MessageLanguage::japanese);
  CHECK(all.find("many.md:1:50: ") != std::string::npos);
  CHECK(all.find("many.md:1:51: ") == std::string::npos);
  CHECK(all.find("many.md: このファイルには、ほかにもエラーや注意が 3 件あります") !=
        std::string::npos);
  CHECK(all.find("few.md:1:1: ") != std::string::npos);
}

TEST_CASE("nothing is printed where nothing is wrong") {
  CHECK(cli::print_diagnostics({}, {}, MessageLanguage::japanese).empty());
}
