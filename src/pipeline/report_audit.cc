#include "pipeline/report_audit.h"

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>

namespace kohyo::pipeline {
namespace {

/// The only place in the content that holds `value`; nothing where none does, or several.
std::optional<base::Span> place_in_content(std::string_view value, std::size_t source_count,
                                           const base::Sources& sources) {
  if (value.empty()) return {};
  std::optional<base::Span> place;
  for (std::uint32_t i = 0; i < source_count; ++i) {
    const base::Source& source = sources[{i}];
    // A frozen edition repeats what the plan says now; nobody is to change it.
    const bool is_content = source.path.ends_with(".md") || source.path.ends_with(".yml");
    if (!is_content || source.path.find("/editions/") != std::string::npos) continue;
    const std::size_t at = source.content.find(value);
    if (at == std::string::npos) continue;
    if (place || source.content.find(value, at + 1) != std::string::npos) return {};
    place = base::Span{
        {i}, static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + value.size())};
  }
  return place;
}

/// schedule, text_ja, 12: as much of it as there is.
std::string place_name(const opendata::AuditPlace& place) {
  std::string name = place.table.empty() ? place.file : place.table;
  if (!place.column.empty()) name += ", " + place.column;
  if (place.row != 0) name += ", " + std::to_string(place.row);
  return name;
}

}  // namespace

void report_audit(const std::vector<opendata::Finding>& findings, Built& built) {
  std::set<std::tuple<std::string_view, std::string_view, std::string_view, std::string_view>> told;
  std::set<std::pair<std::string_view, std::string_view>> told_in_content;
  const std::size_t source_count = built.sources.size();
  for (const opendata::Finding& finding : findings) {
    for (const opendata::AuditPlace& place : finding.places) {
      const std::string_view rule = rule_id(finding);
      if (!told.emplace(rule, place.table, place.column, place.value).second) continue;
      std::optional<base::Span> span = place_in_content(place.value, source_count, built.sources);
      if (span && !told_in_content.emplace(rule, place.value).second) continue;
      if (!span) span = base::Span{built.sources.add({"site/" + place.file, ""}), 0, 0};
      built.diagnostics.report(base::Code::data_rule_not_met, *span,
                               {std::string(rule), place_name(place), place.value});
    }
  }
}

}  // namespace kohyo::pipeline
