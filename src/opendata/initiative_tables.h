// Tables about initiatives, their schedules and their prose.
#pragma once

#include "model/catalogue.h"
#include "opendata/table.h"
#include "routes/routes.h"

namespace kohyo::opendata {

Table initiatives_table(const model::Catalogue& catalogue, const model::Plan& plan,
                        const routes::PlanFolder& folder);
Table initiative_departments_table(const model::Catalogue& catalogue, const model::Plan& plan);
Table initiative_methods_table(const model::Catalogue& catalogue, const model::Plan& plan);
Table texts_table(const model::Catalogue& catalogue, const model::Plan& plan);
Table schedule_table(const model::Catalogue& catalogue, const model::Plan& plan);
/// The marks of change that cards state themselves.
Table schedule_marks_table(const model::Catalogue& catalogue, const model::Plan& plan);

/// A task as the plan prints it: its name and the lines below it, joined by ` / `; empty where
/// there is no translation.
Cell printed_task(const model::Task& task, std::string_view language);

/// The ids of stages, joined by one space; `unclassified` where an item states none.
std::string stages_cell(const std::vector<model::StageId>& stages);

}  // namespace kohyo::opendata
