// errata.yml: corrections of editions after their publication.
#pragma once

#include <vector>

#include "load/files.h"
#include "model/plan.h"
#include "yaml/node.h"

namespace kohyo::load {

/// The corrections of every edition of a plan, by date. Each names the edition, the day of its
/// publication, a card or a goal, the field, before and after and the reason in each language, and,
/// for a cell or an amount, the year. `plan` is the edition in hand.
std::vector<model::Erratum> read_errata(const yaml::Node& node, const model::Plan& plan,
                                        const Reading& reading);

}  // namespace kohyo::load
