// The bytes of a file of the site, before it is written.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace kohyo::output {

/// Bytes that never change. Copies share them. Those of a large file (from 256 KB) are kept
/// compressed, for tables repeat themselves. `script/bench` tells what the data of a large plan
/// takes.
class FileBytes {
 public:
  FileBytes(std::string bytes);  // NOLINT: a file made of bytes is what it says
  FileBytes(const char* bytes) : FileBytes(std::string(bytes)) {}  // NOLINT
  /// The same without a string of them.
  static FileBytes copy_of(std::string_view bytes);

  std::size_t size() const { return size_; }
  /// All bytes; of a large file they are unpacked by each call.
  std::shared_ptr<const std::string> open() const;
  std::string str() const { return *open(); }

 private:
  FileBytes(std::shared_ptr<const std::string> stored, std::size_t size, bool is_packed)
      : stored_(std::move(stored)), size_(size), is_packed_(is_packed) {}

  std::shared_ptr<const std::string> stored_;
  std::size_t size_;
  bool is_packed_;
};

bool operator==(const FileBytes& a, std::string_view b);

}  // namespace kohyo::output
