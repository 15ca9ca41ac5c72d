// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities/registry.h"
#include "core/storage/chapter.h"
#include "core/storage/layout/unknownrecords.h"
#include "core/storage/store.h"
#include "core/storage/writer.h"

EditResult Store::apply(const Edit &edit)
{
    EditResult result;
    Writer writer(*this, {.kind = edit.kind, .label = edit.label, .from = {}, .expectedRows = 0});
    for (const RecordChange &change : edit.changes)
        writer.apply(change, result);
    if (result.refused())
        return result; // The writer rolls back.
    const EditResult done = writer.commit();
    result.step = done.step;
    return result;
}

void Store::adoptRecords()
{
    for (const std::string &key : unknown::entities(m_chapter->db())) {
        const Entity *entity = findEntity(key);
        if (!entity)
            continue;
        Writer writer(
            *this,
            {.kind = EditKind::Merge, .label = tr("Records from a newer version"), .from = {}, .expectedRows = 0});
        unknown::each(
            m_chapter->db(), key, [this](qint64 number) { return m_chapter->siteId(number); },
            [&](const Id &id, const merge::Record &record) { writer.take(*entity, id, record); });
        unknown::forget(m_chapter->db(), key);
        writer.commit();
    }
}
