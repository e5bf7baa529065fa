#include "output/file_bytes.h"

#include <zstd.h>

#include <cassert>
#include <utility>

namespace kohyo::output {
namespace {

constexpr std::size_t large = 256 * 1024;
/// The fastest level.
constexpr int level = 1;

struct FreeContext {
  void operator()(ZSTD_CCtx* context) const { ZSTD_freeCCtx(context); }
};

/// Piece by piece, so that no room is taken for the worst case.
std::string packed(std::string_view bytes) {
  const std::unique_ptr<ZSTD_CCtx, FreeContext> context(ZSTD_createCCtx());
  ZSTD_CCtx_setParameter(context.get(), ZSTD_c_compressionLevel, level);
  ZSTD_inBuffer input{bytes.data(), bytes.size(), 0};
  std::string piece(ZSTD_CStreamOutSize(), '\0');
  std::string result;
  for (std::size_t left = 1; left != 0;) {
    ZSTD_outBuffer output{piece.data(), piece.size(), 0};
    left = ZSTD_compressStream2(context.get(), &output, &input, ZSTD_e_end);
    assert(!ZSTD_isError(left));
    result.append(piece, 0, output.pos);
  }
  result.shrink_to_fit();
  return result;
}

std::string unpacked(const std::string& stored, std::size_t size) {
  std::string result(size, '\0');
  [[maybe_unused]] const std::size_t written =
      ZSTD_decompress(result.data(), size, stored.data(), stored.size());
  assert(written == size);
  return result;
}

}  // namespace

FileBytes::FileBytes(std::string bytes) : size_(bytes.size()), is_packed_(bytes.size() >= large) {
  stored_ = std::make_shared<const std::string>(is_packed_ ? packed(bytes) : std::move(bytes));
}

FileBytes FileBytes::copy_of(std::string_view bytes) {
  if (bytes.size() < large) return FileBytes(std::string(bytes));
  return {std::make_shared<const std::string>(packed(bytes)), bytes.size(), true};
}

std::shared_ptr<const std::string> FileBytes::open() const {
  if (!is_packed_) return stored_;
  return std::make_shared<const std::string>(unpacked(*stored_, size_));
}

bool operator==(const FileBytes& a, std::string_view b) {
  return a.size() == b.size() && std::string_view(*a.open()) == b;
}

}  // namespace kohyo::output
