// family.yml: all plans at a glance, those of other sites and times among them.
#pragma once

#include <vector>

#include "load/files.h"
#include "model/plan.h"
#include "yaml/node.h"

namespace kohyo::load {

/// `plans` are those of the site that could be read, in the order of site.yml; `site_plans` all
/// that it names. Plans that the file does not name come last.
model::PlanFamily read_family(const yaml::Node& node, const std::vector<const model::Plan*>& plans,
                              const std::vector<model::PlanId>& site_plans, const Reading& reading);
/// Without the file the family is the plans of the site.
model::PlanFamily family_of(const std::vector<const model::Plan*>& plans);

}  // namespace kohyo::load
