#include "cli/messages.h"

#include <catch2/catch.hpp>
#include <set>
#include <string>

using namespace kohyo;
using cli::MessageLanguage;

namespace {

/// The numbers in braces of all patterns of a wording.
std::set<std::string> placeholders(const cli::Wording& wording) {
  std::set<std::string> found;
  for (const std::string_view pattern : {wording.what, wording.hint, wording.otherwise}) {
    for (std::size_t i = 0; i + 2 < pattern.size(); ++i) {
      const bool is_one = pattern[i] == '{' && pattern[i + 1] >= '0' && pattern[i + 1] <= '9' &&
                          pattern[i + 2] == '}';
      if (is_one) found.emplace(pattern.substr(i, 3));
    }
  }
  return found;
}

}  // namespace

TEST_CASE("every code has its words in both languages, in the order of the codes") {
  for (const auto& wordings : {cli::japanese_wordings(), cli::english_wordings()}) {
    REQUIRE(wordings.size() == base::all_codes().size());
    for (std::size_t i = 0; i < wordings.size(); ++i) {
      INFO(base::name_of(base::all_codes()[i]));
      CHECK(wordings[i].code == base::all_codes()[i]);
      CHECK_FALSE(wordings[i].what.empty());
      CHECK_FALSE(wordings[i].hint.empty());
    }
  }
}

TEST_CASE("both languages name the same arguments, but for words of a parser") {
  for (const base::Code code : base::all_codes()) {
    if (code == base::Code::yaml_syntax) continue;  // English ones would help nobody in Japanese
    const auto i = static_cast<std::size_t>(code);
    INFO(base::name_of(code));
    CHECK(placeholders(cli::japanese_wordings()[i]) == placeholders(cli::english_wordings()[i]));
  }
}

TEST_CASE("arguments are filled in where their numbers stand") {
  CHECK(cli::fill("{1} and {0}", {"a", "b"}) == "b and a");
  CHECK(cli::fill("{{/{0}}}", {"cards"}) == "{{/cards}}");
  CHECK(cli::fill("{0}", {"{0}"}) == "{0}");
  CHECK(cli::fill("{x} {10} {", {"a"}) == "{x} {10} {");
  CHECK(cli::fill("[{2}]", {"a"}) == "[]");
}

TEST_CASE("a hint that names an empty argument gives way to the other one") {
  const base::Diagnostic with{base::Code::key_unknown, {{0}, 0, 0}, {"titel", "title"}};
  const base::Diagnostic without{base::Code::key_unknown, {{0}, 0, 0}, {"zzz", ""}};
  CHECK(cli::message_of(with, MessageLanguage::english).hint == "did you mean `title`?");
  CHECK(cli::message_of(without, MessageLanguage::english).hint == "check the name of the field");
  CHECK(cli::message_of(without, MessageLanguage::english).what == "there is no field `zzz`");
}
