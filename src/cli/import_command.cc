#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <optional>
#include <set>
#include <utility>

#include "cli/choose_edition.h"
#include "cli/command.h"
#include "cli/edition_words.h"
#include "cli/import_content.h"
#include "cli/import_words.h"
#include "cli/print_diagnostics.h"
#include "cli/read_book.h"
#include "opendata/text_table.h"
#include "output/replace_files.h"

namespace kohyo::cli {
namespace {

/// False, and what is wrong is printed, where there are errors.
bool is_sound(const base::Sources& sources, const base::Diagnostics& diagnostics,
              const Options& options) {
  std::fputs(print_diagnostics(sources, diagnostics, options.language).c_str(), stderr);
  if (!diagnostics.has_errors()) return true;
  complain(
      fill(import_words(options.language).not_imported, {std::to_string(diagnostics.errors())}));
  return false;
}

/// The plan that is asked for, or the only one; nothing, and told, where it is not clear.
std::optional<model::PlanId> chosen_plan(const std::vector<base::Source>& content,
                                         const Options& options) {
  const EditionWords& words = edition_words(options.language);
  const std::string root = with_slash(options.content) + "plans/";
  std::set<std::string> ids;
  for (const base::Source& source : content) {
    const std::size_t end = source.path.find('/', root.size());
    if (source.path.starts_with(root) && end != std::string::npos)
      ids.insert(source.path.substr(root.size(), end - root.size()));
  }
  const std::string all = listed({ids.begin(), ids.end()}, options.language);
  if (options.plan.empty() && ids.size() != 1) {
    complain(fill(words.plan_needed, {all}));
  } else if (!options.plan.empty() && !ids.contains(options.plan)) {
    complain(fill(words.plan_unknown, {options.plan, all}));
  } else {
    return model::PlanId(options.plan.empty() ? *ids.begin() : options.plan);
  }
  return {};
}

/// Whether there is anything to read, or a sheet whose name is a slip of the pen.
bool has_content(const Book& book) {
  const auto is_passed_over = [](const opendata::ImportTable& table) {
    return table.name == "dictionary" ||
           (opendata::is_table(table.name) && !opendata::is_imported(table.name));
  };
  return !std::ranges::all_of(book.tables, is_passed_over);
}

int write(const Import& import, const Options& options) {
  const std::string content = with_slash(options.content);
  std::vector<output::Replacement> replacements;
  std::size_t made = 0;
  for (const ImportedFile& file : import.files) {
    made += file.is_new ? 1 : 0;
    std::error_code failed;
    std::filesystem::create_directories(std::filesystem::path(content + file.path).parent_path(),
                                        failed);
    if (failed) return fail({"make the folder of " + file.path, failed.message()}, options);
    replacements.push_back({file.path, file.bytes});
  }
  const auto written = output::replace_files(content, replacements);
  if (!written.ok()) return fail(written.failure(), options);
  say(fill(import_words(options.language).imported,
           {std::to_string(made), std::to_string(import.files.size() - made)}));
  return success;
}

}  // namespace

int import_book(const Options& options) {
  const ImportWords& words = import_words(options.language);
  std::optional<std::vector<base::Source>> content = content_of(options);
  if (!content) return failure;
  const std::optional<model::PlanId> plan = chosen_plan(*content, options);
  if (!plan) return wrong_usage;
  base::Sources sources;
  base::Diagnostics diagnostics;
  const base::Result<Book> book = read_book(options.book, options.format, sources, diagnostics);
  if (!book.ok()) return fail(book.failure(), options);
  if (!is_sound(sources, diagnostics, options)) return failure;
  if (!has_content(book.value())) {
    complain(fill(words.no_tables, {options.book}));
    return failure;
  }
  const std::size_t root = with_slash(options.content).size();
  const Import import =
      import_content(book.value(), {*std::move(content), root, options.jobs}, *plan);
  if (!is_sound(import.sources, import.diagnostics, options)) return failure;
  if (!import.left.empty()) say(fill(words.left, {listed(import.left, options.language)}));
  if (import.files.empty()) {
    say(std::string(words.nothing_new));
    return success;
  }
  std::vector<std::string> changed;
  for (const ImportedFile& file : import.files) {
    if (!file.is_new) changed.push_back(file.path);
  }
  if (!changed.empty() && !options.force) {
    complain(fill(words.needs_force, {listed(changed, options.language)}));
    return failure;
  }
  return write(import, options);
}

}  // namespace kohyo::cli
