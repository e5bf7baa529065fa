#include "output/replace_files.h"

#include <system_error>
#include <utility>

#include "output/folder.h"

namespace kohyo::output {
namespace {

using base::Done;
using base::Result;

/// A new file beside the old one.
struct Staged {
  Folder folder;
  std::string name;
  std::string staged_name;
};

std::filesystem::path staged_path(const std::filesystem::path& file) {
  return file.parent_path() / ("." + file.filename().string() + ".new");
}

void remove_quietly(const std::filesystem::path& file) {
  std::error_code ignored;  // nothing is there, or writing it will tell
  std::filesystem::remove(file, ignored);
}

Result<Staged> stage(const std::filesystem::path& file, const std::string& bytes) {
  Result<Folder> folder = Folder::open(file.parent_path());
  if (!folder.ok()) return folder.failure();
  Staged staged{std::move(folder).value(), file.filename().string(),
                staged_path(file).filename().string()};
  remove_quietly(staged_path(file));  // of a run that died
  const Result<Done> written = staged.folder.write(staged.staged_name, bytes);
  if (!written.ok()) return written.failure();
  staged.folder.copy_mode(staged.name, staged.staged_name);
  return staged;
}

Result<std::vector<Staged>> stage_all(const std::filesystem::path& folder,
                                      const std::vector<Replacement>& replacements) {
  std::vector<Staged> all;
  for (const Replacement& each : replacements) {
    Result<Staged> staged = stage(folder / each.path, each.bytes);
    if (!staged.ok()) return staged.failure();
    all.push_back(std::move(staged).value());
  }
  if (all.empty()) return all;
  const Result<Done> synced = all.front().folder.sync_file_system();
  if (!synced.ok()) return synced.failure();
  return all;
}

Result<Done> rename_all(const std::vector<Staged>& all) {
  for (const Staged& each : all) {
    const Result<Done> renamed = each.folder.rename(each.staged_name, each.name);
    if (!renamed.ok()) return renamed;
    const Result<Done> synced = each.folder.sync();
    if (!synced.ok()) return synced;
  }
  return Done{};
}

}  // namespace

base::Result<base::Done> replace_files(const std::filesystem::path& folder,
                                       const std::vector<Replacement>& replacements) {
  const Result<std::vector<Staged>> staged = stage_all(folder, replacements);
  Result<Done> done = staged.ok() ? rename_all(staged.value()) : staged.failure();
  if (done.ok()) return done;
  for (const Replacement& each : replacements) remove_quietly(staged_path(folder / each.path));
  return done;
}

}  // namespace kohyo::output
