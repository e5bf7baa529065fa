#include "pages/marked.h"

#include <ranges>
#include <string>
#include <utility>
#include <vector>

#include "pages/pieces.h"
#include "revision/compare_text.h"
#include "text/display_width.h"
#include "text/unicode.h"

namespace kohyo::pages {

using model::Presence;
using render::Object;
using render::Value;

namespace {

/// How much unchanged text a summary keeps beside a change, in columns: a Japanese character takes
/// two, a Latin letter one.
constexpr std::size_t columns_around = 24;

/// How many of the characters fit into those columns, from their beginning.
template <typename Characters>
std::size_t fitting(const Characters& characters) {
  std::size_t columns = 0, count = 0;
  for (const char32_t character : characters) {
    columns += text::display_width(text::to_utf8(character));
    if (columns > columns_around) break;
    ++count;
  }
  return count;
}

/// The beginning and the end of a kept piece, with `…` for what is left out. A piece at an end of
/// the text keeps only what stands beside the change.
std::string shortened(const std::string& piece, bool is_first, bool is_last) {
  const std::vector<char32_t> characters = text::code_points(piece);
  if (is_first && is_last) return piece;  // there is no change beside it
  const std::size_t at_head = is_first ? 0 : fitting(characters);
  const std::size_t at_tail = is_last ? 0 : fitting(std::views::reverse(characters));
  if (characters.size() <= at_head + at_tail + 1) return piece;
  std::string head, tail;
  for (std::size_t i = 0; i < at_head; ++i) head += text::to_utf8(characters[i]);
  for (std::size_t i = characters.size() - at_tail; i < characters.size(); ++i)
    tail += text::to_utf8(characters[i]);
  if (is_first) return "…" + tail;
  return is_last ? head + "…" : head + "…" + tail;
}

Object span(revision::Step step, Value text) {
  return Object()
      .set("text", std::move(text))
      .set("is_kept", step == revision::Step::keep)
      .set("is_taken_out", step == revision::Step::remove)
      .set("is_put_in", step == revision::Step::insert);
}

/// What the template `change` prints.
struct Marks {
  Value text = {};
  bool is_plain = false;
  bool is_inserted = false;
  bool is_removed = false;
  Value spans = {};
  bool is_unknown = false;
  Value moved = {};
};

Object values_of(Marks marks) {
  return Object()
      .set("text", std::move(marks.text))
      .set("is_plain", marks.is_plain)
      .set("is_inserted", marks.is_inserted)
      .set("is_removed", marks.is_removed)
      .set("spans", std::move(marks.spans))
      .set("is_unknown", marks.is_unknown)
      .set("moved", std::move(marks.moved));
}

Object cell_values(const model::Cell& cell, std::vector<Value> items) {
  const bool is_empty = items.empty();
  return Object()
      .set("items", std::move(items))
      .set("is_dash", cell.status == model::ValueStatus::dash)
      .set("is_undecided", cell.status == model::ValueStatus::undecided)
      .set("is_none", is_empty && cell.status == model::ValueStatus::none);
}

bool is_same_here(const model::LocalText& before, const model::LocalText& after,
                  const Context& context) {
  const text::Language& language = context.language();
  return before.in(language).value == after.in(language).value;
}

Object marked_item(const model::CellItem& item, Presence row, const Context& context) {
  using Kind = model::ItemRevision::Kind;
  if (row != Presence::kept) return marked_text(item.text, row, context);
  Marks marks{.text = spoken(item.text, context)};
  if (!item.revision) {
    marks.is_plain = true;
    return values_of(std::move(marks));
  }
  const model::ItemRevision& revision = *item.revision;
  const bool is_unknown = revision.kind == Kind::reworded && !revision.was;
  marks.is_plain = revision.kind == Kind::moved;
  marks.is_inserted = is_unknown || revision.kind == Kind::added;
  marks.is_removed = revision.kind == Kind::removed;
  marks.is_unknown = is_unknown && !revision.was_year;
  const bool is_same = revision.was && is_same_here(*revision.was, item.text, context);
  if (is_same) marks.is_plain = true;
  if (revision.was && !is_same) marks.spans = spans(*revision.was, item.text, Around::all, context);
  marks.moved = moved(revision.was_year, revision.now_year, context);
  return values_of(std::move(marks));
}

}  // namespace

Value moved(const std::optional<text::FiscalYear>& from, const std::optional<text::FiscalYear>& to,
            const Context& context) {
  const text::Language& language = context.language();
  if (from) return context.words.format("change.moved-from", {{"year", label(*from, language)}});
  if (to) return context.words.format("change.moved-to", {{"year", label(*to, language)}});
  return {};
}

text::Language language_of_change(const model::LocalText& before, const model::LocalText& after,
                                  const Context& context) {
  const auto tells_it = [&](const text::Language& language) {
    return before.has(language) && after.has(language) &&
           before.in(language).value != after.in(language).value;
  };
  if (tells_it(context.language())) return context.language();
  for (const text::Language& language : after.languages()) {
    if (tells_it(language)) return language;
  }
  return after.languages().front();
}

Value spans(const model::LocalText& before, const model::LocalText& after, Around around,
            const Context& context) {
  const text::Language language = language_of_change(before, after, context);
  const std::string& was = before.in(language).value.str();
  const std::string& now = after.in(language).value.str();
  const std::vector<revision::TextSpan> found = revision::compare_text(was, now);
  std::vector<Value> list;
  for (const revision::TextSpan& each : found) {
    const bool is_cut = around == Around::some && each.step == revision::Step::keep;
    const std::string shown =
        is_cut ? shortened(each.text, &each == &found.front(), &each == &found.back()) : each.text;
    list.push_back(span(each.step, Value::spoken(text::Text::from_program(shown), language)));
  }
  return list;
}

Value marked_text(const std::optional<model::LocalText>& before,
                  const std::optional<model::LocalText>& after, Around around,
                  const Context& context) {
  if (!after) return marked_text(*before, Presence::removed, context);
  if (!before) return marked_text(*after, Presence::added, context);
  const bool is_plain = *before == *after;
  return values_of({.text = spoken(*after, context),
                    .is_plain = is_plain,
                    .spans = is_plain ? Value() : spans(*before, *after, around, context)});
}

Value marked_in_place(const std::optional<model::LocalText>& before,
                      const std::optional<model::LocalText>& after, const Context& context) {
  const bool says_the_same = before && after && is_same_here(*before, *after, context);
  if (says_the_same) return marked_text(*after, Presence::kept, context);
  return marked_text(before, after, Around::all, context);
}

Object unchanged(Value text) {
  return values_of({.text = std::move(text), .is_plain = true});
}

Object marked_text(const model::LocalText& text, Presence presence, const Context& context) {
  return values_of({.text = spoken(text, context),
                    .is_plain = presence == Presence::kept,
                    .is_inserted = presence == Presence::added,
                    .is_removed = presence == Presence::removed});
}

Value cell(const model::Cell& cell, const Context& context) {
  std::vector<Value> items;
  for (const model::CellItem& item : cell.items) {
    if (item.is_current()) items.push_back(Object().set("text", spoken(item.text, context)));
  }
  return cell_values(cell, std::move(items));
}

Value marked_cell(const model::Cell& cell, Presence row, const Context& context) {
  std::vector<Value> items;
  for (const model::CellItem& item : cell.items) items.push_back(marked_item(item, row, context));
  return cell_values(cell, std::move(items));
}

}  // namespace kohyo::pages
