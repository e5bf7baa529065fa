#include "markup/mark_reader.h"

#include <string>
#include <utility>

#include "markup/mark_blocks.h"

namespace kohyo::markup {
namespace {

using base::Code;

MarkSign opening_of(MarkSign close) {
  if (close == MarkSign::close_added) return MarkSign::open_added;
  if (close == MarkSign::close_removed) return MarkSign::open_removed;
  return MarkSign::open_replaced;
}

MarkSign closing_of(MarkSign open) {
  if (open == MarkSign::open_added) return MarkSign::close_added;
  if (open == MarkSign::open_removed) return MarkSign::close_removed;
  return MarkSign::close_replaced;
}

std::string shown(MarkSign sign) {
  return std::string(text_of(sign));
}

/// A mark of a footnote says nothing by itself, and a line feed may vanish.
bool is_content(const Inline& leaf) {
  if (const auto* run = std::get_if<TextRun>(&leaf.value))
    return run->text.find_first_not_of('\n') != std::string::npos;
  return std::holds_alternative<InlineCode>(leaf.value) || std::holds_alternative<Ruby>(leaf.value);
}

}  // namespace

bool MarkReader::knows(MarkSign sign) const {
  if (sign != MarkSign::middle) return true;
  if (open_.empty() || open_.back().sign != MarkSign::open_replaced) return false;
  return open_.size() > 1 || !is_behind_middle_;
}

void MarkReader::pass(MarkSign sign, base::Span span) {
  if (sign < MarkSign::middle) {
    open(sign, span);
  } else if (sign > MarkSign::middle) {
    close(sign, span);
  } else if (open_.size() == 1) {
    check_content(span);
    is_behind_middle_ = true;
    has_content_ = false;
  }
}

void MarkReader::open(MarkSign sign, base::Span span) {
  if (!open_.empty()) {
    diagnostics_.report(Code::mark_nested, span);
  } else {
    is_behind_middle_ = false;
    is_empty_told_ = false;
    has_content_ = false;
  }
  open_.push_back({sign, span});
}

void MarkReader::close(MarkSign sign, base::Span span) {
  const MarkSign wanted = opening_of(sign);
  if (open_.empty() || open_.back().sign != wanted) {
    diagnostics_.report(Code::mark_unopened, span, {shown(sign), shown(wanted)});
    return;
  }
  if (open_.size() == 1) {
    if (wanted == MarkSign::open_replaced && !is_behind_middle_) {
      diagnostics_.report(Code::mark_unclosed, open_.front().span,
                          {shown(wanted), shown(MarkSign::middle)});
    } else {
      check_content(span);
    }
  }
  open_.pop_back();
}

void MarkReader::check_content(base::Span end) {
  if (has_content_ || is_empty_told_) return;
  const base::Span begin = open_.front().span;
  diagnostics_.report(Code::mark_empty, {begin.source, begin.begin, end.end},
                      {shown(open_.front().sign)});
  is_empty_told_ = true;
}

Change MarkReader::change() const {
  if (open_.empty()) return Change::none;
  const MarkSign sign = open_.front().sign;
  const bool is_added =
      sign == MarkSign::open_added || (sign == MarkSign::open_replaced && is_behind_middle_);
  return is_added ? Change::inserted : Change::removed;
}

void MarkReader::add(Inline leaf, std::vector<Inline>& to) {
  has_content_ = has_content_ || is_content(leaf);
  add_marked(std::move(leaf), change(), to);
}

void MarkReader::finish() {
  if (open_.empty()) return;
  const Open& first = open_.front();
  const bool lacks_middle = first.sign == MarkSign::open_replaced && !is_behind_middle_;
  const MarkSign missing = lacks_middle ? MarkSign::middle : closing_of(first.sign);
  diagnostics_.report(Code::mark_unclosed, first.span, {shown(first.sign), shown(missing)});
}

}  // namespace kohyo::markup
