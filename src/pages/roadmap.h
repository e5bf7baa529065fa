// A schedule as a list of fiscal years: what happens in each, without a table of tasks.
#pragma once

#include <string_view>

#include "pages/page.h"

namespace kohyo::pages {

/// The name of a task with what changed in it.
render::Value task_name(const model::Task& task, const Context& context);

/// The years in which a card plans anything: `year`, and `tasks` with `id` (where the task is named
/// for the first time; it begins with `id_prefix`), `name` and `value`, each with what the edition
/// changed.
render::Value roadmap(const model::Initiative& marked, const model::Plan& plan,
                      const Context& context, std::string_view id_prefix = {});

}  // namespace kohyo::pages
