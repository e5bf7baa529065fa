// The leaf blocks of a document: what a comparison names one by one.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include "markup/document.h"
#include "revision/align_bags.h"

namespace kohyo::revision {

/// A paragraph, heading, block of code, or row of a table.
struct Leaf {
  std::string text;       ///< as `markup::plain_text` gives it; empty for a leaf without text
  std::string addressed;  ///< with the addresses of its links: see `addressed_text`
  std::size_t number;     ///< from 1, as `markup::plain_text` counts; 0 for a leaf without text
  std::vector<BagWord> words;  ///< of the text, whatever the width of its characters
  std::uint32_t id;            ///< the same where `text` and `addressed` are
  std::uint32_t label;         ///< of a row: the same for the same text in the first cell; 0: none
};

/// Numbers texts in the order of first sight, from 1.
using TextIds = std::unordered_map<std::string, std::uint32_t>;

/// The leaves of a document in reading order, those of footnotes last. Documents whose leaves are
/// compared share their `ids`, which grow.
std::vector<Leaf> leaves_of(const markup::Document& document, TextIds& ids);

/// How many leaves there are in a block, or in all of some blocks.
std::size_t leaf_count(const markup::Block& block);
std::size_t leaf_count(const std::vector<markup::Block>& blocks);

}  // namespace kohyo::revision
