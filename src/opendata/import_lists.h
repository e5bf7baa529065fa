// Tables -> the lists in the front matter of a card or goal.
#pragma once

#include <vector>

#include "opendata/item_rows.h"

namespace kohyo::opendata {

/// `budgets:` from the rows of table budgets of one item.
yaml::Value budgets_of(const std::vector<ItemRow>& rows);
/// `hours:` from the row of table hours.
yaml::Value hours_of(const ItemRow& row);
/// `progress:` from the rows of table progress.
yaml::Value progress_of(const std::vector<ItemRow>& rows);
/// `links:` from those rows of table links that are not `related`.
yaml::Value links_of(const std::vector<ItemRow>& rows);
/// `related:` from those that lead to cards of `plan`.
yaml::Value related_of(const std::vector<ItemRow>& rows, const std::string& plan);

}  // namespace kohyo::opendata
