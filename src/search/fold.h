// The form in which texts and search words are compared. assets/search.js folds in the same way:
// tests/search/folds.json holds cases for both.
#pragma once

#include <string>
#include <string_view>

namespace kohyo::search {

/// NFKC, lower case, hiragana for katakana, `-` for every hyphen and dash and for ー, one space for
/// any white space and none at the ends. ① to ⑳ stay as they are: 5-13① is not 5-131.
std::u32string fold(std::string_view bytes);

}  // namespace kohyo::search
