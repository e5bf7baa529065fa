// Fields that are no texts, as a reader of changes sees them.
#pragma once

#include <optional>
#include <vector>

#include "model/plan.h"

namespace kohyo::revision {

/// 79百万円, 79 million yen; 未定; nothing where there is no figure.
std::optional<model::LocalText> printed(model::ValueStatus status,
                                        const std::optional<model::Money>& amount);

/// 約96,000時間, about 96,000 hours.
model::LocalText printed_hours(std::int64_t hours, bool is_approximate);

/// The names of departments in their order; nothing where there is none. Ids that `plan` has no
/// record of stand for themselves.
std::optional<model::LocalText> printed(const std::vector<model::DepartmentId>& departments,
                                        const model::Plan& plan);

/// The names of methods in the order of the plan: the order in which a card names them means
/// nothing.
std::optional<model::LocalText> printed(const std::vector<model::MethodId>& methods,
                                        const model::Plan& plan);

/// Which of the references stood in the edition before, and which stand now.
template <typename IdType>
std::vector<IdType> former_ids(const std::vector<model::Reference<IdType>>& references) {
  std::vector<IdType> ids;
  for (const auto& reference : references) {
    if (reference.presence != model::Presence::added) ids.push_back(reference.id);
  }
  return ids;
}
template <typename IdType>
std::vector<IdType> present_ids(const std::vector<model::Reference<IdType>>& references) {
  std::vector<IdType> ids;
  for (const auto& reference : references) {
    if (reference.presence != model::Presence::removed) ids.push_back(reference.id);
  }
  return ids;
}

}  // namespace kohyo::revision
