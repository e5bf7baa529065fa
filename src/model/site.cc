#include "model/site.h"

namespace kohyo::model {

const text::Language& easy_japanese() {
  static const text::Language language("ja-x-easy");
  return language;
}

}  // namespace kohyo::model
