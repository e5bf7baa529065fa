// From what a command line names to plans and editions.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/commands.h"
#include "model/catalogue.h"

namespace kohyo::cli {

/// The plan of `--plan`, or the only one, with every edition that plan.yml lists. Null, and told,
/// where it is unknown or none was named of several.
const model::Plan* choose_plan(const model::Catalogue& catalogue, const Options& options);

/// The edition of that name; `draft` is the last one if it is a draft. Null, and told with what
/// there is, where there is none.
const model::Edition* choose_edition(const model::Plan& plan, const std::string& name,
                                     const Options& options);

/// Names as a list of words.
std::string listed(const std::vector<std::string>& names, MessageLanguage language);

}  // namespace kohyo::cli
