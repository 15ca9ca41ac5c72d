// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/rows/rowcheck.h"

#include "core/import/columns/sentences.h"

namespace imports {

RowCheck::RowCheck(const Entity &entity)
    : m_entity(entity)
{
    for (int i = 0; i < int(entity.fields.size()); ++i)
        if (entity.fields[std::size_t(i)].is(Required))
            m_required.push_back(i);
    if (entity.check && !entity.fields.empty())
        m_struct = entity.fields.front().make();
}

Problems RowCheck::check(const ParsedRow &row)
{
    Problems problems;
    for (const int field : m_required) {
        if (row.cells[std::size_t(field)].state != Value::State::NotRecorded)
            continue;
        const QString caption = m_entity.fields[std::size_t(field)].caption();
        problems.push_back(Problem::error(Import::tr("“%1” is missing.").arg(caption),
                                          Import::tr("Fill in “%1”, or choose the column that has it.").arg(caption))
                               .in(QLatin1String(m_entity.fields[std::size_t(field)].key)));
    }
    if (!m_struct)
        return problems;
    for (const int field : m_written)
        m_entity.fields[std::size_t(field)].write(m_struct.get(), {});
    m_written.clear();
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        if (row.cells[i].state != Value::State::Present)
            continue;
        m_entity.fields[i].write(m_struct.get(), row.cells[i].text);
        m_written.push_back(int(i));
    }
    return problems + m_entity.check(m_struct.get());
}

}
