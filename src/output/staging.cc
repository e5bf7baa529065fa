#include "output/staging.h"

#include "base/file_system.h"
#include "output/descent.h"
#include "output/marker.h"

namespace kohyo::output {
namespace {

using base::Done;
using base::Result;

Result<Done> copy(const Folder& from, const Folder& to, const std::string& name) {
  const Result<std::string> bytes = base::read_file(from.path() / name);
  return bytes.ok() ? to.write(name, bytes.value()) : bytes.failure();
}

Result<Done> keep_files(const Plan& plan, const Folder& staging) {
  for (const std::string& name : plan.keep) {
    const bool replaced = plan.files.contains(name);
    if (replaced || plan.old->kind_of(name) != Kind::file) continue;
    if (staging.link_from(*plan.old, name)) continue;
    const Result<Done> copied = copy(*plan.old, staging, name);
    if (!copied.ok()) return copied;
  }
  return Done{};
}

/// A file system that cannot link gets a copy.
Result<Done> place(const Folder& folder, const Folder* same, const std::string& path,
                   const FileBytes& bytes) {
  const std::string name = path.substr(path.rfind('/') + 1);  // npos + 1 is 0
  if (same != nullptr && folder.link_from(*same, name)) return Done{};
  return folder.write(name, *bytes.open());
}

Result<Done> place_files(const Plan& plan, const Folder& staging) {
  Descent down(staging);
  Descent old_down(plan.old != nullptr ? *plan.old : staging);
  std::size_t index = 0;
  for (const auto& [path, bytes] : plan.files.files()) {
    const Result<const Folder*> folder = down.make(path);
    if (!folder.ok()) return folder.failure();
    const Folder* const same = plan.comparison.same[index++] ? old_down.find(path) : nullptr;
    const Result<Done> placed = place(*folder.value(), same, path, bytes);
    if (!placed.ok()) return placed;
  }
  return Done{};
}

}  // namespace

base::Result<base::Done> stage(const Plan& plan, const Folder& parent, const std::string& name) {
  const Result<Folder> staging = parent.make_child(name);
  if (!staging.ok()) return staging.failure();
  // The marker comes first, so that a folder that a dead run left half filled can be told from one
  // of others.
  const Result<Done> marked = staging.value().write(std::string(marker_name), marker_text);
  if (!marked.ok()) return marked;
  if (plan.old != nullptr) {
    staging.value().copy_mode_of(*plan.old);
    const Result<Done> kept = keep_files(plan, staging.value());
    if (!kept.ok()) return kept;
  }
  const Result<Done> placed = place_files(plan, staging.value());
  if (!placed.ok()) return placed;
  // One call for all files: measured on ext4 with 650 new files, 8 ms against 130 ms with one fsync
  // a file.
  return staging.value().sync_file_system();
}

}  // namespace kohyo::output
