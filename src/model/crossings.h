// Links between plans and teams, seen from a card or goal that others name.
#pragma once

#include <string>
#include <vector>

#include "model/catalogue.h"

namespace kohyo::model {

/// Where a link begins: an initiative or a goal of `plan`; the other one is null.
struct Origin {
  const Plan* plan;
  const Initiative* initiative;
  const Goal* goal;
  const Link* link;
};

/// The links that lead to a card or goal of `edition`: those of the plans that are published, with
/// `edition` in the place of what is published of its own plan. By plan, then in the order of its
/// cards, then of its goals.
std::vector<Origin> links_to(const Catalogue& catalogue, const Plan& edition, bool is_goal,
                             const std::string& id);

/// A team and the plan that has it.
struct TeamOfPlan {
  const Plan* plan;
  const Team* team;
};

/// The teams that serve a card of `edition`, from the same plans.
std::vector<TeamOfPlan> teams_of(const Catalogue& catalogue, const Plan& edition,
                                 const InitiativeId& card);

/// The plan that a link of `edition` leads to, or null where nothing of it is published.
const Plan* plan_of(const Catalogue& catalogue, const Plan& edition, const PlanId& wanted);

}  // namespace kohyo::model
