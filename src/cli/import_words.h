// What the commands about spreadsheets say, in Japanese and English.
#pragma once

#include <string_view>

#include "cli/messages.h"

namespace kohyo::cli {

struct ImportWords {
  std::string_view not_imported;  ///< {0} errors
  std::string_view needs_force;   ///< {0} the files that would change
  std::string_view imported;      ///< {0} files made, {1} changed
  std::string_view nothing_new;
  std::string_view left;       ///< {0} files
  std::string_view no_tables;  ///< {0} the path
  std::string_view is_there;   ///< {0} the file
  std::string_view made;       ///< {0} the file
  std::string_view import;
  std::string_view start;
  std::string_view path;
  std::string_view format;
  std::string_view force;
  std::string_view spreadsheet;
};
const ImportWords& import_words(MessageLanguage language);

}  // namespace kohyo::cli
