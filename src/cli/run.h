// The command line.
#pragma once

#include <string>
#include <vector>

namespace kohyo::cli {

/// The variables of the environment that choose the language of messages, in the order in which
/// POSIX asks them.
struct Environment {
  std::string lc_all;
  std::string lc_messages;
  std::string lang;
};

/// Reads `arguments` (without the program's name) and runs a command; gives the exit status.
int run(const std::vector<std::string>& arguments, const Environment& environment);

}  // namespace kohyo::cli
