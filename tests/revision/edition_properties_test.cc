// The comparison of editions on the project's own content, with random edits of every kind.
#include <algorithm>
#include <catch2/catch.hpp>
#include <set>
#include <string>

#include "markup/render_document.h"
#include "revision/card_text.h"
#include "revision/compare_editions.h"
#include "revision/editions.h"
#include "revision/present.h"
#include "revision/random_edits.h"
#include "support/catalogue.h"

using namespace kohyo;
using namespace kohyo::revision;
using model::Change;
using model::Presence;

namespace {

/// The published plan as an edition that others follow.
model::Plan real_plan() {
  model::Plan plan = test::real_catalogue().plans.front();
  plan.revision = {};
  plan.ended.clear();
  for (model::Initiative& card : plan.initiatives) card.continues.clear();
  return plan;
}

/// What both have apart, for a message that can be read.
std::string difference(const std::set<std::string>& expected, const std::set<std::string>& found) {
  std::string lines;
  for (const std::string& id : expected) lines += found.contains(id) ? "" : "missed " + id + "\n";
  for (const std::string& id : found) lines += expected.contains(id) ? "" : "invented " + id + "\n";
  return lines;
}

/// The fields of a marked card that hold marks, as ids of changes begin: `title`, `task:calls`,
/// `schedule:calls:2025`, `direction`.
class MarkedFields {
 public:
  static std::set<std::string> of(const model::Initiative& marked) {
    MarkedFields fields;
    fields.add_heading(marked);
    for (const model::Task& task : marked.schedule) fields.add(task);
    for (const auto& [section, prose] : marked.sections) {
      for (const text::Language& language : prose.languages()) {
        const markup::Document& document = prose.in(language).value;
        if (shown(side_without(document, Step::remove)) != shown(document))
          fields.found_.insert(section.str());
        if (shown(side_without(document, Step::insert)) != shown(document))
          fields.found_.insert(section.str());
      }
    }
    return fields.found_;
  }

 private:
  void add_heading(const model::Initiative& marked) {
    if (marked.former && marked.former->title != marked.title) found_.insert("title");
    if (marked.former && marked.former->goal != marked.goal.id) found_.insert("goal");
    for (const auto& each : marked.departments)
      if (each.presence != Presence::kept) found_.insert("departments");
    for (const auto& each : marked.methods.ids)
      if (each.presence != Presence::kept) found_.insert("methods");
  }
  void add(const model::Task& task) {
    const std::string id = task.id.str();
    if (task.presence != Presence::kept) found_.insert("task:" + id);
    const bool is_renamed =
        task.former && (task.former->name != task.name || task.former->details != task.details);
    if (is_renamed) found_.insert("task:" + id);
    if (task.former && task.former->group != task.group) found_.insert("group:" + id);
    for (const model::Cell& cell : task.cells) {
      for (const model::CellItem& item : cell.items)
        if (item.revision) found_.insert("schedule:" + id + ":" + std::to_string(cell.year.start));
    }
  }

  std::set<std::string> found_;
};

/// Whether a red change stands in a field or below it.
bool has_row(const std::vector<Change>& changes, const std::string& card,
             const std::string& field) {
  return std::ranges::any_of(changes, [&](const Change& change) {
    const bool is_in =
        change.id == card + ":" + field || change.id.starts_with(card + ":" + field + ":");
    return is_in && change.is_marked();
  });
}

void check_marks(const model::Plan& plan, const model::EditionRevision& revision) {
  for (const model::Initiative& card : plan.initiatives) {
    const model::Initiative* marked = revision.marked(card.id);
    if (marked == nullptr) continue;
    INFO(card.id.str());
    CHECK(text_of_card(present(*marked)) == text_of_card(card));
    for (const std::string& field : MarkedFields::of(*marked)) {
      INFO(field);
      CHECK(has_row(revision.of(card.id), card.id.str(), field));
    }
  }
}

}  // namespace

TEST_CASE("the real content compared with itself gives nothing") {
  const model::Plan plan = real_plan();
  base::Diagnostics diagnostics;
  const model::Plan same = next_edition(plan, "2099-03", plan.initiatives);
  const model::EditionRevision revision = compare_editions(plan, same, diagnostics);
  CHECK(lines_of(same, revision).empty());
  CHECK(diagnostics.all().empty());
  CHECK(revision.lineage.size() == plan.initiatives.size());
}

TEST_CASE("of 200 random edits of the real content all are found, and none is invented") {
  const std::uint32_t seed = GENERATE(1U, 2U, 3U, 4U, 5U, 6U);
  INFO("seed " << seed);
  const model::Plan before = real_plan();
  RandomEditor editor(before, seed);
  editor.edit(200);
  base::Diagnostics diagnostics;
  const model::EditionRevision revision = compare_editions(before, editor.plan(), diagnostics);
  CHECK(lines_of(diagnostics).empty());
  std::set<std::string> found;
  for (const std::string& line : lines_of(editor.plan(), revision)) {
    INFO(line);
    CHECK(found.insert(line.substr(0, line.find(' '))).second);  // no id stands twice
  }
  CHECK(difference(editor.expected(), found) == "");
  check_marks(editor.plan(), revision);
}

TEST_CASE("the comparison of the same editions is the same, to the letter") {
  const model::Plan before = real_plan();
  RandomEditor editor(before, 11);
  editor.edit(200);
  base::Diagnostics diagnostics;
  const Lines first = lines_of(editor.plan(), compare_editions(before, editor.plan(), diagnostics));
  const Lines second =
      lines_of(editor.plan(), compare_editions(before, editor.plan(), diagnostics));
  CHECK(first == second);
  RandomEditor again(before, 11);
  again.edit(200);
  CHECK(lines_of(again.plan(), compare_editions(before, again.plan(), diagnostics)) == first);
}

TEST_CASE("compared the other way round, the same cards changed") {
  const model::Plan before = real_plan();
  RandomEditor editor(before, 12);
  editor.edit(100);
  base::Diagnostics diagnostics;
  const model::EditionRevision there = compare_editions(before, editor.plan(), diagnostics);
  const model::EditionRevision back = compare_editions(editor.plan(), before, diagnostics);
  for (const model::Initiative& card : before.initiatives) {
    if (editor.plan().find_initiative(card.id) == nullptr) continue;
    INFO(card.id.str());
    CHECK(there.of(card.id).empty() == back.of(card.id).empty());
  }
}
