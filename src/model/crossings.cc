#include "model/crossings.h"

#include <algorithm>

namespace kohyo::model {
namespace {

std::vector<const Plan*> plans_around(const Catalogue& catalogue, const Plan& edition) {
  std::vector<const Plan*> plans;
  for (const Plan& plan : catalogue.plans)
    plans.push_back(plan.id == edition.id ? &edition : &plan);
  return plans;
}

}  // namespace

std::vector<Origin> links_to(const Catalogue& catalogue, const Plan& edition, bool is_goal,
                             const std::string& id) {
  std::vector<Origin> origins;
  const auto leads_here = [&](const Link& link) {
    return link.plan == edition.id && link.is_goal == is_goal && link.id == id;
  };
  for (const Plan* plan : plans_around(catalogue, edition)) {
    for (const Initiative& initiative : plan->initiatives) {
      for (const Link& link : initiative.links) {
        if (leads_here(link)) origins.push_back({plan, &initiative, nullptr, &link});
      }
    }
    for (const Goal& goal : plan->goals) {
      for (const Link& link : goal.links) {
        if (leads_here(link)) origins.push_back({plan, nullptr, &goal, &link});
      }
    }
  }
  return origins;
}

std::vector<TeamOfPlan> teams_of(const Catalogue& catalogue, const Plan& edition,
                                 const InitiativeId& card) {
  std::vector<TeamOfPlan> teams;
  const auto is_it = [&](const CardReference& reference) {
    return reference.plan == edition.id && reference.id == card;
  };
  for (const Plan* plan : plans_around(catalogue, edition)) {
    for (const Team& team : plan->teams) {
      if (std::ranges::any_of(team.cards, is_it)) teams.push_back({plan, &team});
    }
  }
  return teams;
}

const Plan* plan_of(const Catalogue& catalogue, const Plan& edition, const PlanId& wanted) {
  return wanted == edition.id ? &edition : catalogue.find_plan(wanted);
}

}  // namespace kohyo::model
