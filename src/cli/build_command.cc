#include <cstdio>
#include <filesystem>
#include <optional>
#include <utility>

#include "base/file_system.h"
#include "cli/commands.h"
#include "cli/print_diagnostics.h"
#include "load/files.h"
#include "output/publish.h"
#include "pipeline/build.h"

namespace kohyo::cli {
namespace {

void say(const std::string& text) {
  std::fputs((text + "\n").c_str(), stdout);
}

int fail(const base::Failure& reason, const Options& options) {
  const std::string text =
      fill(command_words(options.language).failure, {reason.action, reason.reason});
  std::fputs((text + "\n").c_str(), stderr);
  return failure;
}

/// A folder as messages print it, with one `/` at its end.
std::string with_slash(std::string folder) {
  while (folder.size() > 1 && folder.ends_with('/')) folder.pop_back();
  return folder == "/" ? folder : folder + "/";
}

/// The first of the folders to be read that is not there.
std::optional<std::string> missing_folder(const Options& options) {
  for (const std::string& folder : {options.content, options.templates, options.assets}) {
    std::error_code ignored;
    if (!std::filesystem::is_directory(folder, ignored)) return with_slash(folder);
  }
  return {};
}

/// Files of the content folder that are not even read for their endings, as a card saved as
/// `1-9.md.txt`.
void report_other_files(const std::string& folder, pipeline::Built& built) {
  const auto files = base::list_files(folder);
  if (!files.ok()) return;  // it was listed a moment ago
  for (const std::string& file : files.value()) {
    if (file.ends_with(".md") || file.ends_with(".yml")) continue;
    const base::SourceId id = built.sources.add({folder + file, ""});
    built.diagnostics.report(base::Code::file_unexpected, {id, 0, 0}, {file});
  }
}

base::Result<pipeline::Input> read_input(const Options& options) {
  const std::string content = with_slash(options.content);
  const std::string templates = with_slash(options.templates);
  const std::string assets = with_slash(options.assets);
  auto content_files = base::read_tree(content, {".md", ".yml"}, load::largest_file);
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
                         options.jobs};
}

/// Reads, builds and prints what is wrong. Nothing where something is.
struct Outcome {
  int status;
  pipeline::Built built;
};

Outcome build_in_memory(const Options& options) {
  if (const std::optional<std::string> folder = missing_folder(options)) {
    const std::string text = fill(command_words(options.language).folder_missing, {*folder});
    std::fputs((text + "\n").c_str(), stderr);
    return {failure, {}};
  }
  base::Result<pipeline::Input> input = read_input(options);
  if (!input.ok()) return {fail(input.failure(), options), {}};
  pipeline::Built built = pipeline::build(std::move(input).value());
  report_other_files(with_slash(options.content), built);
  std::fputs(print_diagnostics(built.sources, built.diagnostics, options.language).c_str(), stderr);
  if (!built.diagnostics.has_errors()) return {success, std::move(built)};
  std::size_t errors = 0;
  std::size_t warnings = 0;
  for (const base::Diagnostic& each : built.diagnostics.sorted()) {  // as printed: equal ones once
    ++(base::severity_of(each.code) == base::Severity::error ? errors : warnings);
  }
  const std::string summary = fill(command_words(options.language).not_published,
                                   {std::to_string(errors), std::to_string(warnings)});
  std::fputs((summary + "\n").c_str(), stderr);
  return {failure, {}};
}

}  // namespace

int build(const Options& options) {
  Outcome outcome = build_in_memory(options);
  if (outcome.status != success) return outcome.status;
  const auto published = output::publish(outcome.built.site, options.output);
  if (!published.ok()) return fail(published.failure(), options);
  const output::PublishReport& report = published.value();
  say(fill(command_words(options.language).published,
           {std::to_string(outcome.built.site.count()), std::to_string(report.written),
            std::to_string(report.removed), with_slash(options.output)}));
  return success;
}

int check(const Options& options) {
  const Outcome outcome = build_in_memory(options);
  if (outcome.status != success) return outcome.status;
  const std::size_t warnings = outcome.built.diagnostics.sorted().size();
  say(fill(command_words(options.language).no_errors, {std::to_string(warnings)}));
  return success;
}

}  // namespace kohyo::cli
