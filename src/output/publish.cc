#include "output/publish.h"

#include <unistd.h>

#include <chrono>
#include <optional>
#include <thread>
#include <utility>

#include "output/comparison.h"
#include "output/leftovers.h"
#include "output/marker.h"
#include "output/staging.h"
#include "output/swap.h"

namespace kohyo::output {
namespace {

using base::Done;
using base::Failure;
using base::Result;
using Names = std::vector<std::string>;

/// The site as its parent folder knows it.
struct Target {
  Folder parent;
  SwapNames names;
  std::filesystem::path path() const { return parent.path() / names.site; }
};

Failure refusal(const std::filesystem::path& site, std::string reason) {
  return {"publish to " + site.string(), std::move(reason)};
}

Result<Target> open_target(std::filesystem::path site) {
  if (!site.has_filename()) site = site.parent_path();  // "site/"
  const std::string name = site.filename().string();
  if (name.empty() || name == "." || name == "..") {
    return refusal(site, "the folder needs a name of its own");
  }
  Result<Folder> parent = Folder::open(site.parent_path());
  if (!parent.ok()) return parent.failure();
  return Target{std::move(parent).value(), swap_names(name, getpid())};
}

/// Publishing takes well under a second; who still waits after ten meets a program that hangs.
Result<Done> lock(const Target& target) {
  constexpr int attempts = 200;
  constexpr std::chrono::milliseconds pause(50);
  for (int i = 0; i < attempts; ++i) {
    const Result<bool> locked = target.parent.lock();
    if (!locked.ok()) return locked.failure();
    if (locked.value()) return Done{};
    std::this_thread::sleep_for(pause);
  }
  return refusal(target.path(), "another program is publishing there");
}

/// The folder to be replaced; nothing where there is none; a failure where it is not ours to
/// replace.
Result<std::optional<Folder>> open_old(const Target& target, const Names& keep) {
  const Kind kind = target.parent.kind_of(target.names.site);
  if (kind == Kind::nothing) return std::optional<Folder>();
  if (kind == Kind::file) return refusal(target.path(), "it is a file");
  if (kind == Kind::other) return refusal(target.path(), "it is a symbolic link or a device");
  if (target.parent.is_mount_point(target.names.site)) {
    return refusal(target.path(),
                   "it is a mount point, which cannot be replaced; name a folder in it");
  }
  Result<Folder> folder = target.parent.child(target.names.site);
  if (!folder.ok()) return folder.failure();
  if (!is_ours(folder.value(), keep)) {
    return refusal(target.path(), "it is not empty and has no file " + std::string(marker_name) +
                                      ", so kohyo did not make it and leaves it alone");
  }
  return std::optional<Folder>(std::move(folder).value());
}

/// A folder without the marker (empty, or a placeholder) holds nothing published: if it can be
/// replaced in no other way than by deleting it first, no visitor loses anything.
Result<OldName> put_in_place(const Target& target, const Folder* old) {
  Result<OldName> swapped = swap(target.parent, target.names);
  const bool unpublished = old != nullptr && !has_marker(*old);
  if (swapped.ok() || !unpublished) return swapped;
  return swap_by_deletion(target.parent, target.names);
}

/// Writes the new site and puts it in place.
Result<Done> replace(const Plan& plan, const Target& target) {
  const Result<Done> staged = stage(plan, target.parent, target.names.staged);
  const Result<OldName> swapped = staged.ok() ? put_in_place(target, plan.old) : staged.failure();
  if (!swapped.ok()) return swapped.failure();
  return target.parent.sync();
}

}  // namespace

Result<PublishReport> publish(const OutputSet& files, const std::filesystem::path& site,
                              const Names& keep) {
  if (files.count() == 0) return refusal(site, "there is no file to publish");
  const Result<Target> opened = open_target(site);
  if (!opened.ok()) return opened.failure();
  const Target& target = opened.value();
  const Result<Done> locked = lock(target);
  if (!locked.ok()) return locked.failure();
  const Result<Done> restored = restore_previous(target.parent, target.names.site, keep);
  if (!restored.ok()) return restored.failure();
  remove_leftovers(target.parent, target.names.site, keep);

  const Result<std::optional<Folder>> found = open_old(target, keep);
  if (!found.ok()) return found.failure();
  const Folder* const old = found.value() ? &*found.value() : nullptr;
  const Result<Comparison> compared = compare(files, old, keep);
  if (!compared.ok()) return compared.failure();
  const Comparison& comparison = compared.value();
  Result<Done> replaced = Done{};
  if (old == nullptr || !has_marker(*old) || !comparison.needs_nothing()) {
    replaced = replace({files, keep, old, comparison}, target);
  }
  // The old site after a swap, or what a failure left half done.
  std::vector<std::filesystem::path> left =
      remove_leftovers(target.parent, target.names.site, keep);
  if (!replaced.ok()) return replaced.failure();
  return PublishReport{files.count() - comparison.unchanged, comparison.unchanged,
                       comparison.removed, std::move(left)};
}

}  // namespace kohyo::output
