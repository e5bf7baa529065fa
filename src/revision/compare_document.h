// What changed between two pieces of prose, as a reader would mark it with a pen.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "markup/document.h"

namespace kohyo::revision {

/// A leaf block of prose that changed: a paragraph, heading, block of code, row of a table. Texts
/// are those of `markup::plain_text`; where the texts of both sides are equal and only links
/// differ, the address stands behind the text of each link: 総合計画<card:1-2>.
struct BlockChange {
  std::string part_id;      ///< "2": its number in the new prose, from 1, as `markup::plain_text`
                            ///< counts; "removed-2": its number in the old prose, if it is gone
  std::string before;       ///< empty: the block is new
  std::string after;        ///< empty: the block is gone
  bool only_links = false;  ///< nothing but the targets of links differs
};

struct DocumentComparison {
  markup::Document marked;           ///< the new prose with marks of change
  std::vector<BlockChange> changes;  ///< in reading order, what is gone before what is new
};

/// Compares the wording and the links of two pieces of prose that hold no marks of change: first
/// block by block, then the text of each block as `compare_text` does.
///
/// Blocks stand for each other as `pair_parts` says, within the block or document around them: rows
/// with the same first cell are alike, tables with another number of columns are not. A block that
/// moved is gone in one place and new in another. What is gone is marked where it stood: a list
/// item or row that is gone has all its text marked as removed; a footnote that is gone has its
/// changes, but no place in `marked`; a block of code that changed stands as a paragraph with the
/// old lines and one with the new.
///
/// No change: emphasis, levels of headings, kinds of lists, thematic breaks. A block whose text is
/// `same_but_for_width` is a change without marks. With marks taken off and removed text taken out
/// `marked` reads as the new prose, with the same links and emphasis; with inserted text taken out
/// it reads as the old, but for the changes without marks and the footnotes that are gone. Equal to
/// the new prose if there are no changes. Every mark lies in a block that has a change.
///
/// Blocks whose `part_id` is one of `unmarked` have their change, but no marks: they stand as they
/// are in the new prose, and those that are gone have no place in `marked`.
DocumentComparison compare_document(const markup::Document& before, const markup::Document& after,
                                    const std::set<std::string>& unmarked = {});

}  // namespace kohyo::revision
