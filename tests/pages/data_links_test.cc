#include "pages/data_links.h"

#include <catch2/catch.hpp>

#include "pages/laid_out.h"

using namespace kohyo;
using namespace kohyo::pages;
using namespace kohyo::test;

namespace {

std::string kilobytes(const std::string& size) {
  return project_words()[1].format("unit.kilobytes", {{"size", size}}).str();
}

}  // namespace

TEST_CASE("a file to download has its address, its format, its size and its checksum") {
  Workbench bench = small_bench();
  bench.data = {{"data/smart/goals.csv", std::string(1025, 'x'), "abc"}};
  const render::Value file = data_link("smart/index.html", "data/smart/goals.csv", bench.en());
  CHECK(text_at(file.as_object(), "url") == "../../data/smart/goals.csv");
  CHECK(text_at(file.as_object(), "name") == "goals.csv");
  CHECK(text_at(file.as_object(), "format") == "CSV");
  CHECK(text_at(file.as_object(), "size") == kilobytes("2"));
  CHECK(text_at(file.as_object(), "sha256") == "abc");
}

TEST_CASE("a copy is a file as well, and what is not there is none") {
  Workbench bench = small_bench();
  bench.data = {{"data/smart.xlsx", "x", "abc", {"data/all.xlsx"}}};
  const render::Value copy = data_link("open-data.html", "data/all.xlsx", bench.en());
  CHECK(text_at(copy.as_object(), "url") == "../data/all.xlsx");
  CHECK(text_at(copy.as_object(), "sha256") == "abc");
  CHECK(data_link("open-data.html", "data/all.xls", bench.en()).kind() == render::Kind::none);
  CHECK(data_at("data/all.sqlite", bench.en()) == nullptr);
}

TEST_CASE("a format is named as people write it") {
  Workbench bench = small_bench();
  const auto format_of = [&](const std::string& path) {
    bench.data = {{path, "", ""}};
    return text_at(data_link("open-data.html", path, bench.en()).as_object(), "format");
  };
  CHECK(format_of("data/a.xlsx") == "XLSX");
  CHECK(format_of("data/a.sqlite") == "SQLite");
  CHECK(format_of("data/a.jsonld") == "JSON-LD");
  CHECK(format_of("data/v1.2/SHA256SUMS") == "TXT");
}

TEST_CASE("sizes are rounded up to whole kilobytes and grouped") {
  Workbench bench = small_bench();
  const auto size_of = [&](std::size_t bytes) {
    bench.data = {{"data/a.csv", std::string(bytes, 'x'), ""}};
    return text_at(data_link("open-data.html", "data/a.csv", bench.en()).as_object(), "size");
  };
  CHECK(size_of(0) == kilobytes("0"));
  CHECK(size_of(1) == kilobytes("1"));
  CHECK(size_of(1024) == kilobytes("1"));
  CHECK(size_of(1'024'000) == kilobytes("1,000"));
}

TEST_CASE("words of the contract are Japanese on Japanese pages and English elsewhere") {
  Workbench bench = small_bench();
  const opendata::Bilingual words{"表", "Table"};
  CHECK(in_page(words, bench.ja()).as_text().str() == "表");
  CHECK(in_page(words, bench.en()).as_text().str() == "Table");
  const model::Words korean(text::Language("ko"), {});
  const Context elsewhere{bench.catalogue, korean, project_words(), bench.data};
  const render::Value shown = in_page(words, elsewhere);
  CHECK(shown.as_text().str() == "Table");
  CHECK(shown.language()->tag() == "en");
}
