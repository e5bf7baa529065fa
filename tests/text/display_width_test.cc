#include "text/display_width.h"

#include <catch2/catch.hpp>

using kohyo::text::display_width;

TEST_CASE("wide characters take two columns, others one") {
  CHECK(display_width("") == 0);
  CHECK(display_width("title: ") == 7);
  CHECK(display_width("電話催告") == 8);
  CHECK(display_width("Ｒ７：") == 6);
  CHECK(display_width("ｶﾀｶﾅ") == 4);
  CHECK(display_width("令和7年") == 7);
  CHECK(display_width("\u3000") == 2);
  CHECK(display_width("𠮷") == 2);
  CHECK(display_width("한") == 2);
}

TEST_CASE("combining and invisible characters take none") {
  CHECK(display_width("e\u0301") == 1);
  CHECK(display_width("フ\u309A") == 2);
  CHECK(display_width("a\u200Bb\uFEFF") == 2);
}

TEST_CASE("ambiguous characters count as one column") {
  CHECK(display_width("①") == 1);
  CHECK(display_width("―") == 1);
}

TEST_CASE("malformed bytes take a column each, as the mark that terminals show") {
  CHECK(display_width("a\xFF\xFE") == 3);
}
