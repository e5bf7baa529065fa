#include "pages/citation.h"

#include <catch2/catch.hpp>
#include <string>

#include "pages/editions.h"

using namespace kohyo;
using namespace kohyo::pages;
using namespace kohyo::test;

namespace {

bool contains(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("without its data a card cannot be cited") {
  Workbench bench = small_bench();
  CHECK(printed(citation(bench.plan(), bench.card("1-2"), bench.en())) == "(none)");
  CHECK(printed(citation(bench.plan(), bench.en())) == "(none)");
}

TEST_CASE("a citation names the edition, the permanent address and the checksum there") {
  Workbench bench = two_editions([](model::Plan&) {});
  const model::Plan& earlier = bench.catalogue.earlier.front();
  const model::Initiative& card = *earlier.find_initiative(model::InitiativeId("1-2"));
  const routes::PlanFolder folder(earlier.id, earlier.edition().id);
  bench.data = {
      opendata::card_document(bench.catalogue, bench.plan(), bench.plan().id, bench.card("1-2")),
      opendata::card_document(bench.catalogue, earlier, folder, card)};
  const std::string cited = printed(citation(earlier, card, bench.en()));
  CHECK(contains(cited, "Tsukushi City"));
  CHECK(contains(cited, "Revision of March 2025"));
  CHECK(contains(cited, "1-2"));
  CHECK(contains(cited, "https://plans.example/tsukushi/en/smart/editions/2025-03/1-2.html"));
  CHECK(contains(cited, bench.data[1].sha256));
  CHECK_FALSE(contains(cited, bench.data[0].sha256));
}

TEST_CASE("a citation is in the language of the page, its address too") {
  Workbench bench = small_bench();
  const routes::PlanFolder folder(bench.plan().id, bench.plan().edition().id);
  bench.data = {opendata::card_document(bench.catalogue, bench.plan(), folder, bench.card("1-2"))};
  const std::string cited = printed(citation(bench.plan(), bench.card("1-2"), bench.ja()));
  CHECK(contains(cited, "つくし市"));
  CHECK(contains(cited, "令和7年3月改定"));
  CHECK(contains(cited, "https://plans.example/tsukushi/ja/smart/editions/2025-03/1-2.html"));
}

TEST_CASE("an edition is cited with the checksum of its list of checksums") {
  Workbench bench = small_bench();
  const routes::PlanFolder folder(bench.plan().id, bench.plan().edition().id);
  bench.data = {opendata::checksums({}, folder)};
  const std::string cited = printed(citation(bench.plan(), bench.en()));
  CHECK(contains(cited, "Smart City Hall Plan"));
  CHECK(contains(cited, "https://plans.example/tsukushi/en/smart/editions/2025-03/index.html"));
  CHECK(contains(cited, bench.data[0].sha256));
}
