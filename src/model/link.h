// How things of different plans belong together, where a source says so.
#pragma once

#include <optional>
#include <vector>

#include "model/site.h"

namespace kohyo::model {

/// What a link says: `continues` a former measure, is `carried_by` a roadmap initiative ...
struct LinkRelation {
  RelationId id;
  LocalText name;     ///< as the card that states the link prints it: 引き継いだ取組み
  LocalText inverse;  ///< as the other card prints it: 引き継がれた先
};

/// From the initiative or goal that holds it to an initiative or goal of any plan of the site.
struct Link {
  PlanId plan;
  bool is_goal;    ///< `goal:` stood before the id
  std::string id;  ///< of the initiative or goal
  RelationId relation;
  LocalText source;  ///< the document and place that say so
  base::Span span = {};
};

/// A plan of the family: of this site, or one that the site does not carry.
struct FamilyPlan {
  PlanId id;
  LocalText title;
  text::FiscalYear first_year;
  text::FiscalYear last_year;
  bool is_here;  ///< among the plans of the site
  std::optional<LocalText> note;
  base::Span span = {};
};

/// How two plans of the family belong together.
struct PlanRelation {
  PlanId from;
  PlanId to;
  LocalText text;    ///< what the first does for the second, as 下支えする
  LocalText source;  ///< the document and place that say so
  base::Span span = {};
};

/// All plans at a glance: `family.yml`.
struct PlanFamily {
  std::vector<FamilyPlan> plans;  ///< those of the site included, in the order of the file
  std::vector<PlanRelation> relations;
};

}  // namespace kohyo::model
