#include "output/swap.h"

namespace kohyo::output {

base::Result<OldName> swap(const Folder& parent, const SwapNames& names) {
  if (parent.kind_of(names.site) == Kind::nothing) {
    const base::Result<base::Done> in = parent.rename(names.staged, names.site);
    if (!in.ok()) return in.failure();
    return OldName{};
  }
  if (parent.exchange(names.staged, names.site)) return names.staged;
  return swap_by_renames(parent, names);
}

base::Result<OldName> swap_by_renames(const Folder& parent, const SwapNames& names) {
  const base::Result<base::Done> away = parent.rename(names.site, names.previous);
  if (!away.ok()) return away.failure();
  const base::Result<base::Done> in = parent.rename(names.staged, names.site);
  if (in.ok()) return names.previous;
  const base::Result<base::Done> back = parent.rename(names.previous, names.site);
  return back.ok() ? in.failure() : back.failure();
}

base::Result<OldName> swap_by_deletion(const Folder& parent, const SwapNames& names) {
  const base::Result<base::Done> removed = parent.remove_tree(names.site, {});
  if (!removed.ok()) return removed.failure();
  const base::Result<base::Done> in = parent.rename(names.staged, names.site);
  if (!in.ok()) return in.failure();
  return OldName{};
}

}  // namespace kohyo::output
