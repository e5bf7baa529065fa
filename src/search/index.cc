#include "search/index.h"

#include "search/fold.h"
#include "search/grams.h"

namespace kohyo::search {

Index build_index(const std::vector<Document>& documents) {
  Index index;
  Position at = 0;
  for (std::size_t field = 0; field < field_count; ++field) {
    for (const Document& document : documents) {
      const Position begin = at;
      for (const Passage& passage : document.fields[field]) {
        const std::u32string folded = fold(passage.text);
        for (Gram& gram : grams(folded))
          index.grams[std::move(gram.text)].push_back(at + static_cast<Position>(gram.offset));
        index.passages.push_back(&passage);
        index.starts.push_back(at);
        at += static_cast<Position>(folded.size() + 1);
      }
      index.extents[field].push_back(at - begin);
    }
  }
  return index;
}

}  // namespace kohyo::search
