#include "load/read_family.h"

#include "load/desk.h"

using namespace kohyo;
using test::Desk;
using test::Lines;

namespace {

model::PlanFamily family(Desk& desk, const std::string& text) {
  const model::Plan plan = test::small_plan();
  const std::vector<model::PlanId> site{plan.id, model::PlanId("broken")};
  return load::read_family(desk.yaml(text), {&plan}, site, desk.reading());
}

const std::string basic =
    "plans:\n  - id: basic\n    title:\n      ja: 基本計画\n    first: R6\n    last: R13\n";

}  // namespace

TEST_CASE("the family holds plans that the site does not carry, in the order of the file") {
  Desk desk;
  const model::PlanFamily all =
      family(desk, basic +
                       "    note:\n      ja: 冊子\n  - id: sample\nrelations:\n"
                       "  - from: sample\n    to: basic\n    text:\n      ja: 下支えする\n"
                       "    source:\n      ja: 概要版\n");
  CHECK(desk.is_silent());
  REQUIRE(all.plans.size() == 2);
  CHECK_FALSE(all.plans[0].is_here);
  CHECK(all.plans[0].last_year == text::FiscalYear{2031});
  CHECK(all.plans[0].note.has_value());
  CHECK(all.plans[1].is_here);
  CHECK(test::in(all.plans[1].title, "ja") == "計画");
  REQUIRE(all.relations.size() == 1);
  CHECK(test::in(all.relations[0].source, "ja") == "概要版");
}

TEST_CASE("a plan of the site that the file leaves out comes last") {
  Desk desk;
  const model::PlanFamily all = family(desk, basic);
  CHECK(desk.is_silent());
  REQUIRE(all.plans.size() == 2);
  CHECK(all.plans[1].id.str() == "sample");
}

TEST_CASE("without the file the family is the plans of the site") {
  const model::Plan plan = test::small_plan();
  const model::PlanFamily all = load::family_of({&plan});
  REQUIRE(all.plans.size() == 1);
  CHECK(all.plans[0].is_here);
}

TEST_CASE("mistakes in the family are told where they stand") {
  const auto reports = [](const std::string& text) {
    Desk desk;
    family(desk, text);
    return desk.reports();
  };
  CHECK(reports("plans:\n  - id: basic\n    first: R6\n    last: R13\n") ==
        Lines{"key-missing 2:5 [id] title"});
  CHECK(reports("plans:\n  - id: sample\n    first: R6\n")
            .front()
            .starts_with("key-unknown 3:5 [first]"));
  CHECK(reports(basic + "  - id: basic\n    title:\n      ja: 二つめ\n    first: R6\n"
                        "    last: R7\n")
            .front()
            .starts_with("id-duplicate 7:9"));
  CHECK(reports(basic + "relations:\n  - from: basik\n    to: sample\n    text:\n"
                        "      ja: 支える\n    source:\n      ja: 概要版\n") ==
        Lines{"family-unknown 8:11 [basik] basik, basic"});
  // A plan with mistakes of its own is none of the family, and no second mistake.
  CHECK(reports("plans:\n  - id: broken\n").empty());
}
