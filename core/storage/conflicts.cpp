// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/conflicts.h"

#include "core/base/text.h"
#include "core/entities/registry.h"
#include "core/merge/joins.h"
#include "core/sqlite/sentences.h"
#include "core/storage/chapter.h"
#include "core/storage/layout/jsontext.h"
#include "core/storage/layout/registers.h"
#include "core/storage/layout/schema.h"
#include "core/storage/layout/siteknowledge.h"
#include "core/storage/writer.h"

#include <algorithm>

namespace {

const Value removed{"removed"}, kept{"kept"};

struct SiteName {
    Id id;
    QString label;
    qint64 seenMs = 0;
};

SiteName siteNamed(Database &db, const Id &site)
{
    SqlStatement statement(db, "SELECT label,seen_ms FROM site WHERE id=?");
    statement.bindBlob(1, site.bytes().data(), 16);
    return statement.step() ? SiteName{site, text::toQ(statement.text(0)), statement.number(1)} : SiteName{site, {}, 0};
}

StoredConflict::Side side(Store &store, const merge::Write &write, Value value)
{
    const SiteName site = siteNamed(store.chapter().db(), write.stamp.site);
    return {std::move(value), write.stamp, write.stamp.wallMs() > 0 ? write.stamp.wallMs() : site.seenMs, site.label,
            write.stamp.site == store.site()};
}

/// The value of the field before this file wrote `ours`.
std::optional<Value> ancestorOf(Database &db, const Entity &entity, qint64 pk, const std::string &field,
                                const std::string &ours)
{
    SqlStatement changes(
        db, "SELECT c.before,c.after FROM change c JOIN op o ON o.seq=c.op WHERE c.entity=? AND c.pk=? AND c.what=0 "
            "AND o.kind<>7 ORDER BY c.seq DESC");
    changes.bind(1, std::string_view(entity.key)).bind(2, pk);
    while (changes.step()) {
        const jsontext::Texts after = jsontext::read(changes.text(1));
        const auto now = after.find(field);
        if (now == after.end() || now->second != ours)
            continue;
        const jsontext::Texts before = jsontext::read(changes.text(0));
        const auto old = before.find(field);
        return old == before.end() || old->second == ours ? std::nullopt : std::optional(Value::fromCell(old->second));
    }
    return std::nullopt;
}

const merge::Write *writeOf(const merge::Register &one, const Stamp &stamp)
{
    const auto at =
        std::find_if(one.writes().begin(), one.writes().end(), [&](const merge::Write &w) { return w.stamp == stamp; });
    return at == one.writes().end() ? nullptr : &*at;
}

}

std::string StoredConflict::key() const
{
    return std::string(entity->key) + ':' + record.text() + ':' + field;
}

QString StoredConflict::caption() const
{
    if (kind == Kind::Deletion)
        return Storage::tr("Deleted by one person, changed by another");
    const Field *known = entity->find(field);
    const QString name = known ? known->caption() : text::toQ(registers::extraOf(field).value_or(field));
    return kind == Kind::Joined ? Storage::tr("%1, changed after the record was joined into another").arg(name) : name;
}

const StoredConflict::Side &StoredConflict::ours() const
{
    const auto own = std::find_if(sides.begin(), sides.end(), [](const Side &one) { return one.ours; });
    return own == sides.end() ? sides.front() : *own;
}

const StoredConflict::Side &StoredConflict::theirs() const
{
    const Side &mine = ours();
    return *std::find_if(sides.begin(), sides.end(), [&](const Side &one) { return &one != &mine; });
}

const StoredConflict::Side &StoredConflict::newest() const
{
    return *std::max_element(sides.begin(), sides.end(),
                             [](const Side &a, const Side &b) { return a.stamp < b.stamp; });
}

qint64 Conflicts::count()
{
    return m_store.chapter().db().number("SELECT count(*) FROM conflict");
}

std::set<std::string> Conflicts::marks()
{
    std::set<std::string> out;
    SqlStatement rows(m_store.chapter().db(), "SELECT entity||' '||pk||' '||field||' '||kind FROM conflict");
    while (rows.step())
        out.emplace(rows.text(0));
    return out;
}

std::vector<StoredConflict> Conflicts::ofRow(const View &view, const Entity &entity, qint64 pk,
                                             const std::string &onlyField)
{
    const auto siteOf = [&view](qint64 number) { return view.sites.id(number); };
    Database &db = m_store.chapter().db();
    std::vector<StoredConflict> out;
    std::optional<registers::Row> row;
    Id id;
    {
        SqlStatement statement(db, "SELECT " + schema::selectRecord(entity) + " FROM " + sqlName(entity.key)
                                       + " WHERE pk=?");
        statement.bind(1, pk);
        if (!statement.step() || statement.blob(1).size() != 16)
            return out;
        id = Id::fromRaw(statement.blob(1).data());
        row = registers::fromStatement(db, statement, entity, siteOf);
    }
    for (const merge::Conflict &conflict : merge::conflictsOf(row->record, view.epochs)) {
        const bool listed = conflict.kind == StoredConflict::Kind::Joined || !row->hidden;
        if (!listed || (!onlyField.empty() && conflict.field != onlyField))
            continue;
        StoredConflict one{
            &entity, id, conflict.kind, conflict.field, {}, std::nullopt, merge::joinedInto(row->record)};
        const merge::Register &held = row->record.of(conflict.field);
        for (const Stamp &stamp : conflict.writes)
            if (const merge::Write *write = writeOf(held, stamp))
                one.sides.push_back(
                    side(m_store, *write,
                         conflict.kind == StoredConflict::Kind::Deletion ? removed : Value::fromCell(write->value)));
        if (conflict.kind == StoredConflict::Kind::Deletion) {
            const merge::Write *last = nullptr;
            for (const auto &[name, values] : row->record.fields)
                for (const merge::Write &write : values.writes())
                    if ((name != merge::deletionField || write.value == merge::restoredCell)
                        && (!last || last->stamp < write.stamp))
                        last = &write;
            if (last)
                one.sides.insert(one.sides.begin(), side(m_store, *last, kept));
        } else if (conflict.kind == StoredConflict::Kind::Joined) {
            const auto survivor = registers::read(db, entity, one.joinedInto, siteOf);
            const merge::Register shown = survivor ? survivor->record.of(conflict.field) : merge::Register();
            one.sides.insert(one.sides.begin(),
                             shown.empty() ? StoredConflict::Side()
                                           : side(m_store, shown.shown(), Value::fromCell(shown.shown().value)));
        }
        if (one.sides.size() < 2)
            continue;
        if (conflict.kind == StoredConflict::Kind::Values)
            one.ancestor = ancestorOf(db, entity, pk, conflict.field, one.ours().value.cell());
        out.push_back(std::move(one));
    }
    return out;
}

std::vector<StoredConflict> Conflicts::list(qint64 limit, qint64 offset)
{
    const SiteKnowledge sites(m_store.chapter().db(), m_store.site());
    return list({sites, sites.knowledge.epochs()}, limit, offset);
}

std::vector<StoredConflict> Conflicts::list(const View &view, qint64 limit, qint64 offset)
{
    struct Place {
        std::string entity;
        qint64 pk;
        std::string field;
    };
    std::vector<Place> places;
    {
        SqlStatement rows(m_store.chapter().db(),
                          "SELECT entity,pk,field FROM conflict ORDER BY entity,pk,field LIMIT ? OFFSET ?");
        rows.bind(1, limit).bind(2, offset);
        while (rows.step())
            places.push_back({std::string(rows.text(0)), rows.number(1), std::string(rows.text(2))});
    }
    std::vector<StoredConflict> out;
    for (const Place &place : places)
        if (const Entity *entity = findEntity(place.entity))
            for (StoredConflict &one : ofRow(view, *entity, place.pk, place.field))
                out.push_back(std::move(one));
    return out;
}

std::vector<StoredConflict> Conflicts::of(const Entity &entity, const Id &record)
{
    const auto pk = m_store.rowOf(entity, record);
    const SiteKnowledge sites(m_store.chapter().db(), m_store.site());
    return pk ? ofRow({sites, sites.knowledge.epochs()}, entity, *pk) : std::vector<StoredConflict>();
}

std::optional<StoredConflict> Conflicts::find(const std::string &key)
{
    const SiteKnowledge sites(m_store.chapter().db(), m_store.site());
    return find({sites, sites.knowledge.epochs()}, key);
}

std::optional<StoredConflict> Conflicts::find(const View &view, const std::string &key)
{
    const std::size_t first = key.find(':'), second = key.find(':', first == std::string::npos ? first : first + 1);
    if (second == std::string::npos)
        return std::nullopt;
    const Entity *entity = findEntity(std::string_view(key).substr(0, first));
    const auto id = Id::parse(std::string_view(key).substr(first + 1, second - first - 1));
    const auto pk = entity && id ? m_store.rowOf(*entity, *id) : std::nullopt;
    if (!pk)
        return std::nullopt;
    const std::string field = key.substr(second + 1);
    const std::vector<StoredConflict> found = ofRow(view, *entity, *pk, field);
    return found.empty() || field.empty() ? std::nullopt : std::optional(found.front());
}

void Conflicts::decide(const View &view, Writer &writer, const StoredConflict &conflict, const Decision &decision)
{
    const StoredConflict::Side &side = decision.keep == Keep::Ours   ? conflict.ours()
                                     : decision.keep == Keep::Theirs ? conflict.theirs()
                                                                     : conflict.newest();
    const Entity &entity = *conflict.entity;
    const Value value = decision.value.value_or(side.value);
    switch (conflict.kind) {
    case StoredConflict::Kind::Values:
        writer.resolve(entity, conflict.record, conflict.field, value);
        return;
    case StoredConflict::Kind::Deletion:
        writer.resolveDeletion(entity, conflict.record, side.value == removed);
        return;
    case StoredConflict::Kind::Joined:
        for (const StoredConflict &one : ofRow(view, entity, *writer.rowOf(entity, conflict.record))) {
            if (one.kind != StoredConflict::Kind::Joined)
                continue;
            const StoredConflict::Side &chosen = decision.keep == Keep::Ours   ? one.ours()
                                               : decision.keep == Keep::Theirs ? one.theirs()
                                                                               : one.newest();
            if (&chosen != &one.sides.front())
                writer.resolve(entity, one.joinedInto, one.field, chosen.value);
        }
        writer.join(entity, conflict.record, conflict.joinedInto);
        return;
    }
}

EditResult Conflicts::resolve(const std::vector<Decision> &decisions, const QString &label)
{
    EditResult result;
    Writer writer(m_store, {.kind = EditKind::Form, .label = label, .from = {}, .expectedRows = 0, .dropEmpty = true});
    const SiteKnowledge sites(m_store.chapter().db(), m_store.site());
    const View view{sites, writer.knowledge().epochs()};
    for (const Decision &decision : decisions) {
        const std::optional<StoredConflict> conflict = find(view, decision.conflict);
        if (!conflict) {
            result.problems.push_back({.column = {},
                                       .value = text::toQ(decision.conflict),
                                       .reason = Storage::tr("This conflict does not exist."),
                                       .cure = Storage::tr("It may already be resolved; list the conflicts again.")});
            continue;
        }
        decide(view, writer, *conflict, decision);
    }
    if (result.refused())
        return result;
    const EditResult done = writer.commit();
    result.step = done.step;
    result.changed = qint64(decisions.size());
    return result;
}

EditResult Conflicts::resolveAll(Keep keep, const QString &label)
{
    EditResult result;
    Writer writer(m_store, {.kind = EditKind::Form, .label = label, .from = {}, .expectedRows = 0, .dropEmpty = true});
    const SiteKnowledge sites(m_store.chapter().db(), m_store.site());
    const View view{sites, writer.knowledge().epochs()};
    // Resolved conflicts leave the list: skip only those that remain.
    constexpr qint64 portion = 200;
    for (qint64 skip = 0;;) {
        const std::vector<StoredConflict> some = list(view, portion, skip);
        const qint64 before = count();
        for (const StoredConflict &conflict : some)
            if (find(view, conflict.key())) // A decision about a joined record resolves several.
                decide(view, writer, conflict, {conflict.key(), keep, std::nullopt});
        const qint64 resolved = before - count();
        result.changed += resolved;
        if (some.empty())
            break;
        skip += std::max<qint64>(0, qint64(some.size()) - resolved);
    }
    result.step = writer.commit().step;
    return result;
}
