#include "pages/links_across.h"

#include "pages/laid_out.h"

using namespace kohyo;
using namespace kohyo::pages;
using namespace kohyo::test;
using render::Object;
using render::Value;

namespace {

const model::Initiative& card_in(const model::Plan& plan, std::string_view id) {
  const model::Initiative* card = plan.find_initiative(model::InitiativeId(id));
  REQUIRE(card != nullptr);
  return *card;
}

}  // namespace

TEST_CASE("a card shows the links that it states, then those that lead to it, then its teams") {
  Workbench bench(two_plans_catalogue());
  const model::Initiative& card = card_in(bench.plan(), "1-1");
  const Value found = crossings(bench.plan(), card, "smart/1-1.html", bench.ja());
  const Object& values = found.as_object();
  CHECK(each(values, "links", "relation") == Strings{"引き継いだ取組み", "支える工程"});
  CHECK(each(values, "links", "number") == Strings{"1-②", "1-①"});
  CHECK(each(values, "links", "url") == Strings{"../roadmap/signs.html", "../roadmap/forms.html"});
  CHECK(each(values, "links", "source") == Strings{"プランの5ページ", "工程表の3ページ"});
  CHECK(each(values, "teams", "url") == Strings{"../roadmap/teams.html#counters"});
}

TEST_CASE("a link of a permanent page leads to what is published of the other plan") {
  Workbench bench(two_plans_catalogue());
  pages::Context context = bench.en();
  context.permanent = &bench.plan();
  const model::Initiative& card = card_in(bench.plan(), "1-1");
  const routes::Place here = routes::card(context.folder(bench.plan()), card.id);
  const auto links = links_across(bench.plan(), card.links, false, "1-1", here, context);
  REQUIRE(links.size() == 2);
  CHECK(text_at(links[0].as_object(), "url") == "../../../roadmap/signs.html");
}

TEST_CASE("a link to what is not published is text alone") {
  Workbench bench(two_plans_catalogue());
  model::Initiative& card = bench.card("1-1");
  card.links.front().id = "gone";
  auto links = links_across(bench.plan(), card.links, false, "1-1", "smart/1-1.html", bench.ja());
  CHECK(text_at(links[0].as_object(), "number") == "gone");
  CHECK(text_at(links[0].as_object(), "url") == "(none)");
  card.links.front().plan = model::PlanId("elsewhere");
  links = links_across(bench.plan(), card.links, false, "1-1", "smart/1-1.html", bench.ja());
  CHECK(text_at(links[0].as_object(), "number") == "elsewhere/gone");
}

TEST_CASE("a card without links says nothing of them") {
  Workbench bench = small_bench();
  CHECK_FALSE(
      crossings(bench.plan(), bench.plan().initiatives.front(), "smart/1-1.html", bench.ja())
          .opens_section());
}
