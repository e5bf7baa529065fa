#include "base/source.h"

#include <catch2/catch.hpp>
#include <string>

using namespace kohyo::base;

namespace {

constexpr const char* mark = "\xEF\xBB\xBF";

Place place(const std::string& content, std::size_t offset) {
  // The line's text points into the content, which a test keeps alive only where it reads that
  // text.
  Place found = place_of({"f", content}, offset);
  found.line_text = {};
  return found;
}

}  // namespace

TEST_CASE("sources keep files in the order in which they were added") {
  Sources sources;
  const SourceId a = sources.add({"a.md", "one"});
  const SourceId b = sources.add({"b.md", "three"});
  CHECK(sources.size() == 2);
  CHECK(sources[a].path == "a.md");
  CHECK(sources[b].content == "three");
  CHECK(a.index < b.index);
  CHECK_FALSE(a == b);
}

TEST_CASE("sources give the bytes of a span and the span of a whole file") {
  Sources sources;
  sources.add({"a.md", "xx"});
  const SourceId id = sources.add({"b.md", "電話催告"});
  CHECK(sources.text({id, 3, 6}) == "話");
  CHECK(sources.text({id, 6, 6}).empty());
  CHECK(sources.whole(id) == Span{id, 0, 12});
  CHECK(sources.text(sources.whole(id)) == "電話催告");
}

TEST_CASE("a place counts lines and columns from 1") {
  const std::string content = "ab\ncd\n\nef";
  CHECK(place(content, 0).line == 1);
  CHECK(place(content, 0).column == 1);
  CHECK(place(content, 2).line == 1);
  CHECK(place(content, 2).column == 3);
  CHECK(place(content, 3).line == 2);
  CHECK(place(content, 3).column == 1);
  CHECK(place(content, 6).line == 3);
  CHECK(place(content, 6).column == 1);
  CHECK(place(content, 8).line == 4);
  CHECK(place(content, 8).column == 2);
}

TEST_CASE("columns count characters and offsets count bytes") {
  const Place found = place("題: 電話x", 11);
  CHECK(found.column == 6);
  CHECK(found.offset_in_line == 11);
}

TEST_CASE("an offset inside a character stands at the column after its first byte") {
  CHECK(place("電話", 1).column == 2);
}

TEST_CASE("the text of a line has no line end, of any kind") {
  const Source unix_file{"f", "one\ntwo"};
  const Source windows_file{"f", "one\r\ntwo\r\n"};
  CHECK(place_of(unix_file, 1).line_text == "one");
  CHECK(place_of(unix_file, 3).line_text == "one");
  CHECK(place_of(unix_file, 5).line_text == "two");
  CHECK(place_of(windows_file, 1).line_text == "one");
  CHECK(place_of(windows_file, 5).line_text == "two");
}

TEST_CASE("an offset behind the end stands at the end") {
  const Source source{"f", "one\ntwo"};
  const Place found = place_of(source, 999);
  CHECK(found.line == 2);
  CHECK(found.column == 4);
  CHECK(found.line_text == "two");
}

TEST_CASE("an empty file has one place") {
  const Source source{"f", ""};
  const Place found = place_of(source, 0);
  CHECK(found.line == 1);
  CHECK(found.column == 1);
  CHECK(found.line_text.empty());
}

TEST_CASE("a byte order mark takes no column and is no text of the first line") {
  const Source source{"f", std::string(mark) + "ab\ncd"};
  CHECK(place_of(source, 3).column == 1);
  CHECK(place_of(source, 4).column == 2);
  CHECK(place_of(source, 4).line_text == "ab");
  CHECK(place_of(source, 4).offset_in_line == 1);
  CHECK(place_of(source, 6).column == 1);
  CHECK(place_of(source, 6).line_text == "cd");
}

TEST_CASE("every offset of a file with a byte order mark has a place") {
  const Source source{"f", std::string(mark) + "a"};
  for (std::size_t offset = 0; offset <= source.content.size(); ++offset) {
    const Place found = place_of(source, offset);
    CHECK(found.line == 1);
    CHECK(found.column >= 1);
    CHECK(found.offset_in_line <= found.line_text.size() + 3);
  }
}

TEST_CASE("the size of a byte order mark is 3 where there is one") {
  CHECK(byte_order_mark_size(mark) == 3);
  CHECK(byte_order_mark_size("\xEF\xBB") == 0);
  CHECK(byte_order_mark_size("") == 0);
  CHECK(byte_order_mark_size(std::string("a") + mark) == 0);
}
