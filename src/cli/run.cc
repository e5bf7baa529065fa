#include "cli/run.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdio>
#include <thread>

#include "cli/commands.h"

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

/// The options that every command has.
void add_options(CLI::App& command, Options& options, std::string& as_of,
                 const CommandWords& words) {
  const auto text = [](std::string_view view) { return std::string(view); };
  command.set_help_flag("--help", text(words.help));
  command.add_option("--content", options.content, text(words.content))->capture_default_str();
  command.add_option("--templates", options.templates, text(words.templates))
      ->capture_default_str();
  command.add_option("--assets", options.assets, text(words.assets))->capture_default_str();
  command.add_option("--as-of", as_of, text(words.as_of))->check([&words](const std::string& date) {
    return checked_date(date, words);
  });
  command.add_flag("--drafts", options.with_drafts, text(words.drafts));
  command.add_option("--jobs", options.jobs, text(words.jobs))->check(CLI::Range(1, 256));
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
  add_options(build_app, options, as_of, words);
  build_app.add_option("--output", options.output, std::string(words.output))
      ->capture_default_str();
  CLI::App& check_app = *app.add_subcommand("check", std::string(words.check));
  add_options(check_app, options, as_of, words);
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
  return build_app.parsed() ? build(options) : check(options);
}

}  // namespace kohyo::cli
