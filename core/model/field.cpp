// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/field.h"

int Field::optionIndex(std::string_view optionKey) const
{
    for (std::size_t i = 0; i < options.size(); ++i)
        if (optionKey == options[i].key)
            return int(i);
    return -1;
}

const Field *Entity::find(std::string_view fieldKey) const
{
    const int index = indexOf(fieldKey);
    return index < 0 ? nullptr : &fields[std::size_t(index)];
}

int Entity::indexOf(std::string_view fieldKey) const
{
    for (std::size_t i = 0; i < fields.size(); ++i)
        if (fieldKey == fields[i].key)
            return int(i);
    return -1;
}
