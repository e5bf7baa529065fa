// Atom feeds: an entry for each changed card and goal and each ended item, with before and after in
// words.
#pragma once

#include <vector>

#include "pages/page.h"

namespace kohyo::pages {

/// What a feed tells of: those of these that the edition changed.
struct FeedTopic {
  const model::LocalText& name;  ///< what they have in common
  routes::Place page;            ///< the page that the feed belongs to
  routes::Place here;
  std::vector<const model::Goal*> goals = {};
  std::vector<const model::Initiative*> cards = {};
  std::vector<const model::Change*> endings = {};
};

/// A feed (RFC 4287) of what the published edition of a plan changed.
Content feed(const model::Plan& plan, const FeedTopic& topic, const Context& context);

}  // namespace kohyo::pages
