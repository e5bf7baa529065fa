#include "revision/kept_bytes.h"

#include <algorithm>

#include "revision/compare_text.h"

namespace kohyo::revision {
namespace {

bool is_ruby(const Piece& piece) {
  return std::holds_alternative<markup::Ruby>(piece.leaf->value);
}

bool have_same_target(const Piece& a, const Piece& b) {
  const markup::LinkTarget* const target = a.target();
  const markup::LinkTarget* const other = b.target();
  if (target == nullptr || other == nullptr) return target == other;
  return *target == *other;
}

/// Takes the kept texts one by one, in order.
class Keeper {
 public:
  Keeper(const Line& old_line, const Line& new_line) : old_(old_line), new_(new_line) {}

  void keep(KeptBytes all) {
    while (all.length > 0) {
      const Piece& old_piece = piece_at(old_, old_at_, all.old_begin);
      const Piece& new_piece = piece_at(new_, new_at_, all.new_begin);
      const std::size_t length =
          std::min({all.length, old_piece.end - all.old_begin, new_piece.end - all.new_begin});
      const KeptBytes part{all.old_begin, all.new_begin, length};
      if (is_same(part, old_piece, new_piece)) add(part);
      all = {all.old_begin + length, all.new_begin + length, all.length - length};
    }
  }
  std::vector<KeptBytes> take() && { return std::move(kept_); }

 private:
  static const Piece& piece_at(const Line& line, std::size_t& at, std::size_t byte) {
    while (line.pieces[at].end <= byte) ++at;
    return line.pieces[at];
  }

  static bool is_same(const KeptBytes& part, const Piece& old_piece, const Piece& new_piece) {
    if (!have_same_target(old_piece, new_piece)) return false;
    if (!is_ruby(old_piece) && !is_ruby(new_piece)) return true;
    return is_ruby(old_piece) && is_ruby(new_piece) && part.length == old_piece.size() &&
           part.length == new_piece.size();
  }

  void add(const KeptBytes& part) {
    const bool goes_on = !kept_.empty() &&
                         kept_.back().old_begin + kept_.back().length == part.old_begin &&
                         kept_.back().new_begin + kept_.back().length == part.new_begin;
    if (goes_on) {
      kept_.back().length += part.length;
    } else {
      kept_.push_back(part);
    }
  }

  const Line& old_;
  const Line& new_;
  std::size_t old_at_ = 0;
  std::size_t new_at_ = 0;
  std::vector<KeptBytes> kept_;
};

/// What of `kept` lies outside the bytes of the new line from `begin` to before `end`.
std::vector<KeptBytes> outside(const std::vector<KeptBytes>& kept, std::size_t begin,
                               std::size_t end) {
  std::vector<KeptBytes> found;
  for (const KeptBytes& part : kept) {
    const std::size_t part_end = part.new_begin + part.length;
    if (part.new_begin < begin)
      found.push_back({part.old_begin, part.new_begin, std::min(part_end, begin) - part.new_begin});
    if (part_end > end) {
      const std::size_t from = std::max(part.new_begin, end);
      found.push_back({part.old_begin + (from - part.new_begin), from, part_end - from});
    }
  }
  return found;
}

/// Code that is not kept whole is not kept at all.
std::vector<KeptBytes> with_whole_code(std::vector<KeptBytes> kept, const Line& new_line) {
  for (const Piece& piece : new_line.pieces) {
    if (piece.size() == 0 || !std::holds_alternative<markup::InlineCode>(piece.leaf->value))
      continue;
    const bool is_kept = std::ranges::any_of(kept, [&](const KeptBytes& part) {
      return part.new_begin <= piece.begin && piece.end <= part.new_begin + part.length;
    });
    if (!is_kept) kept = outside(kept, piece.begin, piece.end);
  }
  return kept;
}

}  // namespace

std::vector<KeptBytes> kept_bytes(const Line& old_line, const Line& new_line) {
  Keeper keeper(old_line, new_line);
  std::size_t old_begin = 0;
  std::size_t new_begin = 0;
  for (const TextSpan& span : compare_text(old_line.text, new_line.text)) {
    if (span.step == Step::keep) keeper.keep({old_begin, new_begin, span.text.size()});
    if (span.step != Step::insert) old_begin += span.text.size();
    if (span.step != Step::remove) new_begin += span.text.size();
  }
  return with_whole_code(std::move(keeper).take(), new_line);
}

}  // namespace kohyo::revision
