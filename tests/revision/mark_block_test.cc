#include "revision/mark_block.h"

#include <catch2/catch.hpp>
#include <string>

#include "revision/prose.h"

using namespace kohyo;
using namespace kohyo::revision;

namespace {

std::string inserted(std::string_view markdown) {
  return shown({{inserted_block(prose(markdown).blocks.at(0))}, {}});
}

std::string removed(std::string_view markdown) {
  const std::optional<markup::Block> block = removed_block(prose(markdown).blocks.at(0));
  return block ? shown({{*block}, {}}) : "nothing";
}

}  // namespace

TEST_CASE("every leaf of a block is marked") {
  CHECK(inserted("- 甲\n\n  > **乙**\n- 丙\n") == "- {+甲+}\n- > <b>{+乙+}</b>\n- {+丙+}\n");
  CHECK(removed("- 甲\n\n  > **乙**\n- 丙\n") == "- [-甲-]\n- > <b>[-乙-]</b>\n- [-丙-]\n");
  CHECK(inserted("|甲||\n|-|-|\n") == "| {+甲+} |  \n");
  CHECK(removed("|甲||\n|-|-|\n") == "| [-甲-] |  \n");
  CHECK(inserted("## 甲\n") == "# {+甲+}\n");
  CHECK(removed("## 甲\n") == "# [-甲-]\n");
}

TEST_CASE("what has no text is gone without a mark, and comes without one") {
  CHECK(removed("***\n") == "nothing");
  CHECK(inserted("***\n") == "***\n");
  CHECK(removed("- \n- \n") == "nothing");
  CHECK(removed("- 甲\n- \n") == "- [-甲-]\n");
  CHECK(removed("```\n\n```\n") == "nothing");
  CHECK(removed("|||\n|-|-|\n") == "nothing");
}

TEST_CASE("lines of code stand as code in a paragraph") {
  CHECK(inserted("```\na\n\n b\n```\n") == "{+`a`//` b`+}\n");
  CHECK(removed("```\na\n```\n") == "[-`a`-]\n");
  CHECK(lines_of_code({"\n"}).empty());
}
