// checksums.yml: what seals a frozen edition.
#pragma once

#include <map>
#include <string>

#include "load/files.h"
#include "model/plan.h"

namespace kohyo::load {

/// Its name in the folder of a frozen edition.
inline constexpr std::string_view seal_name = "checksums.yml";

/// The files that an edition consists of, by their path below its folder.
using FrozenFiles = std::map<std::string, std::string>;

/// The bytes of checksums.yml: a line for each file, in byte order of the paths, with its SHA-256
/// (FIPS 180-4) in hexadecimal digits.
std::string seal_of(const FrozenFiles& files);

/// Reports every file of the frozen edition in `folder`, which ends in `/`, that is not as it was
/// when it was frozen: changed, missing or too much. What is reported already counts as told.
void check_seal(const model::Edition& edition, const std::string& folder, const Files& files,
                const Reading& reading);

}  // namespace kohyo::load
