#include "load/check_references.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "load/broken_files.h"
#include "load/fields.h"
#include "text/unicode.h"

namespace kohyo::load {
namespace {

using base::Code;

template <typename Items>
std::vector<std::string> ids_of(const Items& items) {
  std::vector<std::string> ids;
  for (const auto& item : items) ids.push_back(item.id.str());
  return ids;
}

class Checker {
 public:
  Checker(const model::Catalogue& catalogue, const base::Sources& sources,
          base::Diagnostics& diagnostics)
      : catalogue_(catalogue),
        sources_(sources),
        broken_(sources, diagnostics),
        diagnostics_(diagnostics) {}

  void run() {
    for (const model::Page& page : catalogue_.pages) check_links(page.body, nullptr);
    for (const model::Plan& plan : catalogue_.earlier) {
      folder_ = folder_of(plan) + "editions/" + plan.edition().id.str() + "/";
      check_records(plan, folder_);
      check_plan(plan);
    }
    bool is_first = true;
    for (const model::Plan& plan : catalogue_.plans) {
      folder_ = folder_of(plan);
      if (std::exchange(is_first, false)) check_records(plan, "");  // the plans in hand share them
      check_plan(plan);
    }
  }

 private:
  /// Reports an id that nothing has, unless the file that would hold it has mistakes.
  void unknown(Code code, base::Span span, const std::string& id,
               const std::vector<std::string>& known, const std::string& file) {
    if (!broken_.contains(file)) diagnostics_.report(code, span, {id, text::nearest(id, known)});
  }

  static std::string folder_of(const model::Plan& plan) { return "plans/" + plan.id.str() + "/"; }

  /// Where the records of a plan stand: beside a frozen plan.yml, else directly below content/.
  std::string records_of(const model::Plan& plan) const {
    return folder_ == folder_of(plan) ? "" : folder_;
  }

  void check_department(const model::Plan& plan, const model::DepartmentId& id, base::Span span) {
    if (plan.records.find_department(id)) return;
    unknown(Code::department_unknown, span, id.str(), ids_of(plan.records.departments),
            records_of(plan) + "departments.yml");
  }

  void check_records(const model::Plan& plan, const std::string& folder) {
    for (const model::Department& department : plan.records.departments) {
      for (const model::DepartmentId& id : department.successors) {
        if (plan.records.find_department(id)) continue;
        unknown(Code::department_unknown, department.span, id.str(),
                ids_of(plan.records.departments), folder + "departments.yml");
      }
    }
  }

  /// The folder of the plan at hand, or of the edition in hand of another one.
  std::string place_of(const model::Plan& plan) const {
    return folder_.starts_with(folder_of(plan)) ? folder_ : folder_of(plan);
  }

  void check_plan(const model::Plan& plan) {
    for (const model::Goal& goal : plan.goals) {
      if (goal.parent) check_parent(plan, goal);
      for (const auto& [id, document] : goal.sections) check_links(document, &plan);
      check_crossings(plan, goal.links);
    }
    check_teams(plan);
    check_effects(plan);
    for (const auto& [id, document] : plan.overview) check_links(document, &plan);
    for (const model::Initiative& initiative : plan.initiatives) check_initiative(plan, initiative);
    if (!broken_.any_in(folder_ + "initiatives/")) check_parts(plan);
  }

  void check_goal(const model::Plan& plan, const model::GoalId& id, base::Span span) {
    if (plan.find_goal(id)) return;
    const std::string file = place_of(plan) + "goals/" + id.str() + ".md";
    unknown(Code::goal_unknown, span, id.str(), ids_of(plan.goals), file);
  }

  /// A goal stands below one of a wider kind: so there is no circle.
  void check_parent(const model::Plan& plan, const model::Goal& goal) {
    check_goal(plan, goal.parent->id, goal.parent->span);
    const model::Goal* parent = plan.find_goal(goal.parent->id);
    if (parent == nullptr || plan.level_of(*parent) < plan.level_of(goal)) return;
    diagnostics_.report(Code::goal_parent, goal.parent->span, {parent->id.str(), parent->kind});
  }

  /// Other plans may have moved on since an edition was frozen: its pages then show the text alone.
  bool is_frozen(const model::Plan& plan) const { return folder_ != folder_of(plan); }

  void check_crossings(const model::Plan& plan, const std::vector<model::Link>& links) {
    if (is_frozen(plan)) return;
    for (const model::Link& link : links) {
      const model::Plan* there = plan_of(link.plan.str(), link.span, &plan);
      if (there == nullptr) continue;
      if (link.is_goal) {
        check_goal(*there, model::GoalId(link.id), link.span);
      } else {
        check_card(*there, model::InitiativeId(link.id), link.span);
      }
    }
  }

  void check_teams(const model::Plan& plan) {
    if (is_frozen(plan)) return;
    for (const model::Team& team : plan.teams) {
      for (const model::CardReference& card : team.cards) {
        const model::Plan* there = plan_of(card.plan.str(), card.span, &plan);
        if (there != nullptr) check_card(*there, card.id, card.span);
      }
    }
  }

  void check_effects(const model::Plan& plan) {
    for (const model::Measure& measure : plan.effects.measures) {
      if (measure.goal) check_goal(plan, measure.goal->id, measure.goal->span);
      if (measure.initiative) check_card(plan, measure.initiative->id, measure.initiative->span);
    }
  }

  void check_card(const model::Plan& plan, const model::InitiativeId& id, base::Span span) {
    if (plan.find_initiative(id)) return;
    const std::string file = place_of(plan) + "initiatives/" + id.str() + ".md";
    unknown(Code::card_unknown, span, id.str(), ids_of(plan.initiatives), file);
  }

  void check_initiative(const model::Plan& plan, const model::Initiative& initiative) {
    check_goal(plan, initiative.goal.id, initiative.goal.span);
    for (const auto& department : initiative.departments)
      check_department(plan, department.id, department.span);
    for (const auto& method : initiative.methods.ids) {
      if (plan.find_method(method.id)) continue;
      unknown(Code::method_unknown, method.span, method.id.str(), ids_of(plan.methods),
              folder_ + "plan.yml");
    }
    for (const auto& related : initiative.related) check_card(plan, related.id, related.span);
    check_crossings(plan, initiative.links);
    for (const auto& [id, document] : initiative.sections) check_links(document, &plan);
    if (!initiative.easy) return;
    for (const auto& [id, document] : initiative.easy->sections) check_links(document, &plan);
  }

  /// Parts of an item are numbered from 1 without a gap, and there are at least two. One report an
  /// item is enough.
  void check_parts(const model::Plan& plan) {
    std::map<std::string, std::map<int, base::Span>> items;
    for (const model::Initiative& initiative : plan.initiatives) {
      if (!initiative.part) continue;
      const auto [first, is_new] =
          items[initiative.item].emplace(*initiative.part, initiative.span);
      if (!is_new) report_same_part(initiative, first->second);
    }
    for (const auto& [item, parts] : items) {
      int expected = 1;
      for (const auto& [part, span] : parts) {
        const bool is_alone = parts.size() == 1;
        if (part == expected++ && !is_alone) continue;
        diagnostics_.report(Code::part_incomplete, span, {item});
        break;
      }
    }
  }

  void report_same_part(const model::Initiative& initiative, base::Span first) {
    const base::Source& source = sources_[first.source];
    const std::string line = std::to_string(base::place_of(source, first.begin).line);
    diagnostics_.report(Code::id_duplicate, initiative.span,
                        {initiative.number_printed.str(), source.path + ":" + line});
  }

  void check_links(const model::LocalDocument& document, const model::Plan* plan) {
    for (const text::Language& language : catalogue_.site.languages) {
      if (document.has(language)) check_links(document.in(language).value, plan);
    }
  }

  void check_links(const markup::Document& document, const model::Plan* plan) {
    for (const markup::SymbolicLink& link : markup::links_of(document))
      std::visit([&](const auto& target) { check_link(target, link.span, plan); }, link.target);
  }

  /// The plan that a link names, else the one it stands in, else the first of the site. Null where
  /// it was not read.
  const model::Plan* plan_of(const std::string& id, base::Span span, const model::Plan* here) {
    if (id.empty() && here != nullptr) return here;
    const std::vector<model::PlanId>& all = catalogue_.site.plans;
    if (id.empty()) return all.empty() ? nullptr : catalogue_.find_plan(all.front());
    const model::PlanId wanted(id);
    if (std::ranges::find(all, wanted) != all.end()) return catalogue_.find_plan(wanted);
    std::vector<std::string> known;
    for (const model::PlanId& plan : all) known.push_back(plan.str());
    unknown(Code::plan_unknown, span, id, known, "site.yml");
    return nullptr;
  }

  void check_link(const markup::CardLink& link, base::Span span, const model::Plan* here) {
    const model::Plan* plan = plan_of(link.plan, span, here);
    if (plan != nullptr) check_card(*plan, model::InitiativeId(link.id), span);
  }
  void check_link(const markup::GoalLink& link, base::Span span, const model::Plan* here) {
    const model::Plan* plan = plan_of(link.plan, span, here);
    if (plan != nullptr) check_goal(*plan, model::GoalId(link.id), span);
  }
  void check_link(const markup::TermLink& link, base::Span span, const model::Plan* here) {
    const std::vector<model::Term>& terms =
        here != nullptr ? here->records.terms : catalogue_.terms;
    const model::TermId id(link.id);
    if (std::ranges::find(terms, id, &model::Term::id) != terms.end()) return;
    const std::string folder = here != nullptr ? records_of(*here) : "";
    unknown(Code::term_unknown, span, link.id, ids_of(terms), folder + "glossary.yml");
  }
  /// A department has a page in each plan where a card names it.
  void check_link(const markup::DepartmentLink& link, base::Span span, const model::Plan* here) {
    const model::DepartmentId id(link.id);
    const model::Plan* plan = plan_of({}, span, here);
    if (plan == nullptr) return;
    check_department(*plan, id, span);
    if (plan->records.find_department(id) == nullptr) return;
    const bool may_be_named = broken_.any_in(place_of(*plan) + "initiatives/");
    if (!may_be_named && plan->initiatives_of(id).empty()) {
      diagnostics_.report(Code::link_dead, span, {"department:" + link.id});
    }
  }
  /// Content does not know at which path a page will stand.
  void check_link(const markup::Url& url, base::Span span, const model::Plan*) {
    if (!has_scheme(url)) diagnostics_.report(Code::markdown_link, span, {url.str()});
  }

  const model::Catalogue& catalogue_;
  const base::Sources& sources_;
  const BrokenFiles broken_;  ///< before anything is reported here
  base::Diagnostics& diagnostics_;
  std::string folder_ = {};  ///< of the edition at hand, below the content folder
};

}  // namespace

void check_references(const model::Catalogue& catalogue, const base::Sources& sources,
                      base::Diagnostics& diagnostics) {
  Checker(catalogue, sources, diagnostics).run();
}

}  // namespace kohyo::load
