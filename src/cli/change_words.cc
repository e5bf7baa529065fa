#include "cli/change_words.h"

#include <algorithm>
#include <array>

namespace kohyo::cli {
namespace {

constexpr ChangeWords japanese = {
    .tag = "ja",
    .no_record = "（以前の記載は資料にない）",
    .reason = "理由：",
    .moved_from = "（{0}から移した）",
    .moved_to = "（{0}へ移した）",
    .block = "（文 {0}）",
    .heading = "{0}：{1} → {2}",
    .declared = "版 {0} の全文は記録にありません。版 {1} に書かれた変更を示します。",
    .none = "違いはありません。",
    .total = "変更 {0} 件（個票 {1} 枚）",
    .kinds = "種類：{0}",
    .shifts = "年次別計画の動き：{0}",
    .of_plan = "計画全体",
    .of_department = "部署",
    .of_term = "用語",
    .colon = "：",
    .comma = "、",
    .open_quote = "「",
    .close_quote = "」",
};

constexpr ChangeWords english = {
    .tag = "en",
    .no_record = "(the former text is not on record) ",
    .reason = "Reason: ",
    .moved_from = " (moved from {0})",
    .moved_to = " (moved to {0})",
    .block = " (text {0})",
    .heading = "{0}: {1} -> {2}",
    .declared =
        "The full text of edition {0} is not on record. These are the changes that edition {1} "
        "states.",
    .none = "No differences.",
    .total = "Changes: {0} (cards: {1})",
    .kinds = "Kinds: {0}",
    .shifts = "Schedule: {0}",
    .of_plan = "The plan as a whole",
    .of_department = "Department",
    .of_term = "Term",
    .colon = ": ",
    .comma = ", ",
    .open_quote = " “",
    .close_quote = "”",
};

struct FieldWord {
  std::string_view field;
  std::string_view japanese;
  std::string_view english;
};

constexpr std::array fields = {
    FieldWord{"card", "個票", "Card"},
    FieldWord{"title", "取組みの名前", "Title"},
    FieldWord{"summary", "あらまし", "Summary"},
    FieldWord{"period", "計画期間", "Period of the plan"},
    FieldWord{"goal_kind", "到達点の呼び方", "Name for a group of initiatives"},
    FieldWord{"budget_note", "経費についての注", "Note on costs"},
    FieldWord{"section", "個票の見出し", "Heading of an initiative"},
    FieldWord{"goal_section", "到達点の見出し", "Heading of a group of initiatives"},
    FieldWord{"method", "改善の視点の名前", "Name of a method"},
    FieldWord{"name", "名前", "Name"},
    FieldWord{"telephone", "電話", "Telephone"},
    FieldWord{"explanation", "説明", "Explanation"},
    FieldWord{"number", "番号", "Number"},
    FieldWord{"goal", "到達点", "Goal"},
    FieldWord{"departments", "所管部", "Departments"},
    FieldWord{"methods", "改善の視点", "Methods"},
    FieldWord{"task", "取組みの行", "Task"},
    FieldWord{"group", "行のまとまり", "Group of tasks"},
    FieldWord{"schedule", "年次別計画", "Schedule"},
    FieldWord{"related", "関連する取組み", "Related initiatives"},
    FieldWord{"printed_page", "印刷版のページ", "Page of the printed plan"},
    FieldWord{"source_note", "出典に関する注", "Note on the source"},
    FieldWord{"kind", "種類", "Kind"},
    FieldWord{"budgets", "予算額", "Budget"},
    FieldWord{"plan_section", "計画の見出し", "Heading of the plan"},
    FieldWord{"goal_kinds", "種類の呼び方", "Name of a kind"},
    FieldWord{"initiative_kinds", "種類の呼び方", "Name of a kind"},
    FieldWord{"totals_note", "合計についての注", "Note on totals"},
    FieldWord{"effects", "効果額", "Effect"},
    FieldWord{"measure", "効果額の方策の名前", "Measure with an effect"},
    FieldWord{"effect_kind", "効果額の数え方", "How an effect is counted"},
    FieldWord{"effects_note", "効果額についての注", "Note on effects"},
    FieldWord{"qualifier", "値の見方の呼び方", "How a figure is described"},
    FieldWord{"indicator", "指標", "Indicator"},
    FieldWord{"indicator_unit", "指標の単位", "Unit of an indicator"},
    FieldWord{"indicators", "指標の計画", "Planned value of an indicator"},
    FieldWord{"projections", "推計", "Projection"},
    FieldWord{"targets", "目標値", "Target"},
    FieldWord{"baselines", "策定時の値", "Baseline"},
    FieldWord{"actuals", "実績", "Result"},
    FieldWord{"indicator_note", "指標についての注", "Note on an indicator"},
    FieldWord{"indicator_source_note", "指標の出典に関する注",
              "Note on the source of an indicator"},
    FieldWord{"hours", "減らす業務時間", "Hours saved"},
};

constexpr std::array<std::string_view, 9> kinds_ja = {
    "新規", "修正", "終了",           "番号の変更",          "分割",
    "統合", "数値", "表記や訳の整理", "欄を示していない変更"};
constexpr std::array<std::string_view, 9> kinds_en = {
    "new",    "revised", "ended",        "renumbered",    "split",
    "merged", "figure",  "wording only", "part not named"};
constexpr std::array<std::string_view, 8> shifts_ja = {
    "前倒し", "後ろ倒し", "範囲を拡大", "範囲を縮小", "追加", "取りやめ", "内容の変更", ""};
constexpr std::array<std::string_view, 8> shifts_en = {
    "moved earlier", "moved later", "made wider",      "made narrower",
    "added",         "dropped",     "content changed", ""};

}  // namespace

const ChangeWords& change_words(MessageLanguage language) {
  return language == MessageLanguage::japanese ? japanese : english;
}

std::string_view field_word(std::string_view field, MessageLanguage language) {
  const auto found = std::ranges::find(fields, field, &FieldWord::field);
  if (found == fields.end()) return field;
  return language == MessageLanguage::japanese ? found->japanese : found->english;
}

std::string_view kind_word(model::ChangeKind kind, MessageLanguage language) {
  const auto& words = language == MessageLanguage::japanese ? kinds_ja : kinds_en;
  return words[static_cast<std::size_t>(kind)];
}

std::string_view shift_word(model::Shift shift, MessageLanguage language) {
  const auto& words = language == MessageLanguage::japanese ? shifts_ja : shifts_en;
  return words[static_cast<std::size_t>(shift)];
}

}  // namespace kohyo::cli
