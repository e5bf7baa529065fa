// 効果額: what measures save or bring in.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/initiative.h"

namespace kohyo::model {

enum class EffectKind {
  reduction,  ///< 削減額
  restraint,  ///< 抑制額
  revenue,    ///< 歳入増
  unstated,
};
/// reduction, restraint, revenue, unstated: as in the data.
std::string_view name_of(EffectKind kind);
std::optional<EffectKind> parse_effect_kind(std::string_view name);

/// The amount of one fiscal year. `amount` is there exactly when `status` is `figure`.
struct EffectAmount {
  std::optional<text::FiscalYear> year;  ///< none for the sum of all years, as the plan prints it
  ValueStatus status;
  std::optional<Money> amount;
  base::Span span = {};
};

struct Measure {
  MeasureId id;
  text::Text number_printed;
  LocalText title;
  EffectKind kind;
  std::optional<Reference<GoalId>> goal;              ///< the viewpoint that it belongs to
  std::optional<Reference<InitiativeId>> initiative;  ///< its card, where it has one
  bool is_relisted;                                   ///< 再掲: counted elsewhere, not in totals
  std::vector<EffectAmount> amounts;                  ///< by year, the sum last
  std::optional<LocalText> note;
  base::Span span = {};
};

/// A total as the plan prints it: of one kind, or of all.
struct EffectTotal {
  std::optional<EffectKind> kind;
  std::vector<EffectAmount> amounts;
  std::optional<LocalText> source_note;  ///< why it differs from the sum of its measures
  base::Span span = {};
};

/// The id of a total in the data, which no measure may have: `total`, `total-revenue`.
std::string id_of(const EffectTotal& total);

struct Effects {
  std::vector<Measure> measures;  ///< in the order of the plan
  std::vector<EffectTotal> totals;
  std::optional<LocalText> note;
};

}  // namespace kohyo::model
