#include "load/read_site.h"

#include <algorithm>
#include <array>
#include <utility>

#include "load/body.h"
#include "load/fields.h"
#include "load/read_easy.h"
#include "load/unique.h"
#include "text/collate.h"
#include "text/unicode.h"

namespace kohyo::load {
namespace {

using base::Code;
using yaml::Node;

std::optional<model::Municipality> read_municipality(const Node& node, const Reading& reading) {
  Fields fields(node, "municipality", reading);
  const Node* code_node = fields.require("code");
  const Node* name_node = fields.require("name");
  fields.finish();
  if (code_node == nullptr || name_node == nullptr) return {};
  std::optional<text::Text> code = read_text(*code_node, "code", reading);
  std::optional<model::LocalText> name = read_local_text(*name_node, "name", reading);
  if (!code || !name) return {};
  return model::Municipality{*std::move(code), *std::move(name)};
}

std::optional<model::Licence> read_licence(const Node& node, const Reading& reading) {
  Fields fields(node, "licence", reading);
  const Node* name_node = fields.require("name");
  const Node* url_node = fields.require("url");
  fields.finish();
  if (name_node == nullptr || url_node == nullptr) return {};
  std::optional<model::LocalText> name = read_local_text(*name_node, "name", reading);
  std::optional<markup::Url> url = read_url(*url_node, "url", reading);
  if (!name || !url) return {};
  return model::Licence{*std::move(name), *std::move(url)};
}

std::optional<std::string> read_base_url(const Node& node, const Reading& reading) {
  const std::optional<markup::Url> url = read_url(node, "base_url", reading);
  if (!url) return {};
  const bool fits = url->str().starts_with("http") && url->str().ends_with('/') &&
                    url->str().find_first_of("?#") == std::string::npos;
  if (!fits) reading.diagnostics.report(Code::url_invalid, node.span, {node.text});
  return fits ? std::optional(url->str()) : std::nullopt;
}

/// A colour that can be read on its paper.
std::optional<model::Colour> read_colour(const Node& node, model::Colour paper,
                                         const Reading& reading) {
  const std::optional<text::Text> text = read_text(node, "brand", reading);
  if (!text) return {};
  const std::optional<model::Colour> colour = model::parse_colour(text->str());
  if (!colour) {
    reading.diagnostics.report(Code::colour_invalid, node.span, {text->str()});
    return {};
  }
  const int contrast = model::contrast(*colour, paper);
  if (contrast >= model::least_contrast) return colour;
  const std::string digits = std::to_string(1000 + contrast % 100).substr(2);
  reading.diagnostics.report(
      Code::colour_contrast, node.span,
      {text->str(), std::to_string(contrast / 100) + "." + digits, model::to_hex(paper)});
  return {};
}

std::optional<model::Brand> read_brand(const Node& node, const Reading& reading) {
  Fields fields(node, "brand", reading);
  const Node* light_node = fields.require("light");
  const Node* dark_node = fields.require("dark");
  fields.finish();
  if (light_node == nullptr || dark_node == nullptr) return {};
  const auto light = read_colour(*light_node, model::light_paper, reading);
  const auto dark = read_colour(*dark_node, model::dark_paper, reading);
  if (!light || !dark) return {};
  return model::Brand{*light, *dark};
}

std::vector<model::PlanId> read_plan_ids(const Node& node, const Reading& reading) {
  std::vector<model::PlanId> plans;
  UniqueIds unique;
  for (const Node& item : read_list(node, "plans", reading)) {
    std::optional<model::PlanId> id = read_id<model::PlanId>(item, "plans", reading);
    if (!id || !unique.add(id->str(), item.span, reading.sources, reading.diagnostics)) continue;
    plans.push_back(*std::move(id));
  }
  return plans;
}

/// Sorts by the reading of the name, where there is none by the name itself.
template <typename Item>
void sort_by_reading(std::vector<Item>& items) {
  std::vector<std::string> keys;
  for (const Item& item : items)
    keys.push_back(item.kana.empty() ? item.name.main().str() : item.kana.str());
  std::vector<Item> sorted;
  for (const std::size_t i : text::dictionary_order(keys)) sorted.push_back(std::move(items[i]));
  items = std::move(sorted);
}

/// The reading of a name, from `kana`; empty where there is none. It orders lists and need not be
/// that of the whole name: of ＰＴ（プロジェクトチーム） it may be ぷろじぇくとちーむ.
text::Text read_kana_of_name(Fields& fields) {
  const Node* node = fields.find("kana");
  return node == nullptr ? text::Text() : read_kana(*node, {}, fields.reading());
}

std::optional<model::Department> read_department(const std::string& id, const Node& node,
                                                 const Reading& reading) {
  Fields fields(node, id, reading);
  const Node* name_node = fields.require("name");
  text::Text kana = read_kana_of_name(fields);
  const Node* telephone = fields.find("telephone");
  const Node* contact = fields.find("contact");
  const Node* successors = fields.find("successors");
  fields.finish();
  if (name_node == nullptr) return {};
  std::optional<model::LocalText> name = read_local_text(*name_node, "name", reading);
  if (!name) return {};
  model::Department department{
      model::DepartmentId(id), *std::move(name), std::move(kana), {}, {}, {}, node.span};
  if (telephone != nullptr) department.telephone = read_text(*telephone, "telephone", reading);
  if (contact != nullptr) department.contact = read_url(*contact, "contact", reading);
  if (successors == nullptr) return department;
  for (const Node& item : read_list(*successors, "successors", reading)) {
    auto successor = read_id<model::DepartmentId>(item, "successors", reading);
    if (successor) department.successors.push_back(*std::move(successor));
  }
  return department;
}

std::optional<model::Term> read_term(const std::string& id, const Node& node,
                                     const Reading& reading) {
  Fields fields(node, id, reading);
  const Node* name_node = fields.require("term");
  text::Text kana = read_kana_of_name(fields);
  const Node* explanation_node = fields.require("explanation");
  fields.finish();
  if (name_node == nullptr || explanation_node == nullptr) return {};
  std::optional<model::LocalText> name = read_local_text(*name_node, "term", reading);
  std::optional<model::LocalText> explanation =
      read_local_text(*explanation_node, "explanation", reading);
  if (!name || !explanation) return {};
  return model::Term{model::TermId(id), *std::move(name), std::move(kana), *std::move(explanation),
                     node.span};
}

/// Reads a map of id -> record with `read`; reports ids of a wrong form.
template <typename Item, typename Read>
std::vector<Item> read_records(const Node& node, std::string_view name, const Reading& reading,
                               Read read) {
  std::vector<Item> items;
  if (node.kind != Node::Kind::map) {
    reading.diagnostics.report(Code::expected_map, node.span, {std::string(name), ""});
    return items;
  }
  for (const yaml::Entry& entry : node.entries) {
    if (!model::is_id(entry.key)) {
      reading.diagnostics.report(Code::id_invalid, entry.key_span, {entry.key});
      continue;
    }
    std::optional<Item> item = read(entry.key, entry.value, reading);
    if (!item) continue;
    item->span = entry.key_span;
    items.push_back(*std::move(item));
  }
  return items;
}

std::vector<model::Stage> read_stages(const Node& node, const Reading& reading) {
  std::vector<model::Stage> stages;
  if (node.kind != Node::Kind::map) {
    reading.diagnostics.report(Code::expected_map, node.span, {"stages", ""});
    return stages;
  }
  for (const yaml::Entry& entry : node.entries) {
    std::string id = entry.key;
    std::ranges::replace(id, '_',
                         '-');  // ids of stages are words of the data contract and may hold `_`
    if (!model::is_id(id)) {
      reading.diagnostics.report(Code::id_invalid, entry.key_span, {entry.key});
      continue;
    }
    std::optional<model::LocalText> name = read_local_text(entry.value, entry.key, reading);
    if (name) stages.push_back({model::StageId(entry.key), *std::move(name)});
  }
  return stages;
}

void add_phrase(const Node& node, Vocabulary& all, UniqueIds& unique, const Reading& reading) {
  Fields fields(node, "phrases", reading);
  std::optional<model::LocalText> text = read_local_text(fields);
  const Node* stages = fields.require("stages");
  fields.finish();
  if (!text || stages == nullptr) return;
  model::Phrase phrase{*text, read_stage_ids(*stages, all, reading), node.span};
  if (unique.add_word(text->main().str(), fields.span(), reading.sources, reading.diagnostics)) {
    all.phrases.emplace(text->main().str(), std::move(phrase));
  }
}

/// The file's name is the page's address: it must fit one, and not be that of a page which the site
/// makes itself.
bool check_page_name(const std::string& name, base::Span span, const Reading& reading) {
  constexpr std::array<std::string_view, 6> taken = {"404",   "dictionary", "glossary",
                                                     "index", "open-data",  "plans"};
  const bool is_taken = std::ranges::find(taken, name) != taken.end();
  if (model::is_id(name) && !is_taken) return true;
  reading.diagnostics.report(is_taken ? Code::id_reserved : Code::id_invalid, span, {name});
  return false;
}

}  // namespace

std::vector<model::StageId> read_stage_ids(const Node& node, const Vocabulary& vocabulary,
                                           const Reading& reading) {
  std::vector<std::string> known;
  for (const model::Stage& stage : vocabulary.stages) known.push_back(stage.id.str());
  std::vector<std::size_t> positions;
  if (node.kind == Node::Kind::list && node.items.empty())
    return {};  // a phrase that states no stage
  for (const Node& item : read_list(node, "stages", reading)) {
    const bool may_be_known =
        !vocabulary.is_whole && std::ranges::find(known, item.text) == known.end();
    if (may_be_known) continue;
    const std::optional<std::size_t> position = read_choice(item, "stages", known, reading);
    if (position) positions.push_back(*position);
  }
  std::ranges::sort(positions);
  std::vector<model::StageId> ids;
  for (const std::size_t position : positions) ids.push_back(vocabulary.stages[position].id);
  return ids;
}

std::vector<text::Language> read_languages(const Node& site, const base::Sources& sources,
                                           base::Diagnostics& diagnostics) {
  const std::vector<text::Language> none{text::Language("ja")};
  const Reading reading{sources, none, diagnostics};
  const std::size_t errors = diagnostics.errors();
  Fields fields(site, "site.yml", reading);
  const Node* node = fields.require("languages");
  if (node == nullptr) {
    for (const yaml::Entry& entry : site.entries) {  // all but a slip of the pen are for read_site
      if (text::nearest(entry.key, {"languages"}).empty()) fields.know(entry.key);
    }
    fields.finish();
    return {};
  }
  std::vector<text::Language> languages;
  UniqueIds unique;
  for (const Node& item : read_list(*node, "languages", reading)) {
    const std::optional<std::string> tag = read_id_text(item, "languages", reading);
    if (tag && unique.add(*tag, item.span, sources, diagnostics)) languages.emplace_back(*tag);
  }
  if (diagnostics.errors() != errors) return {};
  return languages;
}

bool is_easy_enabled(const Node& site) {
  const Node* node = site.find("easy_japanese");
  return node != nullptr && node->text == "true";
}

std::optional<model::Site> read_site(const Node& node, const Reading& reading) {
  Fields fields(node, "site.yml", reading);
  fields.require("languages");
  const Node* municipality_node = fields.require("municipality");
  const Node* title_node = fields.require("title");
  const Node* notice_node = fields.require("notice");
  const Node* base_url_node = fields.require("base_url");
  const Node* as_of_node = fields.require("as_of");
  const Node* licence_node = fields.require("licence");
  const Node* contact_node = fields.require("contact");
  const Node* plans_node = fields.require("plans");
  const Node* brand_node = fields.find("brand");
  const Node* easy_node = fields.find("easy_japanese");
  fields.finish();
  if (easy_node != nullptr) read_boolean(*easy_node, "easy_japanese", reading);
  std::optional<model::Brand> brand;
  if (brand_node != nullptr) brand = read_brand(*brand_node, reading);
  if (!municipality_node || !title_node || !notice_node || !base_url_node || !as_of_node ||
      !licence_node || !contact_node || !plans_node) {
    return {};
  }
  auto municipality = read_municipality(*municipality_node, reading);
  auto title = read_local_text(*title_node, "title", reading);
  auto notice = read_local_text(*notice_node, "notice", reading);
  auto base_url = read_base_url(*base_url_node, reading);
  auto as_of = read_date(*as_of_node, "as_of", reading);
  auto licence = read_licence(*licence_node, reading);
  auto contact = read_local_text(*contact_node, "contact", reading);
  auto plans = read_plan_ids(*plans_node, reading);
  if (!municipality || !title || !notice || !base_url || !as_of || !licence || !contact) return {};
  return model::Site{*std::move(municipality), *std::move(title),
                     *std::move(notice),       reading.languages,
                     *std::move(base_url),     *as_of,
                     *std::move(licence),      *std::move(contact),
                     std::move(plans),         brand,
                     reading.has_easy_japanese};
}

std::vector<model::Department> read_departments(const Node& node, const Reading& reading) {
  auto departments =
      read_records<model::Department>(node, "departments.yml", reading, read_department);
  UniqueIds unique;  // each has a page of its own
  std::erase_if(departments, [&](const model::Department& department) {
    return !unique.add(department.id.str(), department.span, reading.sources, reading.diagnostics);
  });
  sort_by_reading(departments);
  return departments;
}

std::vector<model::Term> read_glossary(const Node& node, const Reading& reading) {
  auto terms = read_records<model::Term>(node, "glossary.yml", reading, read_term);
  sort_by_reading(terms);
  return terms;
}

Vocabulary read_phrases(const Node& node, const Reading& reading) {
  const std::size_t errors = reading.diagnostics.errors();
  Vocabulary all{{}, {}, true};
  Fields fields(node, "phrases.yml", reading);
  const Node* stages = fields.require("stages");
  const Node* phrases = fields.require("phrases");
  fields.finish();
  if (stages != nullptr) all.stages = read_stages(*stages, reading);
  all.is_whole = reading.diagnostics.errors() == errors;
  if (phrases == nullptr) return all;
  UniqueIds unique;
  for (const Node& item : read_list(*phrases, "phrases", reading))
    add_phrase(item, all, unique, reading);
  all.is_whole = reading.diagnostics.errors() == errors;
  return all;
}

std::optional<model::Page> read_page(const std::string& path, base::SourceId id,
                                     const Reading& reading) {
  if (!check_page_name(stem_of(path), {id, 0, 0}, reading)) return {};
  const std::optional<FrontMatter> front = read_front_matter(id, reading);
  if (!front) return {};
  Fields fields(front->fields, path, reading);
  const Node* title_node = fields.require("title");
  const Node* description_node = fields.require("description");
  fields.finish();
  std::optional<model::LocalDocument> body = read_localized_body(front->body, reading);
  if (title_node == nullptr || description_node == nullptr || !body) return {};
  std::optional<model::LocalText> title = read_local_text(*title_node, "title", reading);
  std::optional<model::LocalText> description =
      read_local_text(*description_node, "description", reading);
  if (!title || !description) return {};
  return model::Page{model::PageId(stem_of(path)), *std::move(title), *std::move(description),
                     *std::move(body), front->fields.span};
}

}  // namespace kohyo::load
