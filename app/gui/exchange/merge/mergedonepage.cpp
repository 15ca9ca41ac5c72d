// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/exchange/merge/mergedonepage.h"

#include "app/gui/look/icons.h"
#include "app/gui/session/session.h"
#include "core/storage/conflicts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

MergeDonePage::MergeDonePage(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_summary(new QLabel(this))
    , m_details(new QLabel(this))
    , m_open(new QLabel(this))
    , m_alike(new QLabel(this))
    , m_undo(new QPushButton(icons::get("undo-2"), tr("&Undo this merge"), this))
    , m_conflicts(new QPushButton(icons::get("git-compare", icons::Tone::OnAccent), tr("&Review conflicts…"), this))
    , m_duplicates(new QPushButton(icons::get("users"), tr("&Possible duplicates…"), this))
{
    m_conflicts->setProperty("primary", true);
    QFont big = font();
    big.setPointSizeF(big.pointSizeF() * 1.2);
    m_summary->setFont(big);
    for (QLabel *label : {m_summary, m_details, m_open, m_alike}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_conflicts);
    buttons->addWidget(m_duplicates);
    buttons->addWidget(m_undo);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 16, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_summary);
    column->addWidget(m_details);
    column->addWidget(m_open);
    column->addWidget(m_alike);
    column->addLayout(buttons);
    column->addStretch(1);
    connect(m_undo, &QPushButton::clicked, this, &MergeDonePage::undoRequested);
    connect(m_conflicts, &QPushButton::clicked, this, &MergeDonePage::conflictsRequested);
    connect(m_duplicates, &QPushButton::clicked, this, &MergeDonePage::duplicatesRequested);
    connect(&m_session, &Session::changed, this, [this] {
        // Undo would now reverse a later step.
        m_undo->hide();
        countConflicts();
    });
}

void MergeDonePage::showResult(const QString &fileName, const bundle::MergeReport &report)
{
    m_step = report.step;
    m_summary->setText(report.sender.isEmpty() ? tr("Merged %1.").arg(fileName)
                                               : tr("Merged %1 from %2.").arg(fileName, report.sender));
    QStringList lines;
    if (report.created > 0)
        lines << tr("%n record(s) added.", nullptr, int(report.created));
    if (report.changed > 0)
        lines << tr("%n record(s) changed.", nullptr, int(report.changed));
    if (report.removed > 0)
        lines << tr("%n record(s) deleted. You can restore them.", nullptr, int(report.removed));
    if (report.restored > 0)
        lines << tr("%n record(s) restored.", nullptr, int(report.restored));
    if (lines.isEmpty())
        lines << tr("The bundle contained nothing new.");
    if (report.accepted)
        lines << tr("This file now contains everything the sender had.");
    for (const Problem &problem : report.problems)
        lines << (problem.reason + QLatin1Char(' ') + problem.cure).trimmed();
    m_details->setText(lines.join(QLatin1Char('\n')));
    m_undo->setVisible(report.step > 0);
    offerDuplicates(0);
    countConflicts();
}

void MergeDonePage::offerDuplicates(qint64 pairs)
{
    m_alike->setText(tr("%n possible duplicate(s) among the new records. Nothing was joined.", nullptr, int(pairs)));
    m_alike->setVisible(pairs > 0);
    m_duplicates->setVisible(pairs > 0);
}

void MergeDonePage::countConflicts()
{
    qint64 count = 0;
    if (m_session.isOpen())
        m_session.attempt([&] { count = Conflicts(m_session.store()).count(); });
    m_open->setText(count > 0 ? tr("%n conflict(s) to resolve. All values are kept until then.", nullptr, int(count))
                              : tr("There are no conflicts to resolve."));
    m_conflicts->setVisible(count > 0);
}

void MergeDonePage::focusFirst()
{
    if (m_conflicts->isVisible())
        m_conflicts->setFocus(Qt::OtherFocusReason);
    else
        m_undo->setFocus(Qt::OtherFocusReason);
}
