// Timelines drawn from the stages of schedules: what is studied, tried and in place in which
// fiscal year. Each row is a picture of its own, so that names beside it wrap on a phone.
#pragma once

#include <vector>

#include "pages/page.h"

namespace kohyo::pages {

/// The years of a plan for the head of a timeline: `short_label`, `is_current`, `x`, `width` and
/// `middle` (in per cent of the picture's width).
render::Value timeline_years(const model::Plan& plan, const Context& context);

/// The stages in the order of progress, for the key of a timeline: `level` as steps have it,
/// `name`.
render::Value timeline_key(const model::Plan& plan, const Context& context);

/// The line of one task, for the template `timeline-line`: `id` (unique on the page), `name`,
/// `said` (all of it in words), `steps`, `moves`. A step has its place as the years have, `level`
/// (1 to 7, how far it has come; 0 for text without a stage), `first` and `second` (its words, in
/// at most two lines) and `is_changed`. Years without a plan have no step.
render::Object task_line(const model::Plan& plan, const model::Initiative& card,
                         const model::Task& task, const Context& context);

/// The line of a whole card: each year has the furthest stage of any of its tasks.
render::Object card_line(const model::Plan& plan, const model::Initiative& card,
                         const Context& context);

/// The timeline of many cards, seen from the page at `here`: `years`, `key`, and `rows`, each a
/// card entry under `card` with its `line` and, for the table beside the picture, `cells` with
/// `year` and `stage` in words.
render::Value timeline(const model::Plan& plan, const std::vector<const model::Initiative*>& cards,
                       const routes::Place& here, const Context& context);

/// Where the tasks of a card stand in a year: `name` of each stage that one of them has reached at
/// the furthest, and how many (`count`); the furthest stage first.
render::Value standing(const model::Plan& plan, const model::Initiative& card,
                       text::FiscalYear year, const Context& context);

}  // namespace kohyo::pages
