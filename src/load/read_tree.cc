#include "load/read_tree.h"

#include <algorithm>
#include <set>
#include <utility>

#include "load/body.h"
#include "load/broken_files.h"
#include "load/check_totals.h"
#include "load/identifiers.h"
#include "load/read_effects.h"
#include "load/read_errata.h"
#include "load/read_indicators.h"
#include "load/read_plan.h"
#include "load/read_teams.h"
#include "load/seal.h"
#include "text/unicode.h"
#include "yaml/parse.h"

namespace kohyo::load {
namespace {

using base::Code;

std::vector<model::Goal> read_goals(const model::Plan& plan, const std::string& folder,
                                    const Files& files, const Reading& reading) {
  std::vector<model::Goal> goals;
  for (const auto& [path, source] : markdown_files_in(files, folder + "goals/")) {
    std::optional<model::Goal> goal = read_goal(path, source, plan, reading);
    if (goal) goals.push_back(*std::move(goal));
  }
  check_identifiers(goals, reading.sources, reading.diagnostics);
  sort_by_id(goals);
  return goals;
}

/// The prose of the plan itself; without a section that must be there a plan may do without it.
std::map<model::SectionId, model::LocalDocument> read_overview(const model::Plan& plan,
                                                               const std::string& folder,
                                                               const Files& files,
                                                               base::Span asked_by,
                                                               const Reading& reading) {
  const std::string path = folder + "overview.md";
  const auto file = files.find(path);
  if (file != files.end())
    return read_sections(reading.sources.whole(file->second), plan.plan_sections, reading);
  const bool is_broken = BrokenFiles(reading.sources, reading.diagnostics).contains(path);
  if (!is_broken && std::ranges::any_of(plan.plan_sections, &model::Section::is_required))
    reading.diagnostics.report(Code::file_missing, asked_by, {path});
  return {};
}

/// What stands in files of their own beside plan.yml; a plan may do without each of them.
void give_files(model::Plan& plan, const std::string& folder, const Files& files,
                const Reading& reading) {
  const auto read = [&](const std::string& name) -> std::optional<yaml::Node> {
    const auto file = files.find(folder + name);
    if (file == files.end()) return {};
    return read_yaml(file->first, files, {file->second, 0, 0}, reading);
  };
  if (const auto node = read("indicators.yml"))
    plan.indicators = read_indicators(*node, plan, reading);
  if (const auto node = read("effects.yml")) plan.effects = read_effects(*node, plan, reading);
  if (const auto node = read("teams.yml")) plan.teams = read_teams(*node, reading);
  if (const auto node = read("timetables.yml")) plan.timetables = read_timetables(*node, reading);
}

std::optional<Tree> read_tree(const model::PlanId& id, const std::string& folder,
                              const RecordFiles& records, const Files& files, base::Span asked_by,
                              const Reading& reading) {
  const auto node = read_yaml(folder + "plan.yml", files, asked_by, reading);
  if (!node) return {};
  std::optional<model::Plan> plan = read_plan(id, *node, reading);
  if (!plan) return {};
  plan->goals = read_goals(*plan, folder, files, reading);
  plan->overview = read_overview(*plan, folder, files, node->span, reading);
  give_files(*plan, folder, files, reading);
  plan->records = records.records;
  if (!BrokenFiles(reading.sources, reading.diagnostics).any_in(folder + "goals/"))
    check_totals(*plan, reading.diagnostics);
  return Tree{folder, *std::move(plan), records.vocabulary};
}

/// The names of the folders below `folder`, in the order of their names.
std::set<std::string> folders_in(const std::string& folder, const Files& files) {
  std::set<std::string> names;
  for (const auto& [path, source] : files) {
    const std::size_t end = path.find('/', folder.size());
    if (path.starts_with(folder) && end != std::string::npos)
      names.insert(path.substr(folder.size(), end - folder.size()));
  }
  return names;
}

/// A frozen edition; its plan.yml must be that of the edition of its folder.
std::optional<Tree> read_frozen(const model::Edition& edition, const model::PlanId& id,
                                const std::string& folder, const Files& files,
                                const Reading& reading) {
  const RecordFiles records = read_records(folder, files, edition.span, reading);
  std::optional<Tree> tree = read_tree(id, folder, records, files, edition.span, reading);
  if (!tree) return {};
  const model::Edition& own = tree->plan.edition();
  if (own.id == edition.id) return tree;
  reading.diagnostics.report(Code::edition_other, own.span, {own.id.str(), folder});
  return {};
}

/// Reports the folders that no edition of plan.yml has.
void report_unknown(const std::set<std::string>& folders, const Tree& in_hand, const Files& files,
                    const Reading& reading) {
  std::vector<std::string> known;
  for (const model::Edition& edition : in_hand.plan.editions) known.push_back(edition.id.str());
  for (const std::string& name : folders) {
    if (std::ranges::find(known, name) != known.end()) continue;
    const auto first = files.lower_bound(in_hand.folder + "editions/" + name + "/");
    reading.diagnostics.report(Code::edition_unknown, {first->second, 0, 0},
                               {name, text::nearest(name, known)});
  }
}

/// Gives each edition its corrections; a plan may do without the file.
void give_errata(std::vector<Tree>& trees, const std::string& path, const Files& files,
                 const Reading& reading) {
  if (!files.contains(path)) return;
  const auto node = read_yaml(path, files, {files.at(path), 0, 0}, reading);
  if (!node) return;
  for (model::Erratum& erratum : read_errata(*node, trees.back().plan, reading)) {
    bool is_known = false;
    for (Tree& tree : trees) {
      if (tree.plan.edition().id != erratum.edition) continue;
      tree.plan.errata.push_back(erratum);
      is_known = true;
    }
    if (!is_known)
      reading.diagnostics.report(Code::erratum_edition, erratum.span, {erratum.edition.str()});
  }
}

}  // namespace

std::optional<yaml::Node> read_yaml(const std::string& path, const Files& files,
                                    base::Span asked_by, const Reading& reading) {
  base::Diagnostics& diagnostics = reading.diagnostics;
  const auto file = files.find(path);
  if (file == files.end()) {
    if (!BrokenFiles(reading.sources, diagnostics).contains(path))
      diagnostics.report(Code::file_missing, asked_by, {path});
    return {};
  }
  const std::size_t errors = diagnostics.errors();
  const base::Span whole = reading.sources.whole(file->second);
  std::optional<yaml::Node> node = yaml::parse(reading.sources, whole, diagnostics);
  const bool may_be_empty = path.ends_with("glossary.yml");  // a plan may do without terms
  if (!node && diagnostics.errors() == errors && !may_be_empty)
    diagnostics.report(Code::value_empty, {file->second, 0, 0}, {path});
  return node;
}

RecordFiles read_records(const std::string& folder, const Files& files, base::Span asked_by,
                         const Reading& reading) {
  const auto read = [&](const std::string& name) {
    return read_yaml(folder + name, files, asked_by, reading);
  };
  const std::optional<yaml::Node> departments = read("departments.yml");
  const std::optional<yaml::Node> glossary = read("glossary.yml");
  const std::optional<yaml::Node> phrases = read("phrases.yml");
  RecordFiles files_read{{}, {{}, {}, false}};
  if (phrases) files_read.vocabulary = read_phrases(*phrases, reading);
  if (departments) files_read.records.departments = read_departments(*departments, reading);
  if (glossary) files_read.records.terms = read_glossary(*glossary, reading);
  files_read.records.stages = files_read.vocabulary.stages;
  return files_read;
}

std::vector<Tree> read_trees(const model::PlanId& id, const RecordFiles& records,
                             const Files& files, base::Span asked_by, const Reading& reading) {
  const std::string folder = "plans/" + id.str() + "/";
  std::optional<Tree> in_hand = read_tree(id, folder, records, files, asked_by, reading);
  if (!in_hand) return {};
  const std::set<std::string> folders = folders_in(folder + "editions/", files);
  report_unknown(folders, *in_hand, files, reading);
  std::vector<Tree> trees;
  for (model::Edition& edition : in_hand->plan.editions) {
    const std::string frozen = folder + "editions/" + edition.id.str() + "/";
    const bool is_last = &edition == &in_hand->plan.editions.back();
    if (folders.contains(edition.id.str())) {
      std::optional<Tree> tree = read_frozen(edition, id, frozen, files, reading);
      if (tree) trees.push_back(*std::move(tree));
      check_seal(edition, frozen, files, reading);
    } else if (edition.is_on_record && !is_last) {
      reading.diagnostics.report(Code::edition_not_on_record, edition.span,
                                 {edition.id.str(), frozen});
    }
  }
  trees.push_back(*std::move(in_hand));
  give_errata(trees, folder + "errata.yml", files, reading);
  return trees;
}

}  // namespace kohyo::load
