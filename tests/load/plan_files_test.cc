#include "load/plan_files.h"

#include <catch2/catch.hpp>

using kohyo::load::is_file_of_edition;

TEST_CASE("an edition holds the plan, what stands beside it, its goals and its cards") {
  for (const char* path : {"plan.yml", "overview.md", "effects.yml", "indicators.yml", "teams.yml",
                           "timetables.yml", "goals/1.md", "initiatives/1-1.md"})
    CHECK(is_file_of_edition(path));
  for (const char* path : {"errata.yml", "effects.md", "goals/1.yml", "goals/a/1.md", "notes.md",
                           "editions/x/plan.yml", "family.yml", "goals/effects.yml", ""})
    CHECK_FALSE(is_file_of_edition(path));
}
