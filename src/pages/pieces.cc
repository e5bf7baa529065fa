#include "pages/pieces.h"

#include <algorithm>
#include <cassert>
#include <numeric>
#include <variant>

#include "markup/render_document.h"
#include "model/goal_number.h"
#include "model/indicator_text.h"
#include "text/collate.h"
#include "text/number.h"
#include "text/unicode.h"

namespace kohyo::pages {

using render::Object;
using render::Value;

namespace {

/// What `prose` calls the language that it stands in, if it is not the page's.
constexpr std::string_view other_language = "other_language";

/// Where the symbolic links of prose lead, seen from one page.
class Links {
 public:
  Links(const routes::Place& from, const model::Plan* plan, const Context& context)
      : from_(from), plan_(plan), context_(context) {}

  std::optional<markup::Url> operator()(const markup::LinkTarget& target) const {
    return std::visit([this](const auto& link) { return resolve(link); }, target);
  }

 private:
  std::optional<markup::Url> to(const routes::Place& place, std::string_view fragment = {}) const {
    return routes::link(routes::in(context_.language(), from_),
                        routes::in(context_.language_at(place), place), fragment);
  }
  /// Links without a plan lead to the same edition, all others to what is published.
  routes::PlanFolder plan_of(const std::string& id) const {
    if (plan_ != nullptr && (id.empty() || id == plan_->id.str())) return context_.folder(*plan_);
    return id.empty() ? context_.catalogue.site.plans.front() : model::PlanId(id);
  }
  std::optional<markup::Url> resolve(const markup::CardLink& link) const {
    return to(routes::card(plan_of(link.plan), model::InitiativeId(link.id)));
  }
  std::optional<markup::Url> resolve(const markup::GoalLink& link) const {
    return to(routes::goal(plan_of(link.plan), model::GoalId(link.id)));
  }
  std::optional<markup::Url> resolve(const markup::TermLink& link) const {
    const bool has_own_terms = plan_ != nullptr && plan_ == context_.permanent;
    return to(has_own_terms ? routes::glossary(plan_of({})) : routes::glossary(), link.id);
  }
  std::optional<markup::Url> resolve(const markup::DepartmentLink& link) const {
    return to(routes::department(plan_of({}), model::DepartmentId(link.id)));
  }
  std::optional<markup::Url> resolve(const markup::Url& url) const { return url; }

  routes::Place from_;
  const model::Plan* plan_;
  const Context& context_;
};

std::string shortened(std::string_view text, std::size_t longest) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < text.size(); ++count) {
    if (count == longest) return std::string(text.substr(0, i)) + "…";
    i += text::code_point_at(text, i).size;
  }
  return std::string(text);
}

/// Appends a text, in an element that tells its language where that is not the page's.
void append(const Value& text, const Context& context, markup::HtmlBuilder& html) {
  const text::Language* language = text.language();
  const bool is_marked = language != nullptr && *language != context.language();
  if (is_marked) {
    html.markup(markup::Html::literal("<span lang=\""))
        .text(language->tag())
        .markup(markup::Html::literal("\">"));
  }
  html.text(text.as_text().str());
  if (is_marked) html.markup(markup::Html::literal("</span>"));
}

}  // namespace

markup::RenderWords render_words(const model::Words& words) {
  return {words["prose.footnotes"],    words["prose.back-to-text"], words["prose.footnote"],
          words["change.added-begin"], words["change.added-end"],   words["change.removed-begin"],
          words["change.removed-end"]};
}

Value spoken(const model::LocalText& text, const Context& context) {
  return Value::spoken(text, context.language());
}

Value spoken(const std::optional<model::LocalText>& text, const Context& context) {
  return text ? spoken(*text, context) : Value();
}

Value joined(const std::vector<Value>& texts, const Context& context) {
  markup::HtmlBuilder html;
  for (std::size_t i = 0; i < texts.size(); ++i) {
    if (i > 0) html.text(" ");
    append(texts[i], context, html);
  }
  return std::move(html).take();
}

Value phrase(std::string_view key, const std::vector<std::pair<std::string_view, Value>>& texts,
             const Context& context) {
  markup::HtmlBuilder html;
  for (const model::Words::Part& part : context.words.parts(key)) {
    const auto text =
        std::ranges::find(texts, part.text, &std::pair<std::string_view, Value>::first);
    assert(!part.is_name || text != texts.end());
    if (part.is_name) {
      append(text->second, context, html);
    } else {
      html.text(part.text);
    }
  }
  return std::move(html).take();
}

Value link(const routes::Place& from, const routes::Place& to, const Context& context,
           std::string_view fragment) {
  return Value(routes::link(routes::in(context.language(), from),
                            routes::in(context.language_at(to), to), fragment));
}

Value file_link(const routes::Place& from, const routes::SitePath& file, const Context& context) {
  return Value(routes::link(routes::in(context.language(), from), file));
}

markup::Html prose_html(const markup::Document& document, const std::string& heading,
                        const routes::Place& from, const model::Plan* plan,
                        const PlaceOfProse& place, const Context& context) {
  const markup::LinkResolver links = Links(from, plan, context);
  const markup::RenderWords words = render_words(context.words);
  return markup::render_document(document,
                                 {place.id_prefix, place.heading_level, links, words, heading});
}

Value prose(const model::LocalDocument& document, const model::LocalText& heading,
            const routes::Place& from, const model::Plan* plan, int heading_level,
            std::string_view id_prefix, const Context& context) {
  const auto [value, language] = document.in(context.language());
  Object object;
  object.set("html", prose_html(value, heading.in(language).value.str(), from, plan,
                                {std::string(id_prefix), heading_level}, context));
  object.set(other_language,
             language == context.language() ? Value() : Value::text(language.tag()));
  return object;
}

Value sections(const std::vector<model::Section>& sections,
               const std::map<model::SectionId, model::LocalDocument>& documents,
               const routes::Place& from, const model::Plan& plan, const Context& context,
               const PlaceOfProse& place) {
  std::vector<Value> list;
  for (const model::Section& section : sections) {
    const auto document = documents.find(section.id);
    if (document == documents.end()) continue;
    const std::string prefix = place.id_prefix + section.id.str() + "-";
    list.push_back(Object()
                       .set("id", Value::text(section.id.str()))
                       .set("place", markup::Url::from_program("#" + section.id.str()))
                       .set("heading", spoken(section.heading, context))
                       .set("prose", prose(document->second, section.heading, from, &plan,
                                           place.heading_level, prefix, context)));
  }
  return list;
}

std::string summary(const std::vector<model::Section>& sections,
                    const std::map<model::SectionId, model::LocalDocument>& documents,
                    const std::string& title, const Context& context) {
  for (const model::Section& section : sections) {
    const auto document = documents.find(section.id);
    if (document == documents.end()) continue;
    const auto [value, language] = document->second.in(context.language());
    std::string text;
    for (const std::string& block : markup::plain_text(value))
      text += (text.empty() ? "" : " ") + block;
    const bool is_cjk = language.tag().starts_with("ja");
    if (!text.empty()) return shortened(text, is_cjk ? 120 : 240);
  }
  return title;
}

const std::string& plain(const model::LocalText& text, const Context& context) {
  return text.in(context.language()).value.str();
}

Value language_of_plain(const model::LocalText& text, const Context& context) {
  if (text.has(context.language())) return {};
  return Value::text(text.in(context.language()).language.tag());
}

Value card_entry(const model::Initiative& initiative, const routes::Place& from,
                 const model::Plan& plan, const Context& context) {
  std::vector<Value> departments;
  for (const auto& reference : initiative.departments) {
    const model::Department* department = plan.records.find_department(reference.id);
    departments.push_back(
        Object()
            .set("name", spoken(department->name, context))
            .set("url",
                 link(from, routes::department(context.folder(plan), reference.id), context)));
  }
  Value page;
  if (initiative.printed_page) page = Value::text(std::to_string(*initiative.printed_page));
  return Object()
      .set("number", initiative.number_printed)
      .set("title", spoken(initiative.title, context))
      .set("url", link(from, routes::card(context.folder(plan), initiative.id), context))
      .set("is_new", initiative.revision.is_new)
      .set("is_revised", initiative.revision.is_revised)
      .set("departments", std::move(departments))
      .set("printed_page", page);
}

Value card_entries(const std::vector<const model::Initiative*>& initiatives,
                   const routes::Place& from, const model::Plan& plan, const Context& context) {
  std::vector<Value> entries;
  for (const model::Initiative* initiative : initiatives) {
    entries.push_back(card_entry(*initiative, from, plan, context));
  }
  return entries;
}

Value goal_entry(const model::Goal& goal, const routes::Place& from, const model::Plan& plan,
                 const Context& context) {
  return Object()
      .set("id", Value::text(goal.id.str()))
      .set("number", goal_number(goal, plan, context))
      .set("title", spoken(goal.title, context))
      .set("url", link(from, routes::goal(context.folder(plan), goal.id), context))
      .set("count", Value::text(std::to_string(plan.initiatives_of(goal.id).size())));
}

Value goal_number(const model::Goal& goal, const model::Plan& plan, const Context& context) {
  return spoken(model::number_of(goal, plan), context);
}

std::string amount(const model::Money& money, const Context& context) {
  const std::string key = "unit." + std::string(model::unit_id(money.unit));
  return context.words.format(key, {{"amount", model::grouped(money.printed)}}).str();
}

std::string period(text::FiscalYear first, text::FiscalYear last, const Context& context) {
  const text::Language& language = context.language();
  if (first == last) return label(first, language);
  return context.words
      .format("unit.period", {{"first", label(first, language)}, {"last", label(last, language)}})
      .str();
}

std::optional<text::FiscalYear> this_year(const model::Plan& plan, const Context& context) {
  const text::Date today = context.catalogue.site.as_of;
  const text::FiscalYear year = text::fiscal_year_of(today);
  return plan.year_at(today) == year ? std::optional(year) : std::nullopt;
}

std::vector<std::size_t> name_order(const std::vector<const model::LocalText*>& names,
                                    const Context& context) {
  if (context.language() == context.catalogue.site.languages.front()) {
    std::vector<std::size_t> order(names.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    return order;
  }
  std::vector<std::string> keys;
  for (const model::LocalText* name : names) keys.push_back(plain(*name, context));
  return text::dictionary_order(keys);
}

Object year_labels(text::FiscalYear year, const model::Plan& plan, const Context& context) {
  return Object()
      .set("label", Value::text(label(year, context.language())))
      .set("long_label", Value::text(long_label(year, context.language())))
      .set("short_label", Value::text(short_label(year, context.language())))
      .set("is_current", year == this_year(plan, context));
}

Crumb plan_crumb(const model::Plan& plan, const Context& context) {
  return {spoken(plan.title, context), routes::plan(context.folder(plan))};
}

bool is_in_language(const Value& value, const Context& context) {
  switch (value.kind()) {
    case render::Kind::text:
      return value.language() == nullptr || *value.language() == context.language();
    case render::Kind::list:
      return std::ranges::all_of(value.as_list(),
                                 [&](const Value& item) { return is_in_language(item, context); });
    case render::Kind::object:
      return is_in_language(value.as_object(), context);
    default:
      return true;
  }
}

bool is_in_language(const Object& values, const Context& context) {
  return std::ranges::all_of(values.members(), [&](const render::Member& member) {
    if (member.name == other_language) return !member.value.opens_section();
    return is_in_language(member.value, context);
  });
}

}  // namespace kohyo::pages
