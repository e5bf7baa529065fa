#include "house/scan.h"

#include <catch2/catch.hpp>

using namespace kohyo::house;

namespace {

std::vector<std::size_t> lines_of_functions(std::string_view text) {
  std::vector<std::size_t> lines;
  for (const Function& function : functions_in(text)) lines.push_back(function.lines);
  return lines;
}

using Lines = std::vector<std::size_t>;

}  // namespace

TEST_CASE("comments are no code") {
  CHECK(code_of("a // { b\nc") == "a       \nc");
  CHECK(code_of("a /* {\n} */ b") == "a     \n     b");
  CHECK(code_of("a /* never closed {") == "a                  ");
}

TEST_CASE("the inside of literals is no code") {
  CHECK(code_of(R"(f("{", '}', "a\"{"))") == R"(f(" ", " ", "    "))");
  CHECK(code_of("\"//\" x") == "\"  \" x");
  CHECK(code_of("'\\'' {") == "\"  \" {");
  CHECK(code_of("\"never closed {\n}") == "\"             \"\n}");
}

TEST_CASE("raw literals end at their own mark only") {
  CHECK(code_of("R\"({\"})\" x") == "\"      \" x");
  CHECK(code_of("R\"x({)\" })x\" y") == "\"          \" y");
  CHECK(code_of("BAR\"{\" y") == "BAR\" \" y");
}

TEST_CASE("a digit separator begins no literal") {
  CHECK(code_of("1'000'000 {") == "1'000'000 {");
}

TEST_CASE("directives and the lines that continue them are no code") {
  CHECK(without_directives("#define A { \\\n  }\nb") == "             \n   \nb");
  CHECK(without_directives("  # include <a>\nb") == "               \nb");
}

TEST_CASE("whole words are told from parts of words") {
  CHECK(has_word("a fix b", "fix"));
  CHECK(has_word("fix", "fix"));
  CHECK(has_word("prefix fix", "fix"));
  CHECK_FALSE(has_word("prefix fixed", "fix"));
}

TEST_CASE("functions are found in namespaces and classes, with their lines") {
  const std::string_view text =
      "namespace a::b {\nnamespace {\n\nint f(int x) {\n  return x;\n}\n\n}\n"
      "class C final : public D {\n public:\n  C() {}\n  int g() const {\n    return 1;\n  "
      "}\n};\n}\n";
  CHECK(functions_in(text) == std::vector<Function>{{4, 3}, {11, 1}, {12, 3}});
}

TEST_CASE("the lines of a function count from the first line of its head") {
  CHECK(lines_of_functions("template <typename T>\nauto f(\n    T t) -> int\n{\n}\n") == Lines{5});
}

TEST_CASE("blocks and lambdas count to the function that they stand in") {
  CHECK(lines_of_functions(
            "void f() {\n  if (a) {\n  }\n  g([&] {\n    h();\n  });\n}\nint x;\n") == Lines{7});
}

TEST_CASE("a lambda outside functions is a function") {
  CHECK(lines_of_functions("const auto f = [](int a) {\n  return a;\n};\n") == Lines{3});
  CHECK(lines_of_functions("const auto f = [] {\n  return 1;\n};\n") == Lines{3});
  CHECK(lines_of_functions("const auto x = g([](int a) {\n  return a;\n});\nvoid h() {}\n") ==
        Lines{3, 1});
}

TEST_CASE("tables and enumerations are no functions, however long") {
  CHECK(lines_of_functions("constexpr std::array a = {\n1,\n2};\n").empty());
  CHECK(lines_of_functions("std::vector<int> a{\n1,\n2};\n").empty());
  CHECK(lines_of_functions("const auto a = make({\n{1}, {f(2)},\n{3}});\n").empty());
  CHECK(lines_of_functions("enum class E {\n  a,\n  b,\n};\n").empty());
  CHECK(lines_of_functions("struct S {\n  int a{1};\n  std::string b = {};\n};\n").empty());
}

TEST_CASE("a constructor's members are not its body") {
  CHECK(lines_of_functions("A::A(int a)\n    : a_{a}, b_(2),\n      c_{f(3)} {\n  g();\n}\n") ==
        Lines{5});
  CHECK(lines_of_functions("A::A(int a) : a_(a) {\n}\nvoid f() {}\n") == Lines{2, 1});
}

TEST_CASE("the body of a member function that returns a qualified type is a function") {
  CHECK(lines_of_functions(
            "std::optional<a::B> C::find(std::string_view x) const noexcept {\n}\n") == Lines{2});
}

TEST_CASE("a test case is a function") {
  CHECK(lines_of_functions("TEST_CASE(\"braces {{{ in a name\") {\n  CHECK(a);\n}\n") == Lines{3});
}

TEST_CASE("braces in comments, literals and directives do not count") {
  CHECK(lines_of_functions(
            "void f() {\n  // {\n  g(\"{\", '{');  /* { */\n}\n#define X {\nvoid h() {}\n") ==
        Lines{4, 1});
}
