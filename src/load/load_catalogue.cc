#include "load/load_catalogue.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <utility>

#include "load/broken_files.h"
#include "load/check_references.h"
#include "load/read_plan.h"
#include "load/unique.h"
#include "text/collate.h"
#include "yaml/parse.h"

namespace kohyo::load {
namespace {

using base::Code;

/// The tree of a YAML file that must be there. A missing one is reported at a file that names it.
std::optional<yaml::Node> read_yaml(const std::string& path, const Files& files,
                                    const base::Sources& sources, base::Span asked_by,
                                    base::Diagnostics& diagnostics) {
  const auto file = files.find(path);
  if (file == files.end()) {
    if (!BrokenFiles(sources, diagnostics).contains(path))
      diagnostics.report(Code::file_missing, asked_by, {path});
    return {};
  }
  const std::size_t errors = diagnostics.errors();
  std::optional<yaml::Node> node = yaml::parse(sources, sources.whole(file->second), diagnostics);
  if (!node && diagnostics.errors() == errors &&
      path != "glossary.yml") {  // a site may do without terms
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

/// Keeps one of each identifier, that in the file of its name where there is one, and reports the
/// others. Of those that it keeps, it reports the ones that do not fit their file.
template <typename Item>
void check_identifiers(std::vector<Item>& items, const base::Sources& sources,
                       base::Diagnostics& diagnostics) {
  const auto fits = [&](const Item& item) {
    return stem_of(sources[item.span.source].path) == item.id.str();
  };
  const auto misfits = std::stable_partition(items.begin(), items.end(), fits);
  const auto fitting = static_cast<std::size_t>(misfits - items.begin());
  UniqueIds unique;
  std::vector<Item> kept;
  for (std::size_t i = 0; i < items.size(); ++i) {
    const std::string& id = items[i].id.str();
    if (!unique.add(id, items[i].span, sources, diagnostics)) continue;
    if (i >= fitting) diagnostics.report(Code::id_file_name, items[i].span, {id, id + ".md"});
    kept.push_back(std::move(items[i]));
  }
  items = std::move(kept);
}

std::vector<model::Goal> read_goals(const model::Plan& plan, const Files& files,
                                    const Reading& reading) {
  std::vector<model::Goal> goals;
  for (const auto& [path, source] :
       markdown_files_in(files, "plans/" + plan.id.str() + "/goals/")) {
    std::optional<model::Goal> goal = read_goal(path, source, plan, reading);
    if (goal) goals.push_back(*std::move(goal));
  }
  check_identifiers(goals, reading.sources, reading.diagnostics);
  sort_by_id(goals);
  return goals;
}

/// Where site.yml names each of its plans.
std::map<std::string, base::Span> plan_spans(const yaml::Node& site) {
  std::map<std::string, base::Span> spans;
  const yaml::Node* plans = site.find("plans");
  if (plans == nullptr) return spans;
  for (const yaml::Node& item : plans->items) spans.emplace(item.text, item.span);
  return spans;
}

std::vector<model::Plan> read_plans(const model::Site& site, const yaml::Node& site_node,
                                    const Files& files, const Reading& reading) {
  std::vector<model::Plan> plans;
  const std::map<std::string, base::Span> spans = plan_spans(site_node);
  for (const model::PlanId& id : site.plans) {
    const std::string path = "plans/" + id.str() + "/plan.yml";
    const auto node =
        read_yaml(path, files, reading.sources, spans.at(id.str()), reading.diagnostics);
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
  for (const auto& [path, source] : markdown_files_in(files, "pages/")) {
    std::optional<model::Page> page = read_page(path, source, reading);
    if (page) pages.push_back(*std::move(page));
  }
  return pages;
}

bool is_expected(const std::string& path, const model::Site& site) {
  constexpr std::array<std::string_view, 4> shared = {"departments.yml", "glossary.yml",
                                                      "phrases.yml", "site.yml"};
  if (std::ranges::find(shared, path) != shared.end()) return true;
  const std::string folder = path.substr(0, path.rfind('/') + 1);
  const bool is_markdown = path.ends_with(".md");
  bool expected = folder == "pages/" && is_markdown;
  for (const model::PlanId& id : site.plans) {
    const std::string plan = "plans/" + id.str() + "/";
    expected |= path == plan + "plan.yml";
    expected |= is_markdown && (folder == plan + "goals/" || folder == plan + "initiatives/");
  }
  return expected;
}

/// The folder of a plan that site.yml does not name, as `plans/draft/`; else the path itself.
std::string unexpected_part(const std::string& path, const model::Site& site) {
  constexpr std::string_view plans = "plans/";
  const std::size_t end = path.find('/', plans.size());
  if (!path.starts_with(plans) || end == std::string::npos) return path;
  const std::string name = path.substr(plans.size(), end - plans.size());
  const bool is_known =
      std::ranges::find(site.plans, name, &model::PlanId::str) != site.plans.end();
  return is_known ? path : path.substr(0, end + 1);
}

/// A file that no reader asks for is most likely one in the wrong folder or with the wrong ending.
/// A whole plan that nobody asks for is reported once.
void report_unexpected_files(const Files& files, const model::Site& site,
                             base::Diagnostics& diagnostics) {
  std::set<std::string> reported;
  for (const auto& [path, source] : files) {
    if (is_expected(path, site)) continue;
    const std::string part = unexpected_part(path, site);
    if (reported.insert(part).second)
      diagnostics.report(Code::file_unexpected, {source, 0, 0}, {part});
  }
}

}  // namespace

std::optional<Frame> read_frame(const Files& files, const base::Sources& sources,
                                base::Diagnostics& diagnostics) {
  const base::Span whole_run{base::SourceId{0}, 0, 0};
  const std::optional<yaml::Node> site_node =
      read_yaml("site.yml", files, sources, whole_run, diagnostics);
  if (!site_node) return {};
  const std::vector<text::Language> languages = read_languages(*site_node, sources, diagnostics);
  if (languages.empty()) return {};
  const Reading reading{sources, languages, diagnostics};
  const std::size_t errors = diagnostics.errors();
  std::optional<model::Site> site = read_site(*site_node, reading);
  const bool site_is_sound = diagnostics.errors() == errors;
  const base::Span asked_by{site_node->span.source, 0, 0};
  const auto read_shared = [&](const std::string& path) {
    return read_yaml(path, files, sources, asked_by, diagnostics);
  };
  const std::optional<yaml::Node> departments = read_shared("departments.yml");
  const std::optional<yaml::Node> glossary = read_shared("glossary.yml");
  const std::optional<yaml::Node> phrases = read_shared("phrases.yml");
  Vocabulary vocabulary{{}, {}, false};
  if (phrases) vocabulary = read_phrases(*phrases, reading);
  std::vector<model::Department> department_list;
  if (departments) department_list = read_departments(*departments, reading);
  std::vector<model::Term> terms;
  if (glossary) terms = read_glossary(*glossary, reading);
  if (!site) return {};
  if (site_is_sound) report_unexpected_files(files, *site, diagnostics);
  std::vector<model::Plan> plans = read_plans(*site, *site_node, files, reading);
  std::vector<model::Page> pages = read_pages(files, reading);
  std::vector<model::Stage> stages = vocabulary.stages;
  return Frame{languages,
               {*std::move(site), std::move(department_list), std::move(terms), std::move(stages),
                std::move(pages), std::move(plans)},
               std::move(vocabulary)};
}

std::vector<CardFile> card_files(const Frame& frame, const Files& files) {
  std::vector<CardFile> cards;
  for (std::size_t plan = 0; plan < frame.catalogue.plans.size(); ++plan) {
    const std::string folder = "plans/" + frame.catalogue.plans[plan].id.str() + "/initiatives/";
    for (const auto& [path, source] : markdown_files_in(files, folder))
      cards.push_back({plan, path, source});
  }
  return cards;
}

CardReading read_card(const CardFile& file, const Frame& frame, const base::Sources& sources) {
  CardReading result{file.plan, {}, {}};
  const Reading reading{sources, frame.languages, result.diagnostics};
  const CardContext context{frame.catalogue.plans[file.plan], frame.vocabulary};
  result.initiative = read_initiative(file.path, file.source, context, reading);
  return result;
}

model::Catalogue assemble(Frame frame, std::vector<CardReading> cards, const base::Sources& sources,
                          base::Diagnostics& diagnostics) {
  model::Catalogue catalogue = std::move(frame.catalogue);
  for (CardReading& card : cards) {
    diagnostics.append(std::move(card.diagnostics));
    if (card.initiative)
      catalogue.plans[card.plan].initiatives.push_back(*std::move(card.initiative));
  }
  for (model::Plan& plan : catalogue.plans) {
    check_identifiers(plan.initiatives, sources, diagnostics);
    sort_by_id(plan.initiatives);
  }
  check_references(catalogue, sources, diagnostics);
  return catalogue;
}

}  // namespace kohyo::load
