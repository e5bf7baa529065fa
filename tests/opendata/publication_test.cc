#include "opendata/publication.h"

#include <catch2/catch.hpp>

#include "support/catalogue.h"

using namespace kohyo;
using namespace kohyo::opendata;

namespace {

/// The plans of two golden sites under the roof of the first.
const model::Catalogue& two_plans() {
  static const model::Catalogue catalogue = [] {
    model::Catalogue both = test::small_catalogue();
    both.plans.push_back(test::other_catalogue().plans.front());
    return both;
  }();
  return catalogue;
}

}  // namespace

TEST_CASE("every plan is published, then all of them together, then every edition for ever") {
  const std::vector<Publication> all = publications(two_plans());
  REQUIRE(all.size() == 5);
  CHECK(all[0].folder == "smart");
  CHECK(all[1].folder == "policies");
  CHECK(all[2].folder == "all");
  CHECK(all[2].plan == nullptr);
  CHECK(all[2].plans.size() == 2);
  CHECK(all[3].folder == "smart/editions/2025-03");
  CHECK(page_of(all[3]).ends_with("ja/smart/editions/2025-03/index.html"));
  CHECK(title_of(all[3], "en") ==
        "Smart City Hall Plan, " +
            all[3].plan->edition().title.in(text::Language("en")).value.str());
}

TEST_CASE(
    "titles are in the language that is asked for, descriptions say whose publication it is") {
  const std::vector<Publication> all = publications(two_plans());
  CHECK(title_of(all[0], "ja") == "スマート市役所プラン");
  CHECK(title_of(all[0], "en") == "Smart City Hall Plan");
  CHECK(title_of(all[2], "ja").ends_with("のすべての計画"));
  CHECK(title_of(all[2], "en").starts_with("All plans of "));
  const std::string notice = all[0].site.notice.main().str();
  CHECK(description_of(all[0], "ja").ends_with(notice));
  CHECK(description_of(all[2], "ja").ends_with(notice));
}

TEST_CASE("where there is no translation there is no title, rather than one of another language") {
  for (const Publication& publication : publications(test::other_catalogue())) {
    CHECK_FALSE(title_of(publication, "ja").empty());
    CHECK(title_of(publication, "en").empty());
    CHECK(description_of(publication, "en").empty());
  }
  CHECK(tagged({"題", ""}).size() == 1);
}

TEST_CASE("the version and the day are those of the edition, of all plans the latest") {
  const std::vector<Publication> all = publications(two_plans());
  CHECK(version_of(all[0]) == "2025-03");
  CHECK(date_of(all[0]) == text::Date{2025, 3, 28});
  CHECK(version_of(all[2]) == std::max(version_of(all[0]), version_of(all[1])));
  CHECK(date_of(all[2]) == std::max(date_of(all[0]), date_of(all[1])));
}

TEST_CASE("without a day of decision there is none, whatever the day of the build") {
  model::Catalogue undated = test::small_catalogue();
  undated.plans.front().editions.back().decided_on.reset();
  for (const Publication& publication : publications(undated)) CHECK_FALSE(date_of(publication));
}

TEST_CASE("the period is that of the fiscal years, from April to March") {
  const std::vector<Publication> all = publications(two_plans());
  CHECK(first_day(all[0]) == text::Date{2024, 4, 1});
  CHECK(last_day(all[0]) == text::Date{2027, 3, 31});
  CHECK(first_day(all[2]) == std::min(first_day(all[0]), first_day(all[1])));
  CHECK(last_day(all[2]) == std::max(last_day(all[0]), last_day(all[1])));
}

TEST_CASE("a source stands once, even where several plans have it") {
  model::Catalogue twice = test::small_catalogue();
  twice.plans.push_back(twice.plans.front());
  CHECK(sources_of(publications(twice)[2]).size() == 1);
  CHECK(sources_of(publications(two_plans())[2]).size() == 2);
}

TEST_CASE("a file is found by its path and by that of a copy") {
  const std::vector<DataFile> files{{"data/a/x.csv", "1", "", {"data/all/x.csv"}},
                                    {"data/a/y.csv", "2", "", {}}};
  CHECK(file_at("data/a/y.csv", files).bytes == "2");
  CHECK(file_at("data/all/x.csv", files).bytes == "1");
}
