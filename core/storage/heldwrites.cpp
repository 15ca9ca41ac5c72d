// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/heldwrites.h"

#include "core/storage/chapter.h"
#include "core/storage/layout/unknownrecords.h"
#include "core/storage/store.h"

namespace heldwrites {
namespace {

enum Column { Field, Hlc, Site, Content, Over, Knew, RecordId, Row };

std::string walkSql(const Entity &entity)
{
    return "SELECT h.field,h.hlc,h.site,h.value,h.over,h.knew,t.id,t.pk FROM held_write AS h JOIN "
         + sqlName(entity.key) + " AS t USING(pk) WHERE h.entity=? ORDER BY t.id,h.field,h.hlc,h.site,h.value";
}

}

std::vector<HeldStamp> stampsOf(Store &store, const Entity &entity)
{
    std::vector<HeldStamp> out;
    SqlStatement writes(store.chapter().db(), "SELECT pk,hlc,site FROM held_write WHERE entity=? ORDER BY pk");
    writes.bind(1, std::string_view(entity.key));
    while (writes.step())
        out.push_back({writes.number(0), quint64(writes.number(1)), writes.number(2)});
    return out;
}

Walk::Walk(Store &store, const Entity &entity)
    : m_statement(std::make_unique<SqlStatement>(store.chapter().db(), walkSql(entity)))
{
    m_statement->bind(1, std::string_view(entity.key));
}

Walk::~Walk() = default;

bool Walk::next()
{
    return m_statement->step();
}
Id Walk::id() const
{
    const std::string_view id = m_statement->blob(RecordId);
    return id.size() == sizeof(Id::Bytes) ? Id::fromRaw(id.data()) : Id();
}
qint64 Walk::row() const
{
    return m_statement->number(Row);
}
std::string_view Walk::name() const
{
    return m_statement->text(Field);
}
quint64 Walk::hlc() const
{
    return quint64(m_statement->number(Hlc));
}
qint64 Walk::site() const
{
    return m_statement->number(Site);
}
std::string_view Walk::value() const
{
    return m_statement->text(Content);
}
std::string_view Walk::supersededContext() const
{
    return m_statement->text(Over);
}
std::string_view Walk::observed() const
{
    return m_statement->text(Knew);
}

std::vector<std::string> unknownEntities(Store &store)
{
    return unknown::entities(store.chapter().db());
}

void eachUnknown(Store &store, std::string_view entity, const registers::SiteOf &siteOf,
                 const std::function<void(const Id &, const merge::Record &)> &visit)
{
    unknown::each(store.chapter().db(), entity, siteOf, visit);
}

}
