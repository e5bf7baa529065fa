#include "revision/apply_errata.h"

#include <algorithm>
#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace kohyo::revision {
namespace {

using base::Code;
using model::Erratum;

/// The places of a field in one language where the quoted text may stand, as bytes to be changed.
using Places = std::vector<std::string*>;

void find_in(std::vector<markup::Inline>& inlines, Places& places) {
  for (markup::Inline& part : inlines) {
    const auto visit = [&](auto& value) {
      using Part = std::decay_t<decltype(value)>;
      if constexpr (std::is_same_v<Part, markup::TextRun>) {
        places.push_back(&value.text);
      } else if constexpr (requires { value.children; }) {
        find_in(value.children, places);
      }
    };
    std::visit(visit, part.value);
  }
}

void find_in(std::vector<markup::Block>& blocks, Places& places) {
  for (markup::Block& block : blocks) {
    const auto visit = [&](auto& value) {
      using Part = std::decay_t<decltype(value)>;
      if constexpr (requires { value.inlines; }) {
        find_in(value.inlines, places);
      } else if constexpr (requires { value.blocks; }) {
        find_in(value.blocks, places);
      } else if constexpr (std::is_same_v<Part, markup::List>) {
        for (markup::ListItem& item : value.items) find_in(item.blocks, places);
      } else if constexpr (std::is_same_v<Part, markup::Table>) {
        for (markup::TableCell& cell : value.header) find_in(cell.inlines, places);
        for (auto& row : value.rows) {
          for (markup::TableCell& cell : row) find_in(cell.inlines, places);
        }
      }
    };
    std::visit(visit, block.value);
  }
}

std::size_t count_of(std::string_view text, std::string_view quoted) {
  std::size_t count = 0;
  for (std::size_t at = text.find(quoted); at != text.npos; at = text.find(quoted, at + 1)) ++count;
  return count;
}

/// Replaces the one occurrence of `before` in all of `places`. False where there is none, or more.
bool replace_once(const Places& places, const std::string& before, const std::string& after) {
  std::size_t count = 0;
  std::string* holder = nullptr;
  for (std::string* place : places) {
    const std::size_t here = count_of(*place, before);
    if (here > 0) holder = place;
    count += here;
  }
  if (count != 1) return false;
  holder->replace(holder->find(before), before.size(), after);
  return true;
}

/// Texts of one language, taken out of their localized values to be changed and put back.
class Texts {
 public:
  explicit Texts(const text::Language& language) : language_(language) {}
  void add(model::LocalText& text) {
    if (!text.has(language_)) return;
    lines_.push_back(text.in(language_).value.str());
    texts_.push_back(&text);
  }
  bool replace(const std::string& before, const std::string& after) {
    Places places;
    for (std::string& line : lines_) places.push_back(&line);
    if (!replace_once(places, before, after)) return false;
    for (std::size_t i = 0; i < texts_.size(); ++i)
      texts_[i]->set(language_, text::Text::from_program(lines_[i]));
    return true;
  }

 private:
  const text::Language& language_;
  std::vector<std::string> lines_ = {};
  std::vector<model::LocalText*> texts_ = {};
};

using Sections = std::map<model::SectionId, model::LocalDocument>;

bool replace_in_prose(Sections& sections, const std::string& field, const text::Language& language,
                      const std::string& before, const std::string& after) {
  const auto section = sections.find(model::SectionId(field));
  if (section == sections.end() || !section->second.has(language)) return false;
  markup::Document document = section->second.in(language).value;
  Places places;
  find_in(document.blocks, places);
  for (markup::Footnote& note : document.footnotes) find_in(note.blocks, places);
  if (!replace_once(places, before, after)) return false;
  section->second.set(language, std::move(document));
  return true;
}

void add_schedule(model::Initiative& card, const Erratum& erratum, Texts& texts) {
  for (model::Task& task : card.schedule) {
    for (model::Cell& cell : task.cells) {
      if (erratum.year && cell.year != *erratum.year) continue;
      for (model::CellItem& item : cell.items) texts.add(item.text);
    }
  }
}

bool replace_in_card(model::Initiative& card, const Erratum& erratum,
                     const text::Language& language) {
  const std::string& before = erratum.before.in(language).value.str();
  const std::string& after = erratum.after.in(language).value.str();
  Texts texts(language);
  if (erratum.field == "title") {
    texts.add(card.title);
  } else if (erratum.field == "note") {
    if (card.revision.note) texts.add(*card.revision.note);
  } else if (erratum.field == "task") {
    for (model::Task& task : card.schedule) {
      texts.add(task.name);
      for (model::LocalText& detail : task.details) texts.add(detail);
    }
  } else if (erratum.field == "schedule") {
    add_schedule(card, erratum, texts);
  } else {
    return replace_in_prose(card.sections, erratum.field, language, before, after);
  }
  return texts.replace(before, after);
}

/// 79百万円 as an amount.
std::optional<model::Money> amount_of(const std::string& printed) {
  const std::size_t end = printed.find_first_not_of("0123456789,.");
  if (end == std::string::npos) return {};
  std::string digits = printed.substr(0, end);
  std::erase(digits, ',');
  const auto number = text::Decimal::parse(digits);
  const auto unit = model::parse_money_unit(printed.substr(end));
  if (!number || !unit) return {};
  return model::make_money(*number, *unit);
}

bool replace_budget(model::Goal& goal, const Erratum& erratum) {
  const auto before = amount_of(erratum.before.main().str());
  const auto after = amount_of(erratum.after.main().str());
  if (!before || !after) return false;
  model::Budget* found = nullptr;
  for (model::Budget& budget : goal.budgets) {
    const bool is_meant =
        (!erratum.year || budget.year == *erratum.year) && budget.amount == before;
    if (is_meant && found != nullptr) return false;
    if (is_meant) found = &budget;
  }
  if (found != nullptr) found->amount = after;
  return found != nullptr;
}

bool replace_in_goal(model::Goal& goal, const Erratum& erratum, const text::Language& language) {
  const std::string& before = erratum.before.in(language).value.str();
  const std::string& after = erratum.after.in(language).value.str();
  if (erratum.field == "title") {
    Texts texts(language);
    texts.add(goal.title);
    return texts.replace(before, after);
  }
  return replace_in_prose(goal.sections, erratum.field, language, before, after);
}

bool apply(const Erratum& erratum, model::Plan& plan) {
  if (erratum.scope == model::Scope::goal && erratum.field == "budgets") {
    const auto goal =
        std::ranges::find(plan.goals, model::GoalId(erratum.scope_id), &model::Goal::id);
    return goal != plan.goals.end() && replace_budget(*goal, erratum);
  }
  bool is_applied = true;
  for (const text::Language& language : erratum.before.languages()) {
    if (!erratum.after.has(language)) continue;
    if (erratum.scope == model::Scope::goal) {
      const auto goal =
          std::ranges::find(plan.goals, model::GoalId(erratum.scope_id), &model::Goal::id);
      is_applied &= goal != plan.goals.end() && replace_in_goal(*goal, erratum, language);
    } else {
      const auto card = std::ranges::find(plan.initiatives, model::InitiativeId(erratum.scope_id),
                                          &model::Initiative::id);
      is_applied &= card != plan.initiatives.end() && replace_in_card(*card, erratum, language);
    }
  }
  return is_applied;
}

}  // namespace

void apply_errata(model::Plan& plan, base::Diagnostics& diagnostics) {
  for (const Erratum& erratum : plan.errata) {
    if (!apply(erratum, plan))
      diagnostics.report(Code::erratum_not_found, erratum.span,
                         {erratum.scope_id, erratum.before.main().str()});
  }
}

}  // namespace kohyo::revision
