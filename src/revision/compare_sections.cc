#include "revision/compare_sections.h"

#include <algorithm>
#include <charconv>
#include <set>
#include <string>
#include <utility>

#include "markup/render_document.h"
#include "revision/compare_document.h"
#include "revision/join_texts.h"
#include "revision/text_kind.h"

namespace kohyo::revision {
namespace {

using model::ChangeKind;

const markup::Document& document_in(const Sections& sections, const model::SectionId& section,
                                    const text::Language& language) {
  static const markup::Document none;
  const auto found = sections.find(section);
  if (found == sections.end() || !found->second.has(language)) return none;
  return found->second.in(language).value;
}

/// The comparison of one section in one language, with its blocks by number.
struct Comparison {
  text::Language language;
  DocumentComparison result;
  std::vector<std::string> blocks;  ///< of the new text

  const BlockChange* find(const std::string& part) const {
    const auto found = std::ranges::find(result.changes, part, &BlockChange::part_id);
    return found == result.changes.end() ? nullptr : &*found;
  }
  bool has(const std::string& part) const {
    return find(part) != nullptr || !unchanged(part).empty();
  }
  /// The text of an unchanged block; empty where there is none of that number.
  std::string unchanged(const std::string& part) const {
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(part.data(), part.data() + part.size(), number);
    const bool is_number = error == std::errc() && end == part.data() + part.size();
    return is_number && number >= 1 && number <= blocks.size() ? blocks[number - 1] : "";
  }
};

std::vector<text::Language> languages_of(const Sections& before, const Sections& after,
                                         const model::SectionId& section) {
  std::vector<text::Language> languages;
  for (const Sections* sections : {&after, &before}) {
    const auto found = sections->find(section);
    if (found == sections->end()) continue;
    for (const text::Language& language : found->second.languages()) {
      if (std::ranges::find(languages, language) == languages.end()) languages.push_back(language);
    }
  }
  return languages;
}

/// Before and after of one block in every language, and whether the main one changed.
struct Block {
  BothTexts texts;
  ChangeKind kind;
};

/// A block that is new or gone in the main language has no other side in the translations: what
/// they say in a block of that number is not its translation.
Block block_of(const std::string& part, const std::vector<Comparison>& comparisons) {
  Block block{{}, ChangeKind::editorial};
  const BlockChange* main = comparisons.front().find(part);
  const bool has_before = main == nullptr || !main->before.empty();
  const bool has_after = main == nullptr || !main->after.empty();
  for (const Comparison& each : comparisons) {
    const BlockChange* change = each.find(part);
    const std::string unchanged = change == nullptr ? each.unchanged(part) : "";
    if (has_before) add_text(block.texts.first, each.language, change ? change->before : unchanged);
    if (has_after) add_text(block.texts.second, each.language, change ? change->after : unchanged);
  }
  if (main != nullptr) {
    const bool is_reworded = has_before && has_after && !main->only_links;
    block.kind = is_reworded ? kind_of_change(main->before, main->after) : ChangeKind::revised;
  }
  return block;
}

/// The parts that changed in any language: those of the main one first, in reading order.
std::vector<std::string> changed_parts(const std::vector<Comparison>& comparisons) {
  std::vector<std::string> parts;
  for (const Comparison& each : comparisons) {
    for (const BlockChange& change : each.result.changes) {
      if (std::ranges::find(parts, change.part_id) == parts.end()) parts.push_back(change.part_id);
    }
  }
  return parts;
}

/// In the order of the plan; sections that it lists no longer last.
std::vector<model::SectionId> sections_of(const Sections& before, const Sections& after,
                                          const std::vector<model::Section>& order) {
  std::vector<model::SectionId> ids;
  for (const model::Section& section : order) ids.push_back(section.id);
  for (const Sections* sections : {&before, &after}) {
    for (const auto& [id, document] : *sections) {
      if (std::ranges::find(ids, id) == ids.end()) ids.push_back(id);
    }
  }
  return ids;
}

/// A section in every language. A translation that only one of the editions has is no change.
std::vector<Comparison> compare_section(const Sections& before, const Sections& after,
                                        const model::SectionId& section,
                                        const std::set<std::string>& unmarked) {
  std::vector<Comparison> comparisons;
  const bool is_in_both = before.contains(section) && after.contains(section);
  for (const text::Language& language : languages_of(before, after, section)) {
    const markup::Document& old = document_in(before, section, language);
    const markup::Document& now = document_in(after, section, language);
    const bool is_comparable =
        !is_in_both || (before.at(section).has(language) && after.at(section).has(language));
    comparisons.push_back({language, compare_document(is_comparable ? old : now, now, unmarked),
                           markup::plain_text(now)});
  }
  return comparisons;
}

model::LocalDocument marked_document(std::vector<Comparison> comparisons) {
  Comparison& main = comparisons.front();
  model::LocalDocument document(main.language, std::move(main.result.marked));
  for (std::size_t i = 1; i < comparisons.size(); ++i)
    document.add(comparisons[i].language, std::move(comparisons[i].result.marked));
  return document;
}

}  // namespace

Sections compare_sections(const Sections& before, const Sections& after,
                          const std::vector<model::Section>& order, ChangeList& changes) {
  Sections marked = after;
  for (const model::SectionId& section : sections_of(before, after, order)) {
    std::vector<Comparison> comparisons = compare_section(before, after, section, {});
    bool is_marked = false;
    std::set<std::string> unmarked;
    for (const std::string& part : changed_parts(comparisons)) {
      const Block block = block_of(part, comparisons);
      if (changes.add({section.str(), part}, block.kind, block.texts).is_marked()) {
        is_marked = true;
      } else if (comparisons.front().has(part)) {  // else a part of what changed, in translation
        unmarked.insert(part);
      }
    }
    if (!is_marked) continue;
    if (!unmarked.empty()) comparisons = compare_section(before, after, section, unmarked);
    marked.insert_or_assign(section, marked_document(std::move(comparisons)));
  }
  return marked;
}

}  // namespace kohyo::revision
