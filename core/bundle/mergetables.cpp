// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/tablewriter.h"

#include "core/bundle/unknowntables.h"
#include "core/entities/registry.h"
#include "core/privacy/counts.h"
#include "core/privacy/sharelog.h"
#include "core/storage/heldwrites.h"
#include "core/storage/layout/registers.h"
#include "core/storage/sitetable.h"

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>

namespace bundle {
namespace {

const std::vector<std::string> siteColumns{"n", "id", "label", "kind", "last"};
const std::vector<std::string> epochColumns{"site", "start", "learned"};
const std::vector<std::string> writeColumns{"entity", "id", "field", "stamp", "value", "over", "knew"};

/// A small table of texts while it is written.
class Texts
{
public:
    Texts(Writing &writing, const char *path, const std::vector<std::string> &columns,
          const std::vector<std::string> &key)
        : m_with(writing)
        , m_table{{path, 0, {}}, columns, plainSchema(columns, key), 0}
        , m_writer(writing.archive.begin(path), {.crlf = true})
    {
        row(columns);
    }
    void row(const std::vector<std::string> &cells)
    {
        for (const std::string &cell : cells)
            m_writer.cell(cell);
        m_writer.endRow();
    }
    PackageTable finish()
    {
        m_table.rows = m_writer.rows() - 1;
        m_writer.finish();
        m_with.archive.end();
        return m_table;
    }

private:
    Writing &m_with;
    PackageTable m_table;
    csv::Writer m_writer;
};

/// The record named by a join register; nothing for other registers.
std::optional<Id> joinedWith(std::string_view name, std::string_view value)
{
    if (name == merge::joinField)
        return Id::parse(value);
    constexpr std::string_view from = "_from/";
    return name.starts_with(from) ? Id::parse(name.substr(from.size())) : std::nullopt;
}

/// The writes of one entity, grouped by record.
class HeldWrites
{
public:
    HeldWrites(Writing &writing, const Entity &entity, Texts &out)
        : m_with(writing)
        , m_entity(entity)
        , m_out(out)
        , m_rows(writing.selection.rows(entity))
    {}

    void write()
    {
        heldwrites::Walk held(m_with.store, m_entity);
        while (held.next())
            if (const Id id = held.id(); !id.isNull() && takes(held.row()))
                one(held, id);
    }

private:
    bool takes(qint64 pk)
    {
        if (m_rows && m_picked.empty()) {
            m_picked = *m_rows;
            std::sort(m_picked.begin(), m_picked.end());
        }
        return !m_rows || std::binary_search(m_picked.begin(), m_picked.end(), pk);
    }

    void one(const heldwrites::Walk &held, const Id &id)
    {
        const std::string_view name = held.name(), value = held.value();
        if (!sends(id, name, value))
            return;
        std::string stamp;
        SiteNumbers::append(stamp, held.hlc(), m_with.sites.of(held.site()));
        m_out.row({m_entity.key, id.text(), std::string(name), stamp, std::string(value),
                   std::string(held.supersededContext()), std::string(held.observed())});
    }

    bool sends(const Id &id, std::string_view name, std::string_view value)
    {
        privacy::Gate &gate = m_with.gate;
        if (gate.audience().isFull())
            return true;
        const privacy::Permission verdict = gate.verdict(m_entity, id);
        if (verdict == privacy::Permission::Stays)
            return false;
        if (const Field *field = m_entity.find(name))
            return gate.outgoing(m_entity, *field, verdict, Value::fromCell(value)).state() != Value::State::Withheld;
        const std::optional<Id> other = joinedWith(name, value);
        return name == merge::deletionField || (other && gate.leaves(m_entity, *other))
            || (name == merge::joinField && value.empty());
    }

    Writing &m_with;
    const Entity &m_entity;
    Texts &m_out;
    const std::vector<qint64> *m_rows;
    std::vector<qint64> m_picked; ///< Sorted row numbers.
};

}

std::vector<PackageTable> writeCounts(Writing &writing, std::map<std::string, QByteArray> &digests)
{
    std::vector<PackageTable> out;
    for (const privacy::CountPlan &plan : privacy::countPlans(writing.gate.audience().level())) {
        const std::optional<privacy::CountNode> counts = privacy::countsFor(writing.gate, writing.store, plan);
        if (!counts)
            continue;
        const std::vector<std::vector<std::string>> rows = privacy::countRows(plan, *counts);
        const std::string path = countsFolder + std::string(plan.entity->key) + ".csv";
        Texts table(writing, path.c_str(), rows.front(), {});
        for (std::size_t i = 1; i < rows.size(); ++i)
            table.row(rows[i]);
        out.push_back(table.finish());
        digests[plan.entity->key] = privacy::digestOf(plan, *counts);
    }
    return out;
}

PackageTable writeHeldWrites(Writing &writing, const std::vector<LooseWrite> &others)
{
    std::map<Id, qint64> numbers;
    for (const SiteNumbers::Site &site : writing.sites.sites())
        numbers[site.id] = site.number;
    Texts table(writing, writesPath, writeColumns, {});
    for (const Entity *entity : entities())
        if (writing.gate.audience().sendsRecords(*entity))
            HeldWrites(writing, *entity, table).write();
    for (const LooseWrite &one : others) {
        std::string stamp;
        SiteNumbers::append(stamp, one.write.stamp.hlc, numbers[one.write.stamp.site]);
        table.row({one.entity, one.id.text(), one.name, stamp, one.write.value, one.write.supersededContext.text(),
                   registers::observedText(one.write.observed)});
    }
    return table.finish();
}

std::vector<PackageTable> writeKnowledge(Writing &writing)
{
    std::vector<PackageTable> out;
    {
        Texts table(writing, sitesPath, siteColumns, {"n"});
        const privacy::Audience &audience = writing.gate.audience();
        for (const SiteNumbers::Site &site : writing.sites.sites()) {
            const bool label = site.kind == "chapter" ? audience.sendsLabels() : audience.sendsFileNames();
            table.row({std::to_string(site.number), site.id.text(), label ? site.label : std::string(), site.kind,
                       std::to_string(site.last)});
        }
        out.push_back(table.finish());
    }
    Texts table(writing, epochsPath, epochColumns, {"site", "start"});
    std::vector<std::tuple<qint64, qint64, std::string>> rows;
    for (const sitetable::StoredEpoch &epoch : sitetable::epochs(writing.store))
        rows.emplace_back(writing.sites.of(epoch.site), epoch.start, epoch.learned);
    std::sort(rows.begin(), rows.end());
    for (const auto &[site, start, learned] : rows)
        table.row({std::to_string(site), std::to_string(start), learned});
    out.push_back(table.finish());
    return out;
}

}
