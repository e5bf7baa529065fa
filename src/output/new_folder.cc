#include "output/new_folder.h"

#include <string>
#include <system_error>

#include "output/descent.h"
#include "output/folder.h"

namespace kohyo::output {
namespace {

using base::Done;
using base::Failure;
using base::Result;

Result<Done> fill(const Folder& folder, const OutputSet& files) {
  Descent down(folder);
  for (const auto& [path, bytes] : files.files()) {
    const Result<const Folder*> in = down.make(path);
    if (!in.ok()) return in.failure();
    const Result<Done> written = in.value()->write(path.substr(path.rfind('/') + 1), *bytes.open());
    if (!written.ok()) return written;
  }
  return folder.sync_file_system();
}

Result<Done> stage(const OutputSet& files, const Folder& parent, const std::string& staged) {
  if (parent.kind_of(staged) != Kind::nothing) {
    const Result<Done> removed = parent.remove_tree(staged, {});
    if (!removed.ok()) return removed;
  }
  const Result<Folder> folder = parent.make_child(staged);
  if (!folder.ok()) return folder.failure();
  return fill(folder.value(), files);
}

}  // namespace

base::Result<base::Done> make_folder(const OutputSet& files, const std::filesystem::path& folder) {
  const std::string name = folder.filename().string();
  const std::string staged = "." + name + ".staging";
  std::error_code ignored;  // opening it tells more
  std::filesystem::create_directory(folder.parent_path(), ignored);
  const Result<Folder> opened = Folder::open(folder.parent_path());
  if (!opened.ok()) return opened.failure();
  const Folder& parent = opened.value();
  const Result<bool> locked = parent.lock();
  if (!locked.ok()) return locked.failure();
  if (!locked.value())
    return Failure{"make " + folder.string(), "another program is writing there"};
  if (parent.kind_of(name) != Kind::nothing)
    return Failure{"make " + folder.string(), "it is there already"};
  Result<Done> made = stage(files, parent, staged);
  if (made.ok()) made = parent.rename(staged, name);
  if (made.ok()) return parent.sync();
  [[maybe_unused]] const Result<Done> removed = parent.remove_tree(staged, {});
  return made;
}

}  // namespace kohyo::output
