// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/exchange/import/donepage.h"

#include "app/gui/look/icons.h"

#include <QPushButton>

DonePage::DonePage(ImportState &state, QWidget *parent)
    : ResultPage(parent)
    , m_state(state)
    , m_undo(addButton(icons::get("undo-2"), tr("&Undo this import")))
    , m_rejects(addButton(icons::get("file-x"), tr("&Save rejected rows…")))
{
    connect(m_undo, &QPushButton::clicked, this, &DonePage::undoRequested);
    connect(m_rejects, &QPushButton::clicked, this, &DonePage::rejectsRequested);
}

void DonePage::showResult()
{
    const ImportReport &report = m_state.result;
    setSummary(tr("Imported %1.").arg(m_state.fileName()));
    QStringList lines;
    lines << tr("%n record(s) added.", nullptr, int(report.created));
    if (report.changed > 0)
        lines << tr("%n record(s) changed.", nullptr, int(report.changed));
    if (report.unchanged > 0)
        lines << tr("%n row(s) contained nothing new.", nullptr, int(report.unchanged));
    if (report.repaired > 0)
        lines << tr("%n cell(s) repaired.", nullptr, int(report.repaired));
    if (report.suspects > 0)
        lines << tr("%n new record(s) may duplicate existing ones. Check them.", nullptr, int(report.suspects));
    if (report.conflicts > 0)
        lines << tr("%n conflict(s): changed both here and in the file. Both values are kept; review the conflicts.",
                    nullptr, int(report.conflicts));
    if (report.rejected > 0)
        lines << tr("%n row(s) rejected. Save them, correct them (each row states the reason), and import that file.",
                    nullptr, int(report.rejected));
    setDetails(lines);
    m_undo->setVisible(report.step > 0);
    m_rejects->setVisible(!report.rejectsPath.isEmpty() && report.rejected > 0);
}
