// The schedule of a card, 年次別計画.
#pragma once

#include <vector>

#include "load/files.h"
#include "load/read_site.h"
#include "model/plan.h"
#include "yaml/node.h"

namespace kohyo::load {

/// What the readers of cards share: the plan's shape, and phrases.yml.
struct CardContext {
  const model::Plan& plan;  ///< without goals and initiatives
  const Vocabulary& vocabulary;
};

/// The rows of a schedule in the order of the file. A cell is a text, or a list of texts; `―` is a
/// printed dash, `未定` undecided, a missing year nothing stated. A text is a set phrase of
/// phrases.yml, also with a number such as ① before it, or a map of languages with its stages.
std::vector<model::Task> read_schedule(const yaml::Node& node, const CardContext& context,
                                       const Reading& reading);

}  // namespace kohyo::load
