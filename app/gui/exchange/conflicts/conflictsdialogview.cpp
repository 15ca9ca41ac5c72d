// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of ConflictsDialog that shows one conflict.
#include "app/gui/exchange/conflicts/conflictcard.h"
#include "app/gui/exchange/conflicts/conflictsdialog.h"
#include "app/gui/exchange/conflicts/conflictwords.h"
#include "app/gui/session/session.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace {

constexpr int cardsInRow = 3;

}

QWidget *ConflictsDialog::buildRight()
{
    auto *right = new QWidget(this);
    m_title = new QLabel(right);
    m_field = new QLabel(right);
    m_reason = new QLabel(right);
    m_effects = new QLabel(right);
    m_scroll = new QScrollArea(right);
    m_same = new QCheckBox(right);
    m_mine = new QPushButton(right);
    m_theirs = new QPushButton(right);
    m_newest = new QPushButton(right);
    m_skip = new QPushButton(right);
    for (QLabel *label : {m_title, m_field, m_reason, m_effects}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    QFont big = font();
    big.setBold(true);
    m_field->setFont(big);
    big.setPointSizeF(big.pointSizeF() * 1.35);
    m_title->setFont(big);
    m_reason->setForegroundRole(QPalette::PlaceholderText);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);

    auto *choices = new QHBoxLayout;
    for (QPushButton *button : {m_mine, m_theirs, m_newest, m_skip})
        choices->addWidget(button);
    choices->addStretch(1);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(10, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_field);
    column->addWidget(m_reason);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_effects);
    column->addWidget(m_same);
    column->addLayout(choices);
    return right;
}

void ConflictsDialog::showCurrent()
{
    const StoredConflict *conflict = current();
    if (!conflict) {
        delete m_scroll->takeWidget();
        describe();
        return;
    }
    m_title->setText(conflictwords::title(m_session, *conflict));
    m_field->setText(conflict->caption());
    m_reason->setText(conflictwords::reason(m_session, *conflict));
    showCards(*conflict);
    const bool mine = conflict->ours().ours;
    m_mine->setText(mine ? tr("&1  Keep mine") : tr("&1  Keep current value"));
    m_theirs->setText(mine ? tr("&2  Use theirs") : tr("&2  Use other value"));
    m_newest->setText(tr("&3  Use newest"));
    m_skip->setText(tr("&4  Skip"));
    const std::pair<QPushButton *, Keep> choices[] = {
        {m_mine, Keep::Ours}, {m_theirs, Keep::Theirs}, {m_newest, Keep::Newest}};
    for (const auto &[button, keep] : choices) {
        const QString effect = conflictwords::effect(m_session, *conflict, keep);
        button->setToolTip(effect);
        button->setAccessibleDescription(effect);
    }
    m_skip->setToolTip(tr("Leave this conflict unresolved for now. All values are kept."));
    m_skip->setAccessibleDescription(m_skip->toolTip());
    QStringList lines;
    if (conflict->kind != StoredConflict::Kind::Values)
        for (const auto &[button, keep] : {choices[0], choices[1]})
            lines << QStringLiteral("%1: %2").arg(button->text().mid(1).simplified(),
                                                  conflictwords::effect(m_session, *conflict, keep));
    if (conflict->kind == StoredConflict::Kind::Joined)
        lines << tr("The other values changed in this record are resolved the same way.");
    m_effects->setText(lines.join(QLatin1Char('\n')));
    m_effects->setVisible(!lines.isEmpty());
    describe();
}

void ConflictsDialog::showCards(const StoredConflict &conflict)
{
    auto *body = new QWidget(m_scroll);
    auto *grid = new QGridLayout(body);
    grid->setContentsMargins(0, 4, 0, 4);
    grid->setSpacing(8);
    int at = 0;
    const auto add = [&](const ConflictCard::Text &text) {
        auto *card = new ConflictCard(text, body);
        grid->addWidget(card, at / cardsInRow, at % cardsInRow);
        ++at;
        return card;
    };
    const StoredConflict::Side &ours = conflict.ours(), &theirs = conflict.theirs(), &newest = conflict.newest();
    const auto mark = [&](const StoredConflict::Side &side) {
        QStringList marks;
        if (&side == &conflict.sides.front())
            marks << tr("current");
        if (&side == &newest)
            marks << tr("newest");
        return marks.join(QStringLiteral(" · "));
    };
    const auto card = [&](const QString &title, const StoredConflict::Side &side, const QString &button) {
        return add({title, mark(side), conflictwords::value(m_session, conflict, side.value),
                    conflictwords::author(m_session, side), button});
    };
    card(ours.ours ? tr("Mine") : tr("Here"), ours, {});
    card(ours.ours ? tr("Theirs") : tr("Other"), theirs, {});
    if (conflict.ancestor)
        add({tr("Before"),
             {},
             conflictwords::value(m_session, conflict, *conflict.ancestor),
             tr("Value before the conflict"),
             {}});
    for (const StoredConflict::Side &side : conflict.sides) {
        if (&side == &ours || &side == &theirs)
            continue;
        const bool choosable = conflict.kind == StoredConflict::Kind::Values;
        ConflictCard *further = card(tr("Another value"), side, choosable ? tr("Use this value") : QString());
        connect(further, &ConflictCard::pressed, this, [this, value = side.value] { decideValue(value); });
    }
    for (int column = 0; column < cardsInRow; ++column)
        grid->setColumnStretch(column, column < at ? 1 : 0);
    grid->setRowStretch(grid->rowCount(), 1);
    m_scroll->setWidget(body);
}
