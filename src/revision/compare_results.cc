#include "revision/compare_results.h"

#include <algorithm>
#include <string>
#include <utility>

#include "model/find.h"
#include "revision/join_texts.h"

namespace kohyo::revision {
namespace {

using model::Progress;

bool is_same_place(const Progress& a, const Progress& b) {
  return a.year == b.year && a.task == b.task;
}

const Progress* find_like(const std::vector<Progress>& all, const Progress& like) {
  const auto found =
      std::ranges::find_if(all, [&](const Progress& each) { return is_same_place(each, like); });
  return found == all.end() ? nullptr : &*found;
}

/// The status, what was reached and the account, one behind the other.
model::LocalText printed_result(const Progress& progress, const model::Plan& plan) {
  const model::Status* status = model::find_by_id(plan.statuses, progress.status);
  std::vector<model::LocalText> texts{
      status != nullptr ? status->name
                        : same_in_all(progress.status.str(), plan.title.languages())};
  if (progress.actual) texts.push_back(*progress.actual);
  if (progress.account) texts.push_back(*progress.account);
  return joined(texts, " / ");
}

ChangePlace place_of(const Progress& progress) {
  return {"progress", progress.task ? progress.task->str() : "all", progress.year};
}

/// Each link as `relation: plan/id`, with the name that the plan gives the relation.
std::optional<model::LocalText> printed_links(const std::vector<model::Link>& links,
                                              const model::Plan& plan) {
  std::vector<model::LocalText> texts;
  for (const model::Link& link : links) {
    const model::LinkRelation* relation = model::find_by_id(plan.link_relations, link.relation);
    const std::string to = link.plan.str() + "/" + (link.is_goal ? "goal:" : "") + link.id;
    const auto& languages = plan.title.languages();
    const model::LocalText name =
        relation != nullptr ? relation->name : same_in_all(link.relation.str(), languages);
    texts.push_back(joined({name, same_in_all(to, languages)}, ": "));
  }
  if (texts.empty()) return {};
  return listed(texts);
}

}  // namespace

void compare_progress(const std::vector<Progress>& before, const model::Plan& plan_before,
                      const std::vector<Progress>& after, const model::Plan& plan_after,
                      ChangeList& changes) {
  std::vector<const Progress*> places;
  for (const Progress& each : after) places.push_back(&each);
  for (const Progress& each : before) {
    if (find_like(after, each) == nullptr) places.push_back(&each);
  }
  std::ranges::stable_sort(places, {}, [](const Progress* each) { return each->year; });
  for (const Progress* place : places) {
    const Progress* old = find_like(before, *place);
    const Progress* now = find_like(after, *place);
    std::optional<model::LocalText> was, is;
    if (old != nullptr) was = printed_result(*old, plan_before);
    if (now != nullptr) is = printed_result(*now, plan_after);
    changes.compare_quietly(place_of(*place), was, is);
  }
}

void compare_links(const std::vector<model::Link>& before, const model::Plan& plan_before,
                   const std::vector<model::Link>& after, const model::Plan& plan_after,
                   ChangeList& changes) {
  changes.compare_quietly({"links"}, printed_links(before, plan_before),
                          printed_links(after, plan_after));
}

}  // namespace kohyo::revision
