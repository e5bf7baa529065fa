#include "markup/ruby.h"

#include <catch2/catch.hpp>

#include "markup/read_case.h"

using namespace kohyo::markup;

namespace {

std::string ruby(std::string_view base, std::string_view reading) {
  return "<ruby>" + std::string(base) + "<rp>（</rp><rt>" + std::string(reading) +
         "</rt><rp>）</rp></ruby>";
}

}  // namespace

TEST_CASE("ruby behind a bar takes everything up to the bracket as its base") {
  CHECK(inline_html_of("｜漢字《かんじ》") == ruby("漢字", "かんじ"));
  CHECK(inline_html_of("の｜お知らせ《おしらせ》を") == "の" + ruby("お知らせ", "おしらせ") + "を");
  CHECK(inline_html_of("｜DX《ディーエックス》") == ruby("DX", "ディーエックス"));
}

TEST_CASE("ruby without a bar takes the kanji right before the bracket as its base") {
  CHECK(inline_html_of("漢字《かんじ》") == ruby("漢字", "かんじ"));
  CHECK(inline_html_of("この漢字《かんじ》は") == "この" + ruby("漢字", "かんじ") + "は");
  CHECK(inline_html_of("佐々木《ささき》") == ruby("佐々木", "ささき"));
}

TEST_CASE("several ruby stand beside one another") {
  CHECK(inline_html_of("世田谷《せたがや》区《く》") ==
        ruby("世田谷", "せたがや") + ruby("区", "く"));
  CHECK(inline_html_of("区｜世田谷《せたがや》") == "区" + ruby("世田谷", "せたがや"));
}

TEST_CASE("brackets behind neither kanji nor a bar are text") {
  CHECK(inline_html_of("《題名》を") == "《題名》を");
  CHECK(inline_html_of("これは《題名》") == "これは《題名》");
  CHECK(inline_html_of("漢字 《題名》") == "漢字 《題名》");
  CHECK(mistakes_in("これは《題名》") == none);
}

TEST_CASE("brackets that are empty or do not close are text") {
  CHECK(inline_html_of("漢字《》") == "漢字《》");
  CHECK(inline_html_of("漢字《かんじ") == "漢字《かんじ");
  CHECK(inline_html_of("漢字《a《b》") == "漢字《a《b》");
  CHECK(mistakes_in("漢字《》と漢字《かんじ") == none);
}

TEST_CASE("a bar without a complete pair behind it is reported and shown") {
  const std::string_view markdown = GENERATE("a ｜ b", "｜漢字", "｜漢字《かんじ", "｜漢字《》",
                                             "｜《かんじ》", "｜漢字》", "｜漢字《か《ん》じ》");
  CAPTURE(markdown);
  CHECK(mistakes_in(markdown) == std::vector<std::string>{"markdown-ruby \"｜\""});
  CHECK(inline_html_of(markdown).find("｜") != std::string::npos);
}

TEST_CASE("each of several bars is reported at its place") {
  const ReadCase read = read_case("｜漢｜字《じ》｜");
  CHECK(mistakes_of(read) ==
        std::vector<std::string>{"markdown-ruby \"｜\"", "markdown-ruby \"｜\""});
  const auto begin = static_cast<std::uint32_t>(text_before.size());
  CHECK(read.diagnostics.sorted()[0].span.begin == begin);
  CHECK(read.diagnostics.sorted()[1].span.begin == begin + 6 + 3 + 3 + 3 + 3 + 3);
  CHECK(html_of(read.document) == "<p>｜漢" + ruby("字", "じ") + "｜</p>\n");
}

TEST_CASE("code holds no ruby") {
  CHECK(inline_html_of("`｜漢字《かんじ》`") == "<code>｜漢字《かんじ》</code>");
  CHECK(mistakes_in("`｜`\n\n```\n｜\n```\n") == none);
}

TEST_CASE("marks that are typed as entities are text") {
  CHECK(inline_html_of("&#xFF5C;漢字") == "｜漢字");
  CHECK(inline_html_of("漢字&#x300A;かんじ》") == "漢字《かんじ》");
  CHECK(mistakes_in("&#xFF5C;漢字") == none);
}

TEST_CASE("ruby stands in emphasis, links, headings and cells") {
  CHECK(inline_html_of("**漢字《かんじ》**") == "<strong>" + ruby("漢字", "かんじ") + "</strong>");
  CHECK(inline_html_of("[漢字《かんじ》](card:1)") ==
        "<a href=\"/1.html\">" + ruby("漢字", "かんじ") + "</a>");
  CHECK(html_of("## 漢字《かんじ》\n") == "<h2 id=\"漢字\">" + ruby("漢字", "かんじ") + "</h2>\n");
  CHECK(html_of("|漢字《かんじ》|\n|-|\n").find(ruby("漢字", "かんじ")) != std::string::npos);
}

TEST_CASE("ruby is escaped") {
  CHECK(inline_html_of("｜a\"b《c&amp;d》") == ruby("a&quot;b", "c&amp;d"));
}

TEST_CASE("ruby that emphasis or a line end cuts is reported") {
  CHECK(mistakes_in("｜**漢字**《かんじ》") == std::vector<std::string>{"markdown-ruby \"｜\""});
  CHECK(mistakes_in("｜漢\n字《かんじ》") == std::vector<std::string>{"markdown-ruby \"｜\""});
}
