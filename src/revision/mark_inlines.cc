#include "revision/mark_inlines.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "revision/kept_bytes.h"
#include "revision/sequence_diff.h"

namespace kohyo::revision {
namespace {

using markup::Inline;
using Path = std::vector<const Inline*>;

/// A piece of the marked text, or a part of one: where it stands, and what became of it.
struct Marked {
  Path around;
  Step step;
  std::vector<Inline> leaf;  ///< one, or none for emphasis or a link that holds nothing
};

const markup::Link* link_at(const Inline& part) {
  return std::get_if<markup::Link>(&part.value);
}

/// Whether both are the same kind of emphasis, or links to the same target.
bool is_alike(const Inline& a, const Inline& b) {
  if (a.value.index() != b.value.index()) return false;
  return link_at(a) == nullptr || link_at(a)->target == link_at(b)->target;
}

bool has_alike(const Path& path, const Inline& container) {
  return std::ranges::any_of(path, [&](const Inline* own) { return is_alike(*own, container); });
}

/// How many of the containers of `place` the containers of removed text can stand for: those that
/// the texts on both sides of it share in any case.
std::size_t shared_depth(const Path& place, std::size_t common, const Path& removed) {
  std::size_t depth = common;
  while (depth < place.size() && has_alike(removed, *place[depth])) ++depth;
  return depth;
}

/// Where removed text stands between two pieces of the new text: inside what they share, so that
/// nothing of the new text is split; beyond that inside the emphasis and links of a neighbour that
/// are like its own; and then inside its own, but in no second link.
Path place_removed(const Path& before, const Path& behind, const Path& removed) {
  const auto differs = std::ranges::mismatch(before, behind);
  const auto common = static_cast<std::size_t>(differs.in1 - before.begin());
  const std::size_t depth_before = shared_depth(before, common, removed);
  const std::size_t depth_behind = shared_depth(behind, common, removed);
  const Path& place = depth_behind > depth_before ? behind : before;
  Path path(place.begin(),
            place.begin() + static_cast<std::ptrdiff_t>(std::max(depth_before, depth_behind)));
  const bool in_link =
      std::ranges::any_of(path, [](const Inline* part) { return link_at(*part) != nullptr; });
  const Path shared = path;
  for (const Inline* const own : removed) {
    const bool is_second_link = in_link && link_at(*own) != nullptr;
    if (!is_second_link && !has_alike(shared, *own)) path.push_back(own);
  }
  return path;
}

/// The bytes of `leaf` from `begin` to before `end`, which are all of it but for text and code.
Inline cut(const Inline& leaf, std::size_t begin, std::size_t end) {
  if (const auto* run = std::get_if<markup::TextRun>(&leaf.value))
    return {markup::TextRun{run->text.substr(begin, end - begin)}};
  if (const auto* code = std::get_if<markup::InlineCode>(&leaf.value))
    return {markup::InlineCode{code->text.substr(begin, end - begin)}};
  return leaf;
}

/// Goes through both lines at once.
class Weaver {
 public:
  Weaver(const Line& old_line, const Line& new_line) : old_(old_line), new_(new_line) {}

  std::vector<Marked> weave() && {
    std::size_t old_begin = 0;
    std::size_t new_begin = 0;
    for (const KeptBytes& kept : kept_bytes(old_, new_)) {
      remove(old_begin, kept.old_begin);
      take_new(Step::insert, new_begin, kept.new_begin);
      old_begin = kept.old_begin + kept.length;
      new_begin = kept.new_begin + kept.length;
      take_new(Step::keep, kept.new_begin, new_begin);
    }
    remove(old_begin, old_.text.size());
    take_new(Step::insert, new_begin, new_.text.size());
    for (; new_at_ < new_.pieces.size(); ++new_at_) add(Step::keep, new_.pieces[new_at_], 0, 0);
    return std::move(woven_);
  }

 private:
  /// Marks of footnotes go with the text before them, at the beginning with the text behind.
  void take_new(Step step, std::size_t begin, std::size_t end) {
    if (begin == end) return;
    for (; new_at_ < new_.pieces.size() && new_.pieces[new_at_].begin <= end; ++new_at_) {
      const Piece& piece = new_.pieces[new_at_];
      if (piece.begin == end && piece.size() > 0) return;
      before_ = piece.around;
      add(step, piece, std::max(begin, piece.begin), std::min(end, piece.end));
      if (piece.end > end) return;
    }
  }

  void remove(std::size_t begin, std::size_t end) {
    const Path behind = new_at_ < new_.pieces.size() ? new_.pieces[new_at_].around : Path();
    for (; begin < end && old_at_ < old_.pieces.size(); ++old_at_) {
      const Piece& piece = old_.pieces[old_at_];
      if (piece.begin >= end) return;
      if (piece.size() > 0 && piece.end > begin) {
        add(Step::remove, piece, std::max(begin, piece.begin), std::min(end, piece.end));
        woven_.back().around = place_removed(before_, behind, piece.around);
      }
      if (piece.end > end) return;
    }
  }

  void add(Step step, const Piece& piece, std::size_t begin, std::size_t end) {
    Marked marked{piece.around, step, {}};
    if (piece.leaf != nullptr)
      marked.leaf.push_back(cut(*piece.leaf, begin - piece.begin, end - piece.begin));
    woven_.push_back(std::move(marked));
  }

  const Line& old_;
  const Line& new_;
  std::size_t old_at_ = 0;
  std::size_t new_at_ = 0;
  Path before_;  ///< the containers of the last piece of the new line
  std::vector<Marked> woven_;
};

Inline with_children(const Inline& container, std::vector<Inline> children) {
  if (const auto* link = link_at(container))
    return {markup::Link{link->target, link->span, std::move(children)}};
  if (std::holds_alternative<markup::Strong>(container.value))
    return {markup::Strong{std::move(children)}};
  return {markup::Emphasis{std::move(children)}};
}

/// Leaves with the same step, in a mark unless they were kept or have no text to mark.
void append_leaves(std::vector<Inline>& inlines, Step step, std::vector<Inline> leaves) {
  if (step == Step::keep || markup::text_of(leaves, true).empty()) {
    std::ranges::move(leaves, std::back_inserter(inlines));
  } else if (step == Step::insert) {
    inlines.push_back({markup::Inserted{std::move(leaves)}});
  } else {
    inlines.push_back({markup::Removed{std::move(leaves)}});
  }
}

/// The tree of consecutive pieces that share their outermost `depth` containers.
std::vector<Inline> tree_of(std::vector<Marked>::const_iterator begin,
                            std::vector<Marked>::const_iterator end, std::size_t depth) {
  std::vector<Inline> inlines;
  while (begin != end) {
    const Marked& first = *begin;
    if (first.around.size() > depth) {
      const auto group = std::find_if(begin, end, [&](const Marked& marked) {
        return marked.around.size() <= depth || marked.around[depth] != first.around[depth];
      });
      inlines.push_back(with_children(*first.around[depth], tree_of(begin, group, depth + 1)));
      begin = group;
      continue;
    }
    std::vector<Inline> leaves;
    for (; begin != end && begin->around.size() == depth && begin->step == first.step; ++begin)
      leaves.insert(leaves.end(), begin->leaf.begin(), begin->leaf.end());
    append_leaves(inlines, first.step, std::move(leaves));
  }
  return inlines;
}

}  // namespace

std::vector<Inline> mark_inlines(const std::vector<Inline>& old_inlines,
                                 const std::vector<Inline>& new_inlines) {
  const Line old_line = line_of(old_inlines);
  const Line new_line = line_of(new_inlines);
  const std::vector<Marked> woven = Weaver(old_line, new_line).weave();
  return tree_of(woven.begin(), woven.end(), 0);
}

}  // namespace kohyo::revision
