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
  bool with_archive = false;
  bool is_strict = false;  ///< a rule of the data that is not met is an error
  std::size_t jobs = 1;
  MessageLanguage language = MessageLanguage::english;

  // Of the commands about editions.
  std::string plan;              ///< empty: the only one
  std::string edition;           ///< to be frozen or begun; for `diff` the first one
  std::string other_edition;     ///< for `diff` the second one
  bool as_json = false;          ///< for `diff`
  std::string title;             ///< of a new edition, in the main language
  std::string title_in_english;  ///< may be empty

  // Of the commands about spreadsheets.
  std::string book;            ///< the workbook, or a folder of tables
  std::string format = "csv";  ///< of the tables in a folder: csv or json
  bool force = false;          ///< what is there may be overwritten
};

/// Exit statuses: done; mistakes in the content, or the disk refused; wrong usage.
constexpr int success = 0;
constexpr int failure = 1;
constexpr int wrong_usage = 2;

/// Makes the site and publishes it, if nothing is wrong.
int build(const Options& options);
/// The same without publishing.
int check(const Options& options);
/// Prints what changed between two editions on record.
int diff(const Options& options);
/// Copies the edition in hand into a folder that never changes again.
int freeze(const Options& options);
/// Begins the next edition in the files in hand, whose own is frozen.
int begin(const Options& options);
/// Puts the tables of a workbook or folder into cards and goals.
int import_book(const Options& options);
/// Makes a workbook in which a plan can be written.
int start(const Options& options);

}  // namespace kohyo::cli
