// How a card or goal belongs to other plans, and the teams that work on it.
#pragma once

#include <string>
#include <vector>

#include "pages/page.h"

namespace kohyo::pages {

/// The links that a card or goal of `plan` states, and those that lead to it, for the template
/// `links-across`: `relation`, `plan`, `number`, `title` and `url` (none where the other end is not
/// published), `source`.
std::vector<render::Value> links_across(const model::Plan& plan,
                                        const std::vector<model::Link>& stated, bool is_goal,
                                        const std::string& id, const routes::Place& here,
                                        const Context& context);

/// The teams that serve a card: `title`, `url`, `plan`, `source`.
std::vector<render::Value> teams_of_card(const model::Plan& plan, const model::InitiativeId& card,
                                         const routes::Place& here, const Context& context);

/// Both of a card or goal: `links`, `has_links`, `teams`, `has_teams`; none where there is nothing.
render::Value crossings(const model::Plan& plan, const model::Initiative& card,
                        const routes::Place& here, const Context& context);
render::Value crossings(const model::Plan& plan, const model::Goal& goal, const routes::Place& here,
                        const Context& context);

}  // namespace kohyo::pages
