#include "pages/data_links.h"

#include <algorithm>
#include <cstdint>

#include "pages/pieces.h"
#include "text/number.h"

namespace kohyo::pages {

using render::Object;
using render::Value;

namespace {

/// 12 KB: how much a reader is about to download, rounded up.
std::string size_text(std::size_t bytes, const Context& context) {
  return context.words
      .format("unit.kilobytes",
              {{"size", text::grouped(static_cast<std::int64_t>((bytes + 1023) / 1024))}})
      .str();
}

/// XLSX, SQLite, JSON: as people write the name of the format that a file's ending stands for.
std::string format_of(std::string_view name) {
  const std::string_view ending = name.substr(name.rfind('.') + 1);
  if (name.find('.') == name.npos) return "TXT";
  if (ending == "sqlite") return "SQLite";
  if (ending == "jsonld") return "JSON-LD";
  std::string format(ending);
  for (char& c : format) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  }
  return format;
}

}  // namespace

const opendata::DataFile* data_at(const routes::SitePath& path, const Context& context) {
  const auto found = std::ranges::find_if(context.data, [&](const opendata::DataFile& file) {
    return file.path == path || std::ranges::find(file.copies, path) != file.copies.end();
  });
  return found == context.data.end() ? nullptr : &*found;
}

Value data_link(const routes::Place& here, const routes::SitePath& path, const Context& context) {
  const opendata::DataFile* file = data_at(path, context);
  if (file == nullptr) return {};
  const std::string name = path.substr(path.rfind('/') + 1);
  return Object()
      .set("url", file_link(here, path, context))
      .set("name", Value::text(name))
      .set("format", Value::text(format_of(name)))
      .set("size", Value::text(size_text(file->bytes.size(), context)))
      .set("sha256", Value::text(file->sha256));
}

Value archive_link(const routes::Place& here, const Context& context) {
  if (!context.archive_size) return {};
  const routes::SitePath path = routes::archive();
  return Object()
      .set("url", file_link(here, path, context))
      .set("name", Value::text(path.substr(path.rfind('/') + 1)))
      .set("format", Value::text(format_of(path)))
      .set("size", Value::text(size_text(*context.archive_size, context)));
}

std::string data_id(const model::Plan& plan) {
  return "data-" + plan.id.str();
}

std::string table_id(std::string_view table) {
  return "table-" + std::string(table);
}

Value in_page(const opendata::Bilingual& words, const Context& context) {
  const bool is_japanese = context.language().tag().starts_with("ja");
  return Value::spoken(text::Text::from_program(is_japanese ? words.ja : words.en),
                       text::Language(is_japanese ? "ja" : "en"));
}

}  // namespace kohyo::pages
