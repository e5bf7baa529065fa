#include "pages/money.h"

#include <string>
#include <utility>

#include "pages/pieces.h"

namespace kohyo::pages {

using render::Object;
using render::Value;

Object amount_values(model::ValueStatus status, const std::optional<model::Money>& money,
                     const Context& context) {
  Value figure;
  if (status == model::ValueStatus::figure) figure = Value::text(amount(*money, context));
  return Object()
      .set("figure", figure)
      .set("is_dash", status == model::ValueStatus::dash)
      .set("is_undecided", status == model::ValueStatus::undecided)
      .set("is_none", status == model::ValueStatus::none);
}

Object marked_amount(const model::Budget* budget, const Context& context) {
  if (budget == nullptr) {
    return amount_values(model::ValueStatus::none, {}, context)
        .set("former", {})
        .set("is_added", false)
        .set("is_removed", false);
  }
  Value former;
  if (budget->former)
    former = amount_values(budget->former->status, budget->former->amount, context);
  const bool is_added = budget->presence == model::Presence::added || budget->former;
  return amount_values(budget->status, budget->amount, context)
      .set("former", std::move(former))
      .set("is_added", is_added)
      .set("is_removed", budget->presence == model::Presence::removed);
}

Value total(const std::optional<model::Money>& sum, const Context& context) {
  return sum ? Value::text(amount(*sum, context)) : Value();
}

Value stage_name(model::BudgetStage stage, const Context& context) {
  return context.words["budget-stage." + std::string(name_of(stage))];
}

}  // namespace kohyo::pages
