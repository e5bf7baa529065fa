#include "revision/shifts.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace kohyo::revision {

namespace {

/// The stages that `stage` reaches: itself, and those before it on the way to being in place.
std::vector<model::StageId> reached_by(const model::StageId& stage) {
  constexpr std::array<std::string_view, 5> way = {"study", "prepare", "pilot", "partial",
                                                   "in_place"};
  const auto end = std::ranges::find(way, stage.str());
  if (end == way.end()) return {stage};
  std::vector<model::StageId> reached;
  for (auto each = way.begin(); each != end + 1; ++each) reached.emplace_back(*each);
  return reached;
}

}  // namespace

std::vector<StageYear> first_years(const std::vector<Stated>& stated) {
  std::vector<Stated> by_year = stated;
  std::ranges::stable_sort(by_year, {}, &Stated::year);
  std::vector<StageYear> first;
  for (const Stated& each : by_year) {
    for (const model::StageId& stated_stage : each.stages) {
      for (model::StageId& stage : reached_by(stated_stage)) {
        if (std::ranges::find(first, stage, &StageYear::stage) == first.end())
          first.push_back({stage, each.year});
      }
    }
  }
  return first;
}

model::Shift classify(const std::vector<Stated>& before, const std::vector<Stated>& after) {
  const std::vector<StageYear> now = first_years(after);
  bool earlier = false;
  bool later = false;
  for (const StageYear& former : first_years(before)) {
    const auto found = std::ranges::find(now, former.stage, &StageYear::stage);
    if (found == now.end()) continue;
    earlier |= found->year < former.year;
    later |= former.year < found->year;
  }
  if (earlier == later) return model::Shift::reworded;
  return earlier ? model::Shift::forward : model::Shift::back;
}

}  // namespace kohyo::revision
