// Fiscal years and dates. Labels come from a table of eras, not from a calendar call: a fiscal year
// has one label from its first day to its last (FY2019 is 令和元年度 throughout, though April 2019
// was 平成31年4月).
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

#include "text/localized.h"

namespace kohyo::text {

/// A Japanese fiscal year by the year in which it begins: {2024} is 2024-04-01 to 2025-03-31.
struct FiscalYear {
  int start;
  friend auto operator<=>(FiscalYear, FiscalYear) = default;
};

/// Reads a key such as `R7` (令和), `H31` (平成) or `2025`; half or full width. Nothing outside
/// 1989 to 2100.
std::optional<FiscalYear> parse_fiscal_year(std::string_view key);

/// 令和7年度 in Japanese, FY2025 in any other language.
std::string label(FiscalYear year, const Language& language);
/// As printed in tables: R7 in Japanese, FY2025 in any other language.
std::string short_label(FiscalYear year, const Language& language);
/// 令和7年度（2025年度） in Japanese, FY2025 (April 2025 to March 2026) in any other language.
std::string long_label(FiscalYear year, const Language& language);

/// A day of the Gregorian calendar that exists.
struct Date {
  int year;
  int month;
  int day;
  friend auto operator<=>(const Date&, const Date&) = default;
};

/// The fiscal year that a day belongs to: 2025-03-31 is in FY2024.
FiscalYear fiscal_year_of(Date date);

/// ISO 8601 calendar date, as 2025-03-31.
std::optional<Date> parse_date(std::string_view iso);
std::string to_iso(Date date);
/// 令和7年（2025年）3月31日 in Japanese, 31 March 2025 in any other language.
std::string label(Date date, const Language& language);

}  // namespace kohyo::text
