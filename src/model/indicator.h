// 指標: what is counted to tell whether a plan works.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/money.h"
#include "model/site.h"
#include "text/partial_date.h"

namespace kohyo::model {

enum class IndicatorKind {
  output,      ///< 行動量: what is done
  outcome,     ///< 成果指標: what comes of it
  kpi,         ///< 成果指標及び目標値 of a roadmap
  background,  ///< figures behind a plan; nobody aims at them
};
/// output, outcome, kpi, background: as in the data.
std::string_view name_of(IndicatorKind kind);
std::optional<IndicatorKind> parse_indicator_kind(std::string_view name);

/// What a value is: a plan, a result, or a target.
enum class Series {
  original,       ///< 当初計画
  revised,        ///< 修正計画; a year without one keeps the original plan
  actual,         ///< 実績
  baseline,       ///< 策定時
  target,         ///< 目標値
  former_target,  ///< 目標値（策定時）, where the target was changed
  projection,     ///< 推計
};
/// original, revised, actual, ...: as in the data.
std::string_view name_of(Series series);

/// What plan.yml calls it: cumulative, period_total, at_least ...
struct Qualifier {
  QualifierId id;
  LocalText name;  ///< 累計
};

/// One of several figures that one printed value holds, as a）and b）.
struct Component {
  LocalText name;
  LocalText unit;
  friend bool operator==(const Component&, const Component&) = default;
};

/// One figure of an indicator.
struct IndicatorValue {
  Series series;
  std::optional<text::FiscalYear> year;  ///< none for a total, or where none is stated
  int component;                         ///< from 1, in the order of `Indicator::components`
  bool is_total;                         ///< over all years
  ValueStatus status;                    ///< figure also where words stand in its place
  std::optional<text::Decimal> value;
  std::optional<LocalText> words;     ///< 基本設計: what is stated in words, not as a number
  std::optional<text::Text> printed;  ///< as the plan prints it, where that is not value and unit
  std::optional<QualifierId> qualifier;
  std::optional<text::PartialDate> as_of;  ///< when it was counted
  std::optional<LocalText> reason;         ///< why it was changed
  base::Span span = {};
};

struct Indicator {
  IndicatorId id;             ///< output-1-1-1, unique in its plan
  text::Text number_printed;  ///< 1-1①
  IndicatorKind kind;
  LocalText name;
  LocalText unit;                      ///< 人, 件, ％; of the first component where units differ
  std::vector<Component> components;   ///< empty for a single figure
  std::vector<IndicatorValue> values;  ///< by series, year, component; totals behind the years
  std::optional<LocalText> note;
  std::optional<LocalText> source_note;  ///< what is uncertain in the source; answers warnings
  base::Span span = {};
};

}  // namespace kohyo::model
