#include "opendata/import_lists.h"

#include <string>
#include <utility>

namespace kohyo::opendata {

using yaml::Value;

namespace {

/// What stands in the place of a figure, or the figure as it is printed.
std::string printed_amount(const std::string& status, const std::string& printed) {
  const std::string sign = sign_of(status);
  return sign.empty() ? printed : sign;
}

}  // namespace

Value budgets_of(const std::vector<ItemRow>& rows) {
  Value list = Value::list({});
  for (const ItemRow& row : rows) {
    Value budget;
    budget.set("year", Value::of(year_name(row["fiscal_year"])));
    budget.set("stage", Value::of(row["budget_stage"]));
    const std::string was =
        printed_amount(row["former_value_status"], row["former_amount_printed"]);
    set_text(budget, "was", was);
    budget.set("amount", Value::of(printed_amount(row["value_status"], row["amount_printed"])));
    const std::string& unit = row["unit_printed"];
    set_text(budget, "unit", unit.empty() ? row["former_unit_printed"] : unit);
    set_languages(budget, "note", row, "note");
    list.items.push_back(std::move(budget));
  }
  return list;
}

Value hours_of(const ItemRow& row) {
  Value hours;
  hours.set("first_year", Value::of(year_name(row["first_fiscal_year"])));
  hours.set("last_year", Value::of(year_name(row["last_fiscal_year"])));
  set_text(hours, "hours", row["hours"]);
  set_text(hours, "former_hours", row["former_hours"]);
  set_text(hours, "printed", row["hours_printed"]);
  hours.set("approximate", Value::of(row["is_approximate"] == "true" ? "true" : "false"));
  set_languages(hours, "basis", row, "basis");
  return hours;
}

Value progress_of(const std::vector<ItemRow>& rows) {
  Value list = Value::list({});
  for (const ItemRow& row : rows) {
    Value result;
    result.set("year", Value::of(year_name(row["fiscal_year"])));
    if (row["task_id"] != "all") set_text(result, "task", row["task_id"]);
    result.set("status", Value::of(row["status"]));
    set_languages(result, "actual", row, "actual");
    set_languages(result, "account", row, "account");
    set_text(result, "as_of", row["as_of"]);
    set_text(result, "evidence", row["evidence_url"]);
    list.items.push_back(std::move(result));
  }
  return list;
}

Value links_of(const std::vector<ItemRow>& rows) {
  Value list = Value::list({});
  for (const ItemRow& row : rows) {
    if (row["relation"] == "related") continue;
    Value link;
    const std::string scope = row["to_scope"] == "goal" ? "goal:" : "";
    link.set("to", Value::of(row["to_plan_id"] + "/" + scope + row["to_id"]));
    link.set("relation", Value::of(row["relation"]));
    Value source = in_languages(row["source"], row["source_en"]);
    if (!source.empty()) link.set("source", std::move(source));
    list.items.push_back(std::move(link));
  }
  return list;
}

Value related_of(const std::vector<ItemRow>& rows, const std::string& plan) {
  Value list = Value::list({});
  for (const ItemRow& row : rows) {
    if (row["relation"] == "related" && row["to_plan_id"] == plan)
      list.items.push_back(Value::of(row["to_id"]));
  }
  return list;
}

}  // namespace kohyo::opendata
