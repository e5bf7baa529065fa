#include "revision/text_kind.h"

#include <catch2/catch.hpp>

using namespace kohyo::revision;
using kohyo::model::ChangeKind;

TEST_CASE("a change of numbers with their units is one of figures") {
  CHECK(kind_of_change("7,900万円", "8,100万円") == ChangeKind::figure);
  CHECK(kind_of_change("約9.6万時間", "約10万時間") == ChangeKind::figure);
  CHECK(kind_of_change("69.2%", "73.1%") == ChangeKind::figure);
  CHECK(kind_of_change("3施設で実施", "5施設で実施") == ChangeKind::figure);
  CHECK(kind_of_change("▲5円", "＋6円") == ChangeKind::figure);
  CHECK(kind_of_change("3件と5件を実施する。", "4件と6件を実施する。") == ChangeKind::figure);
  CHECK(kind_of_change("It saves 1,000 hours.", "It saves 1,250 hours.") == ChangeKind::figure);
  CHECK(kind_of_change("窓口は3か所。費用は5円。", "窓口は4か所。費用は6円。") ==
        ChangeKind::figure);
}

TEST_CASE("labels of fiscal years are figures") {
  CHECK(kind_of_change("R7", "R8") == ChangeKind::figure);
  CHECK(kind_of_change("R7年度に実施", "Ｒ８年度に実施") == ChangeKind::figure);
  CHECK(kind_of_change("from FY2025", "from FY2026") == ChangeKind::figure);
  CHECK(kind_of_change("令和7年度", "令和8年度") == ChangeKind::figure);
}

TEST_CASE("a change of width, hyphens and spaces is editorial") {
  CHECK(kind_of_change("Ｒ７", "R7") == ChangeKind::editorial);
  CHECK(kind_of_change("2‐25 の", "2-25の") == ChangeKind::editorial);
}

TEST_CASE("any other change revises") {
  CHECK(kind_of_change("検討", "実施") == ChangeKind::revised);
  CHECK(kind_of_change("未定", "5件") == ChangeKind::revised);
  CHECK(kind_of_change("5件を検討", "6件を実施") == ChangeKind::revised);
  CHECK(kind_of_change("A4", "A3") == ChangeKind::revised);
  CHECK(kind_of_change("", "検討") == ChangeKind::revised);
  CHECK(kind_of_change("5件。検討する。", "検討する。5件。") == ChangeKind::revised);
  CHECK(kind_of_change("約5件", "5件") == ChangeKind::revised);
}

TEST_CASE("a number alone that is added or removed is a figure") {
  CHECK(kind_of_change("", "5件") == ChangeKind::figure);
  CHECK(kind_of_change("実施", "実施 5件") == ChangeKind::figure);
}
