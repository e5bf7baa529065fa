// The commands. This folder alone knows the disk's folders, the environment and the number of
// cores.
#pragma once

#include <optional>
#include <string>

#include "cli/messages.h"
#include "text/era.h"

namespace kohyo::cli {

/// What the command line says.
struct Options {
  std::string content = "content";
  std::string templates = "templates";
  std::string assets = "assets";
  std::string output = "site";
  std::optional<text::Date> as_of;
  bool with_drafts = false;
  std::size_t jobs = 1;
  MessageLanguage language = MessageLanguage::english;
};

/// Exit statuses: done; mistakes in the content, or the disk refused; wrong usage.
constexpr int success = 0;
constexpr int failure = 1;
constexpr int wrong_usage = 2;

/// Makes the site and publishes it, if nothing is wrong.
int build(const Options& options);
/// The same without publishing.
int check(const Options& options);

}  // namespace kohyo::cli
