// Numbers as text.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kohyo::text {

/// A decimal number that keeps its digits: 12.90 stays 12.90.
class Decimal {
 public:
  /// ASCII digits with an optional sign and point, as `-12.90`; no grouping, no exponent, at most
  /// 15 digits.
  static std::optional<Decimal> parse(std::string_view digits);

  const std::string& str() const { return digits_; }
  /// The number times `factor`, if it is whole and fits.
  std::optional<std::int64_t> scaled(std::int64_t factor) const;
  friend bool operator==(const Decimal&, const Decimal&) = default;

 private:
  explicit Decimal(std::string_view digits) : digits_(digits) {}
  std::string digits_;
};

/// The exact sum, with as many digits behind the point as the longer of the two; nothing where it
/// is too long.
std::optional<Decimal> sum(const Decimal& a, const Decimal& b);

/// 1234567 as 1,234,567: the form that both Japanese and English print.
std::string grouped(std::int64_t number);

}  // namespace kohyo::text
