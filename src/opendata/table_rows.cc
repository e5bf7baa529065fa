#include "opendata/table_rows.h"

#include <cassert>
#include <cstring>

namespace kohyo::opendata {
namespace {

template <typename Number>
void append_number(Number number, std::string& bytes) {
  bytes.append(reinterpret_cast<const char*>(&number), sizeof number);
}

template <typename Number>
Number number_at(const std::string& bytes, std::size_t& place) {
  Number number;
  std::memcpy(&number, bytes.data() + place, sizeof number);
  place += sizeof number;
  return number;
}

void append_text(const std::string& text, std::string& bytes) {
  append_number(static_cast<std::uint32_t>(text.size()), bytes);
  bytes += text;
}

std::string text_at(const std::string& bytes, std::size_t& place) {
  const auto size = number_at<std::uint32_t>(bytes, place);
  place += size;
  return bytes.substr(place - size, size);
}

void append_cell(const Cell& cell, std::string& bytes) {
  if (const auto* text = std::get_if<std::string>(&cell)) {
    bytes += 't';
    append_text(*text, bytes);
  } else if (const auto* decimal = std::get_if<text::Decimal>(&cell)) {
    bytes += 'd';
    append_text(decimal->str(), bytes);
  } else if (const auto* number = std::get_if<std::int64_t>(&cell)) {
    bytes += 'n';
    append_number(*number, bytes);
  } else if (const auto* truth = std::get_if<bool>(&cell)) {
    bytes += *truth ? 'y' : 'f';
  } else {
    bytes += '-';
  }
}

Cell cell_at(const std::string& bytes, std::size_t& place) {
  switch (bytes[place++]) {
    case 't':
      return text_at(bytes, place);
    case 'd':
      return *text::Decimal::parse(text_at(bytes, place));
    case 'n':
      return number_at<std::int64_t>(bytes, place);
    case 'y':
      return true;
    case 'f':
      return false;
    default:
      return {};
  }
}

}  // namespace

void Rows::push_back(const Row& row) {
  begins_.push_back(bytes_.size());
  append_number(static_cast<std::uint32_t>(row.size()), bytes_);
  for (const Cell& cell : row) append_cell(cell, bytes_);
}

void Rows::append(const Rows& others) {
  for (const std::size_t begin : others.begins_) begins_.push_back(bytes_.size() + begin);
  bytes_ += others.bytes_;
}

const Row Rows::operator[](std::size_t place) const {
  assert(place < size());
  std::size_t at = begins_[place];
  const auto count = number_at<std::uint32_t>(bytes_, at);
  Row row;
  row.reserve(count);
  for (std::uint32_t i = 0; i < count; ++i) row.push_back(cell_at(bytes_, at));
  return row;
}

}  // namespace kohyo::opendata
