// Indicators as tables: what was planned for each year and what came of it; targets beside what was
// there when the plan was made.
#pragma once

#include <string>
#include <vector>

#include "pages/page.h"

namespace kohyo::pages {

/// An indicator on a page.
struct ShownIndicator {
  const model::Indicator* indicator;
  const std::vector<model::Change>* changes;  ///< of what it belongs to
  render::Value owner = {};  ///< `number`, `title`, `url` of its card; none beside the card itself
};

/// Those of a goal or card, or of the plan itself, without owners.
std::vector<ShownIndicator> shown(const std::vector<model::Indicator>& indicators,
                                  const std::vector<model::Change>& changes);

/// For the template `indicators`: `yearly` (`columns`, `width`, `indicators` with `rows`) and
/// `stated` (`has_former`, `has_results`, `rows`); each none where no indicator is of that form;
/// `charts` (`indicator_chart.h`), and `has_charts`.
/// None where there is no indicator at all.
enum class Charts { drawn, left_out };
render::Value indicators(const std::vector<ShownIndicator>& shown, const model::Plan& plan,
                         const Context& context, Charts charts = Charts::drawn);

/// The indicators of the cards of a goal in short, for the template `indicators-of-cards`:
/// `heading`, `card_heading` and `rows` with the card, the indicator, what is planned in total or
/// aimed at, and the latest result. None where
/// there is none.
render::Value card_indicators(const model::Goal& goal, const model::Plan& plan,
                              const routes::Place& here, const Context& context);

bool has_indicators(const model::Plan& plan);
/// Targets stand beside baselines.
bool is_stated(const model::Indicator& indicator);
/// Plans and results stand year by year.
bool is_yearly(const model::Indicator& indicator);

}  // namespace kohyo::pages
