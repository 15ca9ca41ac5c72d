// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/field.h"

#include <QStringList>

#include <vector>

/// What a table and a form show of an entity before anybody chose otherwise. Purely a matter of taste: a field that is
/// named nowhere here still has its column in the chooser and its row under "More".
namespace layout {

/// Columns beside the title.
std::vector<const Field *> columns(const Entity &entity);
/// The fields that come first in a form, sources last; then the others of the entity; then what all records have.
std::vector<const Field *> mainFields(const Entity &entity);
std::vector<const Field *> moreFields(const Entity &entity);
std::vector<const Field *> commonFields(const Entity &entity);

/// The name of the icon for records of an entity.
const char *icon(const Entity &entity);

/// The entities by theme, for the page that leads to all of them. Every entity is in exactly one group.
struct Group {
    const char *title; ///< To translate in context "Group".
    std::vector<const Entity *> entities;
};
std::vector<Group> groups();

/// The keys in the table that no entity or field bears; empty unless somebody mistyped.
QStringList unknownKeys();

}
