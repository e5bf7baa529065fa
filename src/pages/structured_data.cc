#include "pages/structured_data.h"

#include <string>
#include <utility>

#include "base/json.h"
#include "opendata/publication.h"
#include "opendata/table_definitions.h"
#include "pages/data_links.h"
#include "pages/pieces.h"

namespace kohyo::pages {
namespace {

using base::Json;

std::string address(const routes::SitePath& path, const Context& context) {
  return routes::absolute(context.catalogue.site.base_url, path).str();
}

std::string page_address(const routes::Place& place, const Context& context) {
  return address(routes::in(context.language(), place), context);
}

/// A file of data, where there is one at `path`.
void add_download(const routes::SitePath& path, std::string_view media_type, std::string_view name,
                  const Context& context, Json& list) {
  const opendata::DataFile* file = data_at(path, context);
  if (file == nullptr) return;
  list.push_back({{"@type", "DataDownload"},
                  {"name", name},
                  {"encodingFormat", media_type},
                  {"contentUrl", address(path, context)},
                  {"contentSize", std::to_string(file->bytes.size()) + " B"},
                  {"sha256", file->sha256}});
}

/// Everything in one file first, then each table.
Json downloads(const model::Plan& plan, const Context& context) {
  const std::string& folder = plan.id.str();
  const std::string& title = plain(plan.title, context);
  Json list = Json::array();
  add_download(routes::data_book(folder, "xlsx"),
               "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", title, context,
               list);
  add_download(routes::data_book(folder, "sqlite"), "application/vnd.sqlite3", title, context,
               list);
  for (const opendata::TableDefinition& table : opendata::table_definitions()) {
    const std::string name(in_page(table.label, context).as_text().str());
    add_download(routes::data_table(folder, table.name, "csv"), "text/csv", name, context, list);
    add_download(routes::data_table(folder, table.name, "json"), "application/json", name, context,
                 list);
  }
  return list;
}

/// The fiscal years that the plan covers, as ISO 8601 writes a period.
std::string coverage(const model::Plan& plan, const Context& context) {
  const opendata::Publication publication{
      plan.id.str(), context.catalogue.site, &plan, {&plan}, plan.id};
  return text::to_iso(opendata::first_day(publication)) + "/" +
         text::to_iso(opendata::last_day(publication));
}

}  // namespace

std::string name_of(const Crumb& crumb) {
  return crumb.title.kind() == render::Kind::text ? crumb.title.as_text().str() : crumb.name;
}

markup::Html breadcrumbs(const Content& content, const routes::Place& here,
                         const Context& context) {
  Json items = Json::array();
  const auto add = [&](const std::string& name, const routes::Place& place) {
    items.push_back({{"@type", "ListItem"},
                     {"position", items.size() + 1},
                     {"name", name},
                     {"item", page_address(place, context)}});
  };
  add(context.words["nav.home"].str(), routes::home());
  for (const Crumb& crumb : content.way) add(name_of(crumb), crumb.place);
  add(content.title, here);
  return markup::Html::json_ld({{"@context", "https://schema.org"},
                                {"@type", "BreadcrumbList"},
                                {"itemListElement", std::move(items)}});
}

markup::Html dataset(const model::Plan& plan, const Context& context) {
  const model::Site& site = context.catalogue.site;
  Json languages = Json::array();
  for (const text::Language& language : site.languages) languages.push_back(language.tag());
  const std::string& municipality = plain(site.municipality.name, context);
  Json described = {
      {"@context", "https://schema.org"},
      {"@type", "Dataset"},
      {"name", plain(plan.title, context)},
      {"description", plain(plan.summary, context) + " " + plain(site.notice, context)},
      {"url", page_address(routes::open_data(), context) + "#" + data_id(plan)},
      {"identifier", plan.id.str() + "-" + plan.edition().id.str()},
      {"version", plan.edition().id.str()},
      {"license", site.licence.url.str()},
      {"isAccessibleForFree", true},
      {"inLanguage", std::move(languages)},
      {"temporalCoverage", coverage(plan, context)},
      {"spatialCoverage", {{"@type", "Place"}, {"name", municipality}}},
      {"creator", {{"@type", "GovernmentOrganization"}, {"name", municipality}}}};
  if (const auto& decided = plan.edition().decided_on)
    described["datePublished"] = text::to_iso(*decided);
  described["distribution"] = downloads(plan, context);
  return markup::Html::json_ld(described);
}

}  // namespace kohyo::pages
