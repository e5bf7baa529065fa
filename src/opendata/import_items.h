// Tables -> cards and goals.
#pragma once

#include <map>
#include <string>

#include "load/item_text.h"
#include "load/read_site.h"
#include "opendata/text_table.h"

namespace kohyo::opendata {

/// The items of a plan by the path of their file below the folder of the plan, as
/// `initiatives/1-9.md`.
using Items = std::map<std::string, load::ItemText>;

/// What the checked tables say of the goals and initiatives in them, as their files would state
/// it. Texts of cells that are set phrases of `vocabulary` are written as such.
Items items_of(const TextTables& tables, const model::Plan& plan,
               const load::Vocabulary& vocabulary);

}  // namespace kohyo::opendata
