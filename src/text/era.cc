#include "text/era.h"

#include <array>
#include <cctype>
#include <charconv>
#include <cstdio>

#include "text/unicode.h"

namespace kohyo::text {
namespace {

/// Eras by the fiscal year that first bears their name, and by their first day (Cabinet Order of 1
/// April 2019: 令和 from 1 May 2019).
struct Era {
  std::string_view name;
  char letter;
  int first_fiscal_year;
  Date first_day;
};

constexpr std::array eras = {
    Era{"令和", 'r', 2019, {2019, 5, 1}},
    Era{"平成", 'h', 1989, {1989, 1, 8}},
};

constexpr std::array months = {"January",   "February", "March",    "April",
                               "May",       "June",     "July",     "August",
                               "September", "October",  "November", "December"};

bool is_japanese(const Language& language) {
  return language.tag().starts_with("ja");
}

std::optional<int> parse_digits(std::string_view digits) {
  int value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (error != std::errc() || end != digits.data() + digits.size() || digits.empty() ||
      digits[0] == '-')
    return {};
  return value;
}

const Era& era_of(FiscalYear year) {
  for (const Era& era : eras) {
    if (year.start >= era.first_fiscal_year) return era;
  }
  return eras.back();
}

std::string year_of_era(int number) {
  return number == 1 ? "元" : std::to_string(number);
}

int days_in(int year, int month) {
  constexpr std::array days = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  return month == 2 && leap ? 29 : days[static_cast<std::size_t>(month - 1)];
}

}  // namespace

std::optional<FiscalYear> parse_fiscal_year(std::string_view key) {
  const std::string folded = fold_key(key);
  std::optional<int> year = parse_digits(folded);
  for (const Era& era : eras) {
    if (folded.size() < 2 || folded[0] != era.letter) continue;
    const std::optional<int> number = parse_digits(std::string_view(folded).substr(1));
    if (number && *number >= 1) year = era.first_fiscal_year + *number - 1;
  }
  if (!year || *year < 1989 || *year > 2100) return {};
  return FiscalYear{*year};
}

std::string label(FiscalYear year, const Language& language) {
  if (!is_japanese(language)) return "FY" + std::to_string(year.start);
  const Era& era = era_of(year);
  return std::string(era.name) + year_of_era(year.start - era.first_fiscal_year + 1) + "年度";
}

std::string short_label(FiscalYear year, const Language& language) {
  if (!is_japanese(language)) return label(year, language);
  const Era& era = era_of(year);
  const char letter = static_cast<char>(std::toupper(static_cast<unsigned char>(era.letter)));
  return letter + std::to_string(year.start - era.first_fiscal_year + 1);
}

std::string long_label(FiscalYear year, const Language& language) {
  const std::string start = std::to_string(year.start);
  if (is_japanese(language)) return label(year, language) + "（" + start + "年度）";
  return label(year, language) + " (April " + start + " to March " +
         std::to_string(year.start + 1) + ")";
}

FiscalYear fiscal_year_of(Date date) {
  return {date.month < 4 ? date.year - 1 : date.year};
}

std::optional<Date> parse_date(std::string_view iso) {
  if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-') return {};
  const std::optional<int> year = parse_digits(iso.substr(0, 4));
  const std::optional<int> month = parse_digits(iso.substr(5, 2));
  const std::optional<int> day = parse_digits(iso.substr(8, 2));
  if (!year || !month || !day || *month < 1 || *month > 12) return {};
  if (*day < 1 || *day > days_in(*year, *month)) return {};
  return Date{*year, *month, *day};
}

std::string to_iso(Date date) {
  char buffer[48];
  std::snprintf(buffer, sizeof buffer, "%04d-%02d-%02d", date.year, date.month, date.day);
  return buffer;
}

std::string label(Date date, const Language& language) {
  const std::string year = std::to_string(date.year);
  const std::string day = std::to_string(date.day);
  if (!is_japanese(language)) {
    return day + " " + months[static_cast<std::size_t>(date.month - 1)] + " " + year;
  }
  const std::string rest = "年）" + std::to_string(date.month) + "月" + day + "日";
  for (const Era& era : eras) {
    if (date < era.first_day) continue;
    return std::string(era.name) + year_of_era(date.year - era.first_day.year + 1) + "年（" + year +
           rest;
  }
  return year + "年" + std::to_string(date.month) + "月" + day + "日";
}

}  // namespace kohyo::text
