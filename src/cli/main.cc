#include <cstdlib>
#include <string>
#include <vector>

#include "cli/run.h"

namespace {

std::string variable(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::string() : std::string(value);
}

}  // namespace

int main(int count, char** values) {
  const std::vector<std::string> arguments(values + 1, values + count);
  return kohyo::cli::run(arguments,
                         {variable("LC_ALL"), variable("LC_MESSAGES"), variable("LANG")});
}
