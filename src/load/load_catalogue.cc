#include "load/load_catalogue.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <set>
#include <utility>

#include "load/check_indicators.h"
#include "load/check_references.h"
#include "load/identifiers.h"
#include "load/plan_files.h"
#include "load/read_accessibility.h"
#include "load/read_family.h"

namespace kohyo::load {
namespace {

using base::Code;

/// Where site.yml names each of its plans.
std::map<std::string, base::Span> plan_spans(const yaml::Node& site) {
  std::map<std::string, base::Span> spans;
  const yaml::Node* plans = site.find("plans");
  if (plans == nullptr) return spans;
  for (const yaml::Node& item : plans->items) spans.emplace(item.text, item.span);
  return spans;
}

std::vector<Tree> read_plans(const model::Site& site, const yaml::Node& site_node,
                             const RecordFiles& records, const Files& files,
                             const Reading& reading) {
  std::vector<Tree> trees;
  const std::map<std::string, base::Span> spans = plan_spans(site_node);
  for (const model::PlanId& id : site.plans) {
    std::vector<Tree> editions = read_trees(id, records, files, spans.at(id.str()), reading);
    std::ranges::move(editions, std::back_inserter(trees));
  }
  return trees;
}

std::vector<model::Page> read_pages(const Files& files, const Reading& reading) {
  std::vector<model::Page> pages;
  for (const auto& [path, source] : markdown_files_in(files, "pages/")) {
    std::optional<model::Page> page = read_page(path, source, reading);
    if (page) pages.push_back(*std::move(page));
  }
  return pages;
}

bool is_in_hand(const Tree& tree) {
  return tree.folder == "plans/" + tree.plan.id.str() + "/";
}

model::PlanFamily read_family_file(const model::Site& site, const std::vector<Tree>& trees,
                                   const Files& files, const Reading& reading) {
  std::vector<const model::Plan*> plans;
  for (const Tree& tree : trees) {
    if (is_in_hand(tree)) plans.push_back(&tree.plan);
  }
  const auto file = files.find("family.yml");
  if (file == files.end()) return family_of(plans);
  const auto node = read_yaml(file->first, files, {file->second, 0, 0}, reading);
  return node ? read_family(*node, plans, site.plans, reading) : family_of(plans);
}

bool is_record_file(std::string_view name) {
  constexpr std::array<std::string_view, 5> shared = {"departments.yml", "glossary.yml",
                                                      "phrases.yml", "accessibility.yml",
                                                      "accessibility-record.yml"};
  return std::ranges::find(shared, name) != shared.end();
}

bool is_expected(const std::string& path, const model::Site& site) {
  if (path == "site.yml" || path == "family.yml" || is_record_file(path)) return true;
  if (path.starts_with("pages/")) return path.ends_with(".md") && path.rfind('/') == 5;
  for (const model::PlanId& id : site.plans) {
    const std::string plan = "plans/" + id.str() + "/";
    if (!path.starts_with(plan)) continue;
    std::string_view rest = std::string_view(path).substr(plan.size());
    constexpr std::string_view editions = "editions/";
    if (!rest.starts_with(editions)) return rest == "errata.yml" || is_file_of_edition(rest);
    rest.remove_prefix(editions.size());
    return rest.find('/') != std::string_view::npos;  // what is too much there, its seal tells
  }
  return false;
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
  const std::vector<text::Language> none;
  const std::optional<yaml::Node> site_node =
      read_yaml("site.yml", files, whole_run, {sources, none, diagnostics});
  if (!site_node) return {};
  const std::vector<text::Language> languages = read_languages(*site_node, sources, diagnostics);
  if (languages.empty()) return {};
  const Reading reading{sources, languages, diagnostics, is_easy_enabled(*site_node)};
  const std::size_t errors = diagnostics.errors();
  std::optional<model::Site> site = read_site(*site_node, reading);
  const bool site_is_sound = diagnostics.errors() == errors;
  const base::Span asked_by{site_node->span.source, 0, 0};
  RecordFiles records = read_records("", files, asked_by, reading);
  if (!site) return {};
  if (site_is_sound) report_unexpected_files(files, *site, diagnostics);
  std::vector<Tree> trees = read_plans(*site, *site_node, records, files, reading);
  std::vector<model::Page> pages = read_pages(files, reading);
  model::PlanFamily family = read_family_file(*site, trees, files, reading);
  return Frame{
      languages,        *std::move(site),  std::move(records.records),        std::move(pages),
      std::move(trees), std::move(family), read_accessibility(files, reading)};
}

std::vector<CardFile> card_files(const Frame& frame, const Files& files) {
  std::vector<CardFile> cards;
  for (std::size_t tree = 0; tree < frame.trees.size(); ++tree) {
    const std::string folder = frame.trees[tree].folder + "initiatives/";
    for (const auto& [path, source] : markdown_files_in(files, folder))
      cards.push_back({tree, path, source});
  }
  return cards;
}

CardReading read_card(const CardFile& file, const Frame& frame, const base::Sources& sources) {
  CardReading result{file.tree, {}, {}};
  const Reading reading{sources, frame.languages, result.diagnostics, frame.site.has_easy_japanese};
  const Tree& tree = frame.trees[file.tree];
  result.initiative =
      read_initiative(file.path, file.source, {tree.plan, tree.vocabulary}, reading);
  return result;
}

model::Catalogue assemble(Frame frame, std::vector<CardReading> cards, const base::Sources& sources,
                          base::Diagnostics& diagnostics) {
  for (CardReading& card : cards) {
    diagnostics.append(std::move(card.diagnostics));
    if (card.initiative)
      frame.trees[card.tree].plan.initiatives.push_back(*std::move(card.initiative));
  }
  model::Catalogue catalogue{
      std::move(frame.site), std::move(frame.records.terms), std::move(frame.pages), {}, {}};
  catalogue.family = std::move(frame.family);
  catalogue.accessibility = std::move(frame.accessibility);
  for (Tree& tree : frame.trees) {
    check_identifiers(tree.plan.initiatives, sources, diagnostics);
    sort_by_id(tree.plan.initiatives);
    (is_in_hand(tree) ? catalogue.plans : catalogue.earlier).push_back(std::move(tree.plan));
  }
  check_references(catalogue, sources, diagnostics);
  check_indicators(catalogue, sources, diagnostics);
  return catalogue;
}

}  // namespace kohyo::load
