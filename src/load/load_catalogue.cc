#include "load/load_catalogue.h"

#include <algorithm>
#include <utility>

#include "load/check_references.h"
#include "load/read_plan.h"
#include "load/unique.h"
#include "text/collate.h"
#include "yaml/parse.h"

namespace kohyo::load {
namespace {

using base::Code;

/// The tree of a YAML file that must be there. A missing one is reported at a file that names it.
std::optional<yaml::Node> read_yaml(const std::string& path, const Files& files, const base::Sources& sources,
                                    base::Span asked_by, base::Diagnostics& diagnostics) {
  const auto file = files.find(path);
  if (file == files.end()) {
    diagnostics.report(Code::file_missing, asked_by, {path});
    return {};
  }
  base::Span body = sources.whole(file->second);
  body.begin = static_cast<std::uint32_t>(base::byte_order_mark_size(sources[file->second].content));
  const std::size_t errors = diagnostics.errors();
  std::optional<yaml::Node> node = yaml::parse(sources, body, diagnostics);
  if (!node && diagnostics.errors() == errors) {
    diagnostics.report(Code::value_empty, {file->second, 0, 0}, {path});
  }
  return node;
}

/// Sorts by identifier: numbers in it by value, so that 2-2 comes before 2-10.
template <typename Item>
void sort_by_id(std::vector<Item>& items) {
  std::vector<std::string> keys;
  for (const Item& item : items) keys.push_back(item.id.str());
  std::vector<Item> sorted;
  for (const std::size_t i : text::dictionary_order(keys)) sorted.push_back(std::move(items[i]));
  items = std::move(sorted);
}

/// Keeps the first of each identifier and reports the others.
template <typename Item>
void remove_duplicates(std::vector<Item>& items, const base::Sources& sources, base::Diagnostics& diagnostics) {
  UniqueIds unique;
  std::erase_if(items, [&](const Item& item) { return !unique.add(item.id.str(), item.span, sources, diagnostics); });
}

std::vector<model::Goal> read_goals(const model::Plan& plan, const Files& files, const Reading& reading) {
  std::vector<model::Goal> goals;
  for (const auto& [path, source] : files_in(files, "plans/" + plan.id.str() + "/goals/")) {
    std::optional<model::Goal> goal = read_goal(path, source, plan, reading);
    if (goal) goals.push_back(*std::move(goal));
  }
  remove_duplicates(goals, reading.sources, reading.diagnostics);
  sort_by_id(goals);
  return goals;
}

std::vector<model::Plan> read_plans(const model::Site& site, const Files& files, base::Span asked_by,
                                    const Reading& reading) {
  std::vector<model::Plan> plans;
  for (const model::PlanId& id : site.plans) {
    const std::string path = "plans/" + id.str() + "/plan.yml";
    const auto node = read_yaml(path, files, reading.sources, asked_by, reading.diagnostics);
    if (!node) continue;
    std::optional<model::Plan> plan = read_plan(id, *node, reading);
    if (!plan) continue;
    plan->goals = read_goals(*plan, files, reading);
    plans.push_back(*std::move(plan));
  }
  return plans;
}

std::vector<model::Page> read_pages(const Files& files, const Reading& reading) {
  std::vector<model::Page> pages;
  for (const auto& [path, source] : files_in(files, "pages/")) {
    std::optional<model::Page> page = read_page(path, source, reading);
    if (page) pages.push_back(*std::move(page));
  }
  return pages;
}

/// A file that no reader asks for is most likely one in the wrong folder or with the wrong ending.
void report_unexpected_files(const Files& files, const model::Site& site, base::Diagnostics& diagnostics) {
  for (const auto& [path, source] : files) {
    const std::string folder = path.substr(0, path.rfind('/') + 1);
    const bool is_markdown = path.ends_with(".md");
    bool expected = folder.empty() && !is_markdown;
    expected |= folder == "pages/" && is_markdown;
    for (const model::PlanId& id : site.plans) {
      const std::string plan = "plans/" + id.str() + "/";
      expected |= path == plan + "plan.yml";
      expected |= is_markdown && (folder == plan + "goals/" || folder == plan + "initiatives/");
    }
    if (!expected) diagnostics.report(Code::file_unexpected, {source, 0, 0}, {path});
  }
}

}  // namespace

std::optional<Frame> read_frame(const Files& files, const base::Sources& sources, base::Diagnostics& diagnostics) {
  const auto first = files.empty() ? base::SourceId{0} : files.begin()->second;
  const std::optional<yaml::Node> site_node = read_yaml("site.yml", files, sources, {first, 0, 0}, diagnostics);
  if (!site_node) return {};
  const std::vector<text::Language> languages = read_languages(*site_node, sources, diagnostics);
  const Reading reading{sources, languages, diagnostics};
  std::optional<model::Site> site = read_site(*site_node, reading);
  const base::Span asked_by{site_node->span.source, 0, 0};
  const auto read_shared = [&](const std::string& path) {
    return read_yaml(path, files, sources, asked_by, diagnostics);
  };
  const std::optional<yaml::Node> departments = read_shared("departments.yml");
  const std::optional<yaml::Node> glossary = read_shared("glossary.yml");
  const std::optional<yaml::Node> phrases = read_shared("phrases.yml");
  StagesAndPhrases stages_and_phrases;
  if (phrases) stages_and_phrases = read_phrases(*phrases, reading);
  std::vector<model::Department> department_list;
  if (departments) department_list = read_departments(*departments, reading);
  std::vector<model::Term> terms;
  if (glossary) terms = read_glossary(*glossary, reading);
  if (!site) return {};
  report_unexpected_files(files, *site, diagnostics);
  std::vector<model::Plan> plans = read_plans(*site, files, asked_by, reading);
  std::vector<model::Page> pages = read_pages(files, reading);
  return Frame{languages,
               {*std::move(site), std::move(department_list), std::move(terms), std::move(stages_and_phrases.stages),
                std::move(pages), std::move(plans)},
               std::move(stages_and_phrases.phrases)};
}

std::vector<CardFile> card_files(const Frame& frame, const Files& files) {
  std::vector<CardFile> cards;
  for (std::size_t plan = 0; plan < frame.catalogue.plans.size(); ++plan) {
    const std::string folder = "plans/" + frame.catalogue.plans[plan].id.str() + "/initiatives/";
    for (const auto& [path, source] : files_in(files, folder)) cards.push_back({plan, path, source});
  }
  return cards;
}

CardReading read_card(const CardFile& file, const Frame& frame, const base::Sources& sources) {
  CardReading result{file.plan, {}, {}};
  const Reading reading{sources, frame.languages, result.diagnostics};
  const CardContext context{frame.catalogue.plans[file.plan], frame.catalogue.stages, frame.phrases};
  result.initiative = read_initiative(file.path, file.source, context, reading);
  return result;
}

model::Catalogue assemble(Frame frame, std::vector<CardReading> cards, const base::Sources& sources,
                          base::Diagnostics& diagnostics) {
  model::Catalogue catalogue = std::move(frame.catalogue);
  for (CardReading& card : cards) {
    diagnostics.append(std::move(card.diagnostics));
    if (card.initiative) catalogue.plans[card.plan].initiatives.push_back(*std::move(card.initiative));
  }
  for (model::Plan& plan : catalogue.plans) {
    remove_duplicates(plan.initiatives, sources, diagnostics);
    sort_by_id(plan.initiatives);
  }
  check_references(catalogue, diagnostics);
  return catalogue;
}

}  // namespace kohyo::load
