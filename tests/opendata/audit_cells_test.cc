#include "opendata/audit_cells.h"

#include <catch2/catch.hpp>

using namespace kohyo::opendata;

TEST_CASE("spaces that lay text out are told from those between words") {
  for (const auto text : {" a", "a ", "a  b", "a\tb", "a\nb", "氏　　名", "　名", "名　", "a 　b"})
    CHECK(has_layout_space(text));
  for (const auto text : {"", "a b c", "電話　催告", "名前"}) CHECK_FALSE(has_layout_space(text));
}

TEST_CASE("several codes in a cell are told from one, and from sentences") {
  for (const auto text : {"study in_place", "a,b", "1-9、2-25", "a;b", "a / b"})
    CHECK(has_several_codes(text));
  for (const auto text :
       {"", "in_place", "5-13-1", "Study and prepare", "検討 実施", "03-5432-1111"})
    CHECK_FALSE(has_several_codes(text));
}

TEST_CASE("machine-dependent characters are found, and kanji of names are none") {
  for (const auto text : {"①", "5-13②", "Ⅳ期", "㈱", "№1", "1,000㎡", "ｶﾅ", "\uE000", "㍻"})
    CHECK_FALSE(machine_dependent(text).empty());
  for (const auto text : {"", "a", "催告", "カナ", "髙﨑", "１２", "～", "😀"})
    CHECK(machine_dependent(text).empty());
  CHECK(machine_dependent("a①b") == "①b");
}

TEST_CASE("numbers with units or grouping are told from numbers, dates and sentences") {
  for (const auto text : {"1,000", "79百万円", "▲5", "5%", "約9.6万円", "30人"})
    CHECK(is_number_with_more(text));
  for (const auto text :
       {"", "2024", "0.5", "2025-03-28", "5-13-1", "30人が通う学校", "約束", "1 day"})
    CHECK_FALSE(is_number_with_more(text));
}

TEST_CASE("municipality codes are checked by their last digit") {
  for (const auto code : {"131121", "131016", "011002", "271004"})
    CHECK(is_municipality_code(code));
  for (const auto code : {"131122", "13112", "1311210", "", "13112x"})
    CHECK_FALSE(is_municipality_code(code));
}

TEST_CASE("names of fields are lower-case ASCII, and marks for the row above are known") {
  CHECK(is_field_name("amount_yen"));
  for (const auto name : {"", "Amount", "金額", "2024_amount", "a b"})
    CHECK_FALSE(is_field_name(name));
  for (const auto mark : {"〃", "同上", "ditto"}) CHECK(is_repeat_mark(mark));
  CHECK_FALSE(is_repeat_mark("同上の理由"));
}
