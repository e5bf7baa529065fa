#include "search/index_files.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "base/json.h"
#include "search/index.h"
#include "text/unicode.h"

namespace kohyo::search {
namespace {

using base::Json;

constexpr std::size_t shard_bytes = 1500;  // of grams, on average
constexpr std::size_t titles_in_a_file = 4;
constexpr std::size_t text_bytes = 800;  // of a file of texts, at least

/// Numbers in ASCII: base 32, the lowest digits first, 32 added to every digit but the last of a
/// number.
std::string packed(const std::vector<Position>& numbers) {
  constexpr std::string_view digits =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  std::string text;
  for (Position number : numbers) {
    for (; number >= 32; number /= 32) text += digits[32 + number % 32];
    text += digits[number];
  }
  return text;
}

/// A rising list as the steps from one number to the next.
std::vector<Position> steps(const std::vector<Position>& rising) {
  std::vector<Position> result;
  Position before = 0;
  for (const Position number : rising) result.push_back(number - std::exchange(before, number));
  return result;
}

std::string utf8(std::u32string_view text) {
  std::string bytes;
  for (const char32_t c : text) bytes += text::to_utf8(c);
  return bytes;
}

/// FNV-1a over code points: the script computes it as well.
std::uint32_t shard_hash(std::u32string_view gram) {
  std::uint32_t hash = 2166136261U;
  for (const char32_t c : gram) hash = (hash ^ static_cast<std::uint32_t>(c)) * 16777619U;
  return hash ^ (hash >> 15U);
}

class Encoder {
 public:
  Encoder(const std::vector<Document>& documents, const text::Language& language)
      : documents_(documents), language_(language), index_(build_index(documents)) {}

  std::vector<IndexFile> run() && {
    const std::size_t shards = add_grams();
    add_titles();
    Json texts = packed(steps(add_texts()));
    Json extents = Json::array();
    for (const std::vector<Position>& field : index_.extents) extents.push_back(packed(field));
    Json shape;
    shape["documents"] = documents_.size();
    shape["titles"] = titles_in_a_file;
    shape["shards"] = shards;
    shape["extents"] = std::move(extents);
    shape["texts"] = std::move(texts);
    shape["filters"] = filters();
    add("index", shape);
    return std::move(files_);
  }

 private:
  void add(const std::string& name, const Json& value) {
    std::string json = base::print_json_for_html(value);
    while (json.ends_with('\n')) json.pop_back();
    files_.push_back({routes::search_index(language_, name + ".js"),
                      "kohyoSearch(\"" + name + "\"," + json + ");\n"});
  }
  void add(const std::string& folder, std::size_t number, const Json& value) {
    add(folder + "/" + std::to_string(number), value);
  }

  std::size_t add_grams() {
    std::vector<std::pair<std::u32string_view, std::string>> all;
    std::size_t bytes = 0;
    for (const auto& [gram, positions] : index_.grams) {
      all.emplace_back(gram, packed(steps(positions)));
      bytes += all.back().second.size() + 12;
    }
    const std::size_t count = bytes / shard_bytes + 1;
    std::vector<Json> shards(count, Json::object());
    for (auto& [gram, positions] : all)
      shards[shard_hash(gram) % count][utf8(gram)] = std::move(positions);
    for (std::size_t i = 0; i < count; ++i) add("grams", i, shards[i]);
    return count;
  }

  /// A text, with its language where that is not the page's.
  Json spoken(const Passage& passage) const {
    if (passage.language == language_) return passage.text;
    return Json::array({passage.text, passage.language.tag()});
  }

  Json title(const Document& document) const {
    const char* mark = document.is_new ? "new" : document.is_revised ? "revised" : "";
    return Json::array({document.address, name_of(document.kind), spoken(document.number),
                        spoken(document.title), document.departments, mark, document.plan});
  }

  void add_titles() {
    for (std::size_t begin = 0; begin < documents_.size(); begin += titles_in_a_file) {
      Json titles = Json::array();
      const std::size_t end = std::min(begin + titles_in_a_file, documents_.size());
      for (std::size_t i = begin; i < end; ++i) titles.push_back(title(documents_[i]));
      add("titles", begin / titles_in_a_file, titles);
    }
  }

  /// Gives the position at which each file begins.
  std::vector<Position> add_texts() {
    std::vector<Position> begins;
    Json texts = Json::array();
    std::size_t bytes = 0;
    for (std::size_t i = 0; i < index_.passages.size(); ++i) {
      if (texts.empty()) begins.push_back(index_.starts[i]);
      texts.push_back(spoken(*index_.passages[i]));
      bytes += index_.passages[i]->text.size();
      const bool is_last = i + 1 == index_.passages.size();
      if (!is_last && bytes < text_bytes) continue;
      add("texts", begins.size() - 1, texts);
      texts = Json::array();
      bytes = 0;
    }
    return begins;
  }

  /// By filter, the documents that it lets pass.
  Json filters() const {
    std::map<std::string, std::vector<Position>> all;
    for (std::size_t i = 0; i < documents_.size(); ++i) {
      for (const std::string& filter : documents_[i].filters)
        all[filter].push_back(static_cast<Position>(i));
    }
    Json result = Json::object();
    for (const auto& [filter, passing] : all) result[filter] = packed(steps(passing));
    return result;
  }

  const std::vector<Document>& documents_;
  const text::Language& language_;
  const Index index_;
  std::vector<IndexFile> files_;
};

}  // namespace

std::vector<IndexFile> index_files(const model::Catalogue& catalogue,
                                   const text::Language& language) {
  const std::vector<Document> all = documents(catalogue, language);
  return Encoder(all, language).run();
}

}  // namespace kohyo::search
