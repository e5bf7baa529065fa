// Charts of bars: figures side by side, each with its number and unit in words.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "pages/page.h"

namespace kohyo::pages {

/// One figure: `length` in any unit that all bars of the chart share; never negative.
struct Bar {
  std::string name;  ///< short, as R7
  std::int64_t length;
  std::string printed;  ///< the figure with its unit, as 372百万円
  int series = 1;       ///< 1 to 3: bars of the same kind look alike
};

/// Bars that are read together, under a name that may lead to a page.
struct BarGroup {
  render::Value name;  ///< as the page shows it
  std::string title;   ///< the same as text, for the picture
  render::Value url;
  std::vector<Bar> bars;
};

/// For the template `bar-chart`: `groups`, each with `id` (begins with `id`, unique on the page),
/// `name`, `title`, `url`, `size` (of its bars), `said` (its figures in words) and `bars` (`name`,
/// `printed`, `series`, and the places `y`, `middle`, `height`, `width` and `end`, in per cent).
/// The longest bar fills the space. None where there is no bar at all.
render::Value bar_chart(std::string_view id, const std::vector<BarGroup>& groups,
                        const Context& context);

}  // namespace kohyo::pages
