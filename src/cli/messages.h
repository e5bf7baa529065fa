// The wording of every diagnostic, and of what the commands say, in Japanese and English.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"

namespace kohyo::cli {

enum class MessageLanguage { japanese, english };

/// Patterns with `{0}`, `{1}` ... for the arguments. `what` tells what was found, `hint` what to
/// do; where the hint names an argument that is empty, `otherwise` stands in its place.
struct Wording {
  base::Code code;
  std::string_view what;
  std::string_view hint;
  std::string_view otherwise = {};
};

/// In the order of the codes.
std::span<const Wording> japanese_wordings();
std::span<const Wording> english_wordings();

/// The words of a diagnostic, arguments filled in.
struct Message {
  std::string what;
  std::string hint;  ///< may be empty
};
Message message_of(const base::Diagnostic& diagnostic, MessageLanguage language);

/// What the commands themselves say.
struct CommandWords {
  std::string_view error;
  std::string_view warning;
  std::string_view usage_error;     ///< before CLI11's own words
  std::string_view more_in_file;    ///< {0} how many messages are not shown
  std::string_view failure;         ///< {0} what was tried, {1} the reason
  std::string_view folder_missing;  ///< {0} the folder
  std::string_view not_published;   ///< {0} errors, {1} warnings
  std::string_view rules_not_met;   ///< {0} how many times, with --strict
  std::string_view no_errors;       ///< {0} warnings
  std::string_view published;       ///< {0} files, {1} written, {2} removed, {3} folder
  std::string_view about;
  std::string_view build;
  std::string_view check;
  std::string_view content;
  std::string_view templates;
  std::string_view assets;
  std::string_view output;
  std::string_view as_of;
  std::string_view drafts;
  std::string_view zip;
  std::string_view strict;
  std::string_view jobs;
  std::string_view language;
  std::string_view help;
  std::string_view version;
  std::string_view bad_date;
};
const CommandWords& command_words(MessageLanguage language);

/// `pattern` with `{0}`, `{1}` ... replaced.
std::string fill(std::string_view pattern, const std::vector<std::string>& arguments);

}  // namespace kohyo::cli
