#include "house/rules.h"

#include <catch2/catch.hpp>

#include "house/links.h"

using namespace kohyo::house;

namespace {

Violations includes(const std::string& path, const std::string& content) {
  return check_includes({path, content});
}

std::string lines(std::size_t count) {
  std::string text;
  for (std::size_t i = 0; i < count; ++i) text += "\n";
  return text;
}

}  // namespace

TEST_CASE("an include of a lower level or of the own folder is right") {
  CHECK(includes("src/text/a.cc", "#include \"base/result.h\"\n#include \"text/b.h\"\n").empty());
  CHECK(includes("src/cli/main.cc", "#include \"pipeline/build.h\"\n").empty());
}

TEST_CASE("an include of a higher level is named with its line") {
  CHECK(includes("src/base/a.h", "\n#include \"text/text.h\"\n") ==
        Violations{"src/base/a.h:2: base includes \"text/text.h\" of a higher level"});
}

TEST_CASE("an include of a sibling of the same level is wrong") {
  CHECK(includes("src/yaml/a.h", "#include \"markup/html.h\"\n") ==
        Violations{"src/yaml/a.h:1: yaml includes \"markup/html.h\" of its own level"});
}

TEST_CASE("an include without a folder, or of a folder without a level, is wrong") {
  CHECK(includes("src/yaml/a.h", "#include \"node.h\"\n").size() == 1);
  CHECK(includes("src/yaml/a.h", "#include \"shared/node.h\"\n").size() == 1);
  CHECK(includes("src/shared/a.h", "").size() == 1);
}

TEST_CASE("an include in a comment or a literal is none") {
  CHECK(includes("src/base/a.h", "// #include \"text/text.h\"\n/*\n#include \"cli/x.h\"\n*/\n")
            .empty());
  CHECK(includes("src/base/a.cc", "const char* a = R\"(\n#include \"cli/x.h\"\n)\";\n").empty());
}

TEST_CASE("a library's header belongs to one folder") {
  CHECK(includes("src/text/a.cc", "#include <unicode/uchar.h>\n").empty());
  CHECK(includes("src/markup/a.cc", "#include <cmark-gfm.h>\n").empty());
  CHECK(includes("src/base/a.cc", "#include <nlohmann/json.hpp>\n#include <sys/stat.h>\n").empty());
  CHECK(includes("src/pages/a.cc", "#include <unicode/uchar.h>\n") ==
        Violations{"src/pages/a.cc:1: pages includes <unicode/uchar.h>, which belongs to text"});
  CHECK(includes("src/load/a.cc", "#include <yaml-cpp/yaml.h>\n").size() == 1);
  CHECK(includes("src/render/a.cc", "#include <cmark-gfm.h>\n").size() == 1);
  CHECK(includes("src/pages/a.cc", "#include <nettle/sha2.h>\n#include <xxhash.h>\n").size() == 2);
  CHECK(includes("src/pipeline/a.cc", "#include <CLI/CLI.hpp>\n").size() == 1);
  CHECK(includes("src/pages/a.cc", "#include <unistd.h>\n").size() == 1);
}

TEST_CASE("the test library is no part of the product") {
  CHECK(includes("src/cli/a.cc", "#include <catch2/catch.hpp>\n") ==
        Violations{"src/cli/a.cc:1: cli includes <catch2/catch.hpp>, which belongs to tests"});
}

TEST_CASE("the standard library is everyone's, a header that nobody owns is wrong") {
  CHECK(includes("src/pages/a.cc", "#include <string_view>\n").empty());
  CHECK(includes("src/pages/a.cc", "#include <fmt/core.h>\n") ==
        Violations{"src/pages/a.cc:1: includes <fmt/core.h>, which belongs to no folder"});
}

TEST_CASE("a file of more than 400 lines is too long") {
  CHECK(check_file_length({"src/a.cc", lines(400)}).empty());
  CHECK(check_file_length({"src/a.cc", lines(401)}).size() == 1);
}

TEST_CASE("a function of more than 60 lines is too long") {
  CHECK(check_function_length({"src/a.cc", "void f() {" + lines(59) + "}\n"}).empty());
  CHECK(check_function_length({"src/a.cc", "\nvoid f() {" + lines(60) + "}\n"}) ==
        Violations{"src/a.cc:2: the function has 61 lines, 60 are allowed"});
}

TEST_CASE("a header says what it is for and is read once") {
  CHECK(check_header({"src/a.h", "// What it is for.\n#pragma once\n"}).empty());
  CHECK(check_header({"src/a.h", "#pragma once\n// What it is for.\n"}).size() == 1);
  CHECK(check_header({"src/a.h", "//\n#pragma once\n"}).size() == 1);
  CHECK(check_header({"src/a.h", "// What it is for.\n// #pragma once\n"}).size() == 1);
  CHECK(check_header({"src/a.h", ""}).size() == 2);
  CHECK(check_header({"src/a.cc", ""}).empty());
}

TEST_CASE("words that leave something for later are found, whole words only") {
  const std::string word =
      "TO"
      "DO";
  CHECK(check_words({"a", "fine\n// " + word + ": later\n"}) == Violations{"a:2: says " + word});
  CHECK(check_words({"a", "mktemp XXXXXX, TODOS, HACKNEY, todo\n"}).empty());
}

TEST_CASE("macros are found, also with spaces, but not in comments") {
  CHECK(check_macros({"a.h", "#define A 1\n"}).size() == 1);
  CHECK(check_macros({"a.h", "#  define A 1\n"}).size() == 1);
  CHECK(check_macros({"a.h", "// #define A 1\n#pragma once\n"}).empty());
}

TEST_CASE("the makers of HTML from bytes are those whom Html lets in") {
  const std::string header =
      "class Html {\n friend class HtmlLiteral;\n  friend class HtmlBuilder;\n  friend class "
      "FromBytes;\n"
      "  friend class render::Engine;\n  // friend class Nobody;\n};\n";
  CHECK(html_makers(header) == std::vector<std::string>{"FromBytes", "Engine"});
}

TEST_CASE("a maker of HTML from bytes is used in render and markup only") {
  const std::vector<std::string> makers = {"FromBytes"};
  CHECK(check_html_makers({"src/render/a.cc", "FromBytes b;\n"}, makers).empty());
  CHECK(check_html_makers({"src/markup/a.cc", "FromBytes b;\n"}, makers).empty());
  CHECK(check_html_makers({"src/pages/a.cc", "// FromBytes\nNotFromBytes b;\n"}, makers).empty());
  CHECK(check_html_makers({"src/pages/a.cc", "\nmarkup::FromBytes b;\n"}, makers) ==
        Violations{"src/pages/a.cc:2: uses FromBytes, which belongs to render"});
}

TEST_CASE("folders of one machine are found, addresses with like paths are not") {
  CHECK(check_machine_paths({"a.md", "see /home/me/x\n"}).size() == 1);
  CHECK(check_machine_paths({"a.cc", "open(\"/tmp/x\");\n"}).size() == 1);
  CHECK(check_machine_paths({"a.md", "`/work/main`\n"}).size() == 1);
  CHECK(check_machine_paths({"a.md", "https://example.jp/home/index.html and a/tmp/b\n"}).empty());
}

TEST_CASE("links to files that do not exist are found") {
  const auto exists = [](const std::string& path) {
    return path == "docs/a.md" || path == "README.md";
  };
  const File file{"docs/b.md",
                  "[x](a.md) [y](../README.md#top) [z](#here) [w](https://example.jp/x.md)\n"};
  CHECK(check_links(file, exists).empty());
  CHECK(check_links({"docs/b.md", "fine\n![x](c.png) [y](a.md)\n"}, exists) ==
        Violations{"docs/b.md:2: links to c.png, which does not exist"});
  CHECK(check_links({"README.md", "[x](a.md \"title\")\n"}, exists).size() == 1);
}

TEST_CASE("links in code are none") {
  const auto never = [](const std::string&) { return false; };
  CHECK(check_links({"a.md", "`[x](y.md)`\n```\n[x](y.md)\n```\n"}, never).empty());
  CHECK(check_links({"a.md", "`code` [x](y.md)\n"}, never).size() == 1);
}
