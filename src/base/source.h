// Source files as read from disk, and positions in them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace kohyo::base {

/// One file as read: its path as messages print it, and its bytes, unchanged.
struct Source {
  std::string path;
  std::string content;
};

/// Names a source within one `Sources`.
struct SourceId {
  std::uint32_t index;
  friend bool operator==(SourceId, SourceId) = default;
};

/// A half-open range of bytes in one source.
struct Span {
  SourceId source;
  std::uint32_t begin;
  std::uint32_t end;
  friend bool operator==(Span, Span) = default;
};

/// Every file of one run, in the order in which they were added. Ids stay valid for its lifetime.
class Sources {
 public:
  SourceId add(Source source);
  const Source& operator[](SourceId id) const { return sources_[id.index]; }
  std::size_t size() const { return sources_.size(); }
  /// The bytes that `span` covers.
  std::string_view text(Span span) const;
  /// The whole of a source.
  Span whole(SourceId id) const;

 private:
  std::vector<Source> sources_;
};

/// Where an offset stands, as a person counts: line and column from 1, columns in characters (code
/// points, a byte order mark not counted); `line_text` without its line end.
struct Place {
  std::size_t line;
  std::size_t column;
  std::string_view line_text;
  std::size_t offset_in_line;  ///< bytes from the start of `line_text`
};

/// The place of byte `offset`; an offset behind the end stands at the end.
Place place_of(const Source& source, std::size_t offset);

/// The length of the byte order mark that `content` begins with: 3 or 0.
std::size_t byte_order_mark_size(std::string_view content);

}  // namespace kohyo::base
