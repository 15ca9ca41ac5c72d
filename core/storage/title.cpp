// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/storage/chapter.h"
#include "core/storage/joined.h"
#include "core/storage/layout/cells.h"
#include "core/storage/layout/schema.h"
#include "core/storage/store.h"

#include <QCoreApplication>

namespace {

constexpr int mostHops = 3; ///< Limits titles that consist of references to records whose titles are references.

QString optionLabels(const Field &field, const std::string &text)
{
    QStringList labels;
    for (const std::string &key : text::splitList(text)) {
        const int index = field.optionIndex(key);
        labels << (index < 0 ? text::toQ(key)
                             : QCoreApplication::translate("Choice", field.options[std::size_t(index)].label));
    }
    return labels.join(QStringLiteral(", "));
}

QString titleOf(Store &store, const Record &record, int hops);

QString referenceTitle(Store &store, const Entity &entity, const std::string &text, int hops)
{
    const auto id = Id::parse(text);
    const auto record = id && hops > 0 ? store.get(entity, standsFor(store, entity, *id)) : std::nullopt;
    return record ? titleOf(store, *record, hops - 1) : QString();
}

QString part(Store &store, const Field &field, const Value &value, int hops)
{
    if (!value.isPresent())
        return {};
    if (field.kind == Kind::Choice || field.kind == Kind::Choices)
        return optionLabels(field, value.text());
    if (field.kind == Kind::Reference)
        return referenceTitle(store, field.refers(), value.text(), hops);
    return text::toQ(value.text());
}

QString titleOf(Store &store, const Record &record, int hops)
{
    QStringList parts;
    const Entity &entity = record.entity();
    for (int i = 0; i < int(entity.fields.size()); ++i) {
        const Field &field = entity.fields[std::size_t(i)];
        if (!field.is(InTitle))
            continue;
        if (const QString text = part(store, field, record.at(i), hops); !text.isEmpty())
            parts << text;
    }
    if (!parts.isEmpty()) {
        const bool references = std::any_of(entity.fields.begin(), entity.fields.end(),
                                            [](const Field &f) { return f.is(InTitle) && f.isReference(); });
        return parts.join(references ? QStringLiteral(" · ") : QStringLiteral(" "));
    }
    const QString own = record.ownTitle();
    return own.isEmpty() ? entity.caption() : own;
}

}

QString Store::title(const Record &record)
{
    const QString title = titleOf(*this, record, mostHops).simplified();
    return record.deleted ? tr("%1 (deleted)").arg(title) : title;
}

QString Store::title(const Entity &entity, const Id &id)
{
    const auto record = get(entity, standsFor(*this, entity, id));
    return record ? title(*record) : QString();
}

std::vector<Id> Store::findByName(const Entity &entity, const std::string &name)
{
    std::string joined, conditions;
    for (const Field &field : entity.fields) {
        const std::string column = sqlName(field.key);
        if (field.is(InTitle) && !field.isReference())
            joined += (joined.empty() ? "" : "||' '||") + ("ifnull(fold(" + column + "),'')");
        else if (std::string_view(field.key) == "aliases" || std::string_view(field.key) == "alias")
            conditions += " OR instr('; '||fold(" + column + ")||'; ','; '||?1||'; ')>0";
    }
    std::vector<Id> ids;
    const std::string folded = text::fold(name);
    if (joined.empty() || folded.empty())
        return ids;
    SqlStatement statement(m_chapter->db(), "SELECT id FROM " + sqlName(entity.key)
                                                + " WHERE deleted IS NULL AND (trim(" + joined + ")=?1" + conditions
                                                + ") LIMIT 2");
    statement.bind(1, folded);
    while (statement.step())
        ids.push_back(Id::fromRaw(statement.blob(0).data()));
    return ids;
}
