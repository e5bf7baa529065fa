#include <filesystem>
#include <optional>

#include "cli/choose_edition.h"
#include "cli/command.h"
#include "cli/import_words.h"
#include "opendata/plan_template.h"
#include "output/replace_files.h"

namespace kohyo::cli {

int start(const Options& options) {
  const ImportWords& words = import_words(options.language);
  const std::optional<pipeline::Read> read = read_content(options);
  if (!read) return failure;
  const model::Plan* const plan = choose_plan(*read->catalogue, options);
  if (plan == nullptr) return wrong_usage;
  const std::filesystem::path file(options.book);
  std::error_code ignored;
  if (std::filesystem::exists(file, ignored) && !options.force) {
    complain(fill(words.is_there, {options.book}));
    return failure;
  }
  const std::string folder = file.has_parent_path() ? file.parent_path().string() : ".";
  const auto written = output::replace_files(
      folder, {{file.filename().string(), opendata::plan_template(*read->catalogue, *plan)}});
  if (!written.ok()) return fail(written.failure(), options);
  say(fill(words.made, {options.book}));
  return success;
}

}  // namespace kohyo::cli
