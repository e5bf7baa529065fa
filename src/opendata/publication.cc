#include "opendata/publication.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace kohyo::opendata {
namespace {

/// Empty where there is no translation.
std::string in(const model::LocalText& text, std::string_view tag) {
  const text::Language language(tag);
  return text.has(language) ? text.in(language).value.str() : std::string();
}

}  // namespace

std::vector<Publication> publications(const model::Catalogue& catalogue) {
  std::vector<Publication> publications;
  std::vector<const model::Plan*> plans;
  const auto add = [&](const model::Plan& plan, const routes::PlanFolder& folder) {
    publications.push_back({folder.str(), catalogue.site, &plan, {&plan}, folder});
  };
  for (const model::Plan& plan : catalogue.plans) {
    add(plan, plan.id);
    plans.push_back(&plan);
  }
  if (!plans.empty())
    publications.push_back({"all", catalogue.site, nullptr, plans, plans.front()->id});
  for (const model::Plan& plan : catalogue.plans) {
    for (const model::Plan* edition : catalogue.editions_of(plan.id))
      add(*edition, {plan.id, edition->edition().id});
  }
  return publications;
}

std::string title_of(const Publication& publication, std::string_view language) {
  if (publication.plan != nullptr) {
    const std::string title = in(publication.plan->title, language);
    const std::string edition = in(publication.plan->edition().title, language);
    const bool is_permanent = publication.folder != publication.plan->id.str();
    if (title.empty() || edition.empty() || !is_permanent) return title;
    return title + (language == "ja" ? " " : ", ") + edition;
  }
  const std::string municipality = in(publication.site.municipality.name, language);
  if (municipality.empty()) return {};
  return language == "ja" ? municipality + "のすべての計画" : "All plans of " + municipality;
}

std::string description_of(const Publication& publication, std::string_view language) {
  const std::string title = title_of(publication, language);
  if (title.empty()) return {};
  std::string description;
  if (publication.plan != nullptr) description = in(publication.plan->summary, language);
  if (description.empty()) description = title;
  const std::string notice = in(publication.site.notice, language);
  return notice.empty() ? description : description + " " + notice;
}

std::string version_of(const Publication& publication) {
  std::string version;
  for (const model::Plan* plan : publication.plans)
    version = std::max(version, plan->edition().id.str());
  return version;
}

std::optional<text::Date> date_of(const Publication& publication) {
  std::optional<text::Date> latest;
  for (const model::Plan* plan : publication.plans)
    latest = std::max(latest, plan->edition().decided_on);
  return latest;
}

std::string page_of(const Publication& publication) {
  const routes::Place place =
      publication.plan == nullptr ? routes::home() : routes::plan(publication.place);
  const model::Site& site = publication.site;
  return routes::absolute(site.base_url, routes::in(site.languages.front(), place)).str();
}

std::vector<std::string> sources_of(const Publication& publication) {
  std::vector<std::string> sources;
  for (const model::Plan* plan : publication.plans) {
    const std::string& source = plan->edition().source.main().str();
    if (std::ranges::find(sources, source) == sources.end()) sources.push_back(source);
  }
  return sources;
}

text::Date first_day(const Publication& publication) {
  const auto first = [](const model::Plan* plan) { return plan->first_year.start; };
  return {first(*std::ranges::min_element(publication.plans, {}, first)), 4, 1};
}

text::Date last_day(const Publication& publication) {
  const auto last = [](const model::Plan* plan) { return plan->last_year.start; };
  return {last(*std::ranges::max_element(publication.plans, {}, last)) + 1, 3, 31};
}

const DataFile& file_at(const routes::SitePath& path, const std::vector<DataFile>& files) {
  const auto stands_there = [&](const DataFile& file) {
    return file.path == path || std::ranges::find(file.copies, path) != file.copies.end();
  };
  const auto found = std::ranges::find_if(files, stands_there);
  assert(found != files.end());
  return *found;
}

base::Json tagged(const Bilingual& words) {
  base::Json list = base::Json::array();
  for (const auto& [tag, text] : {std::pair{"ja", words.ja}, std::pair{"en", words.en}}) {
    if (!text.empty()) list.push_back({{"@value", std::string(text)}, {"@language", tag}});
  }
  return list;
}

}  // namespace kohyo::opendata
