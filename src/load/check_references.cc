#include "load/check_references.h"

#include <map>
#include <set>
#include <string>
#include <variant>
#include <vector>

#include "text/unicode.h"

namespace kohyo::load {
namespace {

using base::Code;

template <typename Items>
std::vector<std::string> ids_of(const Items& items) {
  std::vector<std::string> ids;
  for (const auto& item : items) ids.push_back(item.id.str());
  return ids;
}

class Checker {
 public:
  Checker(const model::Catalogue& catalogue, base::Diagnostics& diagnostics)
      : catalogue_(catalogue), diagnostics_(diagnostics) {}

  void run() {
    for (const model::Department& department : catalogue_.departments) check_successors(department);
    for (const model::Page& page : catalogue_.pages) check_links(page.body, nullptr);
    for (const model::Plan& plan : catalogue_.plans) check_plan(plan);
  }

 private:
  void unknown(Code code, base::Span span, const std::string& id, const std::vector<std::string>& known) {
    diagnostics_.report(code, span, {id, text::nearest(id, known)});
  }

  void check_successors(const model::Department& department) {
    for (const model::DepartmentId& id : department.successors) {
      if (catalogue_.find_department(id)) continue;
      unknown(Code::department_unknown, department.span, id.str(), ids_of(catalogue_.departments));
    }
  }

  void check_plan(const model::Plan& plan) {
    for (const model::Goal& goal : plan.goals) {
      if (goal.parent) check_goal(plan, *goal.parent);
      for (const auto& [id, document] : goal.sections) check_links(document, &plan);
    }
    for (const model::Initiative& initiative : plan.initiatives) check_initiative(plan, initiative);
    check_parts(plan);
  }

  void check_goal(const model::Plan& plan, const model::Reference<model::GoalId>& goal) {
    if (!plan.find_goal(goal.id)) unknown(Code::goal_unknown, goal.span, goal.id.str(), ids_of(plan.goals));
  }

  void check_initiative(const model::Plan& plan, const model::Initiative& initiative) {
    check_goal(plan, initiative.goal);
    for (const auto& [id, span] : initiative.departments) {
      if (catalogue_.find_department(id)) continue;
      unknown(Code::department_unknown, span, id.str(), ids_of(catalogue_.departments));
    }
    for (const auto& [id, span] : initiative.methods.ids) {
      if (!plan.find_method(id)) unknown(Code::method_unknown, span, id.str(), ids_of(plan.methods));
    }
    for (const auto& [id, span] : initiative.related) {
      if (!plan.find_initiative(id)) unknown(Code::card_unknown, span, id.str(), ids_of(plan.initiatives));
    }
    for (const auto& [id, document] : initiative.sections) check_links(document, &plan);
  }

  /// Parts of an item are numbered from 1 without a gap.
  void check_parts(const model::Plan& plan) {
    std::map<std::string, std::set<int>> parts;
    for (const model::Initiative& initiative : plan.initiatives) {
      if (initiative.part) parts[initiative.item].insert(*initiative.part);
    }
    for (const model::Initiative& initiative : plan.initiatives) {
      if (!initiative.part) continue;
      const std::set<int>& known = parts[initiative.item];
      const bool complete = *known.rbegin() == static_cast<int>(known.size()) && known.size() > 1;
      if (!complete) diagnostics_.report(Code::part_incomplete, initiative.span, {initiative.item});
    }
  }

  void check_links(const model::LocalDocument& document, const model::Plan* plan) {
    for (const text::Language& language : catalogue_.site.languages) {
      if (!document.has(language)) continue;
      for (const markup::SymbolicLink& link : markup::links_of(document.in(language).value)) {
        std::visit([&](const auto& target) { check_link(target, link.span, plan); }, link.target);
      }
    }
  }

  /// The plan that a link names, or the one it stands in; a free page has to name one unless the site has only one.
  const model::Plan* plan_of(const std::string& id, base::Span span, const model::Plan* here) {
    if (id.empty() && here != nullptr) return here;
    if (id.empty() && !catalogue_.plans.empty()) return &catalogue_.plans.front();
    const model::Plan* plan = catalogue_.find_plan(model::PlanId(id));
    if (plan == nullptr) unknown(Code::plan_unknown, span, id, ids_of(catalogue_.plans));
    return plan;
  }

  void check_link(const markup::CardLink& link, base::Span span, const model::Plan* here) {
    const model::Plan* plan = plan_of(link.plan, span, here);
    if (plan == nullptr || plan->find_initiative(model::InitiativeId(link.id))) return;
    unknown(Code::card_unknown, span, link.id, ids_of(plan->initiatives));
  }
  void check_link(const markup::GoalLink& link, base::Span span, const model::Plan* here) {
    const model::Plan* plan = plan_of(link.plan, span, here);
    if (plan == nullptr || plan->find_goal(model::GoalId(link.id))) return;
    unknown(Code::goal_unknown, span, link.id, ids_of(plan->goals));
  }
  void check_link(const markup::TermLink& link, base::Span span, const model::Plan*) {
    if (catalogue_.find_term(model::TermId(link.id))) return;
    unknown(Code::term_unknown, span, link.id, ids_of(catalogue_.terms));
  }
  void check_link(const markup::DepartmentLink& link, base::Span span, const model::Plan*) {
    if (catalogue_.find_department(model::DepartmentId(link.id))) return;
    unknown(Code::department_unknown, span, link.id, ids_of(catalogue_.departments));
  }
  void check_link(const markup::Url&, base::Span, const model::Plan*) {}

  const model::Catalogue& catalogue_;
  base::Diagnostics& diagnostics_;
};

}  // namespace

void check_references(const model::Catalogue& catalogue, base::Diagnostics& diagnostics) {
  Checker(catalogue, diagnostics).run();
}

}  // namespace kohyo::load
