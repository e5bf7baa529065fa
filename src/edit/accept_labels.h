// Marks of change of whole blocks.
#pragma once

#include <string>
#include <vector>

namespace kohyo::edit {

/// Puts `gone` in the place of every `{.added}` and `{.removed}` of `lines`, and of the blocks that
/// the latter belong to: the text that one ends, the cell of a table, or, where one stands alone,
/// the table, quote or list above that does not begin to the left of it, else the paragraph.
/// `is_fenced` tells the lines of code.
void accept_labels(std::vector<std::string>& lines, const std::vector<bool>& is_fenced);

}  // namespace kohyo::edit
