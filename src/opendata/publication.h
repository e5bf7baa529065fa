// What descriptors say about a folder of tables as a whole.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/json.h"
#include "model/catalogue.h"
#include "opendata/data_files.h"

namespace kohyo::opendata {

/// A folder below /data/ with every table.
struct Publication {
  std::string folder;  ///< transition, all, transition/editions/2025-03
  const model::Site& site;
  const model::Plan* plan;                ///< null for all plans together
  std::vector<const model::Plan*> plans;  ///< whose rows it holds; at least one
  routes::PlanFolder place;               ///< of the pages of the plan, or of the first of all
};

/// One for each plan that is published, one for all of them, then one for each edition of each plan
/// at its permanent place; none without a plan. They refer to `catalogue`.
std::vector<Publication> publications(const model::Catalogue& catalogue);

/// The title of the plan, with that of the edition at its permanent place, or words for all plans
/// of the municipality, in a language; empty where there is no translation.
std::string title_of(const Publication& publication, std::string_view language);
/// What the plan is about and whose publication it is, in a language; empty where there is no
/// title.
std::string description_of(const Publication& publication, std::string_view language);
/// The id of the edition; of all plans, the newest of them.
std::string version_of(const Publication& publication);
/// The day on which the edition was decided; of all plans, the latest. Nothing where no day is
/// known: data never depends on the day of the build.
std::optional<text::Date> date_of(const Publication& publication);
/// The page of the plan, or the home page, in the main language.
std::string page_of(const Publication& publication);
/// The documents that the data was made from, each once, in the order of the plans.
std::vector<std::string> sources_of(const Publication& publication);

/// The first day of the fiscal years that it covers, and the last.
text::Date first_day(const Publication& publication);
text::Date last_day(const Publication& publication);

/// A file by its path or that of a copy; asserts that there is one.
const DataFile& file_at(const routes::SitePath& path, const std::vector<DataFile>& files);
/// A member for each language in which there is something, as JSON-LD holds them: {"@value",
/// "@language"}.
base::Json tagged(const Bilingual& words);

}  // namespace kohyo::opendata
