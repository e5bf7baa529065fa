#include "text/number.h"

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

std::string grouped(std::int64_t number) {
  std::string digits = std::to_string(number);
  const std::size_t first = number < 0 ? 1 : 0;
  for (std::size_t i = digits.size(); i > first + 3;) digits.insert(i -= 3, ",");
  return digits;
}

}  // namespace kohyo::text
