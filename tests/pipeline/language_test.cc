// Text that stands in for a missing translation is marked, wherever on a page it stands.
#include <algorithm>
#include <catch2/catch.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "support/site.h"
#include "text/unicode.h"

using namespace kohyo;
using namespace kohyo::test;

namespace {

bool has_japanese(std::string_view text) {
  for (std::size_t i = 0; i < text.size(); i += text::code_point_at(text, i).size) {
    const char32_t c = text::code_point_at(text, i).value;
    if ((c >= 0x3040 && c <= 0x9FFF) || (c >= 0xFF10 && c <= 0xFF9F)) return true;
  }
  return false;
}

struct OpenElement {
  std::string name;
  bool is_japanese;
};

/// Reads a page and collects the Japanese text that stands in no element marked as Japanese.
class UnmarkedText {
 public:
  static std::vector<std::string> in(std::string_view html) {
    UnmarkedText reader;
    for (std::size_t at = html.find('<'); at < html.size();) {
      const std::size_t end = html.find('>', at);
      reader.read_tag(html.substr(at + 1, end - at - 1));
      at = std::min(html.find('<', end), html.size());
      reader.read_text(html.substr(end + 1, at - end - 1));
    }
    return reader.found_;
  }

 private:
  void read_tag(std::string_view tag) {
    const std::string name(tag.substr(0, tag.find_first_of(" \n/", 1)));
    if (tag.starts_with('!') || tag.ends_with('/')) return;
    if (tag.starts_with('/')) {
      REQUIRE_FALSE(open_.empty());
      REQUIRE("/" + open_.back().name == tag);
      open_.pop_back();
      return;
    }
    for (const char* empty : {"meta", "link", "img", "br", "hr", "input", "col"}) {
      if (name == empty) return;
    }
    bool is_japanese = !open_.empty() && open_.back().is_japanese;
    if (tag.find(" lang=\"") != tag.npos) is_japanese = tag.find(" lang=\"ja") != tag.npos;
    open_.push_back({name, is_japanese});
  }

  void read_text(std::string_view text) {
    if (open_.empty() || open_.back().is_japanese || !has_japanese(text)) return;
    // A title has no place for a mark, and a heading may repeat it. Data for programs has none.
    const std::string& name = open_.back().name;
    if (name == "script") return;
    if (name == "title") title_ = text;
    if (name != "title" && !(name == "h1" && title_.starts_with(text))) found_.emplace_back(text);
  }

  std::string title_;
  std::vector<OpenElement> open_;
  std::vector<std::string> found_;
};

/// Each piece of unmarked Japanese on the English pages of a site, with its page.
std::string unmarked_in(const pipeline::Built& built) {
  std::string all;
  for (const auto& [path, file] : built.site.files()) {
    const std::string bytes = file.str();
    if (!path.starts_with("en/") || !path.ends_with(".html")) continue;
    INFO(path);
    for (const std::string& text : UnmarkedText::in(bytes)) all += path + ": " + text + "\n";
  }
  return all;
}

/// The small site without any translation of its plan, its cards and what they name.
pipeline::Input untranslated_input() {
  pipeline::Input input = small_input();
  for (base::Source& source : input.content) {
    if (source.path == "content/site.yml") continue;
    std::string japanese;
    for (std::size_t begin = 0; begin < source.content.size();) {
      const std::size_t end =
          std::min(source.content.find('\n', begin), source.content.size() - 1) + 1;
      const std::string line = source.content.substr(begin, end - begin);
      if (line == "# en\n") break;
      if (line.find(" en: ") == line.npos) japanese += line;
      begin = end;
    }
    source.content = japanese;
  }
  return input;
}

}  // namespace

TEST_CASE("text in no marked element is found, text in one is not") {
  CHECK(
      UnmarkedText::in("<html lang=\"en\"><p>a <span lang=\"ja\">漢</span> b</p></html>").empty());
  CHECK(UnmarkedText::in("<html lang=\"en\"><p>a 漢 <br>b</p></html>") ==
        std::vector<std::string>{"a 漢 "});
  CHECK(UnmarkedText::in("<html lang=\"ja\"><p lang=\"en\"><i>漢</i></p>字</html>") ==
        std::vector<std::string>{"漢"});
  CHECK(UnmarkedText::in(
            "<html lang=\"en\"><script type=\"application/ld+json\">\"漢\"</script></html>")
            .empty());
}

TEST_CASE("on the English pages of the small site all Japanese is marked") {
  CHECK(unmarked_in(pipeline::build(small_input())) == "");
}

TEST_CASE("on the English pages of the real site all Japanese is marked") {
  CHECK(unmarked_in(pipeline::build(input_of(project() / "content"))) == "");
}

TEST_CASE("on English pages of a plan without any translation all Japanese is marked") {
  const pipeline::Built built = pipeline::build(untranslated_input());
  REQUIRE(told(built) == "");
  CHECK(unmarked_in(built) == "");
}

TEST_CASE("pages of a plan without any translation say so, and Japanese ones never do") {
  const pipeline::Built built = pipeline::build(untranslated_input());
  for (const auto& [path, file] : built.site.files()) {
    const std::string bytes = file.str();
    if (!path.ends_with(".html") || path.find('/') == path.npos) continue;
    INFO(path);
    // The pages on accessibility tell what the record and the standards say, which is translated.
    // On the lists of years and of results nothing but the labels of years comes from the content,
    // and the choices of the search page name their language themselves.
    const bool shows_content =
        path.starts_with("en/") && path != "en/404.html" && path != "en/dictionary.html" &&
        path != "en/search.html" && path != "en/data-audit.html" &&
        !path.starts_with("en/accessibility") && !path.ends_with("/years/index.html") &&
        !path.ends_with("/progress.html");
    CHECK((bytes.find("class=\"untranslated\"") != bytes.npos) == shows_content);
  }
}
