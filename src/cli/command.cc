#include "cli/command.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <filesystem>
#include <utility>

#include "base/file_system.h"
#include "cli/print_diagnostics.h"
#include "load/files.h"

namespace kohyo::cli {
namespace {

/// The first of the folders to be read that is not there.
std::optional<std::string> missing_folder(const std::vector<std::string>& folders) {
  for (const std::string& folder : folders) {
    std::error_code ignored;
    if (!std::filesystem::is_directory(folder, ignored)) return with_slash(folder);
  }
  return {};
}

/// False, and told, where one of the folders is not there.
bool are_there(const std::vector<std::string>& folders, const Options& options) {
  const std::optional<std::string> missing = missing_folder(folders);
  if (missing) complain(fill(command_words(options.language).folder_missing, {*missing}));
  return !missing;
}

/// Files of the content folder that are not even read for their endings, as a card saved as
/// `1-9.md.txt`.
void report_other_files(const std::string& folder, base::Sources& sources,
                        base::Diagnostics& diagnostics) {
  const auto files = base::list_files(folder);
  if (!files.ok()) return;  // it was listed a moment ago
  for (const std::string& file : files.value()) {
    if (file.ends_with(".md") || file.ends_with(".yml")) continue;
    const base::SourceId id = sources.add({folder + file, ""});
    diagnostics.report(base::Code::file_unexpected, {id, 0, 0}, {file});
  }
}

base::Result<std::vector<base::Source>> read_files(const std::string& content) {
  return base::read_tree(content, {".md", ".yml"}, load::largest_file);
}

base::Result<pipeline::Input> read_input(const Options& options) {
  const std::string content = with_slash(options.content);
  const std::string templates = with_slash(options.templates);
  const std::string assets = with_slash(options.assets);
  auto content_files = read_files(content);
  if (!content_files.ok()) return content_files.failure();
  auto template_files = base::read_tree(templates, {".html", ".xml", ".yml"}, load::largest_file);
  if (!template_files.ok()) return template_files.failure();
  constexpr std::size_t largest_asset = 16 * 1024 * 1024;
  auto asset_files = base::read_tree(assets, {""}, largest_asset);
  if (!asset_files.ok()) return asset_files.failure();
  return pipeline::Input{std::move(content_files).value(),
                         std::move(template_files).value(),
                         std::move(asset_files).value(),
                         content.size(),
                         templates.size(),
                         assets.size(),
                         options.as_of,
                         options.with_drafts ? revision::Show::drafts : revision::Show::adopted,
                         options.jobs,
                         options.with_archive};
}

/// Prints what is wrong. False, and the counts are told, where there are errors.
bool is_sound(const base::Sources& sources, const base::Diagnostics& diagnostics,
              const Options& options) {
  std::fputs(print_diagnostics(sources, diagnostics, options.language).c_str(), stderr);
  std::size_t errors = 0;
  std::size_t warnings = 0;
  std::size_t rules = 0;
  for (const base::Diagnostic& each : diagnostics.sorted()) {  // as printed: equal ones once
    if (each.code == base::Code::data_rule_not_met) ++rules;
    ++(base::severity_of(each.code) == base::Severity::error ? errors : warnings);
  }
  const bool is_refused = options.is_strict && rules > 0;
  if (errors == 0 && !is_refused) return true;
  if (is_refused) {
    complain(fill(command_words(options.language).rules_not_met, {std::to_string(rules)}));
    errors += rules;
    warnings -= rules;
  }
  complain(fill(command_words(options.language).not_published,
                {std::to_string(errors), std::to_string(warnings)}));
  return false;
}

/// The folders as read; nothing, and told, where one cannot be.
std::optional<pipeline::Input> input_of(const Options& options) {
  if (!are_there({options.content, options.templates, options.assets}, options)) return {};
  base::Result<pipeline::Input> input = read_input(options);
  if (input.ok()) return std::move(input).value();
  fail(input.failure(), options);
  return {};
}

std::optional<pipeline::Built> build_sound(pipeline::Input input, const Options& options) {
  pipeline::Built built = pipeline::build(std::move(input));
  report_other_files(with_slash(options.content), built.sources, built.diagnostics);
  if (!is_sound(built.sources, built.diagnostics, options)) return {};
  return built;
}

}  // namespace

void say(const std::string& text) {
  std::fputs((text + "\n").c_str(), stdout);
}

void complain(const std::string& text) {
  std::fputs((text + "\n").c_str(), stderr);
}

int fail(const base::Failure& reason, const Options& options) {
  complain(fill(command_words(options.language).failure, {reason.action, reason.reason}));
  return failure;
}

std::string with_slash(std::string folder) {
  while (folder.size() > 1 && folder.ends_with('/')) folder.pop_back();
  return folder == "/" ? folder : folder + "/";
}

std::optional<pipeline::Built> build_in_memory(const Options& options) {
  std::optional<pipeline::Input> input = input_of(options);
  if (!input) return {};
  return build_sound(*std::move(input), options);
}

namespace {

std::optional<Checked> check_input(pipeline::Input input, const Options& options) {
  std::vector<base::Source> content = input.content;
  const std::size_t root = input.content_root;
  if (!build_sound(std::move(input), options)) return {};
  pipeline::Read read = pipeline::read_catalogue({content, root, options.jobs});
  if (!read.catalogue) return {};
  return Checked{std::move(content), *std::move(read.catalogue)};
}

}  // namespace

std::optional<Checked> check_all(const Options& options) {
  std::optional<pipeline::Input> input = input_of(options);
  if (!input) return {};
  return check_input(*std::move(input), options);
}

std::optional<Checked> check_all(const Options& options, base::Source more) {
  std::optional<pipeline::Input> input = input_of(options);
  if (!input) return {};
  std::vector<base::Source>& content = input->content;  // in the order of the paths
  content.insert(std::ranges::upper_bound(content, more.path, {}, &base::Source::path),
                 std::move(more));
  return check_input(*std::move(input), options);
}

std::optional<std::vector<base::Source>> content_of(const Options& options) {
  if (!are_there({options.content}, options)) return {};
  base::Result<std::vector<base::Source>> files = read_files(with_slash(options.content));
  if (files.ok()) return std::move(files).value();
  fail(files.failure(), options);
  return {};
}

std::optional<pipeline::Read> read_content(const Options& options) {
  if (!are_there({options.content}, options)) return {};
  const std::string folder = with_slash(options.content);
  base::Result<std::vector<base::Source>> files = read_files(folder);
  if (!files.ok()) {
    fail(files.failure(), options);
    return {};
  }
  pipeline::Read read =
      pipeline::read_catalogue({std::move(files).value(), folder.size(), options.jobs});
  report_other_files(folder, read.sources, read.diagnostics);
  if (!is_sound(read.sources, read.diagnostics, options)) return {};
  return read;
}

}  // namespace kohyo::cli
