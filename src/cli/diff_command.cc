#include <cstdio>

#include "cli/choose_edition.h"
#include "cli/command.h"
#include "cli/edition_words.h"
#include "cli/print_changes.h"
#include "opendata/formats.h"
#include "opendata/revision_tables.h"
#include "pipeline/difference.h"

namespace kohyo::cli {
namespace {

/// The editions of which the whole text is there.
std::string editions_on_record(const model::Plan& plan, MessageLanguage language) {
  std::vector<std::string> names;
  for (const model::Edition& edition : plan.editions) {
    if (edition.is_on_record) names.push_back(edition.id.str());
  }
  return listed(names, language);
}

}  // namespace

int diff(const Options& options) {
  const std::optional<pipeline::Read> read = read_content(options);
  if (!read) return failure;
  const model::Catalogue& catalogue = *read->catalogue;
  const model::Plan* const plan = choose_plan(catalogue, options);
  if (plan == nullptr) return wrong_usage;
  const model::Edition* const before = choose_edition(*plan, options.edition, options);
  const model::Edition* const after = choose_edition(*plan, options.other_edition, options);
  if (before == nullptr || after == nullptr) return wrong_usage;
  const std::optional<pipeline::Difference> found =
      pipeline::difference(catalogue, plan->id, before->id, after->id);
  if (!found) {
    complain(
        fill(edition_words(options.language).not_on_record,
             {before->id.str(), after->id.str(), editions_on_record(*plan, options.language)}));
    return wrong_usage;
  }
  const std::string text =
      options.as_json
          ? opendata::to_json(opendata::revisions_table(catalogue, found->after, found->before))
          : print_changes(*found, options.language);
  std::fputs(text.c_str(), stdout);
  return success;
}

}  // namespace kohyo::cli
