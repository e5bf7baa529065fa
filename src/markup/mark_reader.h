// The marks of change of one block while its text is read.
#pragma once

#include <vector>

#include "base/diagnostic.h"
#include "markup/document.h"
#include "markup/leaf_walk.h"
#include "markup/mark_syntax.h"

namespace kohyo::markup {

/// Follows the signs of a block in their order, marks what stands between them, and reports marks
/// that are not closed, not opened, in one another or around nothing.
class MarkReader {
 public:
  explicit MarkReader(base::Diagnostics& diagnostics) : diagnostics_(diagnostics) {}

  /// Whether this sign, met here, is one: `~>` is text but for its place in `{~~ ~> ~~}`.
  bool knows(MarkSign sign) const;
  void pass(MarkSign sign, base::Span span);
  /// Adds a part that holds no others as the marks around it want it.
  void add(Inline leaf, std::vector<Inline>& to);
  /// The end of the block.
  void finish();

 private:
  struct Open {
    MarkSign sign;
    base::Span span;
  };
  void open(MarkSign sign, base::Span span);
  void close(MarkSign sign, base::Span span);
  void check_content(base::Span end);
  Change change() const;

  base::Diagnostics& diagnostics_;
  std::vector<Open> open_;  ///< the first one marks; those in it are mistakes
  bool is_behind_middle_ = false;
  bool is_empty_told_ = false;
  bool has_content_ = false;
};

}  // namespace kohyo::markup
