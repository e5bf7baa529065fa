#include "opendata/progress_tables.h"

#include <string>
#include <utility>

#include "opendata/plan_tables.h"

namespace kohyo::opendata {

Table statuses_table(const model::Catalogue& catalogue, const model::Plan& plan) {
  TableBuilder table("statuses");
  std::int64_t position = 0;
  for (const model::Status& status : plan.statuses) {
    table.add(
        record(catalogue, plan,
               {status.id.str(), ++position, cell(status.name, "ja"), cell(status.name, "en")}));
  }
  return std::move(table).take();
}

Table link_relations_table(const model::Catalogue& catalogue, const model::Plan& plan) {
  TableBuilder table("link_relations");
  for (const model::LinkRelation& relation : plan.link_relations) {
    table.add(record(catalogue, plan,
                     {relation.id.str(), cell(relation.name, "ja"), cell(relation.name, "en"),
                      cell(relation.inverse, "ja"), cell(relation.inverse, "en")}));
  }
  return std::move(table).take();
}

Table progress_table(const model::Catalogue& catalogue, const model::Plan& plan) {
  TableBuilder table("progress");
  const auto add = [&](std::string_view scope, const std::string& id,
                       const std::vector<model::Progress>& all) {
    for (const model::Progress& each : all) {
      Cell as_of, evidence;
      if (each.as_of) as_of = text::to_iso(*each.as_of);
      if (each.evidence) evidence = each.evidence->str();
      table.add(record(catalogue, plan,
                       {std::string(scope), id, each.task ? each.task->str() : "all",
                        std::int64_t{each.year.start}, each.status.str(), cell(each.actual, "ja"),
                        cell(each.actual, "en"), as_of, evidence, cell(each.account, "ja"),
                        cell(each.account, "en")}));
    }
  };
  for (const model::Goal& goal : plan.goals) add("goal", goal.id.str(), goal.progress);
  for (const model::Initiative& initiative : plan.initiatives)
    add("initiative", initiative.id.str(), initiative.progress);
  return std::move(table).take();
}

Table links_table(const model::Catalogue& catalogue, const model::Plan& plan) {
  TableBuilder table("links");
  const auto add = [&](std::string_view scope, const std::string& id,
                       const std::vector<model::Link>& links) {
    for (const model::Link& link : links) {
      table.add(record(catalogue, plan,
                       {std::string(scope), id, link.plan.str(), link.id, link.relation.str(),
                        link.source.main().str(), link.is_goal ? "goal" : "initiative",
                        cell(link.source, "en")}));
    }
  };
  for (const model::Initiative& initiative : plan.initiatives) {
    for (const auto& related : initiative.related) {
      table.add(record(catalogue, plan,
                       {"initiative",
                        initiative.id.str(),
                        plan.id.str(),
                        related.id.str(),
                        "related",
                        {},
                        "initiative",
                        {}}));
    }
    add("initiative", initiative.id.str(), initiative.links);
  }
  for (const model::Goal& goal : plan.goals) add("goal", goal.id.str(), goal.links);
  return std::move(table).take();
}

}  // namespace kohyo::opendata
