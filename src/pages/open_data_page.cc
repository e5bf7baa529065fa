#include "pages/open_data_page.h"

#include <string>
#include <utility>
#include <vector>

#include "opendata/table_definitions.h"
#include "pages/citation.h"
#include "pages/data_links.h"
#include "pages/pieces.h"
#include "pages/structured_data.h"
#include "pages/worked_examples.h"

namespace kohyo::pages {

using render::Object;
using render::Value;

namespace {

/// A file and what it is for, as one item of a list.
void add_file(const routes::SitePath& path, std::string_view use, const Context& context,
              std::vector<Value>& files) {
  Value file = data_link(routes::open_data(), path, context);
  if (!file.opens_section()) return;
  files.push_back(
      Object().set("use", context.words["data-file." + std::string(use)]).set("file", file));
}

/// What holds every table of a folder below /data/, and what describes them.
std::vector<Value> whole_files(const std::string& folder, const Context& context) {
  std::vector<Value> files;
  add_file(routes::data_book(folder, "xlsx"), "book", context, files);
  add_file(routes::data_book(folder, "sqlite"), "database", context, files);
  add_file(routes::data_descriptor(folder, "datapackage.json"), "package", context, files);
  add_file(routes::data_descriptor(folder, "csv-metadata.json"), "csvw", context, files);
  return files;
}

Value tables(const std::string& folder, const Context& context) {
  const routes::Place here = routes::open_data();
  std::vector<Value> rows;
  for (const opendata::TableDefinition& table : opendata::table_definitions()) {
    const auto file = [&](std::string_view extension) {
      return data_link(here, routes::data_table(folder, table.name, extension), context);
    };
    Value csv = file("csv");
    Value json = file("json");
    if (!csv.opens_section() && !json.opens_section()) continue;
    rows.push_back(
        Object()
            .set("name", Value::text(table.name))
            .set("label", in_page(table.label, context))
            .set("meaning", link(here, routes::dictionary(), context, table_id(table.name)))
            .set("csv", std::move(csv))
            .set("json", std::move(json)));
  }
  return rows;
}

/// The day on which the edition was decided, or that of the site where none is known.
Value date_of(const model::Plan& plan, const Context& context) {
  const text::Date date = plan.edition().decided_on.value_or(context.catalogue.site.as_of);
  return Value::text(label(date, context.language()));
}

/// An edition on record at its permanent place: its pages, its files, its list of checksums.
Value edition_entry(const model::Plan& plan, const Context& context) {
  const routes::Place here = routes::open_data();
  const routes::PlanFolder folder(plan.id, plan.edition().id);
  const routes::SitePath address = routes::data_descriptor(folder.str(), "");
  std::vector<Value> files = whole_files(folder.str(), context);
  add_file(routes::data_checksums(folder), "checksums", context, files);
  return Object()
      .set("title", spoken(plan.edition().title, context))
      .set("date", date_of(plan, context))
      .set("url", link(here, routes::plan(folder), context))
      .set("address", routes::absolute(context.catalogue.site.base_url, address))
      .set("files", std::move(files));
}

Value plan_entry(const model::Plan& plan, const Context& context) {
  std::vector<Value> editions;
  for (const model::Plan* edition : context.catalogue.editions_of(plan.id))
    editions.insert(editions.begin(), edition_entry(*edition, context));  // the newest first
  const bool has_editions = !editions.empty();
  return Object()
      .set("id", Value::text(data_id(plan)))
      .set("title", spoken(plan.title, context))
      .set("edition", spoken(plan.edition().title, context))
      .set("date", date_of(plan, context))
      .set("card_count", Value::text(std::to_string(plan.initiatives.size())))
      .set("files", whole_files(plan.id.str(), context))
      .set("tables", tables(plan.id.str(), context))
      .set("citation", citation(plan, context))
      .set("has_editions", has_editions)
      .set("editions", std::move(editions));
}

}  // namespace

Content open_data_page(const Context& context) {
  const routes::Place here = routes::open_data();
  const model::Catalogue& catalogue = context.catalogue;
  std::vector<Value> plans;
  markup::Html datasets;
  for (const model::Plan& plan : catalogue.plans) {
    plans.push_back(plan_entry(plan, context));
    datasets += dataset(plan, context);
  }
  std::vector<Value> described;
  add_file(routes::data_catalog(), "catalog", context, described);
  add_file(routes::data_metadata(), "datasette", context, described);
  add_file(routes::data_audit_report(), "audit", context, described);
  add_file(routes::accessibility_report(), "accessibility", context, described);
  add_file(routes::data_checksums(), "checksums", context, described);
  Object values;
  values.set("plans", std::move(plans))
      .set("all_files", Object().set("files", whole_files("all", context)))
      .set("described", Object().set("files", std::move(described)))
      .set("dictionary_url", link(here, routes::dictionary(), context))
      .set("audit_url", link(here, routes::data_audit(), context))
      .set("archive", archive_link(here, context))
      .set("licence", spoken(catalogue.site.licence.name, context))
      .set("licence_url", catalogue.site.licence.url)
      .set("examples", worked_examples(context));
  return {context.words["open-data.title"].str(),
          context.words["open-data.description"].str(),
          {},
          is_in_language(values, context),
          std::move(values),
          std::move(datasets)};
}

}  // namespace kohyo::pages
