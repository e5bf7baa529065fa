#include "base/diagnostic.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <set>
#include <string>

using namespace kohyo::base;

namespace {

Span span(std::uint32_t source, std::uint32_t begin, std::uint32_t end) {
  return {SourceId{source}, begin, end};
}

}  // namespace

TEST_CASE("every code has a name of its own, in lower case with hyphens") {
  std::set<std::string> names;
  for (const Code code : all_codes()) {
    const std::string name(name_of(code));
    CAPTURE(name);
    CHECK_FALSE(name.empty());
    CHECK(std::ranges::all_of(
        name, [](char c) { return (c >= 'a' && c <= 'z') || c == '-' || c == '8'; }));
    names.insert(name);
  }
  CHECK(names.size() == all_codes().size());
}

TEST_CASE("all codes are in the order of the enumeration") {
  const std::vector<Code>& codes = all_codes();
  CHECK(codes.size() > 50);
  CHECK(std::ranges::is_sorted(codes));
}

TEST_CASE("a name fits its code") {
  CHECK(name_of(Code::key_unknown) == "key-unknown");
  CHECK(name_of(Code::yaml_flow_map) == "yaml-flow-map");
  CHECK(name_of(Code::markdown_ruby) == "markdown-ruby");
  CHECK(name_of(Code::invalid_utf8) == "invalid-utf8");
}

TEST_CASE("text that is not NFC is a warning, an unknown key an error") {
  CHECK(severity_of(Code::not_nfc) == Severity::warning);
  CHECK(severity_of(Code::key_unknown) == Severity::error);
}

TEST_CASE("only errors make a run fail") {
  Diagnostics diagnostics;
  CHECK_FALSE(diagnostics.has_errors());
  diagnostics.report(Code::not_nfc, span(0, 0, 1), {"x"});
  CHECK_FALSE(diagnostics.has_errors());
  CHECK(diagnostics.errors() == 0);
  diagnostics.report(Code::value_empty, span(0, 0, 1), {"title"});
  CHECK(diagnostics.has_errors());
  CHECK(diagnostics.errors() == 1);
  CHECK(diagnostics.all().size() == 2);
}

TEST_CASE("a report keeps its code, place and arguments") {
  Diagnostics diagnostics;
  diagnostics.report(Code::key_unknown, span(2, 10, 15), {"titel", "title"});
  REQUIRE(diagnostics.all().size() == 1);
  const Diagnostic expected{Code::key_unknown, span(2, 10, 15), {"titel", "title"}};
  CHECK(diagnostics.all().front() == expected);
}

TEST_CASE("sorting goes by file, then by place, then by code, then by arguments") {
  Diagnostics diagnostics;
  diagnostics.report(Code::key_missing, span(1, 0, 1), {"e"});
  diagnostics.report(Code::key_missing, span(0, 9, 10), {"d"});
  diagnostics.report(Code::key_missing, span(0, 2, 8), {"c"});
  diagnostics.report(Code::key_missing, span(0, 2, 3), {"z"});
  diagnostics.report(Code::key_missing, span(0, 2, 3), {"b"});
  diagnostics.report(Code::key_unknown, span(0, 2, 3), {"a", ""});
  std::string order;
  for (const Diagnostic& diagnostic : diagnostics.sorted()) order += diagnostic.arguments[0];
  CHECK(order == "abzcde");
}

TEST_CASE("equal reports are shown once") {
  Diagnostics diagnostics;
  diagnostics.report(Code::key_missing, span(0, 0, 1), {"a"});
  diagnostics.report(Code::key_missing, span(0, 0, 1), {"b"});
  diagnostics.report(Code::key_missing, span(0, 0, 1), {"a"});
  CHECK(diagnostics.sorted().size() == 2);
  CHECK(diagnostics.all().size() == 3);
}

TEST_CASE("appending keeps what was there and adds the rest behind it") {
  Diagnostics first;
  first.report(Code::key_missing, span(0, 0, 1), {"a"});
  Diagnostics second;
  second.report(Code::key_missing, span(0, 0, 1), {"b"});
  first.append(second);
  first.append(Diagnostics());
  REQUIRE(first.all().size() == 2);
  CHECK(first.all()[0].arguments[0] == "a");
  CHECK(first.all()[1].arguments[0] == "b");
}
