// The real content of the project and the site that comes of it.
#include <algorithm>
#include <catch2/catch.hpp>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "base/fingerprint.h"
#include "base/json.h"
#include "support/site.h"
#include "text/unicode.h"

using namespace kohyo;
using namespace kohyo::test;

namespace {

/// The pages of one language (or of `/`, those that exist once).
std::vector<std::string> pages_in(const std::string& folder) {
  std::vector<std::string> paths;
  for (const auto& [path, file] : real_site().site.files()) {
    const std::string bytes = file.str();
    if (path.ends_with(".html") && path.starts_with(folder)) paths.push_back(path);
  }
  return paths;
}

std::vector<std::string> all_pages() {
  std::vector<std::string> paths = pages_in("ja/");
  const std::vector<std::string> english = pages_in("en/");
  paths.insert(paths.end(), english.begin(), english.end());
  return paths;
}

std::size_t count(std::string_view text, std::string_view part) {
  std::size_t times = 0;
  for (std::size_t at = text.find(part); at != text.npos; at = text.find(part, at + 1)) ++times;
  return times;
}

bool has_japanese(std::string_view text) {
  for (std::size_t i = 0; i < text.size(); i += text::code_point_at(text, i).size) {
    const char32_t c = text::code_point_at(text, i).value;
    if ((c >= 0x3040 && c <= 0x9FFF) || (c >= 0xFF01 && c <= 0xFF9F)) return true;
  }
  return false;
}

/// What stands between the first `begin` and the next `end`; empty if nothing does.
std::string between(std::string_view text, std::string_view begin, std::string_view end) {
  const std::size_t at = text.find(begin);
  if (at == text.npos) return {};
  const std::size_t from = at + begin.size();
  return std::string(text.substr(from, text.find(end, from) - from));
}

base::Json table(const std::string& name) {
  return base::parse_json(file_in(real_site(), "data/transition/" + name + ".json"));
}

/// The folders of the editions that are published, each below that of its plan.
const std::set<std::string>& published_editions() {
  static const std::set<std::string> folders = [] {
    std::set<std::string> all;
    for (const auto& row : base::parse_json(file_in(real_site(), "data/all/goals.json")))
      all.insert(row["plan_id"].get<std::string>() + "/editions/" +
                 row["edition_id"].get<std::string>() + "/");
    return all;
  }();
  return folders;
}

/// `editions/2025-03/` in the path of a page at the permanent place of what is published; else
/// nothing.
std::string published_at(const std::string& path) {
  for (const std::string& folder : published_editions()) {
    if (path.find("/" + folder) != path.npos) return folder.substr(folder.find('/') + 1);
  }
  return {};
}

std::set<std::string> departments_in_charge() {
  std::set<std::string> departments;
  for (const auto& row : table("initiative_departments"))
    departments.insert(row["department_id"].get<std::string>());
  return departments;
}

/// Cards have ids that begin with a digit; all else in the plan's folder has a name, or a second
/// dot.
std::vector<std::string> cards_in(const std::string& language) {
  std::vector<std::string> cards;
  const std::string folder = language + "/transition/";
  for (const std::string& path : pages_in(folder)) {
    const std::string name = path.substr(folder.size());
    const bool is_name =
        name.find('/') != name.npos || std::isdigit(static_cast<unsigned char>(name[0])) == 0;
    if (!is_name && name.find('.') == name.rfind('.')) cards.push_back(path);
  }
  return cards;
}

}  // namespace

TEST_CASE("the real content has no error and no warning") {
  CHECK(told(real_site()) == "");
}

TEST_CASE("the data of the real content meets every rule of machine readability that applies") {
  const base::Json report = base::parse_json(file_in(real_site(), "data/audit.json"));
  REQUIRE(report["rules"].size() == 30);
  for (const base::Json& rule : report["rules"]) {
    INFO(rule["id"]);
    CHECK(rule["result"] != "not_met");
    CHECK(rule["reason_ja"].is_null() == (rule["result"] == "met"));
  }
  const std::string sums = file_in(real_site(), "data/SHA256SUMS");
  CHECK(sums.find("  audit.json\n") != sums.npos);
}

TEST_CASE("there is a card for each initiative in both languages") {
  CHECK(cards_in("ja").size() == 106);
  CHECK(cards_in("en").size() == 106);
}

TEST_CASE("every kind of page is there") {
  std::vector<std::string> places = {"index.html",     "404.html",       "about.html",
                                     "glossary.html",  "open-data.html", "dictionary.html",
                                     "data-audit.html"};
  for (const char* place : {"index", "budgets", "departments/index", "methods/index", "years/index",
                            "1-9", "5-13-1", "5-13-2", "departments/finance", "methods/digital"}) {
    places.push_back("transition/" + std::string(place) + ".html");
  }
  for (const char* goal : {"1", "2", "3", "4", "5"})
    places.push_back("transition/goals/" + std::string(goal) + ".html");
  for (const char* place : {"changes", "changes/2025-03", "1-9.compare"}) {
    places.push_back("transition/" + std::string(place) + ".html");
  }
  for (const char* place : {"feed.xml", "goals/1.feed.xml", "departments/finance.feed.xml"}) {
    places.push_back("transition/" + std::string(place));
  }
  for (const char* year : {"2024", "2025", "2026", "2027"}) {
    places.push_back("transition/years/" + std::string(year) + ".html");
  }
  for (const std::string language : {"ja/", "en/"}) {
    for (const std::string& place : places) file_in(real_site(), language + place);
  }
  for (const char* path :
       {"index.html", "404.html", "sitemap.xml", "data/SHA256SUMS", "assets/style.css"}) {
    file_in(real_site(), path);
  }
}

TEST_CASE("the five goals have 38, 25, 17, 8 and 18 cards") {
  std::map<std::string, std::size_t> cards;
  for (const auto& row : table("initiatives")) ++cards[row["goal_id"].get<std::string>()];
  CHECK(cards ==
        std::map<std::string, std::size_t>{{"1", 38}, {"2", 25}, {"3", 17}, {"4", 8}, {"5", 18}});
  CHECK(table("goals").size() == 5);
}

TEST_CASE("there are 105 items, and one of them has two parts") {
  std::set<std::string> items;
  std::vector<std::string> parts;
  for (const auto& row : table("initiatives")) {
    items.insert(row["item_id"].get<std::string>());
    if (!row["part_no"].is_null()) parts.push_back(row["initiative_id"].get<std::string>());
  }
  CHECK(items.size() == 105);
  CHECK(parts == std::vector<std::string>{"5-13-1", "5-13-2"});
}

TEST_CASE("cards stand in the order of their numbers") {
  std::vector<std::string> ids;
  for (const auto& row : table("initiatives"))
    ids.push_back(row["initiative_id"].get<std::string>());
  REQUIRE(ids.size() == 106);
  CHECK(ids[0] == "1-1");
  CHECK(ids[1] == "1-2");
  CHECK(ids[9] == "1-10");
  CHECK(ids[38] == "2-1");
  CHECK(ids.back() == "5-17");
}

TEST_CASE("there are 27 departments in charge, 264 tasks and a row for each item of each cell") {
  CHECK(departments_in_charge().size() == 27);
  std::set<std::string> tasks;
  std::set<std::string> cells;
  const base::Json schedule = table("schedule");
  for (const auto& row : schedule) {
    const std::string task =
        row["initiative_id"].get<std::string>() + "/" + row["task_id"].get<std::string>();
    tasks.insert(task);
    cells.insert(task + "/" + std::to_string(row["fiscal_year"].get<int>()));
  }
  CHECK(tasks.size() == 264);
  CHECK(cells.size() == 264 * 4);
  CHECK(schedule.size() == 1206);
}

TEST_CASE("exactly three cards are new") {
  std::vector<std::string> fresh;
  for (const auto& row : table("initiatives")) {
    if (row["is_new"].get<bool>()) fresh.push_back(row["initiative_id"].get<std::string>());
  }
  CHECK(fresh == std::vector<std::string>{"2-25", "3-17", "4-8"});
}

TEST_CASE("every page says in its language that this is a sample") {
  for (const std::string& path : pages_in("ja/")) {
    INFO(path);
    CHECK(file_in(real_site(), path).find("これは公開資料をもとに作成した見本版です。") !=
          std::string::npos);
  }
  for (const std::string& path : pages_in("en/")) {
    INFO(path);
    CHECK(file_in(real_site(), path).find("This is a sample edition made from public documents.") !=
          std::string::npos);
  }
}

TEST_CASE("every page has its twin") {
  const std::vector<std::string> japanese = pages_in("ja/");
  CHECK(japanese.size() > 150);
  for (const std::string& path : japanese) file_in(real_site(), "en/" + path.substr(3));
  CHECK(pages_in("en/").size() == japanese.size());
}

TEST_CASE("every page has a title, a description and one heading of the first level") {
  std::map<std::string, std::string> titles;
  for (const std::string& path : all_pages()) {
    INFO(path);
    const std::string& page = file_in(real_site(), path);
    const std::string title = between(page, "<title>", "</title>");
    CHECK(title.size() > 5);
    CHECK(titles.emplace(path.substr(0, 3) + title, path).second);
    CHECK(between(page, "<meta name=\"description\" content=\"", "\"").size() > 10);
    CHECK(count(page, "<h1") == 1);
    CHECK(count(page, "<main") == 1);
  }
}

TEST_CASE("every page names its own address, its twins and the choice of a language") {
  const std::string base = "https://kohyo.example/";
  for (const std::string& path : all_pages()) {
    INFO(path);
    const std::string& page = file_in(real_site(), path);
    const std::string place = path.substr(3);
    // The comparison of a card belongs to the card.
    const bool is_comparison = path.ends_with(".compare.html");
    const bool is_print = path.ends_with("/print.html");  // says again what other pages say
    const bool is_hidden = is_comparison || is_print || path.ends_with("/404.html");
    std::string canonical = is_comparison ? path.substr(0, path.size() - 13) + ".html" : path;
    // What is published stands for its permanent place, but for the terms of the edition.
    const std::string permanent = published_at(canonical);
    if (!permanent.empty() && !path.ends_with("glossary.html"))
      canonical.erase(canonical.find(permanent), permanent.size());
    CHECK(page.find("<html lang=\"" + path.substr(0, 2) + "\">") != std::string::npos);
    for (const std::string& link :
         {"<link rel=\"canonical\" href=\"" + base + canonical + "\">",
          "<link rel=\"alternate\" hreflang=\"ja\" href=\"" + base + "ja/" + place + "\">",
          "<link rel=\"alternate\" hreflang=\"en\" href=\"" + base + "en/" + place + "\">",
          "<link rel=\"alternate\" hreflang=\"x-default\" href=\"" + base + "index.html\">"}) {
      INFO(link);
      CHECK(count(page, link) == 1);
    }
    CHECK(count(page, "rel=\"canonical\"") == 1);
    CHECK(count(page, "rel=\"alternate\" hreflang=") == 3);
    CHECK((page.find("<meta name=\"robots\" content=\"noindex\">") != page.npos) == is_hidden);
  }
}

TEST_CASE("no English page stands in Japanese, in its title or in its text") {
  for (const std::string& path : pages_in("en/")) {
    INFO(path);
    const std::string& page = file_in(real_site(), path);
    CHECK_FALSE(has_japanese(between(page, "<title>", "</title>")));
    CHECK_FALSE(has_japanese(between(page, "<h1>", "</h1>")));
    CHECK(page.find("class=\"untranslated\"") == std::string::npos);
  }
}

TEST_CASE("the site map names every page but those that say nothing of their own") {
  const std::string& map = file_in(real_site(), "sitemap.xml");
  std::size_t named = 0;
  for (const std::string& path : all_pages()) {
    INFO(path);
    const bool is_there =
        map.find("<loc>https://kohyo.example/" + path + "</loc>") != std::string::npos;
    const bool is_permanent = !published_at(path).empty() && !path.ends_with("glossary.html");
    CHECK(is_there == !(is_permanent || path.ends_with("/404.html") ||
                        path.ends_with(".compare.html") || path.ends_with("/print.html")));
    named += is_there ? 1 : 0;
  }
  CHECK(count(map, "<loc>") == named);
}

TEST_CASE("SHA256SUMS has the checksum of every data file, and of nothing else") {
  std::string expected;
  for (const auto& [path, file] : real_site().site.files()) {
    const std::string bytes = file.str();
    if (!path.starts_with("data/") || path == "data/SHA256SUMS") continue;
    expected += base::sha256(bytes) + "  " + path.substr(5) + "\n";
  }
  CHECK(count(expected, "\n") > 150);
  CHECK((file_in(real_site(), "data/SHA256SUMS") == expected));
}

TEST_CASE("every address of the site in the data is a page of it") {
  const std::string base = "https://kohyo.example/";
  std::size_t addresses = 0;
  for (const char* name : {"plans", "goals", "initiatives"}) {
    for (const auto& row : table(name)) {
      for (const char* column : {"url_ja", "url_en"}) {
        const std::string url = row[column].get<std::string>();
        REQUIRE(url.starts_with(base));
        file_in(real_site(), url.substr(base.size()));
        ++addresses;
      }
    }
  }
  CHECK(addresses == 2 * (1 + 5 + 106));
}

TEST_CASE("no page asks another host for anything") {
  for (const std::string& path : all_pages()) {
    INFO(path);
    const std::string& page = file_in(real_site(), path);
    for (std::size_t at = page.find('<'); at != page.npos; at = page.find('<', at + 1)) {
      const std::string tag = page.substr(at, page.find('>', at) - at);
      if (tag.starts_with("<a ") || tag.find("rel=\"canonical\"") != tag.npos)
        continue;  // load nothing
      if (tag.find("rel=\"alternate\"") != tag.npos) continue;
      CHECK(tag.find("href=\"http") == tag.npos);
      CHECK(tag.find("src=\"http") == tag.npos);
      const bool is_script = tag.starts_with("<script src");
      const auto is_from = [&](const char* file) { return tag.find(file) != tag.npos; };
      CHECK((!is_script || is_from("assets/view.js\"") || is_from("assets/filter.js\"") ||
             is_from("assets/search.js\"")));
    }
  }
}
