#include <algorithm>
#include <cassert>

#include "cli/choose_edition.h"
#include "cli/command.h"
#include "cli/edition_words.h"
#include "load/plan_files.h"
#include "load/seal.h"
#include "output/new_folder.h"
#include "output/replace_files.h"

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
  return load::is_file_of_edition(name) ? name : std::string();
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

/// The folder of an edition that was put there by hand, without a seal: an older edition that was
/// found later.
struct Unsealed {
  std::string folder;  ///< with the content folder, ends in `/`
  load::FrozenFiles files;
};

std::optional<Unsealed> find_unsealed(const std::vector<base::Source>& content,
                                      const Options& options) {
  const std::string below = "/editions/" + options.edition + "/";
  std::optional<Unsealed> found;
  for (const base::Source& source : content) {
    const std::string plans = with_slash(options.content) + "plans/" + options.plan;
    const std::size_t at = source.path.find(below);
    if (!source.path.starts_with(plans) || at == std::string::npos) continue;
    std::string folder = source.path.substr(0, at + below.size());
    if (found && found->folder != folder) return {};  // two plans: the one has to be named
    if (!found) found = Unsealed{folder, {}};
    found->files.emplace(source.path.substr(folder.size()), source.content);
  }
  if (found && found->files.contains(std::string(load::seal_name))) return {};
  return found;
}

/// Seals such an edition, if the content has no mistakes with it.
int seal(const Unsealed& edition, const Options& options) {
  const std::string name(load::seal_name);
  const std::string bytes = load::seal_of(edition.files);
  if (!check_all(options, {edition.folder + name, bytes})) return failure;
  const auto written = output::replace_files(edition.folder, {{name, bytes}});
  if (!written.ok()) return fail(written.failure(), options);
  say(fill(edition_words(options.language).sealed,
           {options.edition, std::to_string(edition.files.size()), edition.folder}));
  return success;
}

}  // namespace

int freeze(const Options& options) {
  const EditionWords& words = edition_words(options.language);
  const std::optional<std::vector<base::Source>> files = content_of(options);
  if (!files) return failure;
  if (const std::optional<Unsealed> edition = find_unsealed(*files, options))
    return seal(*edition, options);
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
