// The small plan in two editions: the golden site's, and one that follows it.
#pragma once

#include <functional>
#include <utility>

#include "pages/laid_out.h"
#include "revision/settle_editions.h"

namespace kohyo::test {

/// A bench with the small plan of March 2025 as an earlier edition, and the one of March 2026 that
/// `change` makes of it.
inline Workbench two_editions(const std::function<void(model::Plan&)>& change) {
  model::Catalogue catalogue = small_catalogue();
  model::Plan next = catalogue.plans.front();
  next.revision = {};
  for (model::Initiative& card : next.initiatives)
    card.revision = model::Revision{false, false, {}};
  model::Edition edition = next.editions.back();
  edition.id = model::EditionId("2026-03");
  edition.title = both("令和8年3月改定", "Revision of March 2026");
  next.editions.push_back(std::move(edition));
  change(next);
  catalogue.earlier = std::move(catalogue.plans);
  catalogue.plans.clear();
  catalogue.plans.push_back(std::move(next));
  base::Diagnostics diagnostics;
  catalogue = revision::settle_editions(std::move(catalogue), revision::Show::adopted, diagnostics);
  REQUIRE_FALSE(diagnostics.has_errors());
  REQUIRE(catalogue.earlier.size() == 1);
  return Workbench(std::move(catalogue));
}

/// The card of that id, to be changed in an edition.
inline model::Initiative& card_in(model::Plan& plan, std::string_view id) {
  for (model::Initiative& card : plan.initiatives) {
    if (card.id.str() == id) return card;
  }
  FAIL("there is no card " << id);
  return plan.initiatives.front();
}

inline void remove_card(model::Plan& plan, std::string_view id) {
  std::erase_if(plan.initiatives, [&](const auto& card) { return card.id.str() == id; });
  for (model::Initiative& card : plan.initiatives)
    std::erase_if(card.related, [&](const auto& each) { return each.id.str() == id; });
}

}  // namespace kohyo::test
