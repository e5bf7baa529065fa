#include "edit/begin_edition.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "edit/accept_card.h"
#include "edit/accept_prose.h"
#include "edit/yaml_edit.h"
#include "yaml/parse.h"
#include "yaml/write.h"

namespace kohyo::edit {
namespace {

/// The lines of the new item of `editions`, written as the last one is.
std::string lines_of(const NewEdition& edition, std::size_t dash, std::size_t keys,
                     std::string_view line_break) {
  const std::string outer(keys, ' ');
  const std::string inner(keys + 2, ' ');
  std::string lines;
  const auto add = [&](const std::string& line) { lines += line + std::string(line_break); };
  add(std::string(dash, ' ') + "-" + std::string(keys - dash - 1, ' ') + "id: " + edition.id);
  const bool has_english = !edition.title_in_english.empty();
  add(outer + "title:");
  add(inner + "ja: " + yaml::quoted(edition.title));
  if (has_english) add(inner + "en: " + yaml::quoted(edition.title_in_english));
  add(outer + "status: draft");
  add(outer + "source:");
  add(inner + "ja: 作成中の版");
  if (has_english) add(inner + "en: In preparation");
  return lines;
}

}  // namespace

std::string with_edition(const NewEdition& edition, const base::Sources& sources,
                         base::SourceId plan_file) {
  base::Diagnostics ignored;  // it was read before
  const std::string& source = sources[plan_file].content;
  const std::optional<yaml::Node> plan = yaml::parse(sources, sources.whole(plan_file), ignored);
  const yaml::Node* const editions = plan ? plan->find("editions") : nullptr;
  if (editions == nullptr || editions->items.empty()) return source;
  YamlEdit yaml(source);
  for (std::size_t i = 0; i < plan->entries.size(); ++i) {
    if (plan->entries[i].key == "ended") yaml.remove_entry(*plan, i);
    if (plan->entries[i].key == "budgets") accept_budgets(plan->entries[i].value, yaml);
  }
  const yaml::Node& last = editions->items.back();
  const std::uint32_t keys = last.span.begin - line_begin(source, last.span.begin);
  const std::size_t dash = source.find('-', line_begin(source, last.span.begin));
  const bool is_behind_dash = dash < last.span.begin;
  const std::size_t column =
      is_behind_dash ? dash - line_begin(source, last.span.begin) : std::size_t{keys} - 2;
  const std::uint32_t place = line_end(source, last.span.end - 1);
  std::string lines = lines_of(edition, column, keys, line_break_of(source));
  if (place > 0 && source[place - 1] != '\n') lines = std::string(line_break_of(source)) + lines;
  std::vector<TextEdit> edits = std::move(yaml).take();
  edits.push_back({place, place, std::move(lines)});
  return edited(source, std::move(edits));
}

std::vector<ChangedFile> begin_edition(const NewEdition& edition, const std::string& folder,
                                       const load::Files& files, const base::Sources& sources) {
  std::vector<ChangedFile> changed;
  for (const std::string part : {"goals/", "initiatives/"}) {
    for (const auto& [path, file] : load::markdown_files_in(files, folder + part)) {
      std::string bytes = accept_card(sources, file);
      if (bytes != sources[file].content) changed.push_back({path, std::move(bytes)});
    }
  }
  const auto overview = files.find(folder + "overview.md");
  if (overview != files.end()) {
    const std::string& source = sources[overview->second].content;
    std::string bytes = accept_prose(source);
    if (bytes != source) changed.push_back({overview->first, std::move(bytes)});
  }
  const std::string plan = folder + "plan.yml";
  changed.push_back({plan, with_edition(edition, sources, files.at(plan))});
  return changed;
}

}  // namespace kohyo::edit
