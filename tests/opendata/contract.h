// The data contract as its document fixes it: columns may be added, never renamed or reordered.
#pragma once

#include <map>
#include <string>
#include <vector>

namespace kohyo::test {

using Names = std::vector<std::string>;

struct TableContract {
  Names columns;  ///< behind municipality_code, plan_id and edition_id; `plans` and
                  ///< `family` have no edition_id, `family_relations` neither
  Names keys;     ///< the same columns, of those in bold
};

/// The table `initiatives`: what a card is, then what the revision says of the whole card.
inline std::vector<std::string> columns_of_initiatives() {
  return {"initiative_id",
          "item_id",
          "part_no",
          "number_printed",
          "goal_id",
          "title_ja",
          "title_en",
          "is_new",
          "is_revised",
          "is_ended",
          "printed_page",
          "updated_on",
          "source_note_ja",
          "source_note_en",
          "url_ja",
          "url_en",
          "kind",
          "title_kana",
          "revision_scope",
          "revision_note_ja",
          "revision_note_en",
          "editorial_changes",
          "wider_changes",
          "narrower_changes"};
}

/// Of plans, what they refer to, and their initiatives.
inline std::map<std::string, TableContract> contract_of_content() {
  return {
      {"plans",
       {{"title_ja", "title_en", "first_fiscal_year", "last_fiscal_year", "url_ja", "url_en"}, {}}},
      {"editions",
       {{"edition_title_ja", "edition_title_en", "decided_on", "status", "previous_edition_id",
         "source"},
        {}}},
      {"sections", {{"section_id", "position", "name_ja", "name_en"}, {"section_id"}}},
      {"methods", {{"method_id", "name_ja", "name_en"}, {"method_id"}}},
      {"stages", {{"stage_id", "position", "name_ja", "name_en"}, {"stage_id"}}},
      {"goals",
       {{"goal_id", "number_printed", "title_ja", "title_en", "kind", "parent_goal_id", "url_ja",
         "url_en", "source_note_ja", "source_note_en"},
        {"goal_id"}}},
      {"initiatives", {columns_of_initiatives(), {"initiative_id"}}},
      {"initiative_departments",
       {{"initiative_id", "position", "department_id"}, {"initiative_id", "position"}}},
      {"initiative_methods",
       {{"initiative_id", "method_id", "basis"}, {"initiative_id", "method_id"}}},
      {"departments",
       {{"department_id", "name_ja", "name_en", "kana", "telephone", "successor_id"},
        {"department_id"}}},
      {"texts",
       {{"scope", "scope_id", "section_id", "block_no", "text_ja", "text_en", "markdown_ja",
         "markdown_en"},
        {"scope", "scope_id", "section_id", "block_no"}}},
      {"schedule",
       {{"initiative_id", "task_id", "fiscal_year", "item_no", "task_no", "group_ja", "group_en",
         "task_ja", "task_en", "fiscal_year_label_ja", "text_ja", "text_en", "stages",
         "value_status"},
        {"initiative_id", "task_id", "fiscal_year", "item_no"}}},
      {"schedule_marks",
       {{"initiative_id", "task_id", "mark_no", "fiscal_year", "place_no", "mark", "former_ja",
         "former_en", "former_stages", "other_fiscal_year"},
        {"initiative_id", "task_id", "mark_no"}}},
  };
}

/// What is told about them: changes, money, hours, links, words, corrections.
inline std::map<std::string, TableContract> contract_of_facts() {
  return {
      {"revisions",
       {{"revision_id", "previous_edition_id", "scope", "scope_id", "field", "part_id",
         "fiscal_year", "kind", "shift", "before_ja", "before_en", "after_ja", "after_en",
         "former_wording", "source", "reason_ja", "reason_en"},
        {"revision_id"}}},
      {"lineage",
       {{"from_edition_id", "from_id", "to_edition_id", "to_id", "relation"},
        {"from_edition_id", "from_id", "to_edition_id", "to_id"}}},
      {"budgets",
       {{"scope", "scope_id", "fiscal_year", "budget_stage", "amount_yen", "amount_printed",
         "unit_printed", "value_status", "note_ja", "note_en", "former_amount_printed",
         "former_unit_printed", "former_value_status"},
        {"scope", "scope_id", "fiscal_year", "budget_stage"}}},
      {"hours",
       {{"scope", "scope_id", "first_fiscal_year", "last_fiscal_year", "hours", "former_hours",
         "hours_printed", "is_approximate", "value_status", "basis_ja", "basis_en"},
        {"scope", "scope_id"}}},
      {"effects",
       {{"measure_id", "fiscal_year", "title_ja", "title_en", "effect_kind", "amount_yen",
         "value_status", "is_relisted", "is_total", "number_printed", "note_ja", "note_en"},
        {"measure_id", "fiscal_year"}}},
      {"kinds", {{"scope", "kind_id", "position", "name_ja", "name_en"}, {"scope", "kind_id"}}},
      {"indicators",
       {{"indicator_id", "scope", "scope_id", "number_printed", "kind", "name_ja", "name_en",
         "unit_ja", "unit_en", "note_ja", "note_en", "source_note_ja", "source_note_en"},
        {"indicator_id"}}},
      {"indicator_values",
       {{"indicator_id", "series", "fiscal_year", "component_no", "component_ja", "component_en",
         "is_total", "qualifier", "value", "value_printed", "as_of", "value_status", "reason_ja",
         "reason_en", "words_ja", "words_en", "component_unit_ja", "component_unit_en"},
        {"indicator_id", "series", "fiscal_year", "component_no"}}},
      {"links",
       {{"from_scope", "from_id", "to_plan_id", "to_id", "relation", "source", "to_scope",
         "source_en"},
        {"from_scope", "from_id", "to_plan_id", "to_id", "relation"}}},
      {"glossary",
       {{"term_id", "term_ja", "term_en", "kana", "explanation_ja", "explanation_en"},
        {"term_id"}}},
      {"errata",
       {{"erratum_id", "scope", "scope_id", "field", "published_on", "before_ja", "before_en",
         "after_ja", "after_en", "reason_ja", "reason_en"},
        {"erratum_id"}}},
  };
}

/// What others add up to, and all plans at a glance, which belong to no edition.
inline std::map<std::string, TableContract> contract_of_overviews() {
  return {
      {"aggregates",
       {{"scope", "scope_id", "measure", "category", "fiscal_year", "value", "unit"},
        {"scope", "scope_id", "measure", "category", "fiscal_year"}}},
      {"family",
       {{"position", "title_ja", "title_en", "first_fiscal_year", "last_fiscal_year", "is_here",
         "note_ja", "note_en"},
        {}}},
      {"family_relations",
       {{"relation_no", "from_plan_id", "to_plan_id", "relation_ja", "relation_en", "source_ja",
         "source_en"},
        {"relation_no"}}},
  };
}

/// Results, and who works on what.
inline std::map<std::string, TableContract> contract_of_results() {
  return {
      {"progress",
       {{"scope", "scope_id", "task_id", "fiscal_year", "status", "actual_ja", "actual_en", "as_of",
         "evidence_url", "account_ja", "account_en"},
        {"scope", "scope_id", "task_id", "fiscal_year"}}},
      {"statuses", {{"status_id", "position", "name_ja", "name_en"}, {"status_id"}}},
      {"link_relations",
       {{"relation_id", "name_ja", "name_en", "inverse_ja", "inverse_en"}, {"relation_id"}}},
      {"teams",
       {{"team_id", "title_ja", "title_en", "secretariat_ja", "secretariat_en", "members_ja",
         "members_en", "source_note_ja", "source_note_en"},
        {"team_id"}}},
      {"team_topics", {{"team_id", "topic_no", "topic_ja", "topic_en"}, {"team_id", "topic_no"}}},
      {"team_initiatives",
       {{"team_id", "initiative_plan_id", "initiative_id"},
        {"team_id", "initiative_plan_id", "initiative_id"}}},
      {"timetables",
       {{"timetable_id", "row_no", "title_ja", "title_en", "from_date", "until_date", "text_ja",
         "text_en", "source_note_ja", "source_note_en"},
        {"timetable_id", "row_no"}}},
  };
}

/// Every table of the contract that this version publishes.
inline const std::map<std::string, TableContract>& contract() {
  static const std::map<std::string, TableContract> tables = [] {
    std::map<std::string, TableContract> all = contract_of_content();
    all.merge(contract_of_facts());
    all.merge(contract_of_results());
    all.merge(contract_of_overviews());
    return all;
  }();
  return tables;
}

}  // namespace kohyo::test
