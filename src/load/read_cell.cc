#include "load/read_cell.h"

#include <algorithm>
#include <utility>

#include "load/fields.h"
#include "text/unicode.h"

namespace kohyo::load {
namespace {

using base::Code;
using yaml::Node;

/// Bytes of a number in a circle (① to ⑳) at the beginning of a text: 3 or 0.
std::size_t circled_number_size(std::string_view text) {
  if (text.empty()) return 0;
  const text::CodePoint c = text::code_point_at(text, 0);
  return c.value >= 0x2460 && c.value <= 0x2473 ? c.size : 0;
}

text::Text with_number(std::string_view number, const text::Text& phrase, bool is_main) {
  return text::Text::from_program(std::string(number) + (is_main ? "" : " ") + phrase.str());
}

/// The phrase's text in each language with `number` before it.
model::LocalText numbered(std::string_view number, const model::LocalText& phrase,
                          const Reading& reading) {
  if (number.empty()) return phrase;
  model::LocalText result(reading.languages.front(), with_number(number, phrase.main(), true));
  for (const text::Language& language : reading.languages) {
    if (language == reading.languages.front() || !phrase.has(language)) continue;
    result.add(language, with_number(number, phrase.in(language).value, false));
  }
  return result;
}

std::vector<std::string> texts_of(const Phrases& phrases) {
  std::vector<std::string> texts;
  for (const auto& [text, phrase] : phrases) texts.push_back(text);
  return texts;
}

std::optional<model::CellItem> read_phrase(const Node& node, std::string_view key,
                                           const CardContext& context, const Reading& reading) {
  const std::optional<text::Text> text = read_text(node, key, reading);
  if (!text) return {};
  std::string_view phrase = text->str();
  const std::string_view number = phrase.substr(0, circled_number_size(phrase));
  phrase.remove_prefix(number.size());
  const Phrases& phrases = context.vocabulary.phrases;
  const auto known = phrases.find(std::string(phrase));
  if (known != phrases.end()) {
    return model::CellItem{numbered(number, known->second.text, reading), known->second.stages, {}};
  }
  if (context.vocabulary.is_whole) {
    reading.diagnostics.report(Code::phrase_unknown, node.span,
                               {std::string(phrase), text::nearest(phrase, texts_of(phrases))});
  }
  return {};
}

/// A text with its translation and stages: a set phrase, or a map of languages.
std::optional<model::CellItem> read_wording(const Node& node, std::string_view key,
                                            const CardContext& context, const Reading& reading) {
  if (node.kind == Node::Kind::scalar) return read_phrase(node, key, context, reading);
  Fields fields(node, key, reading);
  std::optional<model::LocalText> text = read_local_text(fields);
  const Node* stages = fields.find("stages");
  fields.finish();
  if (!text) return {};
  std::vector<model::StageId> ids;
  if (stages != nullptr) ids = read_stage_ids(*stages, context.vocabulary, reading);
  return model::CellItem{*std::move(text), std::move(ids), {}};
}

/// `was:` and `now:`, `was_year:` and `now:`. `was: unknown` says that the former wording is not on
/// record.
std::optional<model::CellItem> read_change(Fields& fields, const CardContext& context) {
  const Reading& reading = fields.reading();
  const Node* was = fields.find("was");
  const Node* was_year = fields.find("was_year");
  const Node* now = fields.require("now");
  fields.finish();
  using Kind = model::ItemRevision::Kind;
  model::ItemRevision revision{
      was == nullptr ? Kind::moved : Kind::reworded, {}, {}, {}, {}, fields.span()};
  const bool is_known =
      was != nullptr && !(was->kind == Node::Kind::scalar && was->text == "unknown");
  if (is_known) {
    std::optional<model::CellItem> former = read_wording(*was, "was", context, reading);
    if (!former) return {};
    revision.was = std::move(former->text);
    revision.was_stages = std::move(former->stages);
  }
  if (was_year != nullptr) revision.was_year = read_year(*was_year, "was_year", reading);
  if (now == nullptr) return {};
  std::optional<model::CellItem> item = read_wording(*now, "now", context, reading);
  if (item) item->revision = std::move(revision);
  return item;
}

/// `added:` or `removed:`, which stand alone.
std::optional<model::CellItem> read_addition(Fields& fields, std::string_view key,
                                             model::ItemRevision::Kind kind,
                                             const CardContext& context) {
  const Reading& reading = fields.reading();
  const Node* node = fields.find(key);
  const Node* now_year =
      kind == model::ItemRevision::Kind::removed ? fields.find("now_year") : nullptr;
  fields.finish();
  model::ItemRevision revision{kind, {}, {}, {}, {}, fields.span()};
  if (now_year != nullptr) revision.now_year = read_year(*now_year, "now_year", reading);
  if (node == nullptr) return {};
  std::optional<model::CellItem> item = read_wording(*node, key, context, reading);
  if (item) item->revision = std::move(revision);
  return item;
}

std::optional<model::CellItem> read_item(const Node& node, std::string_view key,
                                         const CardContext& context, const Reading& reading) {
  const auto has = [&](std::string_view name) { return node.find(name) != nullptr; };
  if (has("was") || has("was_year") || has("now")) {
    Fields fields(node, key, reading);
    return read_change(fields, context);
  }
  if (has("added") || has("removed")) {
    using Kind = model::ItemRevision::Kind;
    Fields fields(node, key, reading);
    return has("added") ? read_addition(fields, "added", Kind::added, context)
                        : read_addition(fields, "removed", Kind::removed, context);
  }
  return read_wording(node, key, context, reading);
}

/// The marks for no figure: `―` printed, `未定`.
std::optional<model::ValueStatus> status_of(const Node& node) {
  if (node.kind != Node::Kind::scalar) return {};
  if (node.text == "―") return model::ValueStatus::dash;
  if (node.text == "未定") return model::ValueStatus::undecided;
  return {};
}

/// What a list or a single value holds. A mark for no figure stands alone, or beside what was
/// removed.
void read_items(const std::vector<const Node*>& nodes, std::string_view key, model::Cell& cell,
                const CardContext& context, const Reading& reading) {
  const Node* mark = nullptr;
  for (const Node* node : nodes) {
    if (const std::optional<model::ValueStatus> status = status_of(*node)) {
      cell.status = *status;
      mark = node;
    } else if (std::optional<model::CellItem> item = read_item(*node, key, context, reading)) {
      cell.items.push_back(*std::move(item));
    }
  }
  const bool states_something = std::ranges::any_of(cell.items, &model::CellItem::is_current);
  if (mark != nullptr && states_something) {
    reading.diagnostics.report(Code::expected_text, mark->span, {std::string(key)});
  } else if (mark == nullptr && !states_something) {
    cell.status = model::ValueStatus::none;  // all of it was removed
  }
}

}  // namespace

model::Cell read_cell(const Node& node, text::FiscalYear year, std::string_view key,
                      const CardContext& context, const Reading& reading) {
  model::Cell cell{year, model::ValueStatus::figure, {}};
  std::vector<const Node*> nodes;
  if (node.kind == Node::Kind::list) {
    for (const Node& item : read_list(node, key, reading)) nodes.push_back(&item);
  } else {
    nodes.push_back(&node);
  }
  read_items(nodes, key, cell, context, reading);
  return cell;
}

}  // namespace kohyo::load
