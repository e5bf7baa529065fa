#include "pages/bar_chart.h"

#include <algorithm>
#include <utility>

#include "pages/chart_scale.h"

namespace kohyo::pages {

using render::Object;
using render::Value;

namespace {

// Names take the left of a picture, figures the right: the longest bar ends where they still fit.
constexpr std::int64_t begin = 18;
constexpr std::int64_t longest = 34;

std::int64_t greatest(const std::vector<BarGroup>& groups) {
  std::int64_t most = 0;
  for (const BarGroup& group : groups) {
    for (const Bar& bar : group.bars) most = std::max(most, bar.length);
  }
  return most;
}

Value bars(const BarGroup& group, std::int64_t most) {
  std::vector<Value> list;
  const auto size = static_cast<std::int64_t>(group.bars.size());
  for (const Bar& bar : group.bars) {
    const auto at = static_cast<std::int64_t>(list.size());
    const double share =
        static_cast<double>(bar.length) / static_cast<double>(std::max<std::int64_t>(most, 1));
    const auto width =
        static_cast<std::int64_t>(share * longest * 100);  // hundredths of a per cent
    list.push_back(Object()
                       .set("name", Value::text(bar.name))
                       .set("printed", Value::text(bar.printed))
                       .set("series", Value::text(std::to_string(bar.series)))
                       .set("y", Value::text(percent(10 * at + 2, 10 * size)))
                       .set("height", Value::text(percent(6, 10 * size)))
                       .set("middle", Value::text(percent(2 * at + 1, 2 * size)))
                       .set("width", Value::text(percent(width, 10000)))
                       .set("end", Value::text(percent(width + (begin + 1) * 100, 10000))));
  }
  return list;
}

std::string said(const BarGroup& group, const Context& context) {
  std::string text;
  for (const Bar& bar : group.bars)
    text +=
        (text.empty() ? "" : context.words["timeline.next"].str()) + bar.name + ": " + bar.printed;
  return text;
}

}  // namespace

Value bar_chart(std::string_view id, const std::vector<BarGroup>& groups, const Context& context) {
  std::vector<Value> list;
  const std::int64_t most = greatest(groups);
  for (const BarGroup& group : groups) {
    if (group.bars.empty()) continue;
    list.push_back(
        Object()
            .set("id", Value::text(std::string(id) + "-" + std::to_string(list.size() + 1)))
            .set("name", group.name)
            .set("title", Value::text(group.title))
            .set("url", group.url)
            .set("size", Value::text(std::to_string(group.bars.size())))
            .set("said", Value::text(said(group, context)))
            .set("bars", bars(group, most)));
  }
  if (list.empty()) return {};
  return Object().set("groups", std::move(list));
}

}  // namespace kohyo::pages
