#include "load/read_budget.h"

#include <algorithm>
#include <utility>

#include "load/fields.h"
#include "load/unique.h"

namespace kohyo::load {
namespace {

using base::Code;
using yaml::Node;

/// 1,000 兆円: no budget is larger, and sums of such amounts fit into 64 bits.
constexpr std::int64_t largest_amount = 1'000'000'000'000'000;

std::optional<model::Budget> read_budget(const Node& node, const model::Plan& plan,
                                         UniqueIds& unique, const Reading& reading) {
  Fields fields(node, "budgets", reading);
  const Node* year_node = fields.require("year");
  const Node* stage_node = fields.require("stage");
  const Node* amount_node = fields.require("amount");
  const bool has_figure =
      amount_node != nullptr && amount_node->text != "―" && amount_node->text != "未定";
  const Node* unit_node = has_figure ? fields.require("unit") : fields.find("unit");
  const Node* note_node = fields.find("note");
  const Node* was_node = fields.find("was");
  fields.finish();
  if (year_node == nullptr || stage_node == nullptr || amount_node == nullptr) return {};
  const std::optional<text::FiscalYear> year = read_year(*year_node, "year", reading);
  const std::vector<std::string> stages{"original", "revised",  "initial", "supplementary",
                                        "settled",  "estimate", "plan",    "actual"};
  const std::optional<std::size_t> stage = read_choice(*stage_node, "stage", stages, reading);
  std::optional<Amount> amount = read_amount(*amount_node, unit_node, reading);
  std::optional<Amount> was;
  if (was_node != nullptr) was = read_amount(*was_node, unit_node, reading);
  std::optional<model::LocalText> note;
  if (note_node != nullptr) note = read_local_text(*note_node, "note", reading);
  if (year && (*year < plan.first_year || plan.last_year < *year)) {
    report_outside(year_node->text, year_node->span, plan, reading);
    return {};
  }
  if (!year || !stage || !amount) return {};
  const std::string name = year_node->text + " " + stages[*stage];
  if (!unique.add_word(name, year_node->span, reading.sources, reading.diagnostics)) return {};
  std::optional<model::FormerAmount> former;
  if (was) former = model::FormerAmount{was->status, std::move(was->money)};
  return model::Budget{*year,
                       static_cast<model::BudgetStage>(*stage),
                       amount->status,
                       std::move(amount->money),
                       std::move(note),
                       std::move(former),
                       model::Presence::kept,
                       amount_node->span};
}

std::optional<std::int64_t> read_count(const Node* node, std::string_view key,
                                       const Reading& reading) {
  if (node == nullptr) return {};
  const std::optional<int> number = read_integer(*node, key, reading);
  if (!number) return {};
  return *number;
}

}  // namespace

std::optional<Amount> read_amount(const Node& node, const Node* unit_node, const Reading& reading) {
  if (node.text == "―") return Amount{model::ValueStatus::dash, {}};
  if (node.text == "未定") return Amount{model::ValueStatus::undecided, {}};
  if (!read_text(node, "amount", reading)) return {};
  const std::vector<std::string> units{"円", "千円", "百万円", "億円"};
  if (unit_node == nullptr) return {};
  const std::optional<std::size_t> unit = read_choice(*unit_node, "unit", units, reading);
  std::optional<text::Decimal> figure = text::Decimal::parse(node.text);
  if (!figure) reading.diagnostics.report(Code::number_invalid, node.span, {node.text});
  if (!figure || !unit) return {};
  std::optional<model::Money> money =
      make_money(*std::move(figure), *model::parse_money_unit(units[*unit]));
  if (!money || money->yen > largest_amount || money->yen < -largest_amount) {
    reading.diagnostics.report(Code::number_invalid, node.span, {node.text});
    return {};
  }
  return Amount{model::ValueStatus::figure, std::move(money)};
}

void report_outside(const std::string& year, base::Span span, const model::Plan& plan,
                    const Reading& reading) {
  const text::Language& main = reading.languages.front();
  reading.diagnostics.report(
      Code::year_outside_period, span,
      {year, short_label(plan.first_year, main), short_label(plan.last_year, main)});
}

std::vector<model::Budget> read_budgets(const Node& node, const model::Plan& plan,
                                        const Reading& reading) {
  std::vector<model::Budget> budgets;
  UniqueIds unique;
  for (const Node& item : read_list(node, "budgets", reading)) {
    std::optional<model::Budget> budget = read_budget(item, plan, unique, reading);
    if (budget) budgets.push_back(*std::move(budget));
  }
  std::ranges::stable_sort(budgets, {}, &model::Budget::year);
  return budgets;
}

std::optional<model::Hours> read_hours(const Node& node, const Reading& reading) {
  Fields fields(node, "hours", reading);
  const Node* first_node = fields.require("first_year");
  const Node* last_node = fields.require("last_year");
  const Node* hours_node = fields.require("hours");
  const Node* former_node = fields.find("former_hours");
  const Node* printed_node = fields.require("printed");
  const Node* approximate_node = fields.require("approximate");
  const Node* basis_node = fields.require("basis");
  fields.finish();
  if (!first_node || !last_node || !hours_node || !printed_node || !approximate_node || !basis_node)
    return {};
  const auto years = read_year_range(*first_node, *last_node, reading);
  const auto hours = read_count(hours_node, "hours", reading);
  auto printed = read_text(*printed_node, "printed", reading);
  const auto approximate = read_boolean(*approximate_node, "approximate", reading);
  auto basis = read_local_text(*basis_node, "basis", reading);
  if (!years || !hours || !printed || !approximate || !basis) return {};
  return model::Hours{years->first,
                      years->last,
                      *hours,
                      read_count(former_node, "former_hours", reading),
                      *std::move(printed),
                      *approximate,
                      *std::move(basis)};
}

}  // namespace kohyo::load
