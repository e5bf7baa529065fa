// Random edits of an edition, each with the changes that a comparison must find.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <random>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "markup/render_document.h"
#include "revision/editions.h"

namespace kohyo::revision {

/// Makes an edition out of the one before, edit by edit. No field is edited twice, so that every
/// edit has changes of its own.
class RandomEditor {
 public:
  RandomEditor(const model::Plan& before, std::uint32_t seed)
      : plan_(next_edition(before, "2099-03", before.initiatives)), random_(seed) {}

  /// Makes `count` edits.
  void edit(int count) {
    const std::vector<std::function<bool()>> kinds = {[&] { return retitle(); },
                                                      [&] { return add_department(); },
                                                      [&] { return remove_department(); },
                                                      [&] { return turn_departments(); },
                                                      [&] { return toggle_method(); },
                                                      [&] { return rename_task(); },
                                                      [&] { return add_task(); },
                                                      [&] { return remove_task(); },
                                                      [&] { return turn_tasks(); },
                                                      [&] { return reword_cell(); },
                                                      [&] { return empty_cell(); },
                                                      [&] { return undecide_cell(); },
                                                      [&] { return move_cell(); },
                                                      [&] { return reword_block(); },
                                                      [&] { return add_block(); },
                                                      [&] { return remove_block(); },
                                                      [&] { return change_budget(); },
                                                      [&] { return change_hours(); },
                                                      [&] { return relate(); },
                                                      [&] { return note_source(); },
                                                      [&] { return add_card(); },
                                                      [&] { return end_card(); },
                                                      [&] { return renumber_card(); },
                                                      [&] { return split_card(); },
                                                      [&] { return merge_cards(); }};
    for (int made = 0, tries = 0; made < count; ++tries) {
      REQUIRE(tries < count * 100);
      if (kinds[below(kinds.size())]()) ++made;
    }
  }

  const model::Plan& plan() const { return plan_; }
  /// The ids of the changes that the edits make.
  const std::set<std::string>& expected() const { return expected_; }

 private:
  std::size_t below(std::size_t count) { return random_() % count; }
  template <typename Item>
  Item& any(std::vector<Item>& items) {
    return items[below(items.size())];
  }
  model::Initiative& any_card() { return any(plan_.initiatives); }
  std::string fresh(const std::string& prefix) { return prefix + std::to_string(++last_); }
  model::LocalText fresh_text() {
    const std::string number = std::to_string(++last_);
    return test::both("新しい" + number + "番の取組みの題", "Wholly new title " + number);
  }

  /// Claims a field of a card. False where it is taken, or the whole card is.
  bool claim(const model::Initiative& card, const std::string& field) {
    if (whole_cards_.contains(card.id.str())) return false;
    return fields_.insert(card.id.str() + ":" + field).second;
  }
  /// Claims a card as a whole. False where anything on it is taken.
  bool claim(const model::Initiative& card) {
    const std::string id = card.id.str();
    const auto field = fields_.lower_bound(id + ":");
    const bool is_edited = field != fields_.end() && field->starts_with(id + ":");
    return !is_edited && whole_cards_.insert(id).second;
  }
  void expect(const model::Initiative& card, const std::string& change) {
    CHECK(expected_.insert(card.id.str() + ":" + change).second);
  }

  bool retitle() {
    model::Initiative& card = any_card();
    if (!claim(card, "title")) return false;
    card.title = fresh_text();
    expect(card, "title");
    return true;
  }

  bool add_department() {
    model::Initiative& card = any_card();
    const model::DepartmentId id = any(plan_.records.departments).id;
    const auto same = [&](const auto& each) { return each.id == id; };
    if (std::ranges::any_of(card.departments, same) || !claim(card, "departments")) return false;
    card.departments.push_back({id, test::nowhere});
    expect(card, "departments");
    return true;
  }
  bool remove_department() {
    model::Initiative& card = any_card();
    if (card.departments.size() < 2 || !claim(card, "departments")) return false;
    card.departments.erase(card.departments.begin() +
                           static_cast<std::ptrdiff_t>(below(card.departments.size())));
    expect(card, "departments");
    return true;
  }
  bool turn_departments() {
    model::Initiative& card = any_card();
    if (card.departments.size() < 2 || !claim(card, "departments")) return false;
    std::swap(card.departments.front(), card.departments.back());
    expect(card, "departments");
    return true;
  }

  bool toggle_method() {
    model::Initiative& card = any_card();
    if (!claim(card, "methods")) return false;
    const model::MethodId id = any(plan_.methods).id;
    auto& ids = card.methods.ids;
    const auto erased = std::erase_if(ids, [&](const auto& each) { return each.id == id; });
    if (erased == 0) ids.push_back({id, test::nowhere});
    expect(card, "methods");
    return true;
  }

  /// A row that nobody edits elsewhere; null where the card has none.
  model::Task* any_task(model::Initiative& card, const std::string& field) {
    if (card.schedule.empty()) return nullptr;
    model::Task& task = any(card.schedule);
    const bool is_free = !fields_.contains(card.id.str() + ":row:" + task.id.str());
    return is_free && claim(card, field + ":" + task.id.str()) ? &task : nullptr;
  }
  bool rename_task() {
    model::Initiative& card = any_card();
    model::Task* task = any_task(card, "task");
    if (task == nullptr) return false;
    task->name = fresh_text();
    expect(card, "task:" + task->id.str());
    return true;
  }
  bool add_task() {
    model::Initiative& card = any_card();
    const std::string id = fresh("added-");
    if (!claim(card, "row:" + id)) return false;
    model::Task added{model::TaskId(id), fresh_text(), {}, {}, {}};
    for (const text::FiscalYear year : plan_.years()) added.cells.push_back(cell(year.start, {}));
    added.cells.back() = cell(plan_.last_year.start, {"実施"});
    const std::size_t place = below(card.schedule.size() + 1);
    card.schedule.insert(card.schedule.begin() + static_cast<std::ptrdiff_t>(place),
                         std::move(added));
    expect(card, "task:" + id);
    return true;
  }
  bool remove_task() {
    model::Initiative& card = any_card();
    if (card.schedule.size() < 2) return false;
    const std::size_t place = below(card.schedule.size());
    const std::string id = card.schedule[place].id.str();
    for (const std::string& field : fields_) {  // nothing else of the row may be edited
      const bool is_row = field.ends_with(":" + id) || field.find(":" + id + ":") != field.npos;
      if (field.starts_with(card.id.str() + ":") && is_row) return false;
    }
    if (!claim(card, "row:" + id)) return false;
    card.schedule.erase(card.schedule.begin() + static_cast<std::ptrdiff_t>(place));
    expect(card, "task:" + id);
    return true;
  }
  bool turn_tasks() {
    model::Initiative& card = any_card();
    if (card.schedule.size() < 2 || !claim(card, "order")) return false;
    std::ranges::reverse(card.schedule);
    return true;
  }

  /// A cell with wording of which nothing is edited.
  std::pair<model::Task*, model::Cell*> any_cell(model::Initiative& card) {
    if (card.schedule.empty()) return {nullptr, nullptr};
    model::Task& task = any(card.schedule);
    model::Cell& one = any(task.cells);
    const std::string field = "cell:" + task.id.str() + ":" + std::to_string(one.year.start);
    const bool is_free = !fields_.contains(card.id.str() + ":row:" + task.id.str());
    if (one.items.empty() || !is_free || !claim(card, field)) return {nullptr, nullptr};
    return {&task, &one};
  }
  void expect_items(const model::Initiative& card, const model::Task& task, text::FiscalYear year,
                    std::size_t count) {
    for (std::size_t i = 1; i <= count; ++i)
      expect(card, "schedule:" + task.id.str() + ":" + std::to_string(year.start) + ":" +
                       std::to_string(i));
  }
  bool reword_cell() {
    model::Initiative& card = any_card();
    const auto [task, one] = any_cell(card);
    if (one == nullptr) return false;
    const std::size_t at = below(one->items.size());
    one->items[at].text = fresh_text();
    expect(card, "schedule:" + task->id.str() + ":" + std::to_string(one->year.start) + ":" +
                     std::to_string(at + 1));
    return true;
  }
  bool empty_cell() {
    model::Initiative& card = any_card();
    const auto [task, one] = any_cell(card);
    if (one == nullptr) return false;
    expect_items(card, *task, one->year, one->items.size());
    *one = cell(one->year.start, {});
    return true;
  }
  bool undecide_cell() {
    model::Initiative& card = any_card();
    const auto [task, one] = any_cell(card);
    if (one == nullptr) return false;
    expect_items(card, *task, one->year, one->items.size());
    *one = cell(one->year.start, {"未定"});
    return true;
  }
  bool move_cell() {
    model::Initiative& card = any_card();
    const auto [task, one] = any_cell(card);
    if (one == nullptr) return false;
    for (model::Cell& other : task->cells) {
      const std::string field = "cell:" + task->id.str() + ":" + std::to_string(other.year.start);
      const bool is_empty = other.items.empty() && other.status == model::ValueStatus::none;
      if (!is_empty || !claim(card, field)) continue;
      expect_items(card, *task, one->year, one->items.size());
      expect_items(card, *task, other.year, one->items.size());
      other.items = std::exchange(one->items, {});
      other.status = std::exchange(one->status, model::ValueStatus::none);
      return true;
    }
    return reword_claimed(card, *task, *one);
  }
  /// There is no free year to move to: the claimed cell is reworded instead.
  bool reword_claimed(model::Initiative& card, const model::Task& task, model::Cell& one) {
    one.items.front().text = fresh_text();
    expect(card, "schedule:" + task.id.str() + ":" + std::to_string(one.year.start) + ":1");
    return true;
  }

  /// A section of a card, to be edited alone; null where it is taken.
  model::LocalDocument* any_section(model::Initiative& card, std::string& name) {
    if (card.sections.empty()) return nullptr;
    auto section = card.sections.begin();
    std::advance(section, static_cast<std::ptrdiff_t>(below(card.sections.size())));
    name = section->first.str();
    return claim(card, "prose:" + name) ? &section->second : nullptr;
  }
  static void replace_main(model::LocalDocument& prose, markup::Document main) {
    const std::vector<text::Language> languages = prose.languages();
    model::LocalDocument changed(languages.front(), std::move(main));
    for (std::size_t i = 1; i < languages.size(); ++i)
      changed.add(languages[i], prose.in(languages[i]).value);
    prose = std::move(changed);
  }
  /// The first text in the first paragraph of a block; null where there is none.
  static markup::TextRun* text_in(markup::Block& block) {
    if (auto* paragraph = std::get_if<markup::Paragraph>(&block.value)) {
      for (markup::Inline& part : paragraph->inlines) {
        auto* run = std::get_if<markup::TextRun>(&part.value);
        if (run != nullptr && run->text.size() > 20) return run;
      }
    }
    if (auto* list = std::get_if<markup::List>(&block.value)) {
      for (markup::ListItem& item : list->items) {
        for (markup::Block& inner : item.blocks) {
          if (markup::TextRun* run = text_in(inner)) return run;
        }
      }
    }
    return nullptr;
  }
  bool reword_block() {
    model::Initiative& card = any_card();
    std::string section;
    model::LocalDocument* prose = any_section(card, section);
    if (prose == nullptr || prose->main().blocks.empty()) return false;
    markup::Document main = prose->main();
    markup::TextRun* run = text_in(any(main.blocks));
    if (run == nullptr) return false;
    run->text += "また、" + fresh("新しい") + "件を見直す。";
    const std::vector<std::string> before = markup::plain_text(prose->main());
    const std::vector<std::string> after = markup::plain_text(main);
    REQUIRE(before.size() == after.size());
    const auto at = std::ranges::mismatch(before, after).in1 - before.begin();
    replace_main(*prose, std::move(main));
    expect(card, section + ":" + std::to_string(at + 1));
    return true;
  }
  bool add_block() {
    model::Initiative& card = any_card();
    std::string section;
    model::LocalDocument* prose = any_section(card, section);
    if (prose == nullptr || !prose->main().footnotes.empty()) return false;
    markup::Document main = prose->main();
    markup::Paragraph added;
    added.inlines.push_back({markup::TextRun{fresh("これまでにない内容の段落") + "を加えた。"}});
    main.blocks.push_back({std::move(added)});
    const std::size_t number = markup::plain_text(main).size();
    replace_main(*prose, std::move(main));
    expect(card, section + ":" + std::to_string(number));
    return true;
  }
  bool remove_block() {
    model::Initiative& card = any_card();
    std::string section;
    model::LocalDocument* prose = any_section(card, section);
    if (prose == nullptr || prose->main().blocks.empty()) return false;
    markup::Document main = prose->main();
    const std::size_t place = below(main.blocks.size());
    if (!std::holds_alternative<markup::Paragraph>(main.blocks[place].value)) return false;
    const std::vector<std::string> before = markup::plain_text(main);
    main.blocks.erase(main.blocks.begin() + static_cast<std::ptrdiff_t>(place));
    const std::vector<std::string> after = markup::plain_text(main);
    if (after.size() + 1 != before.size()) return false;
    const auto at = std::ranges::mismatch(before, after).in1 - before.begin();
    replace_main(*prose, std::move(main));
    expect(card, section + ":removed-" + std::to_string(at + 1));
    return true;
  }

  bool change_budget() {
    model::Goal& goal = any(plan_.goals);
    if (goal.budgets.empty()) return false;
    model::Budget& budget = any(goal.budgets);
    const std::string id = "goal:" + goal.id.str() +
                           ":budgets:" + std::string(name_of(budget.stage)) + ":" +
                           std::to_string(budget.year.start);
    if (!expected_.insert(id).second) return false;
    budget.status = model::ValueStatus::figure;
    budget.amount = model::make_money(*text::Decimal::parse(std::to_string(70000 + ++last_)),
                                      model::MoneyUnit::million_yen);
    return true;
  }
  bool change_hours() {
    model::Goal& goal = any(plan_.goals);
    if (!expected_.insert("goal:" + goal.id.str() + ":hours").second) return false;
    goal.hours = model::Hours{
        plan_.first_year,      plan_.last_year, 70000, {}, test::line(fresh("約7万時間 ")), true,
        test::only("積み上げ")};
    return true;
  }

  bool relate() {
    model::Initiative& card = any_card();
    const model::InitiativeId other = any_card().id;
    const auto same = [&](const auto& each) { return each.id == other; };
    if (std::ranges::any_of(card.related, same) || !claim(card, "related")) return false;
    card.related.push_back({other, test::nowhere});
    expect(card, "related");
    return true;
  }
  bool note_source() {
    model::Initiative& card = any_card();
    if (!claim(card, "source_note")) return false;
    card.source_note = fresh_text();
    expect(card, "source_note");
    return true;
  }

  model::Initiative copy_as(model::Initiative card, const std::string& id) {
    card.id = model::InitiativeId(id);
    card.number_printed = test::line(id);
    card.continues.clear();
    return card;
  }
  bool add_card() {
    model::Initiative added = copy_as(any_card(), fresh("9-"));
    claim(added);
    added.title = fresh_text();
    expect(added, "card");
    plan_.initiatives.push_back(std::move(added));
    return true;
  }
  bool end_card() {
    const std::size_t at = below(plan_.initiatives.size());
    const model::Initiative card = plan_.initiatives[at];
    if (!claim(card)) return false;
    expect(card, "card");
    plan_.ended.push_back({card.id, test::only("終わった"), test::nowhere});
    plan_.initiatives.erase(plan_.initiatives.begin() + static_cast<std::ptrdiff_t>(at));
    return true;
  }
  bool renumber_card() {
    model::Initiative& card = any_card();
    if (!claim(card)) return false;
    const model::InitiativeId from = card.id;
    card = copy_as(card, fresh("8-"));
    card.continues = {{from, test::nowhere}};
    claim(card);
    expect(card, "number");
    return true;
  }
  bool split_card() {
    model::Initiative& card = any_card();
    if (!claim(card)) return false;
    const model::InitiativeId from = card.id;
    model::Initiative second = copy_as(card, fresh("7-"));
    card = copy_as(card, fresh("7-"));
    for (model::Initiative* part : {&card, &second}) {
      part->continues = {{from, test::nowhere}};
      claim(*part);
      expect(*part, "card");
    }
    plan_.initiatives.push_back(std::move(second));
    return true;
  }
  bool merge_cards() {
    const model::InitiativeId one = any_card().id;
    const model::InitiativeId two = any_card().id;
    const bool is_old = !one.str().starts_with("7-") && !two.str().starts_with("7-");
    if (one == two || !is_old || !claim(*plan_.find_initiative(one))) return false;
    model::Initiative merged = copy_as(*plan_.find_initiative(one), fresh("6-"));
    merged.continues = {{one, test::nowhere}};
    claim(merged);
    if (!claim(*plan_.find_initiative(two))) {  // then the first one alone has another number
      expect(merged, "number");
    } else {
      merged.continues.push_back({two, test::nowhere});
      std::erase_if(plan_.initiatives, [&](const auto& each) { return each.id == two; });
      expect(merged, "card");
    }
    std::erase_if(plan_.initiatives, [&](const auto& each) { return each.id == one; });
    plan_.initiatives.push_back(std::move(merged));
    return true;
  }

  model::Plan plan_;
  std::mt19937 random_;
  int last_ = 0;                       ///< makes wordings and ids that nothing else has
  std::set<std::string> fields_ = {};  ///< `1-9:title`, `1-9:cell:calls:2025`
  std::set<std::string> whole_cards_ = {};
  std::set<std::string> expected_ = {};
};

}  // namespace kohyo::revision
