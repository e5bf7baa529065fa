#include "text/number.h"

#include <algorithm>
#include <charconv>

namespace kohyo::text {

std::optional<Decimal> Decimal::parse(std::string_view digits) {
  std::size_t i = digits.starts_with('-') ? 1 : 0;
  std::size_t whole = 0;
  std::size_t fraction = 0;
  for (; i < digits.size() && digits[i] >= '0' && digits[i] <= '9'; ++i) ++whole;
  const bool has_point = i < digits.size() && digits[i] == '.';
  if (has_point) ++i;
  for (; has_point && i < digits.size() && digits[i] >= '0' && digits[i] <= '9'; ++i) ++fraction;
  const bool complete = i == digits.size() && whole > 0 && (!has_point || fraction > 0);
  if (!complete || whole + fraction > 15) return {};
  return Decimal(digits);
}

std::optional<std::int64_t> Decimal::scaled(std::int64_t factor) const {
  std::string digits = digits_;
  const std::size_t point = digits.find('.');
  std::int64_t divisor = 1;
  if (point != std::string::npos) {
    for (std::size_t i = point + 1; i < digits.size(); ++i) divisor *= 10;
    digits.erase(point, 1);
  }
  std::int64_t value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  std::int64_t product = 0;
  if (__builtin_mul_overflow(value, factor, &product) || product % divisor != 0) return {};
  return product / divisor;
}

namespace {

std::size_t digits_behind_point(const std::string& digits) {
  const std::size_t point = digits.find('.');
  return point == std::string::npos ? 0 : digits.size() - point - 1;
}

}  // namespace

std::optional<Decimal> sum(const Decimal& a, const Decimal& b) {
  const std::size_t behind = std::max(digits_behind_point(a.str()), digits_behind_point(b.str()));
  std::int64_t factor = 1;
  for (std::size_t i = 0; i < behind; ++i) factor *= 10;
  const std::optional<std::int64_t> left = a.scaled(factor);
  const std::optional<std::int64_t> right = b.scaled(factor);
  std::int64_t total = 0;
  if (!left || !right || __builtin_add_overflow(*left, *right, &total)) return {};
  std::string digits = std::to_string(total < 0 ? -total : total);
  if (digits.size() <= behind) digits.insert(0, behind + 1 - digits.size(), '0');
  if (behind > 0) digits.insert(digits.size() - behind, ".");
  return Decimal::parse((total < 0 ? "-" : "") + digits);
}

std::string grouped(std::int64_t number) {
  std::string digits = std::to_string(number);
  const std::size_t first = number < 0 ? 1 : 0;
  for (std::size_t i = digits.size(); i > first + 3;) digits.insert(i -= 3, ",");
  return digits;
}

}  // namespace kohyo::text
