#include "cli/choose_edition.h"

#include <algorithm>

#include "cli/command.h"
#include "cli/edition_words.h"
#include "cli/printable.h"

namespace kohyo::cli {
namespace {

bool is_draft(const model::Edition& edition) {
  return edition.status == model::EditionStatus::draft;
}

std::vector<std::string> names_of(const model::Plan& plan, const EditionWords& words) {
  std::vector<std::string> names;
  for (const model::Edition& edition : plan.editions) {
    std::string name = edition.id.str();
    if (is_draft(edition)) name += words.is_draft;
    if (!edition.is_on_record) name += words.has_no_text;
    names.push_back(std::move(name));
  }
  return names;
}

}  // namespace

const model::Plan* choose_plan(const model::Catalogue& catalogue, const Options& options) {
  const EditionWords& words = edition_words(options.language);
  std::vector<std::string> names;
  for (const model::Plan& plan : catalogue.plans) names.push_back(plan.id.str());
  const std::string all = listed(names, options.language);
  if (options.plan.empty() && catalogue.plans.size() == 1) return &catalogue.plans.front();
  if (options.plan.empty()) {
    complain(fill(words.plan_needed, {all}));
    return nullptr;
  }
  const auto found = std::ranges::find(names, options.plan);
  if (found != names.end())
    return &catalogue.plans[static_cast<std::size_t>(found - names.begin())];
  complain(fill(words.plan_unknown, {printable(options.plan), all}));
  return nullptr;
}

const model::Edition* choose_edition(const model::Plan& plan, const std::string& name,
                                     const Options& options) {
  for (const model::Edition& edition : plan.editions) {
    if (edition.id.str() == name) return &edition;
  }
  if (name == "draft" && is_draft(plan.edition())) return &plan.edition();
  const EditionWords& words = edition_words(options.language);
  complain(fill(words.edition_unknown,
                {printable(name), plan.id.str(), listed(names_of(plan, words), options.language)}));
  return nullptr;
}

std::string listed(const std::vector<std::string>& names, MessageLanguage language) {
  std::string list;
  for (const std::string& name : names) {
    if (!list.empty()) list += language == MessageLanguage::japanese ? "、" : ", ";
    list += name;
  }
  return list;
}

}  // namespace kohyo::cli
