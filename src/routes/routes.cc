#include "routes/routes.h"

#include <algorithm>

namespace kohyo::routes {

std::string folder_of(const text::Language& language) {
  std::string folder = language.tag();
  const std::size_t mark = folder.find("-x-");
  if (mark != std::string::npos) folder.erase(mark, 2);
  return folder;
}

SitePath in(const text::Language& language, const Place& place) {
  return folder_of(language) + "/" + place;
}

Place home() {
  return "index.html";
}
Place open_data() {
  return "open-data.html";
}
Place dictionary() {
  return "dictionary.html";
}

Place data_audit() {
  return "data-audit.html";
}
Place glossary() {
  return "glossary.html";
}
Place search() {
  return "search.html";
}
Place accessibility() {
  return "accessibility.html";
}
Place accessibility_results() {
  return "accessibility-results.html";
}
Place plans() {
  return "plans.html";
}
Place not_found() {
  return "404.html";
}
Place page(const model::PageId& id) {
  return id.str() + ".html";
}
Place plan(const PlanFolder& plan) {
  return plan.str() + "/index.html";
}

Place goal(const PlanFolder& plan, const model::GoalId& goal) {
  return plan.str() + "/goals/" + goal.str() + ".html";
}

Place card(const PlanFolder& plan, const model::InitiativeId& card) {
  return plan.str() + "/" + card.str() + ".html";
}

Place compare(const PlanFolder& plan, const model::InitiativeId& card) {
  return plan.str() + "/" + card.str() + ".compare.html";
}

Place changes(const model::PlanId& plan) {
  return plan.str() + "/changes.html";
}

Place changes(const model::PlanId& plan, const model::EditionId& edition) {
  return plan.str() + "/changes/" + edition.str() + ".html";
}

Place feed(const model::PlanId& plan) {
  return plan.str() + "/feed.xml";
}

Place feed(const model::PlanId& plan, const model::GoalId& goal) {
  return plan.str() + "/goals/" + goal.str() + ".feed.xml";
}

Place feed(const model::PlanId& plan, const model::DepartmentId& department) {
  return plan.str() + "/departments/" + department.str() + ".feed.xml";
}

Place departments(const PlanFolder& plan) {
  return plan.str() + "/departments/index.html";
}

Place department(const PlanFolder& plan, const model::DepartmentId& department) {
  return plan.str() + "/departments/" + department.str() + ".html";
}

Place methods(const PlanFolder& plan) {
  return plan.str() + "/methods/index.html";
}

Place method(const PlanFolder& plan, const model::MethodId& method) {
  return plan.str() + "/methods/" + method.str() + ".html";
}

Place years(const PlanFolder& plan) {
  return plan.str() + "/years/index.html";
}

Place year(const PlanFolder& plan, text::FiscalYear year) {
  return plan.str() + "/years/" + std::to_string(year.start) + ".html";
}

Place indicators(const PlanFolder& plan) {
  return plan.str() + "/indicators.html";
}

Place effects(const PlanFolder& plan) {
  return plan.str() + "/effects.html";
}

Place budgets(const PlanFolder& plan) {
  return plan.str() + "/budgets.html";
}

Place print(const PlanFolder& plan) {
  return plan.str() + "/print.html";
}

Place text_file(const PlanFolder& plan) {
  return plan.str() + "/text.txt";
}

Place progress(const PlanFolder& plan) {
  return plan.str() + "/progress.html";
}

Place teams(const PlanFolder& plan) {
  return plan.str() + "/teams.html";
}

Place timetables(const PlanFolder& plan) {
  return plan.str() + "/timetables.html";
}

Place glossary(const PlanFolder& plan) {
  return plan.str() + "/glossary.html";
}

SitePath root() {
  return "index.html";
}
SitePath sitemap() {
  return "sitemap.xml";
}
SitePath not_found_of_server() {
  return "404.html";
}
SitePath search_index(const text::Language& language, std::string_view name) {
  return "search/" + folder_of(language) + "/" + std::string(name);
}

SitePath robots() {
  return "robots.txt";
}

SitePath archive() {
  return "download/site.zip";
}

SitePath asset(std::string_view name) {
  return "assets/" + std::string(name);
}

SitePath data_table(std::string_view plan, std::string_view table, std::string_view extension) {
  return "data/" + std::string(plan) + "/" + std::string(table) + "." + std::string(extension);
}

SitePath data_descriptor(std::string_view plan, std::string_view name) {
  return "data/" + std::string(plan) + "/" + std::string(name);
}

SitePath data_book(std::string_view plan, std::string_view extension) {
  return "data/" + std::string(plan) + "." + std::string(extension);
}

SitePath data_catalog() {
  return "data/catalog.jsonld";
}

SitePath data_metadata() {
  return "data/metadata.json";
}

SitePath data_card(const PlanFolder& plan, const model::InitiativeId& card) {
  return "data/" + plan.str() + "/initiatives/" + card.str() + ".json";
}

SitePath data_audit_report() {
  return "data/audit.json";
}

SitePath accessibility_report() {
  return "data/accessibility.json";
}

SitePath data_checksums() {
  return "data/SHA256SUMS";
}

SitePath data_checksums(const PlanFolder& plan) {
  return "data/" + plan.str() + "/SHA256SUMS";
}

markup::Url link(const SitePath& from, const SitePath& to, std::string_view fragment) {
  // Drop the folders that both share, climb out of those that remain of `from`, and descend to
  // `to`.
  std::size_t shared = 0;
  for (std::size_t i = 0; i < std::min(from.size(), to.size()) && from[i] == to[i]; ++i) {
    if (from[i] == '/') shared = i + 1;
  }
  std::string address;
  for (const char c : std::string_view(from).substr(shared)) {
    if (c == '/') address += "../";
  }
  address += to.substr(shared);
  if (!fragment.empty()) address += "#" + std::string(fragment);
  return markup::Url::from_program(address);
}

markup::Url absolute(std::string_view base_url, const SitePath& to) {
  return markup::Url::from_program(std::string(base_url) + to);
}

}  // namespace kohyo::routes
