// accessibility.yml, which people write, and accessibility-record.yml, which the test writes.
#pragma once

#include "load/files.h"
#include "model/accessibility.h"
#include "yaml/node.h"

namespace kohyo::load {

std::optional<model::AccessibilityPolicy> read_policy(const yaml::Node& node,
                                                      const Reading& reading);
std::optional<model::AccessibilityRecord> read_record(const yaml::Node& node,
                                                      const Reading& reading);
/// Both files, each only where it is there.
model::Accessibility read_accessibility(const Files& files, const Reading& reading);

}  // namespace kohyo::load
