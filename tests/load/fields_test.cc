#include "load/fields.h"

#include <catch2/catch.hpp>

#include "load/desk.h"

using namespace kohyo;
using test::Desk;
using test::Lines;

TEST_CASE("fields that were asked for are given, and nothing is said of them") {
  Desk desk;
  load::Fields fields(desk.yaml("a: 1\nb: 2\n"), "x.yml", desk.reading());
  REQUIRE(fields.require("a") != nullptr);
  CHECK(fields.require("a")->text == "1");
  CHECK(fields.find("b")->text == "2");
  CHECK(fields.find("c") == nullptr);
  CHECK(fields.has("b"));
  fields.finish();
  CHECK(desk.is_silent());
}

TEST_CASE("a required key that is missing is reported at the first key of its map") {
  Desk desk;
  load::Fields fields(desk.below("  a: 1\n  b: 2\n"), "v", desk.reading());
  fields.find("a");
  fields.find("b");
  CHECK(fields.require("title") == nullptr);
  fields.finish();
  CHECK(desk.reports() == Lines{"key-missing 2:3 [a] title"});
}

TEST_CASE("an unknown key is reported with the nearest known one") {
  Desk desk;
  load::Fields fields(desk.yaml("titel: 1\nzzz: 2\n"), "x.yml", desk.reading());
  fields.find("title");
  fields.finish();
  CHECK(desk.reports() ==
        Lines{"key-unknown 1:1 [titel] titel, title", "key-unknown 2:1 [zzz] zzz, "});
}

TEST_CASE("a slip of the pen is not reported as a missing key besides") {
  Desk desk;
  load::Fields fields(desk.yaml("titel: 1\n"), "x.yml", desk.reading());
  fields.require("title");
  fields.require("goal");
  fields.finish();
  CHECK(desk.reports() ==
        Lines{"key-unknown 1:1 [titel] titel, title", "key-missing 1:1 [titel] goal"});
}

TEST_CASE(
    "a key without a value is reported at the key and counts as missing without a second report") {
  Desk desk;
  load::Fields fields(desk.yaml("a:\nb: 1\n"), "x.yml", desk.reading());
  CHECK(fields.require("a") == nullptr);
  fields.find("b");
  fields.finish();
  CHECK(desk.reports() == Lines{"value-empty 1:1 [a] a"});
}

TEST_CASE("what is no map is reported once, whatever is asked of it") {
  Desk desk;
  load::Fields fields(desk.value("[x]"), "v", desk.reading());
  CHECK(fields.require("a") == nullptr);
  fields.finish();
  CHECK(desk.reports() == Lines{"expected-map 1:4 [[x] v, "});
}

TEST_CASE("texts are one line of sound text") {
  Desk desk;
  CHECK(load::read_text(desk.value("文 x"), "v", desk.reading())->str() == "文 x");
  CHECK(load::read_text(desk.value("\"\""), "v", desk.reading())->str().empty());
  CHECK(desk.is_silent());
  CHECK_FALSE(load::read_text(desk.value("\"a\\u0007\""), "v", desk.reading()));
  CHECK_FALSE(load::read_text(desk.value("[a]"), "v", desk.reading()));
  CHECK(desk.reports() ==
        Lines{"control-character 1:4 [\"a\\u0007\"] U+0007", "expected-text 1:4 [[a] v"});
}

TEST_CASE("texts that a spreadsheet would run are refused, numbers are not") {
  for (const char* text : {"=A1", "+x", "-x", "\"@x\"", "-1+2", "\"-\""}) {
    Desk desk;
    INFO(text);
    CHECK_FALSE(load::read_text(desk.value(text), "v", desk.reading()));
    REQUIRE(desk.diagnostics.all().size() == 1);
    CHECK(desk.diagnostics.all()[0].code == base::Code::text_formula);
  }
  for (const char* text : {"-5", "+5", "-1.5", "―", "a=b"}) {
    Desk desk;
    INFO(text);
    CHECK(load::read_text(desk.value(text), "v", desk.reading()));
    CHECK(desk.is_silent());
  }
}

TEST_CASE("local texts have the main language, and others if they are there") {
  Desk desk;
  const auto both =
      load::read_local_text(desk.below("  en: Forms\n  ja: 申請\n"), "v", desk.reading());
  REQUIRE(both);
  CHECK(both->main().str() == "申請");
  CHECK(test::in(*both, "en") == "Forms");
  const auto one = load::read_local_text(desk.below("  ja: 申請\n"), "v", desk.reading());
  REQUIRE(one);
  CHECK_FALSE(one->has(text::Language("en")));
  CHECK(desk.is_silent());
}

TEST_CASE("a local text without its main language, or with an unknown one, is one report") {
  Desk desk;
  CHECK_FALSE(load::read_local_text(desk.below("  en: Forms\n"), "v", desk.reading()));
  CHECK_FALSE(load::read_local_text(desk.below("  jp: 申請\n  en: Forms\n"), "v", desk.reading()));
  CHECK(load::read_local_text(desk.below("  ja: 申請\n  fr: Formulaire\n"), "v", desk.reading()));
  CHECK(desk.reports() == Lines{"key-missing 2:3 [en] ja", "language-unknown 2:3 [jp] jp, ja, en",
                                "language-unknown 3:3 [fr] fr, ja, en"});
}

TEST_CASE("a local text that is plain text is told to name its languages") {
  Desk desk;
  CHECK_FALSE(load::read_local_text(desk.value("申請"), "title", desk.reading()));
  CHECK(desk.reports() == Lines{"expected-map 1:4 [申請] title, ja"});
}

TEST_CASE("identifiers are lower-case ASCII in groups") {
  for (const char* text : {"1-1", "finance", "a", "5-13-1"}) {
    Desk desk;
    CHECK(load::read_id_text(desk.value(text), "id", desk.reading()) == std::string(text));
  }
  for (const char* text :
       {"A", "a/b", "../a", "a_b", "a--b", "\"-a\"", "a-", "a b", "１", "1‐2", "\"\"", "a.b"}) {
    Desk desk;
    INFO(text);
    CHECK_FALSE(load::read_id_text(desk.value(text), "id", desk.reading()));
    REQUIRE(desk.diagnostics.all().size() == 1);
    CHECK(desk.diagnostics.all()[0].code == base::Code::id_invalid);
  }
}

TEST_CASE("booleans are true and false alone") {
  Desk desk;
  CHECK(load::read_boolean(desk.value("true"), "v", desk.reading()) == true);
  CHECK(load::read_boolean(desk.value("false"), "v", desk.reading()) == false);
  CHECK_FALSE(load::read_boolean(desk.value("yes"), "v", desk.reading()).has_value());
  CHECK_FALSE(load::read_boolean(desk.value("True"), "v", desk.reading()).has_value());
  CHECK(desk.reports() ==
        Lines{"boolean-invalid 1:4 [yes] yes", "boolean-invalid 1:4 [True] True"});
}

TEST_CASE("whole numbers are ASCII digits that fit") {
  Desk desk;
  CHECK(load::read_integer(desk.value("41"), "v", desk.reading()) == 41);
  CHECK(load::read_integer(desk.value("0"), "v", desk.reading()) == 0);
  CHECK(desk.is_silent());
  for (const char* text : {"-1", "1.0", "1,000", "４１", "999999999999", "x", "0x10", "1e3"}) {
    Desk other;
    INFO(text);
    CHECK_FALSE(load::read_integer(other.value(text), "v", other.reading()));
    CHECK(other.reports() == Lines{"number-invalid 1:4 [" + std::string(text) + "] " + text});
  }
}

TEST_CASE("dates are days that exist, in ISO form") {
  Desk desk;
  CHECK(load::read_date(desk.value("2024-02-29"), "v", desk.reading()) == text::Date{2024, 2, 29});
  for (const char* text :
       {"2025-02-29", "2025-2-1", "R7-04-01", "2025/04/01", "２０２５-04-01", "2025-04-31"}) {
    Desk other;
    INFO(text);
    CHECK_FALSE(load::read_date(other.value(text), "v", other.reading()));
    CHECK(other.reports() == Lines{"date-invalid 1:4 [" + std::string(text) + "] " + text});
  }
}

TEST_CASE("fiscal years are read in both calendars, half and full width") {
  for (const char* text : {"R7", "Ｒ７", "r7", "2025", "２０２５", "H37"}) {
    Desk desk;
    INFO(text);
    CHECK(load::read_year(desk.value(text), "v", desk.reading()) == text::FiscalYear{2025});
  }
  for (const char* text : {"R0", "R99", "令和7年", "1988", "2101", "2025-04", "7"}) {
    Desk desk;
    INFO(text);
    CHECK_FALSE(load::read_year(desk.value(text), "v", desk.reading()));
    CHECK(desk.reports() == Lines{"year-invalid 1:4 [" + std::string(text) + "] " + text});
  }
}

TEST_CASE("ranges of years are in order and at most forty years long") {
  Desk desk;
  const auto read = [&](const char* first, const char* last) {
    return load::read_year_range(desk.value(first), desk.value(last), desk.reading());
  };
  CHECK(read("R6", "R6")->last == text::FiscalYear{2024});
  CHECK(read("R6", "R9")->first == text::FiscalYear{2024});
  CHECK(read("2000", "2039"));
  CHECK(desk.is_silent());
  CHECK_FALSE(read("R6", "R5"));
  CHECK_FALSE(read("2000", "2040"));
  CHECK(desk.reports() ==
        Lines{"period-invalid 1:4 [R5] R6, R5, 40", "period-invalid 1:4 [2040] 2000, 2040, 40"});
}

TEST_CASE("addresses have a scheme that is safe") {
  for (const char* text :
       {"https://x.example/", "http://x.example", "mailto:a@x.example", "tel:03-1234-5678"}) {
    Desk desk;
    INFO(text);
    CHECK(load::read_url(desk.value(text), "v", desk.reading()));
  }
  for (const char* text : {"javascript:alert(1)", "x.example", "/a", "//x.example",
                           "data:text/html,x", "https://", "https://例え.jp/"}) {
    Desk desk;
    INFO(text);
    CHECK_FALSE(load::read_url(desk.value("\"" + std::string(text) + "\""), "v", desk.reading()));
    REQUIRE(desk.diagnostics.all().size() == 1);
    CHECK(desk.diagnostics.all()[0].code == base::Code::url_invalid);
  }
}

TEST_CASE("a choice is one of its words, and another one is reported with the nearest and all") {
  Desk desk;
  const std::vector<std::string> choices = {"draft", "adopted"};
  CHECK(load::read_choice(desk.value("adopted"), "v", choices, desk.reading()) == std::size_t{1});
  CHECK_FALSE(load::read_choice(desk.value("adoptd"), "v", choices, desk.reading()));
  CHECK_FALSE(load::read_choice(desk.value("xyz"), "v", choices, desk.reading()));
  CHECK(desk.reports() == Lines{"choice-unknown 1:4 [adoptd] adoptd, adopted, draft, adopted",
                                "choice-unknown 1:4 [xyz] xyz, , draft, adopted"});
}

TEST_CASE("lists are lists and not empty") {
  Desk desk;
  CHECK(load::read_list(desk.value("[a, b]"), "v", desk.reading()).size() == 2);
  CHECK(desk.is_silent());
  CHECK(load::read_list(desk.value("a"), "v", desk.reading()).empty());
  CHECK(load::read_list(desk.value("[]"), "v", desk.reading()).empty());
  CHECK(load::read_list(desk.below("  a: 1\n"), "v", desk.reading()).empty());
  CHECK(desk.reports() ==
        Lines{"expected-list 1:4 [a] v", "value-empty 1:4 [[] v", "expected-list 2:3 [a: 1] v"});
}
