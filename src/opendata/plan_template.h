// A workbook in which a plan can be written.
#pragma once

#include <string>

#include "model/catalogue.h"

namespace kohyo::opendata {

/// A workbook with the dictionary, a sheet for each table that import reads, and those that hold
/// the ids which they refer to. Goals and the lists of ids are filled in, the others have their
/// header alone.
std::string plan_template(const model::Catalogue& catalogue, const model::Plan& plan);

}  // namespace kohyo::opendata
