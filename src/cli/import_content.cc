#include "cli/import_content.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "edit/merge_item.h"
#include "opendata/check_book.h"
#include "opendata/check_kept.h"
#include "opendata/complete_book.h"
#include "opendata/import_items.h"
#include "opendata/tables.h"
#include "pipeline/read_sources.h"
#include "revision/settle_editions.h"

namespace kohyo::cli {
namespace {

using opendata::Items;
using opendata::TextTables;

/// The content as it is, with whatever is wrong with it: cards may be missing yet. Where nothing
/// is, its tables are those that `build` gives.
struct Draft {
  load::Files files;
  std::vector<text::Language> languages;
  std::optional<load::Vocabulary> vocabulary;  ///< of the plan; none where it cannot be read
  std::optional<model::Catalogue> catalogue;
};

std::string folder_of(const model::PlanId& plan) {
  return "plans/" + plan.str() + "/";
}

Draft read_draft(pipeline::Content& content, const model::PlanId& plan, Import& import) {
  Draft draft;
  std::vector<base::Source> files = content.files;
  const auto read = pipeline::read_content(files, content.root, import.sources, import.diagnostics);
  draft.files = read.files;
  auto frame = load::read_frame(read.files, import.sources, import.diagnostics);
  if (!frame) return draft;
  draft.languages = frame->languages;
  for (const load::Tree& tree : frame->trees) {
    if (tree.folder == folder_of(plan)) draft.vocabulary = tree.vocabulary;
  }
  draft.catalogue = pipeline::read_cards(*std::move(frame), read.files, content.jobs,
                                         import.sources, import.diagnostics);
  if (import.diagnostics.has_errors()) return draft;
  draft.catalogue = revision::settle_editions(*std::move(draft.catalogue), revision::Show::drafts,
                                              import.diagnostics);
  return draft;
}

const model::Plan* find_plan(const model::Catalogue& catalogue, const model::PlanId& id) {
  const auto plan = std::ranges::find(catalogue.plans, id, &model::Plan::id);
  return plan == catalogue.plans.end() ? nullptr : &*plan;
}

/// Whether every card and goal that has a file could be read.
bool is_readable(const model::Plan& plan, const load::Files& files) {
  const std::string folder = folder_of(plan.id);
  const auto is_goal = [&](const auto& file) {
    return plan.find_goal(model::GoalId(load::stem_of(file.first))) != nullptr;
  };
  const auto is_card = [&](const auto& file) {
    return plan.find_initiative(model::InitiativeId(load::stem_of(file.first))) != nullptr;
  };
  return std::ranges::all_of(load::markdown_files_in(files, folder + "goals/"), is_goal) &&
         std::ranges::all_of(load::markdown_files_in(files, folder + "initiatives/"), is_card);
}

TextTables tables_of(const model::Catalogue& catalogue, const model::Plan& plan) {
  return opendata::as_text(opendata::tables_of(catalogue, plan, plan.id));
}

const std::vector<model::Section>& sections_of(const model::Plan& plan, const std::string& name) {
  if (name.starts_with("goals/")) return plan.goal_sections;
  return name.starts_with("initiatives/") ? plan.sections : plan.plan_sections;
}

/// The files that differ, made or changed.
void add_files(const Draft& draft, const model::Plan& plan, const Items& before, const Items& after,
               Import& import) {
  for (const auto& [name, item] : after) {
    const std::vector<model::Section>& sections = sections_of(plan, name);
    const std::string path = folder_of(plan.id) + name;
    const auto file = draft.files.find(path);
    const auto was = before.find(name);
    if (file == draft.files.end()) {
      import.files.push_back({path, load::write_item(item, draft.languages, sections), true});
    } else if (was != before.end() && !(was->second == item)) {
      const edit::ItemFile there{import.sources, file->second, draft.languages, sections};
      import.files.push_back({path, edit::merge_item(there, was->second, item), false});
    }
  }
  for (const auto& [name, item] : before) {
    if (!after.contains(name)) import.left.push_back(folder_of(plan.id) + name);
  }
}

void put(const std::vector<ImportedFile>& files, pipeline::Content& content) {
  const std::string root =
      content.files.empty() ? "" : content.files.front().path.substr(0, content.root);
  for (const ImportedFile& file : files) {
    const std::string path = root + file.path;
    const auto place = std::ranges::lower_bound(content.files, path, {}, &base::Source::path);
    if (place != content.files.end() && place->path == path) {
      place->content = file.bytes;
    } else {
      content.files.insert(place, {path, file.bytes});
    }
  }
}

/// Reads the content with its new files; its mistakes, and what the tables say otherwise, become
/// those of the import.
void check_result(const Book& book, const TextTables& imported, pipeline::Content content,
                  const model::PlanId& plan, Import& import) {
  pipeline::Read read = pipeline::read_catalogue(std::move(content));
  if (read.catalogue) {
    const model::Plan& made = *find_plan(*read.catalogue, plan);
    opendata::check_kept(book.path, imported, tables_of(*read.catalogue, made), read.sources,
                         read.diagnostics);
  }
  import.sources = std::move(read.sources);
  import.diagnostics = std::move(read.diagnostics);
  if (import.diagnostics.has_errors()) import.files.clear();
}

}  // namespace

Import import_content(const Book& book, pipeline::Content content, const model::PlanId& id) {
  Import import;
  const Draft draft = read_draft(content, id, import);
  const model::Plan* plan = draft.catalogue ? find_plan(*draft.catalogue, id) : nullptr;
  if (plan == nullptr || !draft.vocabulary || !is_readable(*plan, draft.files)) return import;
  import.diagnostics = {};  // what is missing yet may be in the tables
  const TextTables known = tables_of(*draft.catalogue, *plan);
  const TextTables imported =
      opendata::check_book(book.path, book.tables, known, import.sources, import.diagnostics);
  if (import.diagnostics.has_errors()) return import;
  const Items before = opendata::items_of(known, *plan, *draft.vocabulary);
  const Items after =
      opendata::items_of(opendata::completed(imported, known), *plan, *draft.vocabulary);
  add_files(draft, *plan, before, after, import);
  put(import.files, content);
  check_result(book, imported, std::move(content), id, import);
  return import;
}

}  // namespace kohyo::cli
