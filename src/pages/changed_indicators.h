// What changes of indicators are about, and where they are shown.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/change.h"
#include "model/plan.h"

namespace kohyo::pages {

/// Whether anything in the tables of what these changes belong to is red.
bool has_marked_figures(const std::vector<model::Change>& changes);

/// What a change of an indicator is about: its name, with that of the component; none for any other
/// change. `fragment` is its place on the page of its goal or card.
struct ChangedIndicator {
  model::LocalText name;
  std::string fragment;
};
std::optional<ChangedIndicator> changed_indicator(const model::Change& change,
                                                  const model::Plan& plan);

}  // namespace kohyo::pages
