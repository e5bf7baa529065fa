#include "pages/change_entries.h"

#include <catch2/catch.hpp>
#include <string>

#include "pages/laid_out.h"

using namespace kohyo;
using namespace kohyo::pages;
using namespace kohyo::test;
using model::Change;
using model::ChangeKind;
using model::Scope;
using render::Object;

namespace {

Object changes_of(Workbench& bench, std::string_view id, const Context& context) {
  return Object().set("changes",
                      change_entries(bench.card(id), bench.plan(), true, Around::all, context));
}

/// The entry of one change of the small plan.
Object entry_of(Workbench& bench, const Change& change, const Context& context) {
  const Object values =
      Object().set("changes", change_entries({&change}, bench.plan(), true, Around::all, context));
  return at(values, "changes.0").as_object();
}

Change change(Scope scope, std::string_view scope_id, std::string_view field, ChangeKind kind) {
  return {"id", scope, std::string(scope_id), std::string(field), "",
          {},   kind,  model::Shift::none,    std::nullopt,       std::nullopt};
}

std::string word(std::string_view key) {
  return project_words()[1][key].str();
}

}  // namespace

TEST_CASE("changes of a card are told by task and year, with the wording before and after") {
  Workbench bench = small_bench();
  const Object values = changes_of(bench, "1-2", bench.en());
  CHECK(each(values, "changes", "where") ==
        Strings{"Calls", "Calls", "Text messages", "Letters", "Letters", "Web"});
  CHECK(each(values, "changes", "year") ==
        Strings{"FY2025", "FY2025", "FY2026", "FY2024", "FY2025", "(none)"});
  CHECK(text_at(values, "changes.0.before.0.text") == "Study");
  CHECK(text_at(values, "changes.0.after.0.is_taken_out") == "true");
  CHECK(text_at(values, "changes.0.after.1.text") == "Implement in some divisions");
  CHECK(text_at(values, "changes.0.url") == "#task-calls");
}

TEST_CASE("an addition, a removal and an added task are told as what they are") {
  Workbench bench = small_bench();
  const Object values = changes_of(bench, "1-2", bench.en());
  CHECK(text_at(values, "changes.1.change.is_inserted") == "true");
  CHECK(text_at(values, "changes.1.before") == "(none)");
  CHECK(text_at(values, "changes.4.change.is_removed") == "true");
  CHECK(text_at(values, "changes.4.after") == "(none)");
  CHECK(text_at(values, "changes.5.note") == word("change.added-task"));
  CHECK(text_at(values, "changes.5.change") == "(none)");  // the row is named by its place
  CHECK(text_at(values, "changes.5.where") != "(none)");
  CHECK(text_at(values, "changes.4.note") == "(none)");
}

TEST_CASE("a wording that is not on record says so") {
  Workbench bench = small_bench();
  const Object values = changes_of(bench, "1-2", bench.en());
  CHECK(text_at(values, "changes.2.is_unknown") == "true");
  CHECK(text_at(values, "changes.0.is_unknown") == "false");
}

TEST_CASE("what moved keeps its wording, and says from where or to where") {
  Workbench bench = small_bench();
  const model::Words& words = project_words()[1];
  const Object values = changes_of(bench, "1-2", bench.en());
  CHECK(text_at(values, "changes.3.change.is_plain") == "true");
  CHECK(text_at(values, "changes.3.change.text") == "Implement");
  CHECK(text_at(values, "changes.3.after.0.is_kept") == "true");
  CHECK(text_at(values, "changes.3.moved_here") ==
        words.format("change.moved-from", {{"year", "FY2025"}}).str());
  CHECK(text_at(values, "changes.3.moved_away") == "(none)");
  CHECK(text_at(values, "changes.4.moved_away") ==
        words.format("change.moved-to", {{"year", "FY2024"}}).str());
}

TEST_CASE("a new card and one of which only something changed have one change of the whole card") {
  Workbench bench = small_bench();
  const Object fresh = changes_of(bench, "2-1-2", bench.en());
  CHECK(each(fresh, "changes", "note") == Strings{word("change.new-item")});
  CHECK(text_at(fresh, "changes.0.change") == "(none)");
  const Object something = changes_of(bench, "2-1-1", bench.en());
  CHECK(each(something, "changes", "is_unspecified") == Strings{"true"});
  CHECK(text_at(something, "changes.0.where") == "(none)");
  CHECK(size_at(changes_of(bench, "1-1", bench.ja()), "changes") == 0);
}

TEST_CASE("a change of prose stands under the heading of its section, and leads there") {
  Workbench bench = small_bench();
  Change prose = change(Scope::initiative, "1-1", "direction", ChangeKind::revised);
  prose.part_id = "1";
  prose.before = both("検討", "Study");
  prose.after = both("実施", "Implement");
  const Object entry = entry_of(bench, prose, bench.en());
  CHECK(text_at(entry, "where") == "Direction");
  CHECK(text_at(entry, "url") == "#direction");
  CHECK(text_at(entry, "change.spans.0.text") == "Study");
}

TEST_CASE("other fields are named by the words of the interface, and have no place on the page") {
  Workbench bench = small_bench();
  for (const char* field : {"title", "goal", "departments", "methods", "related", "printed_page",
                            "source_note", "number"}) {
    INFO(field);
    Change each = change(Scope::initiative, "1-1", field, ChangeKind::editorial);
    each.after = only("甲");
    const Object entry = entry_of(bench, each, bench.en());
    if (std::string(field) != "goal") CHECK(text_at(entry, "where") == word("field." + each.field));
    CHECK(text_at(entry, "url") == "(none)");
    CHECK(text_at(entry, "is_editorial") == "true");
  }
}

TEST_CASE("a card that moved to another goal has a change of its goal") {
  Workbench bench = small_bench();
  Change moved = change(Scope::initiative, "1-1", "goal", ChangeKind::revised);
  moved.before = only("到達点１ 甲");
  moved.after = only("到達点２ 乙");
  CHECK(text_at(entry_of(bench, moved, bench.en()), "where") == "Goal");
}

TEST_CASE("items and goals that are new or ended are told in different words") {
  Workbench bench = small_bench();
  const auto note = [&](Scope scope, ChangeKind kind) {
    Change each = change(scope, "1", scope == Scope::goal ? "goal" : "card", kind);
    each.reason = both("完了した", "It is done");
    return text_at(entry_of(bench, each, bench.en()), "note");
  };
  CHECK(note(Scope::goal, ChangeKind::fresh) == word("change.new-goal"));
  CHECK(note(Scope::goal, ChangeKind::ended) == word("change.ended-goal"));
  CHECK(note(Scope::initiative, ChangeKind::ended) == word("change.ended-item"));
  CHECK(note(Scope::initiative, ChangeKind::renumbered) == word("change.renumbered"));
  CHECK(note(Scope::initiative, ChangeKind::split) == word("change.split"));
  CHECK(note(Scope::initiative, ChangeKind::merged) == word("change.merged"));
}

TEST_CASE("the reason of an ending stands beside it, that of a card stands at the card") {
  Workbench bench = small_bench();
  Change ended = change(Scope::initiative, "9-9", "card", ChangeKind::ended);
  ended.reason = both("完了した", "It is done");
  CHECK(text_at(entry_of(bench, ended, bench.en()), "ending_reason") == "It is done");
  ended.kind = ChangeKind::revised;
  CHECK(text_at(entry_of(bench, ended, bench.en()), "ending_reason") == "(none)");
}

TEST_CASE("a shift is told in words, where there is one") {
  Workbench bench = small_bench();
  Change each = change(Scope::initiative, "1-2", "schedule", ChangeKind::revised);
  CHECK(text_at(entry_of(bench, each, bench.en()), "shift") == "(none)");
  each.shift = model::Shift::forward;
  CHECK(text_at(entry_of(bench, each, bench.en()), "shift") == word("shift.forward"));
}

TEST_CASE("every field that a comparison may name has a word") {
  Workbench bench = small_bench();
  for (const auto& [scope, field] : std::vector<std::pair<Scope, std::string>>{
           {Scope::initiative, "task"},       {Scope::initiative, "group"},
           {Scope::initiative, "schedule"},   {Scope::goal, "title"},
           {Scope::goal, "number"},           {Scope::goal, "kind"},
           {Scope::goal, "parent"},           {Scope::goal, "budgets"},
           {Scope::goal, "budget_note"},      {Scope::goal, "hours"},
           {Scope::goal, "source_note"},      {Scope::plan, "title"},
           {Scope::plan, "summary"},          {Scope::plan, "period"},
           {Scope::plan, "goal_kind"},        {Scope::plan, "budget_note"},
           {Scope::plan, "section"},          {Scope::plan, "goal_section"},
           {Scope::plan, "plan_section"},     {Scope::plan, "goal_kinds"},
           {Scope::plan, "initiative_kinds"}, {Scope::plan, "totals_note"},
           {Scope::plan, "qualifier"},        {Scope::goal, "indicator"},
           {Scope::goal, "indicator_unit"},   {Scope::goal, "indicators"},
           {Scope::goal, "projections"},      {Scope::goal, "targets"},
           {Scope::goal, "baselines"},        {Scope::goal, "actuals"},
           {Scope::goal, "indicator_note"},   {Scope::goal, "indicator_source_note"},
           {Scope::plan, "effects"},          {Scope::plan, "measure"},
           {Scope::plan, "effect_kind"},      {Scope::plan, "effects_note"},
           {Scope::plan, "method"},           {Scope::department, "name"},
           {Scope::department, "telephone"},  {Scope::term, "name"},
           {Scope::term, "explanation"}}) {
    INFO(field);
    Change each = change(scope, "1", field, ChangeKind::revised);
    each.after = only("甲");
    CHECK(text_at(entry_of(bench, each, bench.ja()), "where") != "(none)");
  }
}
