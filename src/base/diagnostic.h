// What is wrong with the content: a code, a position and arguments. The wording is `cli`'s.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/source.h"

namespace kohyo::base {

enum class Severity { error, warning };

/// Every mistake an author can make. `diagnostic.cc` gives each its name; `cli/messages.*` its
/// words; the comment here names its arguments: [0], [1] ... An argument that is a suggestion is
/// empty where there is none.
enum class Code {
  // Bytes and files
  file_missing,     // [0] the file's path
  file_too_large,   // [0] the limit in KB
  file_unexpected,  // [0] what may stand in the folder
  invalid_utf8,
  control_character,  // [0] as U+0007
  not_nfc,            // [0] the text in NFC
  front_matter_missing,
  front_matter_unclosed,
  front_matter_empty,
  // YAML
  yaml_syntax,    // [0] the parser's words
  yaml_too_deep,  // [0] the limit
  yaml_tab_indent,
  yaml_wide_space_indent,
  yaml_indent,
  yaml_list_mark,         // [0] the mark that stands for `- `
  yaml_unclosed_quote,    // [0] the quote
  yaml_text_after_quote,  // [0] the quote or bracket
  yaml_escape,            // [0] the backslash and what follows it
  yaml_duplicate_key,     // [0] the key [1] line of the first
  yaml_second_document,
  yaml_directive,
  yaml_special_character,  // [0] the character
  yaml_flow_map,
  yaml_hash_in_text,  // [0] the text that would be lost
  yaml_colon_in_text,
  yaml_colon_missing,  // [0] the colon found: `:` without a space, `：`, or empty
  yaml_multi_line_text,
  yaml_block_text,  // [0] the character
  // Fields
  key_unknown,            // [0] the key [1] nearest
  key_missing,            // [0] the key
  value_empty,            // [0] the key
  expected_map,           // [0] the key
  expected_list,          // [0] the key
  expected_text,          // [0] the key
  text_formula,           // [0] the first character
  id_invalid,             // [0] the id
  id_reserved,            // [0] the id
  id_duplicate,           // [0] the id [1] where the first stands, as path:line
  id_file_name,           // [0] the id [1] the file name that fits it
  number_invalid,         // [0] the text
  boolean_invalid,        // [0] the text
  date_invalid,           // [0] the text
  partial_date_invalid,   // [0] the text
  dates_reversed,         // [0] the first [1] the last, as written
  year_invalid,           // [0] the text
  year_outside_period,    // [0] the text [1] first [2] last label
  period_invalid,         // [0] first [1] last as written [2] the most years
  url_invalid,            // [0] the text
  choice_unknown,         // [0] the text [1] nearest [2] all, joined by ", "
  colour_invalid,         // [0] the text
  colour_contrast,        // [0] the text [1] its contrast, as 3.21 [2] the paper, as #ffffff
  language_unknown,       // [0] the text [1] the known ones
  main_language_missing,  // [0] the language
  easy_disabled,
  kana_invalid,  // [0] the text
  kana_misfit,   // [0] the part of the name from which on it does not fit
  // Editions
  edition_not_on_record,  // [0] the edition [1] the folder that is missing, or empty: in hand
  edition_draft,          // [0] an earlier edition
  edition_unknown,        // [0] a folder of editions/ [1] nearest
  edition_other,          // [0] the edition that a frozen plan.yml ends with [1] its folder
  edition_is_frozen,      // [0] the edition [1] the first thing that differs
  erratum_edition,        // [0] an edition without a text on record
  erratum_not_found,      // [0] the card or goal [1] the quoted text
  frozen_unsealed,        // [0] a frozen edition [1] the file that is missing
  frozen_changed,         // [0] a file of a frozen edition
  frozen_missing,         // [0] the path of a file of a frozen edition
  frozen_extra,           // [0] a file in the folder of a frozen edition
  plan_unpublished,       // [0] the plan
  item_missing,           // [0] an item of the edition before [1] that edition
  item_not_ended,         // [0] an item that is said to have ended
  revision_undeclared,    // [0] the change [1] before [2] after
  revision_not_found,     // [0] the change [1] before [2] after
  revision_stale,         // [0] the edition before
  revision_note_unused,   // [0] the edition before
  change_note_unused,     // [0] the change
  translation_stale,      // [0] the field [1] the language
  // References
  department_unknown,  // [0] the id [1] nearest
  goal_unknown,
  method_unknown,
  card_unknown,
  term_unknown,
  plan_unknown,
  phrase_unknown,   // [0] the text [1] nearest
  part_incomplete,  // [0] the item
  // Results, and links between plans
  status_unknown,         // [0] the id [1] nearest
  task_unknown,           // [0] the id [1] nearest
  relation_unknown,       // [0] the id [1] nearest
  family_unknown,         // [0] the id [1] nearest
  criterion_unknown,      // [0] the number [1] nearest
  path_in_plan_invalid,   // [0] the text
  result_outside_period,  // [0] the text [1] first [2] last label
  // Goals of several levels, and totals
  goal_parent,    // [0] the goal above [1] its kind, which is not wider
  total_differs,  // [0] the total [1] the sum of its parts [2] the key of a note that explains it
  // Indicators; a source_note answers the warnings
  qualifier_unknown,      // [0] the id [1] nearest
  component_count,        // [0] how many figures are stated [1] how many components there are
  actual_without_plan,    // [0] the year
  target_below_baseline,  // [0] the target [1] the baseline
  value_outside_period,   // [0] the year [1] first [2] last label
  unit_changed,           // [0] the unit [1] the other unit [2] the edition or component with that
  former_target_differs,  // [0] the former target [1] the target on record [2] its edition
  // Markdown
  section_unknown,    // [0] the heading [1] nearest
  section_missing,    // [0] the heading [1] the language
  section_duplicate,  // [0] the heading
  section_before_language,
  text_before_section,
  markdown_too_large,    // [0] the limit in KB
  markdown_quote_depth,  // [0] the limit
  markdown_table_size,   // [0] columns [1] cells allowed
  markdown_comment,
  markdown_heading,        // [0] the lowest level allowed
  markdown_heading_space,  // [0] how the heading is written
  markdown_emphasis,       // [0] the mark
  markdown_link,           // [0] the target
  markdown_image,
  markdown_ruby,
  footnote_unknown,  // [0] the label
  mark_unclosed,     // [0] the sign that opens it [1] the sign that is missing
  mark_unopened,     // [0] the sign that closes it [1] the sign that is missing
  mark_nested,
  mark_empty,  // [0] the sign that opens it, or the label of a block
  // Templates and words
  template_missing,       // [0] the name
  template_unknown_name,  // [0] the name [1] nearest
  template_unclosed,      // [0] the section
  template_unopened,      // [0] the section
  template_context,       // [0] where the tag stands
  template_straddle,      // [0] the section
  template_kind,          // [0] the name [1] expected [2] found
  template_syntax,        // [0] what
  word_missing,           // [0] the word [1] the language
  word_unknown,           // [0] the word [1] nearest
  word_placeholders,      // [0] the word
  // The finished site
  path_duplicate,     // [0] the path
  link_dead,          // [0] the target
  html_id_duplicate,  // [0] the id
  twin_missing,       // [0] the path of the other language
  data_rule_not_met,  // [0] the rule [1] where in the data: table, column, row [2] the value

  // Tables that are imported: [0] sheet or file, [1] row, [2] column, as far as there is one
  book_unreadable,  // [0] the sheet or file
  book_encoding,    // [0] the file
  sheet_unknown,    // [0], [1] nearest
  column_unknown,   // [0], [1] the column, [2] nearest
  column_missing,   // [0], [1] the column
  cell_formula,     // [3] the formula
  cell_characters,  // [3] what is wrong with the text
  cell_type,        // [3] the text, [4] an example
  cell_date,        // [3] the date, where no date can be
  cell_empty,
  cell_value,      // [3] the text, [4] what may stand there, [5] nearest
  row_duplicate,   // [2] the key columns, [3] the key, [4] the first row
  record_unknown,  // [3] the id, [4] the table, [5] nearest
  cell_not_kept,   // [3] the text, [4] what the content would say
};

/// The code's stable name, as `key-unknown`: printed with each message, named in docs and tests.
std::string_view name_of(Code code);
/// Every code, in the order of the enumeration.
const std::vector<Code>& all_codes();
Severity severity_of(Code code);

struct Diagnostic {
  Code code;
  Span span;
  std::vector<std::string> arguments;
  friend bool operator==(const Diagnostic&, const Diagnostic&) = default;
};

/// Collects the mistakes of one run. Always the last parameter; reading goes on after a report.
class Diagnostics {
 public:
  void report(Code code, Span span, std::vector<std::string> arguments = {});
  void append(Diagnostics other);
  bool has_errors() const;
  std::size_t errors() const;
  const std::vector<Diagnostic>& all() const { return all_; }
  /// By file in the order of `sources`, then by position, code and arguments; equal ones once.
  std::vector<Diagnostic> sorted() const;

 private:
  std::vector<Diagnostic> all_;
};

}  // namespace kohyo::base
