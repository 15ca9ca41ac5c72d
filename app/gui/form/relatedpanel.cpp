// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/form/relatedpanel.h"

#include "app/gui/look/icons.h"
#include "app/gui/models/layout.h"
#include "app/gui/session/session.h"
#include "core/base/text.h"
#include "core/entities/registry.h"

#include <QLocale>

#include <vector>

namespace {

constexpr qint64 shownPerGroup = 50;

struct Group {
    const Entity *entity = nullptr;
    const Field *field = nullptr;
    qint64 total = 0;
    std::vector<std::pair<Id, QString>> records;
};

bool mayRefer(const Field &field, const Entity &to)
{
    return field.kind == Kind::AnyReference || (field.refers && &field.refers() == &to);
}

std::vector<Group> findReferring(Store &store, const Entity &to, const Id &id, const Progress &progress)
{
    std::vector<Group> groups;
    for (const Entity *entity : entities()) {
        for (const Field &field : entity->fields) {
            if (!mayRefer(field, to))
                continue;
            if (!progress(0, 0))
                throw Cancelled();
            const std::string value =
                field.kind == Kind::AnyReference ? std::string(to.key) + ':' + id.text() : id.text();
            Query query;
            query.entity = entity;
            query.filters.push_back({&field, Filter::Test::Equal, Value(value)});
            Group group{entity, &field, store.count(query), {}};
            if (group.total == 0)
                continue;
            query.limit = shownPerGroup;
            for (const Record &record : store.fetch(*entity, store.rows(query)))
                group.records.emplace_back(record.id(), store.title(record));
            groups.push_back(std::move(group));
        }
    }
    return groups;
}

}

RelatedPanel::RelatedPanel(Session &session, const Entity &entity, QWidget *parent)
    : QTreeWidget(parent)
    , m_session(session)
    , m_entity(entity)
{
    setColumnCount(1);
    setHeaderHidden(true);
    setFrameShape(NoFrame);
    setAccessibleName(tr("Related records"));
    connect(this, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        const Entity *target = findEntity(text::fromQ(item->data(0, Qt::UserRole).toString()));
        const auto id = Id::parse(text::fromQ(item->data(0, Qt::UserRole + 1).toString()));
        if (target && id)
            Q_EMIT openRequested(target, *id);
    });
}

void RelatedPanel::showRecord(const Id &id)
{
    const int generation = ++m_generation;
    m_shown = id;
    if (id.isNull() || !m_session.isOpen()) {
        clear();
        return;
    }
    m_session.run<std::vector<Group>>(
        this, tr("Searching for related records"), Session::Writing::No,
        [to = &m_entity, id](Store &store, const Progress &progress) {
            return findReferring(store, *to, id, progress);
        },
        [this, generation](const std::vector<Group> &groups) {
            if (generation != m_generation)
                return;
            clear();
            for (const Group &group : groups) {
                const QString heading =
                    tr("%1 (%2) – %3", "kind of records, how many, the field that refers")
                        .arg(group.entity->pluralCaption(), QLocale().toString(group.total), group.field->caption());
                auto *top = new QTreeWidgetItem(this, {heading});
                top->setIcon(0, icons::get(layout::icon(*group.entity), icons::Tone::Muted));
                for (const auto &[record, title] : group.records) {
                    auto *item = new QTreeWidgetItem(top, {title.simplified()});
                    item->setToolTip(0, title);
                    item->setData(0, Qt::UserRole, QLatin1String(group.entity->key));
                    item->setData(0, Qt::UserRole + 1, text::toQ(record.text()));
                }
                if (group.total > qint64(group.records.size()))
                    new QTreeWidgetItem(top,
                                        {tr("and %n more", nullptr, int(group.total - qint64(group.records.size())))});
            }
            if (groups.empty())
                new QTreeWidgetItem(this, {tr("No other record refers to this one.")});
            expandAll();
        });
}
