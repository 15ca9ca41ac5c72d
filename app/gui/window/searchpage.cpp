// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/window/searchpage.h"

#include "app/gui/look/icons.h"
#include "app/gui/models/layout.h"
#include "app/gui/session/session.h"
#include "core/base/text.h"
#include "core/entities/registry.h"
#include "core/search/search.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace {

constexpr qint64 hitLimit = 200;

}

SearchPage::SearchPage(Session &session, QWidget *parent)
    : Workspace(parent)
    , m_session(session)
    , m_summary(new QLabel(this))
    , m_list(new QTreeWidget(this))
{
    QFont big = font();
    big.setPointSizeF(big.pointSizeF() * 1.35);
    big.setBold(true);
    m_summary->setFont(big);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Search results"));
    m_list->setColumnCount(2);
    m_list->setHeaderLabels({tr("Record"), tr("Match")});
    m_list->header()->setStretchLastSection(true);
    m_list->header()->resizeSection(0, 460);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    connect(m_list, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        const Entity *entity = findEntity(text::fromQ(item->data(0, Qt::UserRole).toString()));
        const auto id = Id::parse(text::fromQ(item->data(0, Qt::UserRole + 1).toString()));
        if (entity && id)
            Q_EMIT openRequested(entity, *id);
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 12, 10, 4);
    column->addWidget(m_summary);
    column->addWidget(m_list, 1);
}

QString SearchPage::title() const
{
    return tr("Search");
}

void SearchPage::enter()
{
    if (!m_list->currentItem() && m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0)->child(0));
    m_list->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> SearchPage::panes() const
{
    return {m_list};
}

void SearchPage::show(const QString &words)
{
    m_words = words;
    m_list->clear();
    if (!m_session.isOpen())
        return;
    SearchResult found;
    if (!m_session.attempt([&] { found = search(m_session.store(), text::fromQ(words), hitLimit); }))
        return;
    const QString total = QLocale().toString(found.total);
    m_summary->setText(found.total == 0 ? tr("No results for “%1”.").arg(words)
                                        : tr("%1 found for “%2”", "number, words").arg(total, words));
    m_status = tr("Found: %1").arg(total);
    for (const auto &[entity, count] : found.perEntity) {
        auto *top = new QTreeWidgetItem(
            m_list,
            {tr("%1 (%2)", "kind of records, how many").arg(entity->pluralCaption(), QLocale().toString(count))});
        QFont bold = font();
        bold.setBold(true);
        top->setFont(0, bold);
        top->setFlags(Qt::ItemIsEnabled);
        qint64 shown = 0;
        for (const Hit &hit : found.hits) {
            if (hit.entity != entity)
                continue;
            auto *item = new QTreeWidgetItem(top, {hit.title.simplified(), hit.snippet.simplified()});
            item->setIcon(0, icons::get(layout::icon(*entity), icons::Tone::Muted));
            item->setToolTip(0, hit.title);
            item->setToolTip(1, hit.snippet);
            item->setForeground(1, palette().placeholderText());
            item->setData(0, Qt::UserRole, QLatin1String(entity->key));
            item->setData(0, Qt::UserRole + 1, text::toQ(hit.id.text()));
            ++shown;
        }
        if (count > shown) {
            auto *rest = new QTreeWidgetItem(
                top, {tr("%1 more; add a word to narrow the search").arg(QLocale().toString(count - shown))});
            rest->setFlags(Qt::ItemIsEnabled);
            rest->setForeground(0, palette().placeholderText());
        }
    }
    m_list->expandAll();
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0)->child(0));
    Q_EMIT stateChanged();
}
