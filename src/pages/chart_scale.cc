#include "pages/chart_scale.h"

#include <algorithm>
#include <cassert>
#include <limits>

namespace kohyo::pages {

std::string percent(std::int64_t part, std::int64_t whole) {
  assert(whole != 0);
  constexpr std::int64_t hundredths = 10000;
  while (part > std::numeric_limits<std::int64_t>::max() / hundredths) {
    part /= 10;
    whole = std::max<std::int64_t>(whole / 10, 1);
  }
  const std::int64_t scaled = part * hundredths / whole;
  std::string text = std::to_string(scaled / 100);
  const std::int64_t rest = scaled % 100;
  if (rest == 0) return text;
  text += '.';
  text += static_cast<char>('0' + rest / 10);
  if (rest % 10 != 0) text += static_cast<char>('0' + rest % 10);
  return text;
}

render::Object column(std::size_t position, std::size_t count) {
  const auto at = static_cast<std::int64_t>(position);
  const auto all = static_cast<std::int64_t>(count);
  return render::Object()
      .set("x", render::Value::text(percent(at, all)))
      .set("width", render::Value::text(percent(1, all)))
      .set("middle", render::Value::text(percent(2 * at + 1, 2 * all)));
}

}  // namespace kohyo::pages
