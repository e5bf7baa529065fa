#include "output/descent.h"

#include <utility>

namespace kohyo::output {

const Folder* Descent::find(std::string_view path) {
  const base::Result<const Folder*> folder = descend(path, false);
  return folder.ok() ? folder.value() : nullptr;
}

base::Result<const Folder*> Descent::make(std::string_view path) {
  return descend(path, true);
}

base::Result<const Folder*> Descent::descend(std::string_view path, bool make) {
  const Folder* folder = &root_;
  std::size_t depth = 0;
  std::size_t begin = 0;
  for (std::size_t end = path.find('/'); end != path.npos; end = path.find('/', begin)) {
    const std::string name(path.substr(begin, end - begin));
    if (depth == levels_.size() || levels_[depth].name != name) {
      while (levels_.size() > depth) levels_.pop_back();
      const bool is_new = make && folder->kind_of(name) == Kind::nothing;
      base::Result<Folder> child = is_new ? folder->make_child(name) : folder->child(name);
      if (!child.ok()) return child.failure();
      levels_.push_back({name, std::move(child).value()});
    }
    folder = &levels_[depth++].folder;
    begin = end + 1;
  }
  return folder;
}

}  // namespace kohyo::output
