#include "pages/plan_page.h"

#include <catch2/catch.hpp>

#include "pages/laid_out.h"

using namespace kohyo;
using namespace kohyo::pages;
using namespace kohyo::test;
using render::Object;

namespace {

Strings names_of(const std::vector<const model::Department*>& departments) {
  Strings names;
  for (const model::Department* department : departments)
    names.push_back(department->name.main().str());
  return names;
}

/// The first letter of a reading without the mark of a voiced sound: が as か. Such letters sort by
/// code point.
std::string first_letter(const text::Text& kana) {
  const std::string_view voiced = "がぎぐげござじずぜぞだぢづでどばびぶべぼ";
  const std::string_view plain = "かきくけこさしすせそたちつてとはひふへほ";
  const std::string letter = kana.str().substr(0, 3);
  const std::size_t at = voiced.find(letter);
  return at == voiced.npos ? letter : std::string(plain.substr(at, 3));
}

Content department_of(Workbench& bench, std::string_view id, const Context& context) {
  const model::Department* department =
      bench.plan().records.find_department(model::DepartmentId(id));
  REQUIRE(department != nullptr);
  return department_page(bench.plan(), *department, context);
}

}  // namespace

TEST_CASE("the index counts items and cards: an item of two parts has two cards") {
  Workbench bench = small_bench();
  const Object values = plan_page(bench.plan(), bench.ja()).values;
  CHECK(text_at(values, "item_count") == "3");
  CHECK(text_at(values, "card_count") == "4");
}

TEST_CASE("the index lists every card under its goal, and the new ones by themselves") {
  Workbench bench = small_bench();
  const Object values = plan_page(bench.plan(), bench.en()).values;
  CHECK(each(values, "goals", "goal.title") == Strings{"Counters without queues", "Open data"});
  CHECK(each(values, "goals.0.cards", "number") == Strings{"1-1", "1-2"});
  CHECK(each(values, "goals.1.cards", "url") == Strings{"2-1-1.html", "2-1-2.html"});
  CHECK(each(values, "new_cards", "number") == Strings{"2-1②"});
}

TEST_CASE("the index is titled and described by the plan") {
  Workbench bench = small_bench();
  const Content content = plan_page(bench.plan(), bench.en());
  CHECK(content.title == "Smart City Hall Plan");
  CHECK(content.description == "A plan to rebuild the work of the city hall.");
  CHECK(content.way.empty());
}

TEST_CASE(
    "departments stand in the order of their readings, those without a reading by their names "
    "behind") {
  Workbench bench = small_bench();
  CHECK(names_of(departments_of(bench.plan())) ==
        Strings{"財政課", "総務課", "デジタル室", "公園課"});
}

TEST_CASE("departments of the real plan stand in the order of their readings") {
  const model::Catalogue& catalogue = real_catalogue();
  const auto departments = departments_of(catalogue.plans.front());
  CHECK(departments.size() > 20);
  for (std::size_t i = 1; i < departments.size(); ++i) {
    INFO(departments[i]->name.main().str());
    CHECK(first_letter(departments[i - 1]->kana) <= first_letter(departments[i]->kana));
  }
}

TEST_CASE("a department without a card of the plan is not listed") {
  Workbench bench = small_bench();
  std::erase_if(bench.card("2-1-1").departments,
                [](const auto& each) { return each.id.str() == "parks"; });
  CHECK(names_of(departments_of(bench.plan())) == Strings{"財政課", "総務課", "デジタル室"});
}

TEST_CASE("the list of departments counts the cards of each") {
  Workbench bench = small_bench();
  const Object values = departments_page(bench.plan(), bench.ja()).values;
  CHECK(each(values, "departments", "count") == Strings{"2", "1", "2", "1"});
  CHECK(each(values, "departments", "url") ==
        Strings{"finance.html", "general-affairs.html", "digital-office.html", "parks.html"});
}

TEST_CASE("a department has its cards, its telephone and its contact page") {
  Workbench bench = small_bench();
  const Object values = department_of(bench, "finance", bench.en()).values;
  CHECK(each(values, "cards", "number") == Strings{"1-1", "1-2"});
  CHECK(each(values, "cards", "url") == Strings{"../1-1.html", "../1-2.html"});
  CHECK(text_at(values, "telephone") == "000-0000-0000");
  CHECK(text_at(values, "contact_page") == "https://plans.example/contact?to=finance&lang=ja");
  CHECK(text_at(values, "has_successors") == "false");
}

TEST_CASE("a department that was reorganised names who came after it") {
  Workbench bench = small_bench();
  const Object values = department_of(bench, "general-affairs", bench.en()).values;
  CHECK(text_at(values, "has_successors") == "true");
  CHECK(each(values, "successors", "") == Strings{"Digital Office"});
  CHECK(text_at(values, "telephone") == "(none)");
  CHECK(text_at(values, "contact_page") == "(none)");
}

TEST_CASE("a department is titled and described by its name and the number of its cards") {
  Workbench bench = small_bench();
  const model::Words& words = project_words()[1];
  const Content content = department_of(bench, "finance", bench.en());
  CHECK(content.title == words.format("department.title", {{"name", "Finance Division"}}).str());
  CHECK(
      content.description ==
      words.format("department.description", {{"name", "Finance Division"}, {"count", "2"}}).str());
  REQUIRE(content.way.size() == 2);
  CHECK(content.way[1].place == "smart/departments/index.html");
}

TEST_CASE("a department without a translated name says so") {
  Workbench bench = small_bench();
  CHECK_FALSE(department_of(bench, "parks", bench.en()).is_translated);
  CHECK(department_of(bench, "parks", bench.ja()).is_translated);
  CHECK(department_of(bench, "finance", bench.en()).is_translated);
}

TEST_CASE("a list with one untranslated title says so") {
  Workbench bench = small_bench();
  CHECK_FALSE(plan_page(bench.plan(), bench.en()).is_translated);
  bench.card("2-1-1").title = both("公開", "Publication");
  bench.plan().records.departments.back().name = both("公園課", "Parks");
  CHECK(plan_page(bench.plan(), bench.en()).is_translated);
}

TEST_CASE("methods are listed as the plan orders them, each with the number of its cards") {
  Workbench bench = small_bench();
  const Object values = methods_page(bench.plan(), bench.en()).values;
  CHECK(each(values, "methods", "name") == Strings{"Digital", "Staff development"});
  CHECK(each(values, "methods", "count") == Strings{"2", "2"});
  CHECK(each(values, "methods", "url") == Strings{"digital.html", "staff.html"});
}

TEST_CASE("a method has its cards") {
  Workbench bench = small_bench();
  const Content content = method_page(bench.plan(), bench.plan().methods[1], bench.en());
  CHECK(each(content.values, "cards", "number") == Strings{"1-2", "2-1②"});
  CHECK(content.title ==
        project_words()[1].format("method.title", {{"name", "Staff development"}}).str());
}

TEST_CASE("titles of the index have their readings, for readers who ask") {
  Workbench bench = small_bench();
  const Content ja = plan_page(bench.plan(), bench.ja());
  CHECK(text_at(ja.values, "has_readings") == "true");
  CHECK(text_at(ja.values, "goals.0.cards.0.name").find("<rt>まどぐち</rt>") != std::string::npos);
  CHECK(text_at(ja.values, "goals.0.cards.0.title") == "書かない窓口");
  CHECK(text_at(plan_page(bench.plan(), bench.en()).values, "has_readings") == "false");
}

TEST_CASE("the index has the columns and filters for which the plan has anything") {
  Workbench bench = small_bench();
  const Object all = plan_page(bench.plan(), bench.ja()).values;
  for (const char* name : {"has_changes", "has_printed_pages", "filter.has_departments",
                           "filter.has_methods", "filter.has_years"})
    CHECK(text_at(all, name) == "true");
  CHECK(text_at(all, "filter.goal_label") == "到達点");
  bench.plan().revision = {};
  bench.plan().goal_kind = both("しくみ", "Arrangement");
  for (model::Initiative& card : bench.plan().initiatives) {
    card.printed_page.reset();
    card.departments.clear();
    card.schedule.clear();
  }
  const Object few = plan_page(bench.plan(), bench.ja()).values;
  for (const char* name :
       {"has_changes", "has_printed_pages", "filter.has_departments", "filter.has_years"})
    CHECK(text_at(few, name) == "false");
  CHECK(text_at(few, "years_url") == "(none)");
  CHECK(text_at(few, "filter.goal_label") == "しくみ");
}

TEST_CASE("the index leads to results where the plan expects any") {
  Workbench bench = small_bench();
  CHECK(text_at(plan_page(bench.plan(), bench.ja()).values, "progress_url") == "(none)");
  bench.plan().results_due = 3;
  CHECK(text_at(plan_page(bench.plan(), bench.ja()).values, "progress_url") == "progress.html");
}

TEST_CASE("a goal without cards stands in the index without a table") {
  Workbench bench = small_bench();
  std::erase_if(bench.plan().initiatives,
                [](const auto& card) { return card.goal.id.str() == "1"; });
  const Object values = plan_page(bench.plan(), bench.ja()).values;
  CHECK(each(values, "goals", "has_cards") == Strings{"false", "true"});
}
