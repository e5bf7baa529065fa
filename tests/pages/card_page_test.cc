#include "pages/card_page.h"

#include <catch2/catch.hpp>
#include <string>

#include "pages/laid_out.h"

using namespace kohyo;
using namespace kohyo::pages;
using namespace kohyo::test;
using render::Object;

namespace {

Content page_of(Workbench& bench, std::string_view id, const Context& context) {
  return card_page(bench.plan(), bench.card(id), context);
}

Object values_of(Workbench& bench, std::string_view id, const Context& context) {
  return page_of(bench, id, context).values;
}

}  // namespace

TEST_CASE("a card is titled by its printed number and its title") {
  Workbench bench = small_bench();
  CHECK(page_of(bench, "1-2", bench.en()).title == "1-2 A larger reminder call centre");
  CHECK(page_of(bench, "2-1-2", bench.ja()).title == "2-1② データの活用");
  CHECK(page_of(bench, "2-1-1", bench.en()).title == "2-1① データの公開");
}

TEST_CASE("a card is described by the beginning of its first section") {
  Workbench bench = small_bench();
  CHECK(page_of(bench, "1-1", bench.en()).description == "No more forms to fill in.");
  bench.card("1-1").sections.clear();
  CHECK(page_of(bench, "1-1", bench.en()).description == "Counters without forms");
}

TEST_CASE("the way to a card leads over its plan and its goal") {
  Workbench bench = small_bench();
  const std::vector<Crumb> way = page_of(bench, "2-1-2", bench.ja()).way;
  REQUIRE(way.size() == 2);
  CHECK(way[0].place == "smart/index.html");
  CHECK(way[1].place == "smart/goals/2.html");
  CHECK(printed(way[1].title) == "開かれたデータ");
}

TEST_CASE("the first card has none before it, the last none after it") {
  Workbench bench = small_bench();
  const Object first = values_of(bench, "1-1", bench.ja());
  CHECK(text_at(first, "previous") == "(none)");
  CHECK(text_at(first, "next.url") == "1-2.html");
  const Object last = values_of(bench, "2-1-2", bench.ja());
  CHECK(text_at(last, "previous.number") == "2-1①");
  CHECK(text_at(last, "next") == "(none)");
}

TEST_CASE("cards follow one another over the borders of goals") {
  Workbench bench = small_bench();
  const Object card = values_of(bench, "1-2", bench.ja());
  CHECK(text_at(card, "previous.number") == "1-1");
  CHECK(text_at(card, "next.number") == "2-1①");
}

TEST_CASE("the only card of a plan has no neighbours") {
  Workbench bench = small_bench();
  bench.plan().initiatives.erase(bench.plan().initiatives.begin() + 1,
                                 bench.plan().initiatives.end());
  const Object card = values_of(bench, "1-1", bench.ja());
  CHECK(text_at(card, "previous") == "(none)");
  CHECK(text_at(card, "next") == "(none)");
}

TEST_CASE(
    "related cards are the other parts of the item first, then those that the card names, each "
    "once") {
  Workbench bench = small_bench();
  bench.card("2-1-2").related = {reference<model::InitiativeId>("1-1"),
                                 reference<model::InitiativeId>("2-1-1"),
                                 reference<model::InitiativeId>("1-2")};
  const Object card = values_of(bench, "2-1-2", bench.ja());
  CHECK(each(card, "cards", "number") == Strings{"2-1①", "1-1", "1-2"});
  CHECK(text_at(card, "has_related") == "true");
}

TEST_CASE("a part is related to its siblings without naming them") {
  Workbench bench = small_bench();
  CHECK(each(values_of(bench, "2-1-1", bench.ja()), "cards", "number") == Strings{"2-1②"});
}

TEST_CASE("a card is not related to itself") {
  Workbench bench = small_bench();
  bench.card("1-1").related = {reference<model::InitiativeId>("1-1")};
  const Object card = values_of(bench, "1-1", bench.ja());
  CHECK(size_at(card, "cards") == 0);
  CHECK(text_at(card, "has_related") == "false");
}

TEST_CASE("what happens now is what each task states for the fiscal year of the site's date") {
  Workbench bench = small_bench();
  const Object card = values_of(bench, "1-2", bench.en());
  CHECK(text_at(card, "now.heading") ==
        project_words()[1].format("card.now", {{"year", "FY2025"}}).str());
  CHECK(each(card, "now.tasks", "task") == Strings{"Calls", "Text messages", "Letters", "Web"});
  CHECK(each(card, "now.tasks.0.value.items", "text") ==
        Strings{"Implement in some divisions", "② Study and implement"});
  CHECK(text_at(card, "now.tasks.1.value.is_none") == "true");
  CHECK(text_at(card, "now.tasks.2.value.is_dash") == "true");
}

TEST_CASE("another date moves to another year, one before the plan to none") {
  Workbench bench = small_bench();
  bench.catalogue.site.as_of = {2026, 4, 1};
  CHECK(text_at(values_of(bench, "1-1", bench.ja()), "now.tasks.0.value.items.0.text") == "実施");
  bench.catalogue.site.as_of = {2019, 1, 1};
  const Object early = values_of(bench, "1-1", bench.ja());
  CHECK(text_at(early, "now") == "(none)");
  CHECK(each(early, "years", "is_current") == Strings{"false", "false", "false"});
}

TEST_CASE(
    "a row has an id, its group, its details and a cell for each year with the labels of it") {
  Workbench bench = small_bench();
  const Object card = values_of(bench, "1-2", bench.en());
  REQUIRE(size_at(card, "rows") == 4);
  CHECK(text_at(card, "rows.0.id") == "task-calls");
  CHECK(text_at(card, "rows.0.group.text") == "(1)");
  CHECK(each(card, "rows.0.details", "text") == Strings{"city tax (more often)", "other claims"});
  CHECK(each(card, "rows.0.cells", "year.label") == Strings{"FY2024", "FY2025", "FY2026"});
  CHECK(text_at(card, "rows.0.cells.0.value.items.0.text") == "Study");
  CHECK(text_at(card, "rows.0.cells.2.value.is_dash") == "true");
  CHECK(text_at(card, "rows.1.cells.0.value.is_undecided") == "true");
  CHECK(each(card, "rows", "name.is_inserted") == Strings{"false", "false", "false", "true"});
}

TEST_CASE("cells of the schedule show what the edition changed") {
  Workbench bench = small_bench();
  const Object card = values_of(bench, "1-2", bench.en());
  CHECK(text_at(card, "rows.0.cells.1.value.items.0.spans.0.text") == "Study");
  CHECK(text_at(card, "rows.1.cells.2.value.items.0.is_unknown") == "true");
  CHECK(text_at(card, "rows.2.cells.1.value.items.0.is_removed") == "true");
  CHECK(text_at(card, "has_marks") == "true");
  CHECK(text_at(values_of(bench, "2-1-1", bench.en()), "has_marks") == "false");
}

TEST_CASE("a card with changes leads to its comparison, any other does not") {
  Workbench bench = small_bench();
  CHECK(text_at(values_of(bench, "1-2", bench.en()), "compare_url") == "1-2.compare.html");
  CHECK(text_at(values_of(bench, "2-1-1", bench.en()), "compare_url") == "2-1-1.compare.html");
  CHECK(text_at(values_of(bench, "1-1", bench.en()), "compare_url") == "(none)");
}

TEST_CASE("a citation names the card, its address and the checksum of its data") {
  Workbench bench = small_bench();
  CHECK(text_at(values_of(bench, "1-2", bench.en()), "citation") == "(none)");
  const routes::PlanFolder folder(bench.plan().id, bench.plan().edition().id);
  bench.data.push_back(
      opendata::card_document(bench.catalogue, bench.plan(), folder, bench.card("1-2")));
  const std::string citation = text_at(values_of(bench, "1-2", bench.en()), "citation");
  for (const std::string& part :
       {std::string("Tsukushi City"), std::string("Smart City Hall Plan"),
        std::string("Revision of March 2025"), std::string("1-2"),
        std::string("https://plans.example/tsukushi/en/smart/editions/2025-03/1-2.html"),
        bench.data[0].sha256}) {
    INFO(part);
    CHECK(citation.find(part) != std::string::npos);
  }
}

TEST_CASE("a row without a group or details has none") {
  Workbench bench = small_bench();
  const Object card = values_of(bench, "1-1", bench.en());
  CHECK(text_at(card, "rows.0.group") == "(none)");
  CHECK(size_at(card, "rows.0.details") == 0);
}

TEST_CASE("the schedule has a column for every year of the plan") {
  Workbench bench = small_bench();
  CHECK(each(values_of(bench, "1-1", bench.ja()), "years", "label") ==
        Strings{"令和6年度", "令和7年度", "令和8年度"});
}

TEST_CASE("a card tells whom to ask: telephone and contact page where they are known") {
  Workbench bench = small_bench();
  const Object card = values_of(bench, "1-2", bench.en());
  CHECK(each(card, "departments", "telephone") == Strings{"(none)", "000-0000-0000"});
  CHECK(each(card, "departments", "contact") ==
        Strings{"(none)", "https://plans.example/contact?to=finance&lang=ja"});
  CHECK(each(card, "departments", "url") ==
        Strings{"departments/general-affairs.html", "departments/finance.html"});
}

TEST_CASE("a card names its methods, and whether they are our reading") {
  Workbench bench = small_bench();
  const Object card = values_of(bench, "1-2", bench.en());
  CHECK(each(card, "methods", "name.text") == Strings{"Staff development", "Digital"});
  CHECK(text_at(card, "methods_are_our_reading") == "true");
  CHECK(text_at(values_of(bench, "2-1-2", bench.en()), "methods_are_our_reading") == "false");
}

TEST_CASE("a card was last updated on its day, or for its edition where no day is on record") {
  Workbench bench = small_bench();
  CHECK(text_at(values_of(bench, "1-2", bench.ja()), "updated") == "令和7年（2025年）5月20日");
  CHECK(text_at(values_of(bench, "1-2", bench.en()), "updated") == "20 May 2025");
  CHECK(text_at(values_of(bench, "1-1", bench.en()), "updated") == "Revision of March 2025");
}

TEST_CASE("notes and the printed page are there only where the card has them") {
  Workbench bench = small_bench();
  const Object with = values_of(bench, "1-2", bench.en());
  CHECK(text_at(with, "revision_note") == "Calls in FY2025 were changed.");
  CHECK(text_at(with, "source_note") == "The order of the rows is our reading.");
  CHECK(text_at(with, "printed_page") ==
        project_words()[1].format("card.page-of-source", {{"page", "12"}}).str());
  const Object without = values_of(bench, "1-1", bench.en());
  for (const char* name : {"revision_note", "source_note", "printed_page"}) {
    INFO(name);
    CHECK(text_at(without, name) == "(none)");
  }
}

TEST_CASE("a card leads to its own data") {
  Workbench bench = small_bench();
  CHECK(text_at(values_of(bench, "2-1-1", bench.en()), "data_url") ==
        "../../data/smart/initiatives/2-1-1.json");
}

TEST_CASE("a card in which anything is not translated says so, in that language alone") {
  Workbench bench = small_bench();
  CHECK(page_of(bench, "1-1", bench.en()).is_translated);
  CHECK_FALSE(page_of(bench, "2-1-1", bench.en()).is_translated);
  CHECK(page_of(bench, "2-1-1", bench.ja()).is_translated);
}

TEST_CASE("one missing text is enough: a detail, a note, a cell or the name of a department") {
  const auto is_translated_after = [](auto change) {
    Workbench bench = small_bench();
    change(bench);
    return page_of(bench, "1-1", bench.en()).is_translated;
  };
  CHECK(is_translated_after([](Workbench&) {}));
  CHECK_FALSE(
      is_translated_after([](Workbench& b) { b.card("1-1").schedule[0].details = {only("行")}; }));
  CHECK_FALSE(is_translated_after([](Workbench& b) { b.card("1-1").source_note = only("注"); }));
  CHECK_FALSE(is_translated_after(
      [](Workbench& b) { b.card("1-1").schedule[0].cells[0].items[0].text = only("準備"); }));
  CHECK_FALSE(is_translated_after(
      [](Workbench& b) { b.plan().records.departments[0].name = only("財政課"); }));
  CHECK_FALSE(is_translated_after([](Workbench& b) {
    b.card("1-1").sections.insert_or_assign(model::SectionId("effects"), prose_only("効果"));
  }));
}

TEST_CASE("the heading has the reading of its title, which no program reads") {
  Workbench bench = small_bench();
  const Content ja = page_of(bench, "1-1", bench.ja());
  CHECK(text_at(ja.values, "title.text").find("<rt>まどぐち</rt>") != std::string::npos);
  CHECK(text_at(ja.values, "has_readings") == "true");
  CHECK(ja.title == "1-1 書かない窓口");
  const Content en = page_of(bench, "1-1", bench.en());
  CHECK(text_at(en.values, "title.text") == "Counters without forms");
  CHECK(text_at(en.values, "has_readings") == "false");
}

TEST_CASE("a card is led to and related by the kind of the other card") {
  Workbench bench(other_catalogue());
  const Object repair = values_of(bench, "berth-repair", bench.ja());
  CHECK(text_at(repair, "next.label") == "次の好事例");
  const Object market = values_of(bench, "morning-market", bench.ja());
  CHECK(text_at(market, "previous.label") == "前の事業");
}

TEST_CASE("a card of a plan that tells no changes says nothing of them") {
  Workbench bench = small_bench();
  CHECK(text_at(values_of(bench, "1-1", bench.ja()), "is_unchanged") == "true");
  bench.plan().revision = {};
  const Object card = values_of(bench, "1-1", bench.ja());
  CHECK(text_at(card, "is_unchanged") == "false");
  CHECK(text_at(card, "changed") == "(none)");
  CHECK(text_at(card, "has_facts") == "true");
  bench.card("1-1").departments.clear();
  bench.card("1-1").methods.ids.clear();
  bench.card("1-1").schedule.clear();
  CHECK(text_at(values_of(bench, "1-1", bench.ja()), "has_facts") == "false");
}

TEST_CASE("a card says nothing of this year outside of the plan's period") {
  Workbench bench = small_bench();
  bench.catalogue.site.as_of = {2027, 4, 1};
  CHECK(text_at(values_of(bench, "1-1", bench.ja()), "now") == "(none)");
}
