#include "text/ruby.h"

#include <catch2/catch.hpp>

using namespace kohyo::text;

namespace {

RubyText parts(std::string_view line) {
  return read_ruby(line).parts;
}

}  // namespace

TEST_CASE("a line is parted at its ruby") {
  CHECK(parts("市役所《しやくしょ》の｜お知らせ《おしらせ》です") ==
        RubyText{{"市役所", "しやくしょ"}, {"の", ""}, {"お知らせ", "おしらせ"}, {"です", ""}});
  CHECK(parts("｜DX《でぃーえっくす》") == RubyText{{"DX", "でぃーえっくす"}});
  CHECK(parts("ひらがな") == RubyText{{"ひらがな", ""}});
  CHECK(parts("").empty());
}

TEST_CASE("brackets that are no ruby are text, and so is a bar, which is told") {
  CHECK(parts("《題名》") == RubyText{{"《題名》", ""}});
  CHECK(parts("漢字《》") == RubyText{{"漢字《》", ""}});
  const RubyReading read = read_ruby("a｜漢｜字《じ》");
  CHECK(read.parts == RubyText{{"a｜漢", ""}, {"字", "じ"}});
  CHECK(read.lone_bars == std::vector<std::size_t>{1});
}

TEST_CASE("what was not typed as a mark is none") {
  const std::string line = "漢字《かんじ》";
  std::vector<bool> is_typed(line.size(), true);
  is_typed[line.find("《")] = false;
  CHECK(read_ruby(line, is_typed).parts == RubyText{{line, ""}});
}

TEST_CASE("the base and the reading of a line in pieces") {
  const RubyText line = parts("区《く》の窓口《まどぐち》へ");
  CHECK(base_of(line) == "区の窓口へ");
  CHECK(reading_of(line) == "くのまどぐちへ");
}
