// Every address of the site. Pages have one place in every language: `transition/1-9.html` is
// `ja/transition/1-9.html` and `en/transition/1-9.html`.
#pragma once

#include <string>
#include <string_view>

#include "markup/url.h"
#include "model/identifiers.h"
#include "text/era.h"
#include "text/localized.h"

namespace kohyo::routes {

/// A file of the finished site, from its root, without a `/` in front: `ja/transition/1-9.html`,
/// `assets/style.css`.
using SitePath = std::string;

/// A page's place below the folder of each language.
using Place = std::string;

/// The folder of a language: its tag, private-use marks left out (`ja-easy` for `ja-x-easy`).
std::string folder_of(const text::Language& language);
SitePath in(const text::Language& language, const Place& place);

/// Where the pages and data of one edition of a plan stand: `transition` for the edition that is
/// published, `transition/editions/2025-03` for the permanent place of any edition.
class PlanFolder {
 public:
  PlanFolder(const model::PlanId& plan) : path_(plan.str()) {}  // of the published edition
  PlanFolder(const model::PlanId& plan, const model::EditionId& edition)
      : path_(plan.str() + "/editions/" + edition.str()) {}
  const std::string& str() const { return path_; }

 private:
  std::string path_;
};

Place home();
Place open_data();
Place dictionary();  ///< what the tables and columns of the open data mean
Place data_audit();  ///< whether the data meets the rules of machine readability
Place glossary();
Place plans();  ///< all plans at a glance
Place not_found();
Place search();
Place accessibility();          ///< the policy
Place accessibility_results();  ///< of the test on record
Place page(const model::PageId& id);
Place plan(const PlanFolder& plan);
Place goal(const PlanFolder& plan, const model::GoalId& goal);
Place card(const PlanFolder& plan, const model::InitiativeId& card);
Place compare(const PlanFolder& plan, const model::InitiativeId& card);  ///< 新旧対照表
Place changes(const model::PlanId& plan);
Place changes(const model::PlanId& plan, const model::EditionId& edition);
Place feed(const model::PlanId& plan);  ///< Atom: what changed in the whole plan
Place feed(const model::PlanId& plan, const model::GoalId& goal);
Place feed(const model::PlanId& plan, const model::DepartmentId& department);
Place departments(const PlanFolder& plan);
Place department(const PlanFolder& plan, const model::DepartmentId& department);
Place methods(const PlanFolder& plan);
Place method(const PlanFolder& plan, const model::MethodId& method);
Place years(const PlanFolder& plan);
Place year(const PlanFolder& plan, text::FiscalYear year);
Place budgets(const PlanFolder& plan);
Place progress(const PlanFolder& plan);  ///< results, and what has none yet
Place teams(const PlanFolder& plan);
Place timetables(const PlanFolder& plan);
Place indicators(const PlanFolder& plan);
Place effects(const PlanFolder& plan);    ///< 効果額
Place print(const PlanFolder& plan);      ///< the whole plan on one page, to print
Place text_file(const PlanFolder& plan);  ///< the whole plan as plain text, changes in words
Place glossary(const PlanFolder& plan);   ///< the terms of one edition

SitePath root();  ///< the choice of a language
SitePath sitemap();
SitePath robots();  ///< what search engines read first, where the site is the root of its server
SitePath not_found_of_server();  ///< the page that a server shows for a missing file
SitePath asset(std::string_view name);
/// A file of the search index in one language: `search/ja/index.js`.
SitePath search_index(const text::Language& language, std::string_view name);
/// `table` as CSV or JSON: `data/transition/goals.csv`; `plan` is the folder of an edition, or
/// `all` for the tables of all plans together.
SitePath data_table(std::string_view plan, std::string_view table, std::string_view extension);
/// What describes the tables of such a folder: `data/transition/datapackage.json`.
SitePath data_descriptor(std::string_view plan, std::string_view name);
/// All tables in one file: `data/transition.xlsx`.
SitePath data_book(std::string_view plan, std::string_view extension);
SitePath data_catalog();   ///< every dataset as DCAT
SitePath data_metadata();  ///< what Datasette shows beside the databases
SitePath data_card(const PlanFolder& plan, const model::InitiativeId& card);
SitePath data_audit_report();  ///< the page `data_audit` for programs
SitePath accessibility_report();  ///< the page `accessibility_results` for programs
SitePath data_checksums();
SitePath archive();  ///< the whole site, to be opened from a folder
SitePath data_checksums(const PlanFolder& plan);  ///< of the files of one edition

/// The address of `to` as a link on the page `from`: relative, so that the site works in any folder
/// and from a disk.
markup::Url link(const SitePath& from, const SitePath& to, std::string_view fragment = {});
/// The address below the ward's own: `base_url` ends in `/`.
markup::Url absolute(std::string_view base_url, const SitePath& to);

}  // namespace kohyo::routes
