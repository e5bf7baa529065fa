#include "pages/worked_examples.h"

#include <algorithm>
#include <map>
#include <string>

#include "base/json.h"
#include "pages/data_links.h"
#include "pages/pieces.h"

namespace kohyo::pages {

using render::Object;
using render::Value;

namespace {

/// How many rows of the table `revisions` have each value of `shift`, in byte order, as the
/// programs sort them. Counted in the published file, which the programs read.
std::map<std::string, std::size_t> count_shifts(const model::Plan& plan, const Context& context) {
  std::map<std::string, std::size_t> counts;
  const opendata::DataFile* file =
      data_at(routes::data_table(plan.id.str(), "revisions", "json"), context);
  if (file == nullptr) return counts;
  const base::Json rows = base::parse_json(*file->bytes.open());
  if (!rows.is_array()) return counts;
  for (const base::Json& row : rows) {
    const auto shift = row.find("shift");
    if (shift != row.end() && shift->is_string()) ++counts[shift->get<std::string>()];
  }
  return counts;
}

/// The program of that name, the file that it reads and the command that runs it.
Value program(std::string_view name, Value file, const std::string& command,
              const Context& context) {
  const routes::SitePath path = routes::asset("examples/" + std::string(name));
  const auto found = std::ranges::find(context.examples, path, &Example::path);
  if (found == context.examples.end() || !file.opens_section()) return {};
  return Object()
      .set("name", Value::text(name))
      .set("url", file_link(routes::open_data(), path, context))
      .set("code", markup::Html::escape(found->code))
      .set("command", Value::text(command))
      .set("file", std::move(file));
}

/// The workbook, a value to choose in the filter and how many rows remain.
Value book(Value file, const std::map<std::string, std::size_t>& counts, const Context& context) {
  if (!file.opens_section()) return {};
  const auto forward = counts.find("forward");
  const auto& [shift, count] = forward == counts.end() ? *counts.begin() : *forward;
  const auto step = [&](std::string_view key) {
    return Value(
        context.words.format(key, {{"sheet", "revisions"}, {"column", "shift"}, {"value", shift}}));
  };
  return Object()
      .set("file", std::move(file))
      .set("filter", step("example.filter"))
      .set("shift", Value::text(shift))
      .set("count", Value::text(std::to_string(count)));
}

}  // namespace

Value worked_examples(const Context& context) {
  if (context.catalogue.plans.empty()) return {};
  const model::Plan& plan = context.catalogue.plans.front();
  const std::map<std::string, std::size_t> counts = count_shifts(plan, context);
  if (counts.empty()) return {};
  std::string output;
  for (const auto& [shift, count] : counts) output += shift + " " + std::to_string(count) + "\n";
  const std::string& id = plan.id.str();
  const auto file = [&](const routes::SitePath& path) {
    return data_link(routes::open_data(), path, context);
  };
  return Object()
      .set("plan", spoken(plan.title, context))
      .set("book", book(file(routes::data_book(id, "xlsx")), counts, context))
      .set("python", program("count-shifts.py", file(routes::data_table(id, "revisions", "csv")),
                             "python3 count-shifts.py", context))
      .set("sql", program("count-shifts.sql", file(routes::data_book(id, "sqlite")),
                          "sqlite3 -separator ' ' " + id + ".sqlite < count-shifts.sql", context))
      .set("output", markup::Html::escape(output));
}

}  // namespace kohyo::pages
