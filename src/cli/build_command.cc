#include "cli/command.h"
#include "cli/commands.h"
#include "output/publish.h"

namespace kohyo::cli {

int build(const Options& options) {
  const std::optional<pipeline::Built> built = build_in_memory(options);
  if (!built) return failure;
  const auto published = output::publish(built->site, options.output);
  if (!published.ok()) return fail(published.failure(), options);
  const output::PublishReport& report = published.value();
  say(fill(command_words(options.language).published,
           {std::to_string(built->site.count()), std::to_string(report.written),
            std::to_string(report.removed), with_slash(options.output)}));
  return success;
}

int check(const Options& options) {
  const std::optional<pipeline::Built> built = build_in_memory(options);
  if (!built) return failure;
  const std::size_t warnings = built->diagnostics.sorted().size();
  say(fill(command_words(options.language).no_errors, {std::to_string(warnings)}));
  return success;
}

}  // namespace kohyo::cli
