// Which files make up an edition of a plan.
#pragma once

#include <string_view>

namespace kohyo::load {

/// Whether an edition of a plan may hold `path`, which is below the folder of the plan or of a
/// frozen edition: plan.yml, what stands beside it, its goals and its cards. `freeze` copies these.
bool is_file_of_edition(std::string_view path);

}  // namespace kohyo::load
