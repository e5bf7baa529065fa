#include "markup/spelled_marks.h"

#include <catch2/catch.hpp>

#include "markup/read_case.h"

using namespace kohyo;
using namespace kohyo::markup;

namespace {

using Texts = std::vector<std::string>;

Texts spelled(std::string_view markdown) {
  const auto text = [](const char* bytes) { return text::Text::from_program(bytes); };
  const RenderWords words{text("notes"), text("back"), text("note"), text("<+"),
                          text("+>"),    text("<-"),   text("->")};
  return plain_text(spelled_marks(read_case(markdown).document, words));
}

}  // namespace

TEST_CASE("words stand around what was added and what was taken out") {
  CHECK(spelled("今年{~~検討~>実施~~}する。") == Texts{"今年<-検討-><+実施+>する。"});
}

TEST_CASE("marks are spelled in emphasis, links, lists, quotes, tables and notes") {
  CHECK(spelled("**a {++b++}** [c {--d--}](card:1)") == Texts{"a <+b+> c <-d->"});
  CHECK(spelled("- {++a++}\n\n> {--b--}\n") == Texts{"<+a+>", "<-b->"});
  CHECK(spelled("|a|b|\n|-|-|\n|{++c++}|d|\n") == Texts{"a | b", "<+c+> | d"});
  CHECK(spelled("a[^1]\n\n[^1]: {++b++}\n") == Texts{"a", "<+b+>"});
}

TEST_CASE("text without marks stays as it is") {
  CHECK(spelled("## 目的\n\na\n") == Texts{"目的", "a"});
}
