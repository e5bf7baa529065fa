#include "text/partial_date.h"

#include <array>

#include "text/era.h"

namespace kohyo::text {
namespace {

constexpr std::array<std::string_view, 12> months = {
    "January", "February", "March",     "April",   "May",      "June",
    "July",    "August",   "September", "October", "November", "December"};

/// `iso` completed to a day: a year by its last month, a month by its first day.
std::string completed(std::string_view iso) {
  std::string day(iso);
  if (day.size() == 4) day += "-12";
  if (day.size() == 7) day += "-01";
  return day;
}

}  // namespace

std::optional<PartialDate> parse_partial_date(std::string_view iso) {
  const std::optional<Date> date = parse_date(completed(iso));
  if (!date) return {};
  PartialDate partial{date->year};
  if (iso.size() >= 7) partial.month = date->month;
  if (iso.size() == 10) partial.day = date->day;
  return partial;
}

std::string to_iso(const PartialDate& date) {
  const std::string iso = to_iso(Date{date.year, date.month.value_or(1), date.day.value_or(1)});
  return iso.substr(0, date.day ? 10 : date.month ? 7 : 4);
}

std::string label(const PartialDate& date, const Language& language) {
  // A year without a month is named by the era of its end: 2019 is 令和元年.
  const Date day{date.year, date.month.value_or(12), date.day.value_or(1)};
  if (date.day) return label(day, language);
  if (!language.tag().starts_with("ja")) {
    const std::string year = std::to_string(date.year);
    if (!date.month) return year;
    return std::string(months[static_cast<std::size_t>(*date.month - 1)]) + " " + year;
  }
  const std::string whole = label(day, language);
  const std::string_view end = date.month ? "月" : "）";
  const std::size_t at = whole.rfind(end);
  if (at != std::string::npos) return whole.substr(0, at + end.size());
  return std::to_string(date.year) + "年";
}

}  // namespace kohyo::text
