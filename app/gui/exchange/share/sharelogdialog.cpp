// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/exchange/share/sharelogdialog.h"

#include "app/gui/models/display.h"
#include "app/gui/session/session.h"
#include "app/gui/widgets/celldelegate.h"
#include "app/gui/widgets/emptystate.h"
#include "core/base/text.h"
#include "core/entities/registry.h"
#include "core/privacy/sharelog.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace {

QString kindWord(const QString &kind)
{
    if (kind == QLatin1String("bundle"))
        return ShareLogDialog::tr("Bundle");
    if (kind == QLatin1String("sheet"))
        return ShareLogDialog::tr("Spreadsheet");
    return kind == QLatin1String("table") ? ShareLogDialog::tr("Table") : kind;
}

QString kindsOf(const privacy::Share &share)
{
    QStringList kinds;
    for (const std::string &key : share.entities)
        if (const Entity *entity = findEntity(key))
            kinds << entity->pluralCaption();
    for (const auto &[key, digest] : share.counts)
        if (const Entity *entity = findEntity(key))
            kinds << ShareLogDialog::tr("Counts: %1", "kind of records").arg(entity->pluralCaption());
    return kinds.join(QStringLiteral(", "));
}

}

ShareLogDialog::ShareLogDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_list(new QTreeWidget(this))
{
    setWindowTitle(tr("Sharing log"));
    auto *about = new QLabel(
        tr("All bundles and tables created from this chapter file for others. The log itself is never shared."), this);
    about->setWordWrap(true);
    about->setForegroundRole(QPalette::PlaceholderText);
    m_list->setAccessibleName(windowTitle());
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->setItemDelegate(new CellDelegate(m_list));
    m_list->setHeaderLabels(
        {tr("When"), tr("For"), tr("Share level"), tr("Type"), tr("Records"), tr("Kinds"), tr("File"), tr("By")});
    auto *empty = new EmptyState(this);
    empty->set("send", tr("Nothing has been shared yet."), {});
    auto *close = new QPushButton(tr("&Close"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(about);
    column->addWidget(m_list, 1);
    column->addWidget(empty, 1);
    column->addLayout(buttons);
    resize(1040, 480);
    fill(session);
    const bool any = m_list->topLevelItemCount() > 0;
    m_list->setVisible(any);
    empty->setVisible(!any);
    if (any)
        m_list->setFocus();
    else
        close->setFocus();
}

void ShareLogDialog::fill(Session &session)
{
    std::vector<privacy::Share> shares;
    session.attempt([&] { shares = privacy::shares(session.store()); });
    for (const privacy::Share &share : shares) {
        const QDateTime moment = QDateTime::fromMSecsSinceEpoch(share.wallMs);
        const auto level = privacy::levelFromKey(share.level);
        auto *item = new QTreeWidgetItem(
            m_list, {display::when(text::fromQ(moment.toString(QStringLiteral("yyyy-MM-ddTHH:mm")))),
                     share.recipient.isEmpty() ? tr("not specified") : share.recipient,
                     level ? privacy::levelCaption(*level) : tr("none"), kindWord(share.kind),
                     QLocale().toString(share.rows), kindsOf(share), share.file, share.user});
        item->setTextAlignment(4, Qt::AlignRight | Qt::AlignVCenter);
        for (int i = 0; i < m_list->columnCount(); ++i)
            item->setToolTip(i, item->text(i));
    }
    for (int i = 0; i < m_list->columnCount(); ++i) {
        m_list->resizeColumnToContents(i);
        m_list->setColumnWidth(i, qMin(m_list->columnWidth(i) + 10, 200));
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
}
