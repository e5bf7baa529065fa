// The program as a shell runs it.
#pragma once

#include <unistd.h>

#include <catch2/catch.hpp>
#include <cstdio>
#include <filesystem>
#include <string>
#include <vector>

#include "base/temporary_folder.h"
#include "cli/run.h"

namespace kohyo::test {

/// What was written to a descriptor while it lived.
class Captured {
 public:
  Captured(int descriptor, const std::filesystem::path& path)
      : descriptor_(descriptor), path_(path) {
    std::fflush(nullptr);
    saved_ = dup(descriptor);
    std::FILE* file = std::fopen(path.c_str(), "wb");
    REQUIRE(file != nullptr);
    dup2(fileno(file), descriptor);
    std::fclose(file);
  }
  Captured(const Captured&) = delete;
  Captured& operator=(const Captured&) = delete;
  ~Captured() { stop(); }
  std::string stop() {
    std::fflush(nullptr);
    if (saved_ >= 0) {
      dup2(saved_, descriptor_);
      close(saved_);
      saved_ = -1;
    }
    return bytes_of(path_);
  }

 private:
  int descriptor_;
  std::filesystem::path path_;
  int saved_ = -1;
};

struct Result {
  int status;
  std::string out;
  std::string err;
};

inline Result run_kohyo(const std::vector<std::string>& arguments,
                        const cli::Environment& environment = {"", "", ""}) {
  const TemporaryFolder folder;
  Captured out(STDOUT_FILENO, folder / "out");
  Captured err(STDERR_FILENO, folder / "err");
  const int status = cli::run(arguments, environment);
  return {status, out.stop(), err.stop()};
}

}  // namespace kohyo::test
