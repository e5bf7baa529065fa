#include "text/collate.h"

#include <unicode/coll.h>
#include <unicode/locid.h>
#include <unicode/sortkey.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <cassert>
#include <memory>
#include <numeric>

namespace kohyo::text {

std::vector<std::size_t> dictionary_order(const std::vector<std::string>& keys) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::Collator> collator(
      icu::Collator::createInstance(icu::Locale::getJapanese(), status));
  assert(U_SUCCESS(status));
  collator->setAttribute(UCOL_NUMERIC_COLLATION, UCOL_ON, status);
  std::vector<icu::CollationKey> sort_keys(keys.size());
  for (std::size_t i = 0; i < keys.size(); ++i) {
    collator->getCollationKey(icu::UnicodeString::fromUTF8(keys[i]), sort_keys[i], status);
  }
  std::vector<std::size_t> order(keys.size());
  std::iota(order.begin(), order.end(), 0);
  std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
    return sort_keys[a].compareTo(sort_keys[b], status) == UCOL_LESS;
  });
  return order;
}

}  // namespace kohyo::text
