#include "pages/feed.h"

#include <catch2/catch.hpp>

#include "pages/laid_out.h"

using namespace kohyo;
using namespace kohyo::pages;
using namespace kohyo::test;
using render::Object;

namespace {

Object feed_of(Workbench& bench, const Context& context) {
  std::vector<const model::Initiative*> all;
  for (const model::Initiative& card : bench.plan().initiatives) all.push_back(&card);
  const model::LocalText name = only("The feed");
  return feed(bench.plan(), {name, "smart/changes.html", "smart/feed.xml", {}, all, {}}, context)
      .values;
}

}  // namespace

TEST_CASE("a feed has an entry for each card with changes, and none for others") {
  Workbench bench = small_bench();
  const Object values = feed_of(bench, bench.en());
  CHECK(each(values, "entries", "title") ==
        Strings{"1-2 A larger reminder call centre", "2-1① データの公開", "2-1② Use of data"});
  CHECK(text_at(values, "entries.0.url") == "https://plans.example/tsukushi/en/smart/1-2.html");
  CHECK(size_at(values, "entries.0.changes") == 6);
}

TEST_CASE("entries have ids that another edition will not have") {
  Workbench bench = small_bench();
  CHECK(text_at(feed_of(bench, bench.ja()), "entries.0.id") ==
        "https://plans.example/tsukushi/ja/smart/1-2.html#2025-03");
}

TEST_CASE("times are the day of the card, or else the date of the site, in Japan") {
  Workbench bench = small_bench();
  const Object values = feed_of(bench, bench.en());
  CHECK(text_at(values, "updated") == "2025-06-01T00:00:00+09:00");
  CHECK(each(values, "entries", "updated") == Strings{"2025-05-20T00:00:00+09:00",
                                                      "2025-06-01T00:00:00+09:00",
                                                      "2025-06-01T00:00:00+09:00"});
}

TEST_CASE("a feed names itself and its page absolutely") {
  Workbench bench = small_bench();
  const Object values = feed_of(bench, bench.en());
  CHECK(text_at(values, "self") == "https://plans.example/tsukushi/en/smart/feed.xml");
  CHECK(text_at(values, "html") == "https://plans.example/tsukushi/en/smart/changes.html");
  CHECK(text_at(values, "feed_title") == "Changes: The feed");
}
