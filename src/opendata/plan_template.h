// A workbook in which a plan can be written.
#pragma once

#include <string>

#include "model/catalogue.h"

namespace kohyo::opendata {

/// A workbook with the dictionary, a sheet for each table that import reads, and those that hold
/// the ids which they refer to. What there is of the plan and its goals is filled in; cards are
/// not.
std::string plan_template(const model::Catalogue& catalogue, const model::Plan& plan);

}  // namespace kohyo::opendata
