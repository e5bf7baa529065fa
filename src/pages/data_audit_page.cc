#include "pages/data_audit_page.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "opendata/audit_rules.h"
#include "opendata/table_definitions.h"
#include "pages/data_links.h"
#include "pages/pieces.h"

namespace kohyo::pages {

using opendata::Finding;
using opendata::Verdict;
using render::Object;
using render::Value;

namespace {

/// Longer lists are in the report for programs.
constexpr std::size_t places_shown = 20;

Value exceptions_of(const Finding& finding, const Context& context) {
  const routes::Place here = routes::data_audit();
  std::vector<Value> entries;
  for (const opendata::AuditException& each : finding.exceptions) {
    const std::string column = "column-" + std::string(each.table) + "-" + std::string(each.column);
    entries.push_back(
        Object()
            .set("name", Value::text(std::string(each.table) + "." + std::string(each.column)))
            .set("url", link(here, routes::dictionary(), context, column))
            .set("reason", in_page(each.reason, context)));
  }
  return entries;
}

/// A value of a column such as `title_ja` says in which language it is.
Value value_at(const opendata::AuditPlace& place, const Context& context) {
  for (const text::Language& language : context.catalogue.site.languages) {
    if (place.column.ends_with("_" + language.tag()) && language != context.language())
      return Value::spoken(text::Text::from_program(place.value), language);
  }
  return Value::text(place.value);
}

Value places_of(const Finding& finding, const Context& context) {
  std::vector<Value> entries;
  for (const opendata::AuditPlace& each : finding.places) {
    if (entries.size() == places_shown) break;
    entries.push_back(Object()
                          .set("file", Value::text(each.file))
                          .set("column", Value::text(each.column))
                          .set("row", Value::text(each.row == 0 ? "" : std::to_string(each.row)))
                          .set("value", value_at(each, context)));
  }
  return entries;
}

Value rule_entry(const Finding& finding, const Context& context) {
  const opendata::AuditRule& rule = finding.rule;
  const std::string name(name_of(finding.verdict));
  std::string word = "data-audit." + name;
  std::ranges::replace(word, '_', '-');
  const bool has_exceptions = !finding.exceptions.empty();
  if (has_exceptions && finding.verdict == Verdict::met) word = "data-audit.met-with-exceptions";
  const bool has_places = !finding.places.empty();
  return Object()
      .set("id", Value::text(rule.id))
      .set("asks", in_page(rule.asks, context))
      .set("checked", in_page(rule.checked, context))
      .set("result", context.words[word])
      .set("is_not_applicable", finding.verdict == Verdict::not_applicable)
      .set("reason", in_page(rule.not_applicable, context))
      .set("has_exceptions", has_exceptions)
      .set("exception_count", Value::text(std::to_string(finding.exceptions.size())))
      .set("exceptions", exceptions_of(finding, context))
      .set("has_places", has_places)
      .set("place_count", Value::text(std::to_string(finding.places.size())))
      .set("places", places_of(finding, context));
}

Value level_entry(char level, std::string_view word, const Context& context) {
  std::vector<Value> rules;
  for (const Finding& finding : context.findings) {
    if (finding.rule.id[1] == level) rules.push_back(rule_entry(finding, context));
  }
  return Object()
      .set("id", Value::text(std::string("level-") + level))
      .set("title", context.words[std::string(word)])
      .set("rules", std::move(rules));
}

}  // namespace

Content data_audit_page(const Context& context) {
  const routes::Place here = routes::data_audit();
  const auto count = [&](Verdict verdict) {
    return Value::text(
        std::to_string(std::ranges::count(context.findings, verdict, &Finding::verdict)));
  };
  std::vector<Value> levels{level_entry('1', "data-audit.level-1", context),
                            level_entry('2', "data-audit.level-2", context),
                            level_entry('3', "data-audit.level-3", context)};
  Object values;
  values.set("met_count", count(Verdict::met))
      .set("not_applicable_count", count(Verdict::not_applicable))
      .set("not_met_count", count(Verdict::not_met))
      .set("report", data_link(here, routes::data_audit_report(), context))
      .set("levels", std::move(levels));
  return {context.words["data-audit.title"].str(),
          context.words["data-audit.description"].str(),
          {{context.words["open-data.title"], routes::open_data()}},
          is_in_language(in_page(opendata::table_definitions().front().label, context), context),
          std::move(values)};
}

}  // namespace kohyo::pages
