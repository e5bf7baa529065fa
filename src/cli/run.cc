#include "cli/run.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdio>
#include <thread>

#include "cli/commands.h"
#include "cli/edition_words.h"
#include "cli/import_words.h"

namespace kohyo::cli {
namespace {

/// `--language` wherever it stands, else the environment: the language is needed before anything
/// can be said.
MessageLanguage language_of(const std::vector<std::string>& arguments,
                            const Environment& environment) {
  std::string chosen = environment.lang;
  if (!environment.lc_messages.empty()) chosen = environment.lc_messages;
  if (!environment.lc_all.empty()) chosen = environment.lc_all;
  constexpr std::string_view option = "--language";
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    if (arguments[i] == option && i + 1 < arguments.size()) chosen = arguments[i + 1];
    if (arguments[i].starts_with(std::string(option) + "="))
      chosen = arguments[i].substr(option.size() + 1);
  }
  return chosen.starts_with("ja") ? MessageLanguage::japanese : MessageLanguage::english;
}

std::string checked_date(const std::string& date, const CommandWords& words) {
  return text::parse_date(date) ? std::string() : std::string(words.bad_date);
}

std::string text(std::string_view view) {
  return std::string(view);
}

void add_content_options(CLI::App& command, Options& options, const CommandWords& words) {
  command.set_help_flag("--help", text(words.help));
  command.add_option("--content", options.content, text(words.content))->capture_default_str();
  command.add_option("--jobs", options.jobs, text(words.jobs))->check(CLI::Range(1, 256));
}

/// The options of the commands that make the whole site.
void add_site_options(CLI::App& command, Options& options, std::string& as_of,
                      const CommandWords& words) {
  add_content_options(command, options, words);
  command.add_option("--templates", options.templates, text(words.templates))
      ->capture_default_str();
  command.add_option("--assets", options.assets, text(words.assets))->capture_default_str();
  command.add_option("--as-of", as_of, text(words.as_of))->check([&words](const std::string& date) {
    return checked_date(date, words);
  });
  command.add_flag("--drafts", options.with_drafts, text(words.drafts));
}

/// The commands that read, freeze and begin editions.
void add_edition_commands(CLI::App& app, Options& options, std::string& as_of,
                          const CommandWords& words) {
  const EditionWords& about = edition_words(options.language);
  CLI::App& diff_app = *app.add_subcommand("diff", text(about.diff));
  add_content_options(diff_app, options, words);
  diff_app.add_option("before", options.edition, text(about.first_edition))->required();
  diff_app.add_option("after", options.other_edition, text(about.second_edition))->required();
  diff_app.add_flag("--json", options.as_json, text(about.json));
  CLI::App& freeze_app = *app.add_subcommand("freeze", text(about.freeze));
  add_site_options(freeze_app, options, as_of, words);
  freeze_app.add_option("edition", options.edition, text(about.edition_in_hand))->required();
  CLI::App& begin_app = *app.add_subcommand("begin", text(about.begin));
  add_content_options(begin_app, options, words);
  begin_app.add_option("edition", options.edition, text(about.new_edition))->required();
  begin_app.add_option("--title", options.title, text(about.title))->required();
  begin_app.add_option("--title-en", options.title_in_english, text(about.title_in_english));
  for (CLI::App* command : {&diff_app, &freeze_app, &begin_app})
    command->add_option("--plan", options.plan, text(about.plan));
}

/// The commands that read and make spreadsheets.
void add_book_commands(CLI::App& app, Options& options, const CommandWords& words) {
  const ImportWords& about = import_words(options.language);
  CLI::App& import_app = *app.add_subcommand("import", text(about.import));
  import_app.add_option("path", options.book, text(about.path))->required();
  import_app.add_option("--format", options.format, text(about.format))
      ->check(CLI::IsMember({"csv", "json"}))
      ->capture_default_str();
  CLI::App& new_app = *app.add_subcommand("new", text(about.start));
  new_app.add_option("--spreadsheet", options.book, text(about.spreadsheet))->required();
  for (CLI::App* command : {&import_app, &new_app}) {
    add_content_options(*command, options, words);
    command->add_option("--plan", options.plan, text(edition_words(options.language).plan));
    command->add_flag("--force", options.force, text(about.force));
  }
}

int run_command(const CLI::App& app, const Options& options) {
  const std::string name = app.get_subcommands().front()->get_name();
  if (name == "build") return build(options);
  if (name == "diff") return diff(options);
  if (name == "freeze") return freeze(options);
  if (name == "import") return import_book(options);
  if (name == "new") return start(options);
  return name == "begin" ? begin(options) : check(options);
}

}  // namespace

int run(const std::vector<std::string>& arguments, const Environment& environment) {
  Options options;
  options.language = language_of(arguments, environment);
  options.jobs = std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, 16);
  const CommandWords& words = command_words(options.language);
  std::string as_of;
  std::string language;
  CLI::App app{std::string(words.about), "kohyo"};
  app.set_help_flag("--help", std::string(words.help));
  app.set_version_flag("--version", "kohyo " KOHYO_VERSION, std::string(words.version));
  app.add_option("--language", language, std::string(words.language))
      ->check(CLI::IsMember({"ja", "en"}));
  app.fallthrough();
  app.require_subcommand(1);
  CLI::App& build_app = *app.add_subcommand("build", std::string(words.build));
  add_site_options(build_app, options, as_of, words);
  build_app.add_option("--output", options.output, std::string(words.output))
      ->capture_default_str();
  build_app.add_flag("--zip", options.with_archive, text(words.zip));
  CLI::App& check_app = *app.add_subcommand("check", std::string(words.check));
  add_site_options(check_app, options, as_of, words);
  for (CLI::App* command : {&build_app, &check_app})
    command->add_flag("--strict", options.is_strict, text(words.strict));
  add_edition_commands(app, options, as_of, words);
  add_book_commands(app, options, words);
  try {
    std::vector<std::string> reversed(arguments.rbegin(), arguments.rend());  // as CLI11 takes them
    app.parse(reversed);
  } catch (const CLI::Success& help) {
    return app.exit(help);
  } catch (const CLI::ParseError& error) {
    const std::string text =
        std::string(words.usage_error) + ": " + error.what() + "\n" + app.help();
    std::fputs(text.c_str(), stderr);
    return wrong_usage;
  }
  if (!as_of.empty()) options.as_of = text::parse_date(as_of);
  return run_command(app, options);
}

}  // namespace kohyo::cli
