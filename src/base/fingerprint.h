// Names for content: SHA-256 for people and files, a fast hash for our own look-ups.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace kohyo::base {

/// SHA-256 (FIPS 180-4) of `bytes`, as 64 lower-case hexadecimal digits.
std::string sha256(std::string_view bytes);

/// XXH3 of `bytes`: fast, stable between runs and machines, not safe against intent.
std::uint64_t fast_hash(std::string_view bytes);

}  // namespace kohyo::base
