#include <cstdlib>
#include <string>
#include <vector>

#include "base/heap.h"
#include "cli/run.h"

namespace {

std::string variable(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::string() : std::string(value);
}

}  // namespace

int main(int count, char** values) {
  kohyo::base::return_large_blocks();
  const std::vector<std::string> arguments(values + 1, values + count);
  return kohyo::cli::run(arguments,
                         {variable("LC_ALL"), variable("LC_MESSAGES"), variable("LANG")});
}
