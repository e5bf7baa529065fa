#include "base/diagnostic.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <tuple>
#include <utility>

namespace kohyo::base {
namespace {

struct Entry {
  Code code;
  std::string_view name;
  Severity severity;
};

constexpr Severity error = Severity::error;
constexpr Severity warning = Severity::warning;

/// In the order of the enumeration.
constexpr std::array entries = {
    Entry{Code::file_missing, "file-missing", error},
    Entry{Code::file_too_large, "file-too-large", error},
    Entry{Code::file_unexpected, "file-unexpected", warning},
    Entry{Code::invalid_utf8, "invalid-utf8", error},
    Entry{Code::control_character, "control-character", error},
    Entry{Code::not_nfc, "not-nfc", warning},
    Entry{Code::front_matter_missing, "front-matter-missing", error},
    Entry{Code::front_matter_unclosed, "front-matter-unclosed", error},
    Entry{Code::front_matter_empty, "front-matter-empty", error},
    Entry{Code::yaml_syntax, "yaml-syntax", error},
    Entry{Code::yaml_too_deep, "yaml-too-deep", error},
    Entry{Code::yaml_tab_indent, "yaml-tab-indent", error},
    Entry{Code::yaml_wide_space_indent, "yaml-wide-space-indent", error},
    Entry{Code::yaml_indent, "yaml-indent", error},
    Entry{Code::yaml_list_mark, "yaml-list-mark", error},
    Entry{Code::yaml_unclosed_quote, "yaml-unclosed-quote", error},
    Entry{Code::yaml_text_after_quote, "yaml-text-after-quote", error},
    Entry{Code::yaml_escape, "yaml-escape", error},
    Entry{Code::yaml_duplicate_key, "yaml-duplicate-key", error},
    Entry{Code::yaml_second_document, "yaml-second-document", error},
    Entry{Code::yaml_directive, "yaml-directive", error},
    Entry{Code::yaml_special_character, "yaml-special-character", error},
    Entry{Code::yaml_flow_map, "yaml-flow-map", error},
    Entry{Code::yaml_hash_in_text, "yaml-hash-in-text", error},
    Entry{Code::yaml_colon_in_text, "yaml-colon-in-text", error},
    Entry{Code::yaml_colon_missing, "yaml-colon-missing", error},
    Entry{Code::yaml_multi_line_text, "yaml-multi-line-text", error},
    Entry{Code::yaml_block_text, "yaml-block-text", error},
    Entry{Code::key_unknown, "key-unknown", error},
    Entry{Code::key_missing, "key-missing", error},
    Entry{Code::value_empty, "value-empty", error},
    Entry{Code::expected_map, "expected-map", error},
    Entry{Code::expected_list, "expected-list", error},
    Entry{Code::expected_text, "expected-text", error},
    Entry{Code::text_formula, "text-formula", error},
    Entry{Code::id_invalid, "id-invalid", error},
    Entry{Code::id_reserved, "id-reserved", error},
    Entry{Code::id_duplicate, "id-duplicate", error},
    Entry{Code::id_file_name, "id-file-name", error},
    Entry{Code::number_invalid, "number-invalid", error},
    Entry{Code::boolean_invalid, "boolean-invalid", error},
    Entry{Code::date_invalid, "date-invalid", error},
    Entry{Code::partial_date_invalid, "partial-date-invalid", error},
    Entry{Code::dates_reversed, "dates-reversed", error},
    Entry{Code::year_invalid, "year-invalid", error},
    Entry{Code::year_outside_period, "year-outside-period", error},
    Entry{Code::period_invalid, "period-invalid", error},
    Entry{Code::url_invalid, "url-invalid", error},
    Entry{Code::choice_unknown, "choice-unknown", error},
    Entry{Code::colour_invalid, "colour-invalid", error},
    Entry{Code::colour_contrast, "colour-contrast", error},
    Entry{Code::language_unknown, "language-unknown", error},
    Entry{Code::main_language_missing, "main-language-missing", error},
    Entry{Code::easy_disabled, "easy-disabled", error},
    Entry{Code::kana_invalid, "kana-invalid", error},
    Entry{Code::kana_misfit, "kana-misfit", error},
    Entry{Code::edition_not_on_record, "edition-not-on-record", error},
    Entry{Code::edition_draft, "edition-draft", error},
    Entry{Code::edition_unknown, "edition-unknown", error},
    Entry{Code::edition_other, "edition-other", error},
    Entry{Code::edition_is_frozen, "edition-is-frozen", error},
    Entry{Code::erratum_edition, "erratum-edition", error},
    Entry{Code::erratum_not_found, "erratum-not-found", error},
    Entry{Code::frozen_unsealed, "frozen-unsealed", error},
    Entry{Code::frozen_changed, "frozen-changed", error},
    Entry{Code::frozen_missing, "frozen-missing", error},
    Entry{Code::frozen_extra, "frozen-extra", error},
    Entry{Code::plan_unpublished, "plan-unpublished", warning},
    Entry{Code::item_missing, "item-missing", warning},
    Entry{Code::item_not_ended, "item-not-ended", error},
    Entry{Code::revision_undeclared, "revision-undeclared", error},
    Entry{Code::revision_not_found, "revision-not-found", error},
    Entry{Code::revision_stale, "revision-stale", warning},
    Entry{Code::revision_note_unused, "revision-note-unused", warning},
    Entry{Code::change_note_unused, "change-note-unused", warning},
    Entry{Code::translation_stale, "translation-stale", warning},
    Entry{Code::department_unknown, "department-unknown", error},
    Entry{Code::goal_unknown, "goal-unknown", error},
    Entry{Code::method_unknown, "method-unknown", error},
    Entry{Code::card_unknown, "card-unknown", error},
    Entry{Code::term_unknown, "term-unknown", error},
    Entry{Code::plan_unknown, "plan-unknown", error},
    Entry{Code::phrase_unknown, "phrase-unknown", error},
    Entry{Code::part_incomplete, "part-incomplete", error},
    Entry{Code::status_unknown, "status-unknown", error},
    Entry{Code::task_unknown, "task-unknown", error},
    Entry{Code::relation_unknown, "relation-unknown", error},
    Entry{Code::family_unknown, "family-unknown", error},
    Entry{Code::criterion_unknown, "criterion-unknown", error},
    Entry{Code::path_in_plan_invalid, "path-in-plan-invalid", error},
    Entry{Code::result_outside_period, "result-outside-period", warning},
    Entry{Code::goal_parent, "goal-parent", error},
    Entry{Code::total_differs, "total-differs", warning},
    Entry{Code::qualifier_unknown, "qualifier-unknown", error},
    Entry{Code::component_count, "component-count", error},
    Entry{Code::actual_without_plan, "actual-without-plan", warning},
    Entry{Code::target_below_baseline, "target-below-baseline", warning},
    Entry{Code::value_outside_period, "value-outside-period", warning},
    Entry{Code::unit_changed, "unit-changed", warning},
    Entry{Code::former_target_differs, "former-target-differs", error},
    Entry{Code::section_unknown, "section-unknown", error},
    Entry{Code::section_missing, "section-missing", error},
    Entry{Code::section_duplicate, "section-duplicate", error},
    Entry{Code::section_before_language, "section-before-language", error},
    Entry{Code::text_before_section, "text-before-section", error},
    Entry{Code::markdown_too_large, "markdown-too-large", error},
    Entry{Code::markdown_quote_depth, "markdown-quote-depth", error},
    Entry{Code::markdown_table_size, "markdown-table-size", error},
    Entry{Code::markdown_comment, "markdown-comment", error},
    Entry{Code::markdown_heading, "markdown-heading", error},
    Entry{Code::markdown_heading_space, "markdown-heading-space", error},
    Entry{Code::markdown_emphasis, "markdown-emphasis", error},
    Entry{Code::markdown_link, "markdown-link", error},
    Entry{Code::markdown_image, "markdown-image", error},
    Entry{Code::markdown_ruby, "markdown-ruby", error},
    Entry{Code::footnote_unknown, "footnote-unknown", error},
    Entry{Code::mark_unclosed, "mark-unclosed", error},
    Entry{Code::mark_unopened, "mark-unopened", error},
    Entry{Code::mark_nested, "mark-nested", error},
    Entry{Code::mark_empty, "mark-empty", error},
    Entry{Code::template_missing, "template-missing", error},
    Entry{Code::template_unknown_name, "template-unknown-name", error},
    Entry{Code::template_unclosed, "template-unclosed", error},
    Entry{Code::template_unopened, "template-unopened", error},
    Entry{Code::template_context, "template-context", error},
    Entry{Code::template_straddle, "template-straddle", error},
    Entry{Code::template_kind, "template-kind", error},
    Entry{Code::template_syntax, "template-syntax", error},
    Entry{Code::word_missing, "word-missing", error},
    Entry{Code::word_unknown, "word-unknown", error},
    Entry{Code::word_placeholders, "word-placeholders", error},
    Entry{Code::path_duplicate, "path-duplicate", error},
    Entry{Code::link_dead, "link-dead", error},
    Entry{Code::html_id_duplicate, "html-id-duplicate", error},
    Entry{Code::twin_missing, "twin-missing", error},
    Entry{Code::data_rule_not_met, "data-rule-not-met", warning},
    Entry{Code::book_unreadable, "book-unreadable", error},
    Entry{Code::book_encoding, "book-encoding", error},
    Entry{Code::sheet_unknown, "sheet-unknown", error},
    Entry{Code::column_unknown, "column-unknown", error},
    Entry{Code::column_missing, "column-missing", error},
    Entry{Code::cell_formula, "cell-formula", error},
    Entry{Code::cell_characters, "cell-characters", error},
    Entry{Code::cell_type, "cell-type", error},
    Entry{Code::cell_date, "cell-date", error},
    Entry{Code::cell_empty, "cell-empty", error},
    Entry{Code::cell_value, "cell-value", error},
    Entry{Code::row_duplicate, "row-duplicate", error},
    Entry{Code::record_unknown, "record-unknown", error},
    Entry{Code::cell_not_kept, "cell-not-kept", error},
};

constexpr bool entries_are_in_order() {
  for (std::size_t i = 0; i < entries.size(); ++i) {
    if (static_cast<std::size_t>(entries[i].code) != i) return false;
  }
  return true;
}
static_assert(entries_are_in_order());
static_assert(entries.back().code == Code::cell_not_kept, "the last code has an entry");

const Entry& entry_of(Code code) {
  return entries[static_cast<std::size_t>(code)];
}

auto order_of(const Diagnostic& diagnostic) {
  const Span& span = diagnostic.span;
  return std::tie(span.source.index, span.begin, span.end, diagnostic.code, diagnostic.arguments);
}

}  // namespace

std::string_view name_of(Code code) {
  return entry_of(code).name;
}

Severity severity_of(Code code) {
  return entry_of(code).severity;
}

const std::vector<Code>& all_codes() {
  static const std::vector<Code> codes = [] {
    std::vector<Code> all;
    for (const Entry& entry : entries) all.push_back(entry.code);
    return all;
  }();
  return codes;
}

void Diagnostics::report(Code code, Span span, std::vector<std::string> arguments) {
  all_.push_back({code, span, std::move(arguments)});
}

void Diagnostics::append(Diagnostics other) {
  std::ranges::move(other.all_, std::back_inserter(all_));
}

std::size_t Diagnostics::errors() const {
  const auto is_error = [](const Diagnostic& d) { return severity_of(d.code) == error; };
  return static_cast<std::size_t>(std::ranges::count_if(all_, is_error));
}

bool Diagnostics::has_errors() const {
  return errors() > 0;
}

std::vector<Diagnostic> Diagnostics::sorted() const {
  std::vector<Diagnostic> result = all_;
  std::ranges::stable_sort(result, {}, order_of);
  const auto repeated = std::ranges::unique(result);
  result.erase(repeated.begin(), repeated.end());
  return result;
}

}  // namespace kohyo::base
