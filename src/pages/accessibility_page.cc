#include "pages/accessibility_page.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "model/accessibility.h"
#include "pages/data_links.h"
#include "pages/pieces.h"

namespace kohyo::pages {

using model::AccessibilityPolicy;
using model::AccessibilityRecord;
using model::Criterion;
using render::Object;
using render::Value;

namespace {

Value number(std::size_t count) {
  return Value::text(std::to_string(count));
}

/// Level AA, partially conforming: an aim.
Value level_of(const AccessibilityPolicy& policy, const Context& context) {
  const std::string degree =
      "degree." + std::string(model::degree_ids[static_cast<std::size_t>(policy.degree)]);
  return context.words.format("accessibility.level",
                              {{"level", policy.level}, {"degree", context.words[degree].str()}});
}

Value date_of(text::Date date, const Context& context) {
  return Value::text(label(date, context.language()));
}

Value list_of(const std::vector<model::LocalText>& texts, const Context& context) {
  std::vector<Value> entries;
  for (const model::LocalText& text : texts)
    entries.push_back(Object().set("text", spoken(text, context)));
  return entries;
}

Value policy_entry(const AccessibilityPolicy& policy, const Context& context) {
  return Object()
      .set("announced", date_of(policy.announced, context))
      .set("level", level_of(policy, context))
      .set("due", policy.due ? Value::text(label(*policy.due, context.language()))
                             : Value(context.words["accessibility.no-due"]))
      .set("scope", spoken(policy.scope, context))
      .set("has_exceptions", !policy.exceptions.empty())
      .set("exceptions", list_of(policy.exceptions, context))
      .set("has_issues", !policy.issues.empty())
      .set("issues", list_of(policy.issues, context))
      .set("contact", spoken(policy.contact, context));
}

/// What is known of one criterion: null where nothing is.
struct Known {
  const model::MachineResult* machine;
  const model::Confirmation* person;
};

template <typename Item>
const Item* of_criterion(const std::vector<Item>& all, std::string_view criterion) {
  const auto found = std::ranges::find(all, criterion, &Item::criterion);
  return found == all.end() ? nullptr : &*found;
}

Known known_of(const Criterion& criterion, const Context& context) {
  const model::Accessibility& all = context.catalogue.accessibility;
  return {all.record ? of_criterion(all.record->results, criterion.number) : nullptr,
          all.policy ? of_criterion(all.policy->confirmations, criterion.number) : nullptr};
}

Value applied(const Known& known, const Context& context) {
  const model::Words& words = context.words;
  if (known.person != nullptr) {
    const bool applies = known.person->judgement != model::Judgement::not_applicable;
    return words[applies ? "accessibility-results.applies" : "judgement.not_applicable"];
  }
  if (known.machine == nullptr) return words["accessibility-results.unknown"];
  return words[known.machine->applied > 0 ? "accessibility-results.applies"
                                          : "accessibility-results.nothing"];
}

Value result(const Known& known, const Context& context) {
  const model::Words& words = context.words;
  if (known.person != nullptr) {
    const auto judgement = static_cast<std::size_t>(known.person->judgement);
    return words["judgement." + std::string(model::judgement_ids[judgement])];
  }
  if (known.machine == nullptr) return words["accessibility-results.unchecked"];
  if (known.machine->findings > 0) {
    return words.format("accessibility-results.findings",
                        {{"count", std::to_string(known.machine->findings)}});
  }
  return words[known.machine->applied > 0 ? "accessibility-results.no-finding"
                                          : "accessibility-results.unchecked"];
}

std::string joined_names(const std::vector<text::Text>& names) {
  std::string all;
  for (const text::Text& name : names) all += (all.empty() ? "" : ", ") + name.str();
  return all;
}

/// The checks, and when a person confirmed what.
std::vector<Value> notes(const Criterion& criterion, const Known& known, const Context& context) {
  std::vector<Value> entries;
  const auto add = [&](Value text) { entries.push_back(Object().set("text", std::move(text))); };
  if (known.machine != nullptr) {
    add(context.words.format("accessibility-results.checks",
                             {{"checks", joined_names(known.machine->by)},
                              {"pages", std::to_string(known.machine->applied)},
                              {"count", std::to_string(known.machine->findings)}}));
  }
  if (known.person != nullptr) {
    add(Value::text(context.words["accessibility-results.confirmed-on"].str() + " " +
                    label(known.person->on, context.language())));
    if (known.person->note) add(spoken(known.person->note, context));
  }
  if (!criterion.is_in_wcag_22) add(context.words["accessibility-results.removed"]);
  return entries;
}

Value criterion_entry(const Criterion& criterion, const Context& context) {
  std::string key = "criterion." + std::string(criterion.number);
  std::replace(key.begin() + std::string_view("criterion.").size(), key.end(), '.', '-');
  const Known known = known_of(criterion, context);
  return Object()
      .set("number", Value::text(criterion.number))
      .set("name", context.words[key])
      .set("level", Value::text(criterion.level))
      .set("applied", applied(known, context))
      .set("result", result(known, context))
      .set("notes", notes(criterion, known, context));
}

Value checklist(std::string_view id, std::string_view title, bool is_jis, const Context& context) {
  std::vector<Value> rows;
  for (const Criterion& criterion : model::criteria()) {
    if (criterion.is_in_jis() == is_jis) rows.push_back(criterion_entry(criterion, context));
  }
  return Object()
      .set("id", Value::text(id))
      .set("title", context.words[title])
      .set("rows", std::move(rows));
}

/// How many criteria stand where; the four are all of them.
void set_counts(Object& values, const Context& context) {
  std::size_t confirmed = 0;
  std::size_t clear = 0;
  std::size_t found = 0;
  std::size_t open = 0;
  for (const Criterion& criterion : model::criteria()) {
    const Known known = known_of(criterion, context);
    const bool is_checked = known.machine != nullptr && known.machine->applied > 0;
    const bool has_findings = known.machine != nullptr && known.machine->findings > 0;
    if (known.person != nullptr) {
      ++confirmed;
    } else if (has_findings) {
      ++found;
    } else {
      ++(is_checked ? clear : open);
    }
  }
  values.set("confirmed_count", number(confirmed))
      .set("clear_count", number(clear))
      .set("found_count", number(found))
      .set("open_count", number(open));
}

Value addresses(const std::vector<text::Text>& paths, const Context& context) {
  std::vector<Value> entries;
  for (const text::Text& path : paths) {
    entries.push_back(
        Object().set("address", Value::text(context.catalogue.site.base_url + path.str())));
  }
  return entries;
}

bool is_all_confirmed(const Context& context) {
  return std::ranges::all_of(model::criteria(), [&](const Criterion& criterion) {
    return !criterion.is_in_jis() || known_of(criterion, context).person != nullptr;
  });
}

/// The days of the test; one where it took one.
Value period_of(const AccessibilityRecord& record, const Context& context) {
  const std::string first = label(record.first_day, context.language());
  if (record.first_day == record.last_day) return Value::text(first);
  const std::string last = label(record.last_day, context.language());
  return context.words.format("accessibility-results.period-text",
                              {{"first", first}, {"last", last}});
}

Value record_entry(const AccessibilityRecord& record, const Context& context) {
  const model::Words& words = context.words;
  const std::size_t count = record.selected.size() + record.at_random.size();
  Object entry;
  entry
      .set("achieved", words[is_all_confirmed(context) ? "accessibility-results.achieved-judge"
                                                       : "accessibility-results.achieved-none"])
      .set("scope", words.format("accessibility-results.all-pages",
                                 {{"count", std::to_string(record.page_count)}}))
      .set("method", words.format("accessibility-results.method-text",
                                  {{"selected", std::to_string(record.selected.size())},
                                   {"random", std::to_string(record.at_random.size())},
                                   {"seed", std::to_string(record.seed)},
                                   {"count", std::to_string(count)}}))
      .set("period", period_of(record, context))
      .set("tools", Value::text(joined_names(record.tools)))
      .set("browsers", Value::text(joined_names(record.browsers)))
      .set("states", Value::text(joined_names(record.states)))
      .set("selected", addresses(record.selected, context))
      .set("report",
           data_link(routes::accessibility_results(), routes::accessibility_report(), context))
      .set("has_random", !record.at_random.empty())
      .set("at_random", addresses(record.at_random, context))
      .set("lists", std::vector<Value>{
                        checklist("jis", "accessibility-results.checklist-jis", true, context),
                        checklist("wcag", "accessibility-results.checklist-wcag", false, context)});
  set_counts(entry, context);
  return entry;
}

Content content_of(std::string_view group, std::vector<Crumb> way, Object values,
                   const Context& context) {
  const bool is_translated = is_in_language(values, context);
  const std::string name(group);
  return {context.words[name + ".title"].str(), context.words[name + ".description"].str(),
          std::move(way), is_translated, std::move(values)};
}

}  // namespace

Content accessibility_page(const Context& context) {
  const auto& policy = context.catalogue.accessibility.policy;
  Object values;
  values.set("policy", policy ? policy_entry(*policy, context) : Value())
      .set("results_url", link(routes::accessibility(), routes::accessibility_results(), context));
  return content_of("accessibility", {}, std::move(values), context);
}

Content accessibility_results_page(const Context& context) {
  const model::Accessibility& all = context.catalogue.accessibility;
  const Value unstated = context.words["accessibility-results.unstated"];
  Object values;
  values.set("announced", all.policy ? date_of(all.policy->announced, context) : unstated)
      .set("level", all.policy ? level_of(*all.policy, context) : unstated)
      .set("record", all.record ? record_entry(*all.record, context) : Value());
  return content_of("accessibility-results",
                    {{context.words["accessibility.title"], routes::accessibility()}},
                    std::move(values), context);
}

}  // namespace kohyo::pages
