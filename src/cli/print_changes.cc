#include "cli/print_changes.h"

#include <algorithm>
#include <map>
#include <set>
#include <vector>

#include "cli/change_words.h"
#include "cli/printable.h"
#include "revision/compare_text.h"

namespace kohyo::cli {
namespace {

using model::Change;
using model::LocalText;
using model::Scope;

/// The row of a change of the schedule, as the edition has it or as it was.
const model::Task* task_of(const Change& change, const model::Plan& plan) {
  const model::InitiativeId id(change.scope_id);
  const model::Initiative* card = plan.revision.marked(id);
  if (card == nullptr) card = plan.find_initiative(id);
  if (card == nullptr) return nullptr;
  const auto found = std::ranges::find_if(
      card->schedule, [&](const model::Task& task) { return task.id.str() == change.part_id; });
  return found == card->schedule.end() ? nullptr : &*found;
}

const model::Section* section_of(const Change& change, const model::Plan& plan) {
  const auto& sections = plan.sections_of(change.scope);
  const auto found = std::ranges::find_if(
      sections, [&](const model::Section& section) { return section.id.str() == change.field; });
  return found == sections.end() ? nullptr : &*found;
}

/// `text` between marks; nothing where it is empty.
std::string marked(std::string_view open, std::string_view text, std::string_view close) {
  if (text.empty()) return {};
  return std::string(open) + printable(text) + std::string(close);
}

std::string removed(std::string_view text) {
  return marked("[-", text, "-]");
}

std::string added(std::string_view text) {
  return marked("{+", text, "+}");
}

std::string compared(std::string_view before, std::string_view after) {
  std::string line;
  for (const revision::TextSpan& span : revision::compare_text(before, after)) {
    if (span.step == revision::Step::remove) {
      line += removed(span.text);
    } else if (span.step == revision::Step::insert) {
      line += added(span.text);
    } else {
      line += printable(span.text);
    }
  }
  return line;
}

class Printer {
 public:
  Printer(const pipeline::Difference& difference, MessageLanguage language)
      : difference_(difference),
        plan_(difference.after),
        messages_(language),
        words_(change_words(language)),
        language_(words_.tag) {}

  std::string print() {
    const std::string before = difference_.before.str();
    const std::string after = plan_.edition().id.str();
    add_line(fill(words_.heading, {spoken(plan_.title), before, after}));
    if (difference_.is_declared) add_line(fill(words_.declared, {before, after}));
    const std::vector<const Change*> changes = plan_.changes();
    if (changes.empty()) {
      add_line(std::string(words_.none));
      return text_;
    }
    const Change* last = nullptr;
    for (const Change* change : changes) {
      if (last != nullptr) print_reason(*last, change);
      if (last == nullptr || !is_same_subject(*last, *change))
        text_ += "\n" + printable(name_of_subject(*change)) + "\n";
      print(*change);
      last = change;
    }
    print_reason(*last, nullptr);
    print_counts(changes);
    return text_;
  }

 private:
  void add_line(const std::string& line) { text_ += printable(line) + "\n"; }

  std::string spoken(const LocalText& text) const { return text.in(language_).value.str(); }

  std::string name_of_subject(const Change& change) const {
    const std::string& id = change.scope_id;
    const std::string_view colon = words_.colon;
    switch (change.scope) {
      case Scope::plan:
        return std::string(words_.of_plan);
      case Scope::goal: {
        const model::Goal* goal = plan_.find_goal(model::GoalId(id));
        const std::string kind = spoken(plan_.goal_kind);
        if (goal != nullptr)
          return kind + " " + goal->number_printed.str() + " " + spoken(goal->title);
        return kind + " " + gone(change);
      }
      case Scope::initiative: {
        const model::Initiative* card = plan_.find_initiative(model::InitiativeId(id));
        if (card != nullptr) return card->number_printed.str() + " " + spoken(card->title);
        return id + " " + gone(change);
      }
      case Scope::department: {
        const model::Department* found = plan_.records.find_department(model::DepartmentId(id));
        return std::string(words_.of_department) + std::string(colon) +
               (found != nullptr ? spoken(found->name) : id);
      }
      case Scope::term: {
        const model::Term* found = plan_.records.find_term(model::TermId(id));
        return std::string(words_.of_term) + std::string(colon) +
               (found != nullptr ? spoken(found->name) : id);
      }
    }
    return id;
  }

  /// What something was called that is there no longer.
  std::string gone(const Change& change) const {
    return change.before ? spoken(*change.before) : change.scope_id;
  }

  void print(const Change& change) {
    std::string line = "  " + printable(place_of(change)) + std::string(words_.colon);
    line += kind_word(change.kind, messages_);
    const std::string_view shift = shift_word(change.shift, messages_);
    if (!shift.empty()) line += std::string(words_.comma) + std::string(shift);
    text_ += line + "\n";
    const std::string wording = wording_of(change);
    if (!wording.empty()) text_ += "    " + wording + "\n";
  }

  static bool is_same_subject(const Change& a, const Change& b) {
    return a.scope == b.scope && a.scope_id == b.scope_id;
  }

  /// One reason for several changes of a card stands below the last of them.
  void print_reason(const Change& change, const Change* next) {
    const bool goes_on =
        next != nullptr && is_same_subject(change, *next) && next->reason == change.reason;
    if (!change.reason || goes_on) return;
    text_ += "    " + std::string(words_.reason) + printable(spoken(*change.reason)) + "\n";
  }

  /// The field, its task or part, and the year.
  std::string place_of(const Change& change) const {
    std::string place(field_word(change.field, messages_));
    const model::Section* section = section_of(change, plan_);
    const model::Task* task =
        section == nullptr && change.scope == Scope::initiative ? task_of(change, plan_) : nullptr;
    if (section != nullptr) {
      place = spoken(section->heading);
      if (!change.part_id.empty()) place += fill(words_.block, {block_of(change)});
    } else if (task != nullptr) {
      place +=
          std::string(words_.open_quote) + spoken(task->name) + std::string(words_.close_quote);
    } else if (!change.part_id.empty()) {
      place += " " + change.part_id;
    }
    if (change.year) place += " " + label(*change.year, language_);
    return place;
  }

  /// A block that is gone has a number of the edition before.
  static std::string block_of(const Change& change) {
    constexpr std::string_view gone = "removed-";
    const bool is_gone = change.part_id.starts_with(gone);
    return is_gone ? change.part_id.substr(gone.size()) : change.part_id;
  }

  std::string wording_of(const Change& change) const {
    std::string line;
    if (!change.former_is_on_record && change.kind != model::ChangeKind::unspecified)
      line += words_.no_record;
    line += sides_of(change);
    if (change.was_year) line += fill(words_.moved_from, {label(*change.was_year, language_)});
    if (change.now_year) line += fill(words_.moved_to, {label(*change.now_year, language_)});
    return line;
  }

  std::string sides_of(const Change& change) const {
    if (!change.before && !change.after) return {};
    if (!change.before) {
      const std::string after = spoken(*change.after);
      return change.only_moved ? printable(after) : added(after);
    }
    if (!change.after) return removed(spoken(*change.before));
    const text::Language in = language_of(*change.before, *change.after);
    return compared(change.before->in(in).value.str(), change.after->in(in).value.str());
  }

  /// The language of the messages; another one where the texts are the same in that, or lack it.
  text::Language language_of(const LocalText& before, const LocalText& after) const {
    const auto differs = [&](const text::Language& language) {
      return before.has(language) && after.has(language) &&
             before.in(language).value != after.in(language).value;
    };
    if (differs(language_)) return language_;
    for (const text::Language& language : after.languages()) {
      if (differs(language)) return language;
    }
    return language_;
  }

  void print_counts(const std::vector<const Change*>& changes) {
    std::map<model::ChangeKind, std::size_t> kinds;
    std::map<model::Shift, std::size_t> shifts;
    std::set<std::string> cards;
    for (const Change* change : changes) {
      ++kinds[change->kind];
      if (change->shift != model::Shift::none) ++shifts[change->shift];
      if (change->scope == Scope::initiative) cards.insert(change->scope_id);
    }
    text_ += "\n";
    add_line(fill(words_.total, {std::to_string(changes.size()), std::to_string(cards.size())}));
    add_line(fill(words_.kinds, {listed(kinds, kind_word)}));
    if (!shifts.empty()) add_line(fill(words_.shifts, {listed(shifts, shift_word)}));
  }

  template <typename Key, typename Word>
  std::string listed(const std::map<Key, std::size_t>& counts, Word word) const {
    std::string list;
    for (const auto& [key, count] : counts) {
      if (!list.empty()) list += words_.comma;
      list += std::string(word(key, messages_)) + " " + std::to_string(count);
    }
    return list;
  }

  const pipeline::Difference& difference_;
  const model::Plan& plan_;
  MessageLanguage messages_;
  const ChangeWords& words_;
  text::Language language_;
  std::string text_;
};

}  // namespace

std::string print_changes(const pipeline::Difference& difference, MessageLanguage language) {
  return Printer(difference, language).print();
}

}  // namespace kohyo::cli
