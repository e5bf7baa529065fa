#include "load/plan_files.h"

#include <algorithm>
#include <array>

namespace kohyo::load {

bool is_file_of_edition(std::string_view path) {
  constexpr std::array<std::string_view, 6> beside = {
      "plan.yml", "overview.md", "effects.yml", "indicators.yml", "teams.yml", "timetables.yml"};
  const std::string_view folder = path.substr(0, path.rfind('/') + 1);
  if (folder.empty()) return std::ranges::find(beside, path) != beside.end();
  return path.ends_with(".md") && (folder == "goals/" || folder == "initiatives/");
}

}  // namespace kohyo::load
