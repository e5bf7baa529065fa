// Tables about the plan as a whole and the records that its cards refer to.
#pragma once

#include "model/catalogue.h"
#include "opendata/table.h"
#include "routes/routes.h"

namespace kohyo::opendata {

/// A row: the plan's cells for the columns that every table begins with (municipality_code,
/// plan_id, edition_id), and then `cells`.
Row record(const model::Catalogue& catalogue, const model::Plan& plan, Row cells);
/// The absolute address of a page in the language `tag`; empty where the site is not in that
/// language.
Cell url_of(const model::Catalogue& catalogue, std::string_view tag, const routes::Place& place);

Table plans_table(const model::Catalogue& catalogue, const model::Plan& plan,
                  const routes::PlanFolder& folder);
Table editions_table(const model::Catalogue& catalogue, const model::Plan& plan);
/// A section that goals and cards share stands once, with the heading that it has for goals.
Table sections_table(const model::Catalogue& catalogue, const model::Plan& plan);
Table methods_table(const model::Catalogue& catalogue, const model::Plan& plan);
Table stages_table(const model::Catalogue& catalogue, const model::Plan& plan);
Table departments_table(const model::Catalogue& catalogue, const model::Plan& plan);
Table glossary_table(const model::Catalogue& catalogue, const model::Plan& plan);

}  // namespace kohyo::opendata
