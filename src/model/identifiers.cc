#include "model/identifiers.h"

#include <algorithm>
#include <array>

namespace kohyo::model {

bool is_id(std::string_view text) {
  if (text.empty() || text.size() > 60 || text.front() == '-' || text.back() == '-') return false;
  const auto fits = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
  };
  return std::ranges::all_of(text, fits) && text.find("--") == std::string_view::npos;
}

bool is_reserved(std::string_view id) {
  // Names of pages and folders below /<lang>/ and /<lang>/<plan>/, of /data/ and of the tables.
  constexpr std::array reserved = {
      "404",        "about",    "accessibility", "accessibility-results",
      "aggregates", "all",      "assets",        "budgets",
      "changes",    "data",     "data-audit",    "departments",
      "dictionary", "editions", "effects",       "errata",
      "family",     "feed",     "glossary",      "goals",
      "hours",      "index",    "indicators",    "initiatives",
      "kinds",      "lineage",  "links",         "methods",
      "open-data",  "plans",    "print",         "progress",
      "revisions",  "schedule", "search",        "sections",
      "sitemap",    "stages",   "statuses",      "teams",
      "text",       "texts",    "timetables",    "years"};
  return std::ranges::find(reserved, id) != reserved.end();
}

}  // namespace kohyo::model
