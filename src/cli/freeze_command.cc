#include <algorithm>
#include <cassert>

#include "cli/choose_edition.h"
#include "cli/command.h"
#include "cli/edition_words.h"
#include "load/seal.h"
#include "output/new_folder.h"

namespace kohyo::cli {
namespace {

/// What `path`, below the content folder, is called in a frozen edition of the plan in `folder`;
/// empty for what is no part of it.
std::string frozen_name(const std::string& path, const std::string& folder) {
  for (const std::string_view record : {"departments.yml", "glossary.yml", "phrases.yml"}) {
    if (path == record) return path;
  }
  if (!path.starts_with(folder)) return {};
  const std::string name = path.substr(folder.size());
  const std::string in = name.substr(0, name.find('/') + 1);
  const bool is_goal_or_card =
      (in == "goals/" || in == "initiatives/") && name.find('/', in.size()) == std::string::npos;
  const bool is_part = name == "plan.yml" || (is_goal_or_card && name.ends_with(".md"));
  return is_part ? name : std::string();
}

output::OutputSet files_of(const load::FrozenFiles& frozen) {
  output::OutputSet files;
  [[maybe_unused]] bool added = files.add(std::string(load::seal_name), load::seal_of(frozen));
  for (const auto& [path, bytes] : frozen) added = files.add(path, bytes) && added;
  assert(added);
  return files;
}

load::FrozenFiles frozen_files(const std::vector<base::Source>& content, std::size_t root,
                               const model::PlanId& plan) {
  const std::string folder = "plans/" + plan.str() + "/";
  load::FrozenFiles frozen;
  for (const base::Source& source : content) {
    const std::string name = frozen_name(source.path.substr(root), folder);
    if (!name.empty()) frozen.emplace(name, source.content);
  }
  return frozen;
}

bool is_in_folder(const std::vector<base::Source>& content, const std::string& folder) {
  return std::ranges::any_of(
      content, [&](const base::Source& source) { return source.path.starts_with(folder); });
}

}  // namespace

int freeze(const Options& options) {
  const EditionWords& words = edition_words(options.language);
  const std::optional<Checked> checked = check_all(options);
  if (!checked) return failure;
  const model::Plan* const plan = choose_plan(checked->catalogue, options);
  if (plan == nullptr) return wrong_usage;
  const model::Edition* const edition = choose_edition(*plan, options.edition, options);
  if (edition == nullptr) return wrong_usage;
  const std::string id = edition->id.str();
  const std::string content = with_slash(options.content);
  const std::string folder = content + "plans/" + plan->id.str() + "/editions/" + id + "/";
  if (edition != &plan->edition()) {
    complain(fill(words.not_in_hand, {id, plan->edition().id.str()}));
    return wrong_usage;
  }
  if (edition->status == model::EditionStatus::draft) {
    complain(fill(words.still_draft, {id}));
    return failure;
  }
  if (is_in_folder(checked->content, folder)) {
    complain(fill(words.already_frozen, {id, folder}));
    return failure;
  }
  const load::FrozenFiles frozen = frozen_files(checked->content, content.size(), plan->id);
  const auto made = output::make_folder(files_of(frozen), folder.substr(0, folder.size() - 1));
  if (!made.ok()) return fail(made.failure(), options);
  say(fill(words.frozen, {id, std::to_string(frozen.size() + 1), folder}));
  return success;
}

}  // namespace kohyo::cli
