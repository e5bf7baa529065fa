// A whole plan as plain text: for readers who listen, for mail, for comparison by programs.
#pragma once

#include "pages/page.h"

namespace kohyo::pages {

/// Goals and cards in the order of the plan. What the edition changed is told in words:
/// 〔削除〕検討〔削除終わり〕〔追加〕実施〔追加終わり〕.
Content text_edition(const model::Plan& plan, const Context& context);

}  // namespace kohyo::pages
