// The order of names.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace kohyo::text {

/// The positions of `keys` in the order of a Japanese dictionary: kana by reading, numbers by value
/// (2-2 before 2-10), equal keys as they stand.
std::vector<std::size_t> dictionary_order(const std::vector<std::string>& keys);

}  // namespace kohyo::text
