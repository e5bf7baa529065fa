#include "pages/teams_page.h"

#include "pages/laid_out.h"

using namespace kohyo;
using namespace kohyo::pages;
using namespace kohyo::test;
using render::Object;

TEST_CASE("teams tell what they work on and who takes part") {
  const Workbench bench(two_plans_catalogue());
  const model::Plan& roadmap = *bench.catalogue.find_plan(model::PlanId("roadmap"));
  const Object values = teams_page(roadmap, bench.en()).values;
  CHECK(each(values, "teams", "title") == Strings{"Counter team", "Sign team"});
  CHECK(each(values, "teams.0.cards", "url") == Strings{"../smart/1-1.html", "forms.html"});
  CHECK(each(values, "teams.0.cards", "plan") ==
        Strings{"Smart City Hall Plan", "Digital Roadmap"});
  CHECK(size_at(values, "teams.0.topics") == 2);
  CHECK(each(values, "teams.0.members", "text") ==
        Strings{"Citizens Division", "Information Division"});
  CHECK(text_at(values, "teams.1.has_members") == "false");
}

TEST_CASE("timetables give days, months and years as they are stated") {
  const Workbench bench(two_plans_catalogue());
  const model::Plan& roadmap = *bench.catalogue.find_plan(model::PlanId("roadmap"));
  const Object values = timetables_page(roadmap, bench.en()).values;
  CHECK(each(values, "timetables.0.rows", "when") ==
        Strings{"17 April 2025 to 14 June 2025", "July 2025", "2026"});
}
