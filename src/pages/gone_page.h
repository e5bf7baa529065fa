// Items that a plan has no longer: where they went.
#pragma once

#include <vector>

#include "pages/page.h"

namespace kohyo::pages {

/// An item of an earlier edition that the published one has not.
struct Gone {
  model::InitiativeId id;
  const model::Plan* edition;        ///< the one that has it no longer
  const model::Plan* last;           ///< the last one that had it; null: not on record
  std::vector<model::Lineage> ways;  ///< where it went; at least one
};

/// Every such item of a plan, by number. Ids that the published edition gave to another item have
/// no entry.
std::vector<Gone> gone_items(const model::Plan& published, const model::Catalogue& catalogue);

/// The page that stands at the address of the item for ever.
Content gone_page(const model::Plan& published, const Gone& gone, const Context& context);

}  // namespace kohyo::pages
