#include "model/money.h"

#include <array>
#include <cassert>
#include <utility>

namespace kohyo::model {
namespace {

struct UnitEntry {
  MoneyUnit unit;
  std::string_view printed;
  std::string_view id;
  std::int64_t yen;
};

constexpr std::array units = {
    UnitEntry{MoneyUnit::yen, "円", "yen", 1},
    UnitEntry{MoneyUnit::thousand_yen, "千円", "thousand-yen", 1'000},
    UnitEntry{MoneyUnit::million_yen, "百万円", "million-yen", 1'000'000},
    UnitEntry{MoneyUnit::hundred_million_yen, "億円", "hundred-million-yen", 100'000'000},
};

const UnitEntry& entry_of(MoneyUnit unit) {
  return units[static_cast<std::size_t>(unit)];
}

}  // namespace

std::optional<MoneyUnit> parse_money_unit(std::string_view printed) {
  for (const UnitEntry& entry : units) {
    if (entry.printed == printed) return entry.unit;
  }
  return {};
}

std::string_view printed_unit(MoneyUnit unit) {
  return entry_of(unit).printed;
}

std::string_view unit_id(MoneyUnit unit) {
  return entry_of(unit).id;
}

std::int64_t yen_in(MoneyUnit unit) {
  return entry_of(unit).yen;
}

std::optional<Money> make_money(text::Decimal printed, MoneyUnit unit) {
  const std::optional<std::int64_t> yen = printed.scaled(yen_in(unit));
  if (!yen) return {};
  return Money{*yen, std::move(printed), unit};
}

std::optional<Money> add(const Money& a, const Money& b) {
  assert(a.unit == b.unit);
  std::int64_t yen = 0;
  if (__builtin_add_overflow(a.yen, b.yen, &yen)) return {};
  std::optional<text::Decimal> printed = text::sum(a.printed, b.printed);
  if (!printed) return {};
  return Money{yen, *std::move(printed), a.unit};
}

std::string_view name_of(ValueStatus status) {
  constexpr std::array<std::string_view, 4> names = {"figure", "dash", "none", "undecided"};
  return names[static_cast<std::size_t>(status)];
}

}  // namespace kohyo::model
