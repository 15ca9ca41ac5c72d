// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/exchange/import/columnspage.h"

#include "app/gui/exchange/import/columncard.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace {

/// Columns beyond this limit get no card and keep their guessed mapping: a file may have a hundred thousand.
constexpr std::size_t cardLimit = 150;

}

ColumnsPage::ColumnsPage(ImportState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_summary(new QLabel(this))
    , m_scroll(new QScrollArea(this))
    , m_body(new QWidget(this))
    , m_row(new QHBoxLayout(m_body))
{
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_row->setContentsMargins(0, 0, 0, 8);
    m_row->setSpacing(10);
    m_row->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_body);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(m_summary);
    column->addWidget(m_scroll, 1);
}

void ColumnsPage::showInspection()
{
    const Inspection &inspection = m_state.inspection;
    m_summary->setText(hint());
    if (!inspection.entity)
        return;
    const std::size_t count = std::min(inspection.columns.size(), cardLimit);
    bool same = m_cards.size() == count && !m_cards.empty()
             && m_body->property("entity").toString() == QLatin1String(inspection.entity->key);
    for (std::size_t i = 0; same && i < count; ++i)
        same = m_cards[i]->name() == inspection.columns[i].name;
    if (same) {
        // Update the cards in place so that the focus does not move.
        for (std::size_t i = 0; i < count; ++i)
            m_cards[i]->update(inspection.columns[i]);
        return;
    }
    for (ColumnCard *card : m_cards) {
        m_row->removeWidget(card);
        card->hide();
        card->deleteLater();
    }
    m_cards.clear();
    m_body->setProperty("entity", QLatin1String(inspection.entity->key));
    for (std::size_t i = 0; i < count; ++i) {
        auto *card = new ColumnCard(*inspection.entity, inspection.columns[i], m_body);
        connect(card, &ColumnCard::chosen, this, &ColumnsPage::choose);
        card->box()->installEventFilter(this);
        m_row->addWidget(card);
        m_cards.push_back(card);
        // Keep the column in view while its choices are browsed by keyboard.
        connect(card->box(), &QComboBox::highlighted, this, [this, card] { m_scroll->ensureWidgetVisible(card); });
    }
}

void ColumnsPage::choose(const QString &column, const QString &target)
{
    ImportOptions &options = m_state.options;
    options.ignore.removeAll(column);
    options.columns.erase(column);
    if (target == ColumnCard::ignoreTarget())
        options.ignore << column;
    else
        options.columns[column] = target;
    // The choice is meant for the guessed entity; fix that entity so that the next inspection cannot guess another.
    options.entity = m_state.inspection.entity;
    Q_EMIT changed();
}

void ColumnsPage::focusFirst()
{
    if (!m_cards.empty()) {
        m_cards.front()->box()->setFocus(Qt::OtherFocusReason);
        m_scroll->horizontalScrollBar()->setValue(0);
    }
}

QString ColumnsPage::hint() const
{
    const Inspection &inspection = m_state.inspection;
    if (inspection.refused())
        return inspection.refusal();
    QStringList missing;
    for (const Field *field : m_state.missingFields())
        missing << field->caption();
    if (!missing.isEmpty())
        return tr("Required but missing: %1. Choose a column for each.").arg(missing.join(QStringLiteral(", ")));
    qint64 used = 0, kept = 0;
    for (const ColumnGuess &column : inspection.columns) {
        used += column.role == ColumnRole::Field || column.role == ColumnRole::Id || column.role == ColumnRole::FullName
             || column.role == ColumnRole::ExternalId;
        kept += column.role == ColumnRole::Unknown;
    }
    QString text =
        tr("Recognized %1 of %n column(s).", nullptr, int(inspection.columns.size())).arg(QLocale().toString(used));
    if (kept > 0)
        text += QLatin1Char(' ') + tr("Unrecognized columns are kept with each record and included in exports.");
    return text;
}
