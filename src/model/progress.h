// Results: what was done in a fiscal year, beside what was planned.
#pragma once

#include <optional>
#include <vector>

#include "markup/url.h"
#include "model/site.h"
#include "text/partial_date.h"

namespace kohyo::model {

/// How far something has come, as plan.yml lists it: done, as planned, behind ...
struct Status {
  StatusId id;
  LocalText name;
};

/// The result of one fiscal year, of a whole initiative or goal or of one of its tasks.
struct Progress {
  text::FiscalYear year;
  std::optional<TaskId> task;  ///< none: of the whole
  StatusId status;
  std::optional<LocalText> actual;   ///< what was reached, in words or as a figure with its unit
  std::optional<LocalText> account;  ///< how it went, in a sentence or two
  std::optional<text::PartialDate> as_of;
  std::optional<markup::Url> evidence;
  base::Span span = {};
};

}  // namespace kohyo::model
