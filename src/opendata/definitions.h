// The parts of the definitions, by subject, and the columns that several tables have.
#pragma once

#include <string_view>
#include <vector>

#include "opendata/table_definitions.h"

namespace kohyo::opendata {

std::vector<TableDefinition> plan_definitions();  ///< plans, editions
std::vector<TableDefinition>
reference_definitions();  ///< sections, methods, stages, departments, glossary
std::vector<TableDefinition> goal_definitions();        ///< goals, budgets, hours
std::vector<TableDefinition> effect_definitions();      ///< kinds, effects
std::vector<TableDefinition> indicator_definitions();   ///< indicators and their values
std::vector<TableDefinition> initiative_definitions();  ///< initiatives and what belongs to them
std::vector<TableDefinition> schedule_definitions();    ///< the schedule and its marks of change
std::vector<TableDefinition> progress_definitions();    ///< results and links
std::vector<TableDefinition> team_definitions();        ///< teams, timetables
std::vector<TableDefinition> aggregate_definitions();   ///< what the rows of others add up to
std::vector<TableDefinition> family_definitions();      ///< all plans and their relations
std::vector<TableDefinition> revision_definitions();    ///< revisions, lineage, errata

/// The columns that every table but `plans` begins with, and then `columns`.
std::vector<Column> with_origin(std::vector<Column> columns);

/// What notes are not held to: they are sentences that may quote the plan, its ① included.
Exception quotes_print();

/// The id of a card, `references` the table that it is of; empty in that table itself.
Column initiative_id(std::string_view references);
Column municipality_code();
Column plan_id();
/// What an id in `scope_id` belongs to.
Column scope(bool is_key);
Column scope_id(bool is_key);
Column value_status();
/// The address of a page, `name` url_ja or url_en.
Column page_url(std::string_view name);

}  // namespace kohyo::opendata
