#include "markup/note_order.h"

#include <algorithm>
#include <utility>

#include "markup/mark_blocks.h"

namespace kohyo::markup {
namespace {

bool holds(const std::vector<std::size_t>& places, std::size_t place) {
  return std::ranges::find(places, place) != places.end();
}

bool holds_other_marks(const std::vector<Block>& blocks, Change change) {
  bool found = false;
  each_leaf(blocks, [&](const Inline&, Change one) {
    found = found || (one != Change::none && one != change);
  });
  return found;
}

/// Marks of the text as it stands now are counted first: their ids do not hang on the others.
void number_marks(Document& document) {
  std::vector<std::size_t> counts(document.footnotes.size() + 1, 0);
  const auto count = [&](bool removed) {
    each_leaf(document, [&](Inline& part, Change change) {
      auto* mark = std::get_if<FootnoteReference>(&part.value);
      const bool is_meant = mark != nullptr && (change == Change::removed) == removed;
      if (is_meant && mark->number < counts.size()) mark->occurrence = ++counts[mark->number];
    });
  };
  count(false);
  for (std::size_t i = 0; i < document.footnotes.size(); ++i)
    document.footnotes[i].references = counts[i + 1];
  count(true);
}

}  // namespace

std::vector<std::size_t> notes_on(const Document& document, Side side) {
  std::vector<std::size_t> order;
  std::vector<bool> is_met(document.footnotes.size(), false);
  const auto meet = [&](const Inline& part, Change change) {
    const auto* mark = std::get_if<FootnoteReference>(&part.value);
    if (mark == nullptr || !is_on(side, change)) return;
    const std::size_t place = mark->number - 1;
    if (place >= is_met.size() || is_met[place]) return;
    is_met[place] = true;
    order.push_back(place);
  };
  each_leaf(document.blocks, meet);
  for (std::size_t i = 0; i < order.size(); ++i)
    each_leaf(document.footnotes[order[i]].blocks, meet);
  return order;
}

void order_notes(Document& document, const std::vector<std::size_t>& order) {
  std::vector<std::size_t> numbers(document.footnotes.size() + 1, 0);
  std::vector<Footnote> footnotes;
  for (const std::size_t place : order) {
    footnotes.push_back(std::move(document.footnotes[place]));
    numbers[place + 1] = footnotes.size();
  }
  document.footnotes = std::move(footnotes);
  each_leaf(document, [&](Inline& part, Change) {
    auto* mark = std::get_if<FootnoteReference>(&part.value);
    if (mark != nullptr && mark->number < numbers.size()) mark->number = numbers[mark->number];
  });
  number_marks(document);
}

std::vector<std::size_t> settle_notes(Document& document) {
  const std::vector<std::size_t> now = notes_on(document, Side::now);
  const std::vector<std::size_t> before = notes_on(document, Side::before);
  std::vector<std::size_t> order = now;
  for (const std::size_t place : before) {
    if (!holds(now, place)) order.push_back(place);
  }
  std::vector<std::size_t> contrary;
  for (std::size_t place = 0; place < document.footnotes.size(); ++place) {
    const bool is_now = holds(now, place);
    const bool was_before = holds(before, place);
    if (!is_now && !was_before) order.push_back(place);
    if (is_now && was_before) continue;
    std::vector<Block>& blocks = document.footnotes[place].blocks;
    const Change whole = is_now ? Change::inserted : Change::removed;
    if (holds_other_marks(blocks, whole)) contrary.push_back(place);
    mark_blocks(blocks, whole);
  }
  order_notes(document, order);
  return contrary;
}

}  // namespace kohyo::markup
