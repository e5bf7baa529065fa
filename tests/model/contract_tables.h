// The tables of the data contract, by name.
#pragma once

#include <array>

namespace kohyo::test {

inline constexpr std::array contract_tables = {"plans",
                                               "editions",
                                               "sections",
                                               "methods",
                                               "stages",
                                               "goals",
                                               "initiatives",
                                               "initiative_departments",
                                               "initiative_methods",
                                               "departments",
                                               "texts",
                                               "schedule",
                                               "revisions",
                                               "lineage",
                                               "budgets",
                                               "hours",
                                               "indicators",
                                               "indicator_values",
                                               "effects",
                                               "progress",
                                               "teams",
                                               "team_topics",
                                               "team_initiatives",
                                               "links",
                                               "glossary",
                                               "errata",
                                               "kinds",
                                               "statuses",
                                               "link_relations",
                                               "timetables",
                                               "schedule_marks",
                                               "aggregates",
                                               "family",
                                               "family_relations"};

}  // namespace kohyo::test
