#include "pages/pieces.h"

#include <catch2/catch.hpp>
#include <string>

#include "pages/laid_out.h"

using namespace kohyo;
using namespace kohyo::pages;
using namespace kohyo::test;
using render::Object;
using render::Value;

namespace {

std::string amount_of(std::string_view printed, model::MoneyUnit unit, const Context& context) {
  return amount(*model::make_money(*text::Decimal::parse(printed), unit), context);
}

}  // namespace

TEST_CASE("text is shown in the language of the page") {
  const Workbench bench = small_bench();
  CHECK(printed(spoken(both("計画", "Plan"), bench.en())) == "Plan");
  CHECK(spoken(both("計画", "Plan"), bench.en()).language()->tag() == "en");
  CHECK(printed(spoken(both("計画", "Plan"), bench.ja())) == "計画");
}

TEST_CASE("where a translation is missing, the main language stands in and says so") {
  const Workbench bench = small_bench();
  const Value shown = spoken(only("計画"), bench.en());
  CHECK(printed(shown) == "計画");
  CHECK(shown.language()->tag() == "ja");
  CHECK(plain(only("計画"), bench.en()) == "計画");
}

TEST_CASE("a text that is not there is none") {
  CHECK(spoken(std::optional<model::LocalText>(), small_bench().en()).kind() == render::Kind::none);
}

TEST_CASE("amounts are printed in the words and the unit of the plan") {
  const Workbench bench = small_bench();
  CHECK(amount_of("79", model::MoneyUnit::million_yen, bench.ja()) == "79百万円");
  CHECK(amount_of("79", model::MoneyUnit::million_yen, bench.en()) == "79 million yen");
  CHECK(amount_of("5", model::MoneyUnit::hundred_million_yen, bench.ja()) == "5億円");
  CHECK(amount_of("5", model::MoneyUnit::hundred_million_yen, bench.en()) ==
        "5 hundred million yen");
  CHECK(amount_of("5", model::MoneyUnit::thousand_yen, bench.ja()) == "5千円");
  CHECK(amount_of("5", model::MoneyUnit::yen, bench.en()) == "5 yen");
}

TEST_CASE("digits are grouped, and those behind the point stay as they are printed") {
  const Workbench bench = small_bench();
  CHECK(amount_of("1234567", model::MoneyUnit::thousand_yen, bench.ja()) == "1,234,567千円");
  CHECK(amount_of("1234.50", model::MoneyUnit::million_yen, bench.ja()) == "1,234.50百万円");
  CHECK(amount_of("0.5", model::MoneyUnit::million_yen, bench.ja()) == "0.5百万円");
  CHECK(amount_of("12.00", model::MoneyUnit::million_yen, bench.ja()) == "12.00百万円");
  CHECK(amount_of("-1234.5", model::MoneyUnit::million_yen, bench.ja()) == "-1,234.5百万円");
  CHECK(amount_of("-0.5", model::MoneyUnit::million_yen, bench.en()) == "-0.5 million yen");
  CHECK(amount_of("0", model::MoneyUnit::yen, bench.en()) == "0 yen");
}

TEST_CASE("a fiscal year has its labels in each language, and one of them is this year") {
  Workbench bench = small_bench();
  bench.catalogue.site.as_of = {2026, 3, 31};
  const Object ja = year_labels({2025}, bench.plan(), bench.ja());
  CHECK(text_at(ja, "label") == "令和7年度");
  CHECK(text_at(ja, "short_label") == "R7");
  CHECK(text_at(ja, "long_label") == "令和7年度（2025年度）");
  CHECK(text_at(ja, "is_current") == "true");
  const Object en = year_labels({2026}, bench.plan(), bench.en());
  CHECK(text_at(en, "label") == "FY2026");
  CHECK(text_at(en, "is_current") == "false");
}

TEST_CASE("no year outside of the plan's period is this year") {
  Workbench bench = small_bench();
  bench.catalogue.site.as_of = {2027, 3, 31};
  CHECK(this_year(bench.plan(), bench.ja()) == text::FiscalYear{2026});
  bench.catalogue.site.as_of = {2027, 4, 1};
  CHECK_FALSE(this_year(bench.plan(), bench.ja()).has_value());
  CHECK(text_at(year_labels({2026}, bench.plan(), bench.ja()), "is_current") == "false");
  bench.catalogue.site.as_of = {2024, 3, 31};
  CHECK_FALSE(this_year(bench.plan(), bench.ja()).has_value());
}

TEST_CASE("a period of one year is that year") {
  const Workbench bench = small_bench();
  CHECK(period({2024}, {2026}, bench.ja()) == "令和6年度から令和8年度まで");
  CHECK(period({2024}, {2024}, bench.ja()) == "令和6年度");
  CHECK(period({2024}, {2024}, bench.en()) == "FY2024");
}

TEST_CASE("a goal has its printed number in the main language, its kind and id in others") {
  Workbench bench = small_bench();
  const model::Goal& goal = bench.plan().goals[0];
  CHECK(printed(goal_number(goal, bench.plan(), bench.ja())) == "到達点１");
  CHECK(printed(goal_number(goal, bench.plan(), bench.en())) == "Goal 1");
  bench.plan().goal_kinds[0].name = both("施策", "Policy");
  CHECK(printed(goal_number(goal, bench.plan(), bench.en())) == "Policy 1");
}

TEST_CASE("a goal keeps its printed number where the plan's word for goals has no translation") {
  Workbench bench = small_bench();
  bench.plan().goal_kinds[0].name = only("到達点");
  const Value number = goal_number(bench.plan().goals[0], bench.plan(), bench.en());
  CHECK(printed(number) == "到達点１");
  CHECK(number.language()->tag() == "ja");
}

TEST_CASE("texts that are joined are each marked with their own language") {
  const Workbench bench = small_bench();
  const Value title = spoken(only("<公開>"), bench.en());
  CHECK(printed(joined({line("2-1①"), title}, bench.en())) ==
        "2-1① <span lang=\"ja\">&lt;公開&gt;</span>");
  CHECK(printed(joined({line("2-1①"), title}, bench.ja())) == "2-1① &lt;公開&gt;");
  CHECK(printed(joined({}, bench.ja())).empty());
}

TEST_CASE("a phrase marks the texts that it names with their own language") {
  const Workbench bench = small_bench();
  const std::vector<std::pair<std::string_view, Value>> year = {
      {"year", spoken(only("令和<7>年"), bench.en())}};
  CHECK(printed(phrase("year.title", year, bench.en())) ==
        "Planned for <span lang=\"ja\">令和&lt;7&gt;年</span>");
}

TEST_CASE("a goal in a list has its address and the number of its cards") {
  Workbench bench = small_bench();
  const Object entry =
      goal_entry(bench.plan().goals[1], routes::home(), bench.plan(), bench.en()).as_object();
  CHECK(text_at(entry, "id") == "2");
  CHECK(text_at(entry, "title") == "Open data");
  CHECK(text_at(entry, "url") == "smart/goals/2.html");
  CHECK(text_at(entry, "count") == "2");
}

TEST_CASE("a card in a list has its number, its address, its departments and its marks") {
  Workbench bench = small_bench();
  const routes::Place from = routes::goal(bench.plan().id, model::GoalId("1"));
  const Object entry = card_entry(bench.card("1-2"), from, bench.plan(), bench.en()).as_object();
  CHECK(text_at(entry, "number") == "1-2");
  CHECK(text_at(entry, "url") == "../1-2.html");
  CHECK(text_at(entry, "is_revised") == "true");
  CHECK(text_at(entry, "is_new") == "false");
  CHECK(text_at(entry, "printed_page") == "12");
  CHECK(each(entry, "departments", "name") ==
        Strings{"General Affairs Division", "Finance Division"});
  CHECK(each(entry, "departments", "url") ==
        Strings{"../departments/general-affairs.html", "../departments/finance.html"});
}

TEST_CASE("a card without a printed page has none") {
  Workbench bench = small_bench();
  const Object entry =
      card_entry(bench.card("2-1-1"), routes::home(), bench.plan(), bench.en()).as_object();
  CHECK(text_at(entry, "printed_page") == "(none)");
  CHECK(text_at(entry, "number") == "2-1①");
  CHECK(language_at(entry, "title") == "ja");
}

TEST_CASE("links to pages stay in the language of the page, links to files leave it") {
  const Workbench bench = small_bench();
  CHECK(printed(link("smart/1-1.html", routes::glossary(), bench.en(), "pilot")) ==
        "../glossary.html#pilot");
  CHECK(printed(file_link("smart/1-1.html", routes::asset("style.css"), bench.en())) ==
        "../../assets/style.css");
}

TEST_CASE("the crumb of a plan leads to its index") {
  Workbench bench = small_bench();
  const Crumb crumb = plan_crumb(bench.plan(), bench.en());
  CHECK(printed(crumb.title) == "Smart City Hall Plan");
  CHECK(crumb.place == "smart/index.html");
}

TEST_CASE(
    "values are in the language of the page unless a text or prose stands in for a translation") {
  const Workbench bench = small_bench();
  const Context en = bench.en();
  CHECK(is_in_language(
      Object().set("a", spoken(both("計", "Plan"), en)).set("b", Value::text("無印")), en));
  CHECK_FALSE(is_in_language(Object().set("a", spoken(only("計"), en)), en));
  CHECK(is_in_language(Object().set("a", spoken(only("計"), bench.ja())), bench.ja()));
}

TEST_CASE("a stand-in is found inside of lists and objects") {
  const Workbench bench = small_bench();
  const Context en = bench.en();
  const Value stand_in = spoken(only("計"), en);
  CHECK_FALSE(is_in_language(Value(std::vector<Value>{Value(true), stand_in}), en));
  CHECK_FALSE(
      is_in_language(Object().set("a", Object().set("b", std::vector<Value>{stand_in})), en));
  const Value ja_prose =
      prose(prose_only("文"), only("見出し"), routes::home(), nullptr, 2, "", en);
  const Value en_prose =
      prose(prose_both("文", "Text"), only("見出し"), routes::home(), nullptr, 2, "", en);
  CHECK_FALSE(is_in_language(Object().set("p", ja_prose), en));
  CHECK(is_in_language(Object().set("p", en_prose), en));
}
