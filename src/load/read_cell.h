// One cell of a schedule, and what the edition changed in it.
#pragma once

#include <string_view>
#include <vector>

#include "load/read_schedule.h"

namespace kohyo::load {

/// Reads a cell: `―`, `未定`, a text, or a list of texts. A text is a set phrase (also with a
/// number such as ① before it), a map of languages with its stages, or a revision of one:
///
///     was: 検討 (or `unknown`: not on record)   now: 一部実施
///     added: 工事監理
///     removed: 許認可申請          (and, where it moved, now_year: R8)
///     was_year: R10   now: 実施       (moved from another year, which may lie outside the plan)
model::Cell read_cell(const yaml::Node& node, text::FiscalYear year, std::string_view key,
                      const CardContext& context, const Reading& reading);

}  // namespace kohyo::load
