// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/unknowntables.h"

#include "core/bundle/columns.h"
#include "core/storage/heldwrites.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace bundle {
namespace {

/// The header of a register's column. A leading double underscore marks an unknown column whose name begins with an
/// underscore.
std::string headerOf(std::string_view name)
{
    return name.starts_with('_') ? "extra:" + std::string(name.substr(1)) : std::string(name);
}

bool isNewer(const merge::Record &record, const merge::VersionVector &since)
{
    return std::any_of(record.fields.begin(), record.fields.end(), [&](const auto &field) {
        return std::any_of(field.second.writes().begin(), field.second.writes().end(),
                           [&](const merge::Write &write) { return !since.knows(write.stamp); });
    });
}

class UnknownTable
{
public:
    UnknownTable(Writing &writing, const std::string &entity, bool hidden, const merge::Epochs &epochs,
                 const merge::VersionVector *since)
        : m_with(writing)
        , m_entity(entity)
        , m_hidden(hidden)
        , m_epochs(epochs)
        , m_since(since)
    {
        for (const SiteNumbers::Site &site : writing.sites.sites())
            m_numbers[site.id] = site.number;
    }

    std::optional<PackageTable> write(std::vector<LooseWrite> &loose)
    {
        std::set<std::string> names;
        bool any = false;
        eachRecord([&](const Id &, const merge::Record &record) {
            any = true;
            for (const auto &[name, one] : record.fields)
                if (registers::hasColumn(name))
                    names.insert(name);
        });
        if (!any)
            return std::nullopt;
        PackageTable table;
        table.entry.path = (m_hidden ? hiddenFolder : liveFolder) + m_entity + ".csv";
        table.columns = {std::string(columns::id)};
        for (const std::string &name : names)
            table.columns.push_back(headerOf(name));
        table.columns.insert(table.columns.end(), {std::string(columns::stamp), std::string(columns::stamps)});
        table.schema = plainSchema(table.columns, {"id"});
        csv::Writer out(m_with.archive.begin(table.entry.path), {.crlf = true});
        for (const std::string &column : table.columns)
            out.cell(column);
        out.endRow();
        eachRecord([&](const Id &id, const merge::Record &record) { row(out, id, record, names, loose); });
        table.rows = out.rows() - 1;
        out.finish();
        m_with.archive.end();
        return table;
    }

private:
    void eachRecord(const std::function<void(const Id &, const merge::Record &)> &visit) const
    {
        heldwrites::eachUnknown(
            m_with.store, m_entity, [this](qint64 siteIndex) { return m_with.sites.id(siteIndex); },
            [&](const Id &id, const merge::Record &record) {
                if (merge::isDeleted(record, m_epochs) == m_hidden && (!m_since || isNewer(record, *m_since)))
                    visit(id, record);
            });
    }

    void row(csv::Writer &out, const Id &id, const merge::Record &record, const std::set<std::string> &names,
             std::vector<LooseWrite> &loose) const
    {
        out.cell(id.text());
        Stamp base;
        std::string stamps;
        const auto addStamp = [&](const std::string &name, const Stamp &stamp) {
            stamps += (stamps.empty() ? "" : " ") + registers::stampKey(name) + '=';
            SiteNumbers::append(stamps, stamp.hlc, m_numbers.at(stamp.site));
        };
        for (const std::string &name : names) {
            const merge::Register &one = record.of(name);
            out.cell(one.empty() ? std::string_view() : std::string_view(one.shown().value));
            if (one.empty())
                continue;
            if (base.hlc == 0)
                base = one.shown().stamp;
            if (one.shown().stamp != base || one.shown().value.empty())
                addStamp(name, one.shown().stamp);
        }
        for (const auto &[name, one] : record.fields)
            for (const merge::Write &write : one.writes())
                if (!registers::hasColumn(name) || &write != &one.writes().front() || !write.supersededContext.empty()
                    || !write.observed.empty())
                    loose.push_back({m_entity, id, name, write});
        if (base.hlc == 0)
            base = record.fields.begin()->second.shown().stamp;
        std::string own;
        SiteNumbers::append(own, base.hlc, m_numbers.at(base.site));
        out.cell(own);
        out.cell(stamps);
        out.endRow();
    }

    Writing &m_with;
    const std::string &m_entity;
    bool m_hidden;
    const merge::Epochs &m_epochs;
    const merge::VersionVector *m_since;
    std::map<Id, qint64> m_numbers;
};

}

std::vector<PackageTable> writeUnknown(Writing &writing, const merge::Epochs &epochs, const merge::VersionVector *since,
                                       std::vector<LooseWrite> &loose)
{
    std::vector<PackageTable> out;
    if (!writing.gate.audience().sendsUnknown())
        return out;
    for (const std::string &entity : heldwrites::unknownEntities(writing.store))
        for (const bool hidden : {false, true})
            if (std::optional<PackageTable> table = UnknownTable(writing, entity, hidden, epochs, since).write(loose))
                out.push_back(std::move(*table));
    return out;
}

}
