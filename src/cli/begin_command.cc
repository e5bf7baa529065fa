#include <algorithm>
#include <set>
#include <utility>
#include <variant>

#include "cli/choose_edition.h"
#include "cli/command.h"
#include "cli/edition_words.h"
#include "cli/printable.h"
#include "edit/begin_edition.h"
#include "model/identifiers.h"
#include "output/replace_files.h"
#include "pipeline/difference.h"

namespace kohyo::cli {
namespace {

/// A sound line that no spreadsheet takes for a formula.
bool is_title(const std::string& title) {
  const bool is_formula = title.find_first_of("=+-@") == 0;
  return !is_formula && std::holds_alternative<text::Text>(text::Text::parse(title));
}

/// Whether a new edition of that name and title may be; told where not.
bool may_be(const model::Plan& plan, const Options& options) {
  const EditionWords& words = edition_words(options.language);
  const std::string& id = options.edition;
  const bool is_taken = std::ranges::any_of(
      plan.editions, [&](const model::Edition& edition) { return edition.id.str() == id; });
  if (!model::is_id(id) || model::is_reserved(id) || id == "draft") {
    complain(fill(words.id_invalid, {printable(id)}));
  } else if (is_taken) {
    complain(fill(words.id_taken, {id}));
  } else if (options.title.empty() || !is_title(options.title) ||
             !is_title(options.title_in_english)) {
    complain(std::string(words.title_invalid));
  } else {
    return true;
  }
  return false;
}

/// The content as it was read, by path below its folder.
struct ReadFiles {
  load::Files files;
  std::vector<base::Source> content;
};

ReadFiles files_of(const base::Sources& sources, const std::string& folder) {
  ReadFiles read;
  for (std::uint32_t i = 1; i < sources.size(); ++i) {  // the first stands for the run as a whole
    const base::Source& source = sources[base::SourceId{i}];
    if (!source.path.ends_with(".md") && !source.path.ends_with(".yml")) continue;
    read.files.emplace(source.path.substr(folder.size()), base::SourceId{i});
    read.content.push_back(source);
  }
  return read;
}

/// The content with the changed files.
std::vector<base::Source> changed(std::vector<base::Source> content, const std::string& folder,
                                  const std::vector<edit::ChangedFile>& files) {
  for (base::Source& source : content) {
    for (const edit::ChangedFile& file : files) {
      if (source.path == folder + file.path) source.content = file.bytes;
    }
  }
  return content;
}

/// What keeps the files from saying what the frozen edition says: mistakes in them, or changes.
std::set<std::string> faults_of(pipeline::Content content, const model::PlanId& plan,
                                const model::EditionId& before, const std::string& after) {
  std::set<std::string> faults;
  const pipeline::Read read = pipeline::read_catalogue(std::move(content));
  for (const base::Diagnostic& each : read.diagnostics.all()) {
    if (base::severity_of(each.code) == base::Severity::error)
      faults.insert(read.sources[each.span.source].path + " [" +
                    std::string(base::name_of(each.code)) + "]");
  }
  if (!read.catalogue) return faults;
  const auto found = pipeline::difference(*read.catalogue, plan, before, model::EditionId(after));
  if (!found || found->is_declared) return {plan.str()};
  for (const model::Change* change : found->after.changes()) faults.insert(change->id);
  return faults;
}

}  // namespace

int begin(const Options& options) {
  const EditionWords& words = edition_words(options.language);
  const std::optional<pipeline::Read> read = read_content(options);
  if (!read) return failure;
  const model::Plan* const plan = choose_plan(*read->catalogue, options);
  if (plan == nullptr || !may_be(*plan, options)) return wrong_usage;
  const std::string content = with_slash(options.content);
  const std::string folder = "plans/" + plan->id.str() + "/";
  const model::EditionId last = plan->edition().id;
  const ReadFiles in_hand = files_of(read->sources, content);
  if (!in_hand.files.contains(folder + "editions/" + last.str() + "/plan.yml")) {
    complain(fill(words.not_frozen, {last.str(), options.edition}));
    return failure;
  }
  const std::vector<edit::ChangedFile> files =
      edit::begin_edition({options.edition, options.title, options.title_in_english}, folder,
                          in_hand.files, read->sources);
  const std::set<std::string> faults =
      faults_of({changed(in_hand.content, content, files), content.size(), options.jobs}, plan->id,
                last, options.edition);
  if (!faults.empty()) {
    complain(fill(words.not_accepted,
                  {options.edition, listed({faults.begin(), faults.end()}, options.language)}));
    return failure;
  }
  std::vector<output::Replacement> replacements;
  for (const edit::ChangedFile& file : files) replacements.push_back({file.path, file.bytes});
  const auto written = output::replace_files(content, replacements);
  if (!written.ok()) return fail(written.failure(), options);
  say(fill(words.begun, {options.edition, std::to_string(files.size()),
                         content + folder + "plan.yml", last.str()}));
  return success;
}

}  // namespace kohyo::cli
