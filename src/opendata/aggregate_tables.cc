#include "opendata/aggregate_tables.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "model/changed_cards.h"
#include "model/goal_tree.h"
#include "model/results.h"
#include "model/sums.h"
#include "opendata/plan_tables.h"

namespace kohyo::opendata {
namespace {

using Cards = std::vector<const model::Initiative*>;
using Year = std::optional<text::FiscalYear>;

/// What one figure is about: its measure, the part of it that is counted apart,
/// and the year (none: all years).
struct Figure {
  std::string_view measure;
  std::string category = "all";
  Year year = {};
};

/// The rows of one scope.
class Counter {
 public:
  Counter(TableBuilder& table, const model::Catalogue& catalogue, const model::Plan& plan,
          std::string_view scope, const std::string& id)
      : table_(table), catalogue_(catalogue), plan_(plan), scope_(scope), id_(id) {}

  void add(const Figure& figure, std::int64_t value, std::string_view unit) {
    Cell year;
    if (figure.year) year = std::int64_t{figure.year->start};
    table_.add(record(catalogue_, plan_,
                      {std::string(scope_), id_, std::string(figure.measure), figure.category, year,
                       value, std::string(unit)}));
  }
  void count(const Figure& figure, std::size_t number, std::string_view unit) {
    add(figure, static_cast<std::int64_t>(number), unit);
  }

 private:
  TableBuilder& table_;
  const model::Catalogue& catalogue_;
  const model::Plan& plan_;
  std::string_view scope_;
  const std::string& id_;
};

/// The cards, by kind where the plan has kinds of them.
void count_cards(const model::Plan& plan, const Cards& cards, Counter& counter) {
  if (plan.initiative_kinds.empty()) counter.count({"initiatives"}, cards.size(), "initiative");
  for (const model::Kind& kind : plan.initiative_kinds) {
    const auto number = std::ranges::count_if(
        cards, [&](const model::Initiative* card) { return plan.kind_of(*card) == &kind; });
    if (number > 0) counter.add({"initiatives", kind.id.str()}, number, "initiative");
  }
}

void count_goals(const model::Plan& plan, const std::vector<const model::Goal*>& goals,
                 Counter& counter) {
  for (const model::Kind& kind : plan.goal_kinds) {
    const auto number = std::ranges::count_if(
        goals, [&](const model::Goal* goal) { return goal->kind == kind.id.str(); });
    if (number > 0) counter.add({"goals", kind.id.str()}, number, "goal");
  }
}

/// The cards by what the edition did to them; nothing where it does not tell.
void count_revisions(const model::Plan& plan, const Cards& cards, Counter& counter) {
  if (!tells_changes(plan)) return;
  const model::ChangeCounts counts = count_changes(plan, cards);
  counter.count({"new"}, counts.fresh, "initiative");
  counter.count({"specified"}, counts.revised, "initiative");
  counter.count({"unspecified"}, counts.unspecified, "initiative");
}

void count_results_of(const model::Catalogue& catalogue, const model::Plan& plan,
                      const Cards& cards, Counter& counter) {
  for (const auto& [year, counts] : count_results(cards, plan, catalogue.site.as_of)) {
    for (const model::Status& status : plan.statuses) {
      const auto found = counts.by_status.find(status.id);
      counter.count({"results", status.id.str(), year},
                    found == counts.by_status.end() ? 0 : found->second, "result");
    }
    counter.count({"results_missing", "all", year}, counts.overdue, "initiative");
  }
}

/// The changes of the edition by kind, and those that move something by where it moves.
void count_fields(const model::Plan& plan, Counter& counter) {
  counter.count({"changes"}, plan.changes().size(), "change");
  for (const auto& [kind, number] : count_kinds(plan))
    counter.count({"changes", std::string(name_of(kind))}, number, "change");
  for (const auto& [shift, number] : count_shifts(plan))
    counter.count({"shifts", std::string(name_of(shift))}, number, "change");
}

/// The cards by what a reader sees on them, in which one may count more than once.
void count_marked(const model::Plan& plan, const Cards& cards, Counter& counter) {
  if (!tells_changes(plan)) return;
  const model::ChangedCards changed = changed_cards(plan, cards);
  counter.count({"revised"}, changed.revised.size(), "initiative");
  counter.count({"forward"}, changed.forward.size(), "initiative");
  counter.count({"back"}, changed.back.size(), "initiative");
}

/// What only the plan as a whole tells.
void count_edition(const model::Plan& plan, Counter& counter) {
  if (!tells_changes(plan)) return;
  counter.count({"ended"}, count_ended(plan), "initiative");
  count_fields(plan, counter);
}

void add_sums(const model::Plan& plan, Counter& counter) {
  for (const text::FiscalYear year : plan.years()) {
    if (const auto sum = sum_of_goals(plan, year))
      counter.add({"budgets", "all", year}, sum->yen, "yen");
  }
  for (const Year& year : years_of(plan.effects)) {
    if (const auto sum = sum_of_measures(plan.effects, year))
      counter.add({"effects", "all", year}, sum->yen, "yen");
  }
}

std::vector<const model::Goal*> goals_of(const model::Plan& plan) {
  std::vector<const model::Goal*> goals;
  for (const model::Goal& goal : plan.goals) goals.push_back(&goal);
  return goals;
}

void add_plan(const model::Catalogue& catalogue, const model::Plan& plan, TableBuilder& table) {
  const std::string id = plan.id.str();
  Counter counter(table, catalogue, plan, "plan", id);
  const Cards cards = plan.all_initiatives();
  count_cards(plan, cards, counter);
  if (plan.item_count() != cards.size()) counter.count({"items"}, plan.item_count(), "item");
  count_goals(plan, goals_of(plan), counter);
  count_revisions(plan, cards, counter);
  count_marked(plan, cards, counter);
  count_edition(plan, counter);
  count_results_of(catalogue, plan, cards, counter);
  add_sums(plan, counter);
}

void add_goal(const model::Catalogue& catalogue, const model::Plan& plan, const model::Goal& goal,
              TableBuilder& table) {
  const std::string id = goal.id.str();
  Counter counter(table, catalogue, plan, "goal", id);
  const model::Below all = below(goal, plan);
  const Cards own = plan.initiatives_of(goal.id);
  count_cards(plan, all.cards, counter);
  count_goals(plan, all.goals, counter);
  if (!own.empty()) count_revisions(plan, own, counter);
  if (!own.empty()) count_marked(plan, own, counter);
  count_results_of(catalogue, plan, all.cards, counter);
}

}  // namespace

Table aggregates_table(const model::Catalogue& catalogue, const model::Plan& plan) {
  TableBuilder table("aggregates");
  add_plan(catalogue, plan, table);
  for (const model::Goal& goal : plan.goals) add_goal(catalogue, plan, goal, table);
  const auto add = [&](std::string_view scope, const std::string& id, const Cards& cards) {
    if (cards.empty()) return;
    Counter counter(table, catalogue, plan, scope, id);
    counter.count({"initiatives"}, cards.size(), "initiative");
    if (scope == "department" && any_changed(plan, cards)) count_revisions(plan, cards, counter);
  };
  for (const model::Department& department : plan.records.departments)
    add("department", department.id.str(), plan.initiatives_of(department.id));
  for (const model::Method& method : plan.methods)
    add("method", method.id.str(), plan.initiatives_of(method.id));
  return std::move(table).take();
}

}  // namespace kohyo::opendata
