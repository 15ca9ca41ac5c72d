// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/exchange/merge/mergedonepage.h"

#include "app/gui/look/icons.h"
#include "app/gui/session/session.h"
#include "core/storage/conflicts.h"

#include <QLabel>
#include <QPushButton>

MergeDonePage::MergeDonePage(Session &session, QWidget *parent)
    : ResultPage(parent)
    , m_session(session)
    , m_open(addNote())
    , m_alike(addNote())
    , m_conflicts(addButton(icons::get("git-compare", icons::Tone::OnAccent), tr("&Review conflicts…")))
    , m_duplicates(addButton(icons::get("users"), tr("&Possible duplicates…")))
    , m_undo(addButton(icons::get("undo-2"), tr("&Undo this merge")))
{
    m_conflicts->setProperty("primary", true);
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
    setSummary(report.sender.isEmpty() ? tr("Merged %1.").arg(fileName)
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
    setDetails(lines);
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
