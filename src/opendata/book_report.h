// Faults of a book, told as diagnostics.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/diagnostic.h"
#include "base/source.h"

namespace kohyo::opendata {

/// Where faults of a book are told: each is a file of its own, so that they are printed in the
/// order of sheets and rows.
class BookReport {
 public:
  BookReport(const std::string& path, base::Sources& sources, base::Diagnostics& diagnostics)
      : path_(path), sources_(sources), diagnostics_(diagnostics) {}
  void tell(base::Code code, std::vector<std::string> arguments) {
    const base::SourceId place = sources_.add({path_, ""});
    diagnostics_.report(code, {place, 0, 0}, std::move(arguments));
  }
  void tell(base::Code code, std::string_view table, std::size_t row, std::string_view column,
            const std::vector<std::string>& more) {
    std::vector<std::string> arguments{std::string(table), std::to_string(row),
                                       std::string(column)};
    arguments.insert(arguments.end(), more.begin(), more.end());
    tell(code, std::move(arguments));
  }

 private:
  const std::string& path_;
  base::Sources& sources_;
  base::Diagnostics& diagnostics_;
};

}  // namespace kohyo::opendata
