// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/window/allrecords.h"

#include "app/gui/look/icons.h"
#include "app/gui/models/layout.h"
#include "app/gui/session/session.h"
#include "core/entities/registry.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <map>
#include <string>

AllRecords::AllRecords(Session &session, QWidget *parent)
    : Workspace(parent)
    , m_session(session)
    , m_list(new QTreeWidget(this))
{
    auto *heading = new QLabel(title(), this);
    QFont big = font();
    big.setPointSizeF(big.pointSizeF() * 1.35);
    big.setBold(true);
    heading->setFont(big);
    auto *hint = new QLabel(tr("All kinds of records in a chapter file. Press Enter to open a list."), this);
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setBuddy(m_list);

    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(title());
    m_list->setColumnCount(2);
    m_list->setHeaderLabels({tr("Kind"), tr("Records")});
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Interactive);
    m_list->header()->resizeSection(0, 420);
    m_list->header()->resizeSection(1, 120);
    m_list->headerItem()->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    m_list->setUniformRowHeights(true);
    connect(m_list, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        if (const Entity *entity = findEntity(item->data(0, Qt::UserRole).toString().toStdString()))
            Q_EMIT listRequested(entity);
    });

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 12, 10, 4);
    column->addWidget(heading);
    column->addWidget(hint);
    column->addWidget(m_list, 1);
    fill();
    connect(&session, &Session::changed, this, [this] {
        if (isVisible())
            count();
    });
}

QString AllRecords::title() const
{
    return tr("All records");
}

void AllRecords::fill()
{
    for (const layout::Group &group : layout::groups()) {
        auto *top = new QTreeWidgetItem(m_list, {QCoreApplication::translate("Group", group.title)});
        QFont bold = font();
        bold.setBold(true);
        top->setFont(0, bold);
        top->setFlags(Qt::ItemIsEnabled);
        for (const Entity *entity : group.entities) {
            auto *item = new QTreeWidgetItem(top, {entity->pluralCaption()});
            item->setIcon(0, icons::get(layout::icon(*entity)));
            item->setData(0, Qt::UserRole, QLatin1String(entity->key));
            item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        }
    }
    m_list->expandAll();
    m_list->setCurrentItem(m_list->topLevelItem(0)->child(0));
}

void AllRecords::count()
{
    if (!m_session.isOpen())
        return;
    const int generation = ++m_generation;
    using Counts = std::map<std::string, qint64>;
    m_session.run<Counts>(
        this, tr("Counting records"), Session::Writing::No,
        [](Store &store, const Progress &) {
            Counts counts;
            for (const Entity *entity : entities()) {
                Query query;
                query.entity = entity;
                counts[entity->key] = store.count(query);
            }
            return counts;
        },
        [this, generation](const Counts &counts) {
            if (generation != m_generation)
                return;
            for (int i = 0; i < m_list->topLevelItemCount(); ++i)
                for (int j = 0; j < m_list->topLevelItem(i)->childCount(); ++j) {
                    QTreeWidgetItem *item = m_list->topLevelItem(i)->child(j);
                    const auto at = counts.find(item->data(0, Qt::UserRole).toString().toStdString());
                    item->setText(1, at == counts.end() ? QString() : QLocale().toString(at->second));
                }
        });
}

void AllRecords::enter()
{
    count();
    m_list->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> AllRecords::panes() const
{
    return {m_list};
}
