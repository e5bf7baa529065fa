// What the commands share: reading the folders, and saying what came of it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "cli/commands.h"
#include "pipeline/build.h"
#include "pipeline/read_catalogue.h"

namespace kohyo::cli {

/// A line on the standard output; on the standard error.
void say(const std::string& text);
void complain(const std::string& text);
/// Tells a failure of the disk; the exit status for it.
int fail(const base::Failure& reason, const Options& options);

/// A folder as messages print it, with one `/` at its end.
std::string with_slash(std::string folder);

/// Reads the folders and makes the site in memory. What is wrong is printed; nothing where there
/// are errors.
std::optional<pipeline::Built> build_in_memory(const Options& options);
/// The content that was found sound by the same checks, as files and as values.
struct Checked {
  std::vector<base::Source> content;
  model::Catalogue catalogue;
};
std::optional<Checked> check_all(const Options& options);
/// The same as if the content had one file more.
std::optional<Checked> check_all(const Options& options, base::Source more);
/// The content as it lies in its folder; nothing, and told, where it cannot be read.
std::optional<std::vector<base::Source>> content_of(const Options& options);
/// The same of the content alone.
std::optional<pipeline::Read> read_content(const Options& options);

}  // namespace kohyo::cli
