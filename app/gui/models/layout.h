// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/field.h"

#include <QStringList>

#include <vector>

/// The default layout of tables and forms. A field that is not listed here can still be chosen as a column, and is
/// under "More" in the form.
namespace layout {

/// The columns after the title.
std::vector<const Field *> columns(const Entity &entity);
/// The first fields of a form, sources last; then the entity's other fields; then the fields that all records have.
std::vector<const Field *> mainFields(const Entity &entity);
std::vector<const Field *> moreFields(const Entity &entity);
std::vector<const Field *> commonFields(const Entity &entity);

/// The name of the icon for records of an entity.
const char *icon(const Entity &entity);

/// The entities by topic, for the page of all records. Every entity is in exactly one group.
struct Group {
    const char *title; ///< To translate in context "Group".
    std::vector<const Entity *> entities;
};
std::vector<Group> groups();

/// Keys in the table that match no entity or field; empty unless there is a typing error.
QStringList unknownKeys();

}
