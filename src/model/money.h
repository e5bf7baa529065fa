// Amounts, exactly as printed and exactly in yen.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "text/number.h"

namespace kohyo::model {

/// The unit in which a plan prints its amounts.
enum class MoneyUnit { yen, thousand_yen, million_yen, hundred_million_yen };

/// Reads 円, 千円, 百万円 or 億円.
std::optional<MoneyUnit> parse_money_unit(std::string_view printed);
/// 円, 千円, 百万円, 億円.
std::string_view printed_unit(MoneyUnit unit);
/// yen, thousand-yen, million-yen, hundred-million-yen: as keys of words.
std::string_view unit_id(MoneyUnit unit);
std::int64_t yen_in(MoneyUnit unit);

/// An amount of money: whole yen, and the figure and unit that the plan prints.
struct Money {
  std::int64_t yen;
  text::Decimal printed;
  MoneyUnit unit;
  friend bool operator==(const Money&, const Money&) = default;
};

/// Nothing where the amount is no whole number of yen, or too large for 64 bits.
std::optional<Money> make_money(text::Decimal printed, MoneyUnit unit);

/// The sum of two amounts in one unit; nothing where it is too large.
std::optional<Money> add(const Money& a, const Money& b);

/// What stands where a figure could stand. No figure is four things; zero is a figure.
enum class ValueStatus {
  figure,
  dash,       ///< ― printed
  none,       ///< nothing stated
  undecided,  ///< 未定 printed
};

/// figure, dash, none, undecided: as in the data.
std::string_view name_of(ValueStatus status);

}  // namespace kohyo::model
