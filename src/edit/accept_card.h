// The files of an edition as they begin the next one: with what it changed accepted.
#pragma once

#include <string>

#include "edit/yaml_edit.h"
#include "load/files.h"

namespace kohyo::edit {

/// Amounts state what they state now: takes every `was` of a list of budgets away.
void accept_budgets(const yaml::Node& budgets, YamlEdit& yaml);

/// The bytes of a card or goal without its marks of change: cells state what they state now, rows
/// that were taken out are gone, `revision` and `continues` are gone, and the prose is as
/// `accept_prose` gives it. Every other byte stays. The file was read without a mistake.
std::string accept_card(const base::Sources& sources, base::SourceId file);

}  // namespace kohyo::edit
