#include "load/read_family.h"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

#include "load/fields.h"
#include "load/unique.h"
#include "model/find.h"
#include "text/unicode.h"

namespace kohyo::load {
namespace {

using base::Code;
using yaml::Node;

model::FamilyPlan member_of(const model::Plan& plan) {
  return {plan.id, plan.title, plan.first_year, plan.last_year, true, {}};
}

/// Reads one family; knows what its plans are called.
class FamilyReader {
 public:
  FamilyReader(const std::vector<const model::Plan*>& plans,
               const std::vector<model::PlanId>& site_plans, const Reading& reading)
      : plans_(plans), site_plans_(site_plans), reading_(reading) {}

  model::PlanFamily take(const Node& node) && {
    Fields fields(node, "family.yml", reading_);
    const Node* plans_node = fields.require("plans");
    const Node* relations_node = fields.find("relations");
    fields.finish();
    if (plans_node != nullptr) read_plans(*plans_node);
    for (const model::Plan* plan : plans_) {
      if (named_.insert(plan->id.str()).second) family_.plans.push_back(member_of(*plan));
    }
    if (relations_node != nullptr) read_relations(*relations_node);
    return std::move(family_);
  }

 private:
  void read_plans(const Node& node) {
    UniqueIds unique;
    for (const Node& item : read_list(node, "plans", reading_)) {
      Fields fields(item, "plans", reading_);
      const Node* id_node = fields.require("id");
      std::optional<model::PlanId> id;
      if (id_node != nullptr) id = read_id<model::PlanId>(*id_node, "id", reading_);
      std::optional<model::FamilyPlan> plan;
      if (id) {
        named_.insert(id->str());
        plan = std::ranges::find(site_plans_, *id) != site_plans_.end() ? here(*id)
                                                                        : elsewhere(*id, fields);
      }
      const Node* note_node = fields.find("note");
      if (id) fields.finish();
      auto note = read_optional_local_text(note_node, "note", reading_);
      if (!plan || !unique.add(id->str(), id_node->span, reading_.sources, reading_.diagnostics))
        continue;
      plan->note = std::move(note);
      plan->span = id_node->span;
      family_.plans.push_back(*std::move(plan));
    }
  }

  /// What stands in plan.yml is not written twice.
  std::optional<model::FamilyPlan> here(const model::PlanId& id) const {
    const auto found = std::ranges::find(plans_, id, &model::Plan::id);
    if (found == plans_.end()) return {};
    return member_of(**found);
  }

  std::optional<model::FamilyPlan> elsewhere(const model::PlanId& id, Fields& fields) const {
    const Node* title_node = fields.require("title");
    const Node* first_node = fields.require("first");
    const Node* last_node = fields.require("last");
    if (!title_node || !first_node || !last_node) return {};
    auto title = read_local_text(*title_node, "title", reading_);
    const auto years = read_year_range(*first_node, *last_node, reading_);
    if (!title || !years) return {};
    return model::FamilyPlan{id, *std::move(title), years->first, years->last, false, {}};
  }

  void read_relations(const Node& node) {
    for (const Node& item : read_list(node, "relations", reading_)) {
      Fields fields(item, "relations", reading_);
      const Node* from_node = fields.require("from");
      const Node* to_node = fields.require("to");
      const Node* text_node = fields.require("text");
      const Node* source_node = fields.require("source");
      fields.finish();
      if (!from_node || !to_node || !text_node || !source_node) continue;
      const auto from = read_member(*from_node, "from");
      const auto to = read_member(*to_node, "to");
      auto text = read_local_text(*text_node, "text", reading_);
      auto source = read_local_text(*source_node, "source", reading_);
      if (from && to && text && source)
        family_.relations.push_back(
            {*from, *to, *std::move(text), *std::move(source), from_node->span});
    }
  }

  /// A plan that the file or the site names.
  std::optional<model::PlanId> read_member(const Node& node, std::string_view key) const {
    auto id = read_id<model::PlanId>(node, key, reading_);
    if (!id || named_.contains(id->str())) return id;
    const std::vector<std::string> known(named_.begin(), named_.end());
    reading_.diagnostics.report(Code::family_unknown, node.span,
                                {id->str(), text::nearest(id->str(), known)});
    return {};
  }

  const std::vector<const model::Plan*>& plans_;
  const std::vector<model::PlanId>& site_plans_;
  const Reading& reading_;
  std::set<std::string> named_ = {};  ///< also those with mistakes of their own
  model::PlanFamily family_ = {};
};

}  // namespace

model::PlanFamily read_family(const Node& node, const std::vector<const model::Plan*>& plans,
                              const std::vector<model::PlanId>& site_plans,
                              const Reading& reading) {
  return FamilyReader(plans, site_plans, reading).take(node);
}

model::PlanFamily family_of(const std::vector<const model::Plan*>& plans) {
  model::PlanFamily family;
  for (const model::Plan* plan : plans) family.plans.push_back(member_of(*plan));
  return family;
}

}  // namespace kohyo::load
