// Random edits of an edition, each with the changes that a comparison must find.
#pragma once

#include <algorithm>
#include <cstddef>
#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "markup/render_document.h"
#include "revision/row_edits.h"

namespace kohyo::revision {

/// Edits of every kind, in an order that follows from the seed.
class RandomEditor : public RowEditor {
 public:
  using RowEditor::RowEditor;

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

 private:
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
    if (!expect(id)) return false;
    budget.status = model::ValueStatus::figure;
    budget.amount = model::make_money(*text::Decimal::parse(std::to_string(70000 + next_number())),
                                      model::MoneyUnit::million_yen);
    return true;
  }
  bool change_hours() {
    model::Goal& goal = any(plan_.goals);
    if (!expect("goal:" + goal.id.str() + ":hours")) return false;
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
};

}  // namespace kohyo::revision
