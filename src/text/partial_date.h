// A day, a month or a year, as a plan states when something was counted: 2021-12.
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

#include "text/localized.h"

namespace kohyo::text {

/// A calendar year, with a month and a day where they are known; a day never without its month.
struct PartialDate {
  int year;
  std::optional<int> month = {};
  std::optional<int> day = {};
  friend auto operator<=>(const PartialDate&, const PartialDate&) = default;
};

/// ISO 8601 with reduced precision: 2021, 2021-12 or 2021-12-31.
std::optional<PartialDate> parse_partial_date(std::string_view iso);
std::string to_iso(const PartialDate& date);
/// 令和3年（2021年）12月 in Japanese, December 2021 in any other language.
std::string label(const PartialDate& date, const Language& language);

}  // namespace kohyo::text
