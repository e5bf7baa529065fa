// Differences between two values, as edits of the YAML that states the first.
#pragma once

#include <string_view>
#include <vector>

#include "edit/text_edit.h"
#include "yaml/node.h"
#include "yaml/write.h"

namespace kohyo::edit {

/// Edits of `source` that put every difference between the maps `before` and `after` into `map`,
/// which stands in it in block style.
std::vector<TextEdit> merge_fields(std::string_view source, const yaml::Node& map,
                                   const yaml::Value& before, const yaml::Value& after);

}  // namespace kohyo::edit
