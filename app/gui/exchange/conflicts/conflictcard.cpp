// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/exchange/conflicts/conflictcard.h"

#include "app/gui/look/theme.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr int minimumCardWidth = 170;

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    return label;
}

}

ConflictCard::ConflictCard(const Text &text, QWidget *parent)
    : QWidget(parent)
{
    setMinimumWidth(minimumCardWidth);
    setFocusPolicy(Qt::TabFocus);
    QStringList spoken{text.title + QStringLiteral(": ") + text.value};
    for (const QString &part : {text.mark, text.author})
        if (!part.isEmpty())
            spoken << part;
    setAccessibleName(spoken.join(QStringLiteral(". ")));

    auto *title = plainLabel(text.title, this);
    title->setWordWrap(false);
    auto *mark = plainLabel(text.mark, this);
    mark->setVisible(!text.mark.isEmpty());
    QPalette tinted = palette();
    tinted.setColor(QPalette::WindowText, theme::current().accent);
    mark->setPalette(tinted);
    auto *value = plainLabel(text.value, this);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont strong = font();
    strong.setBold(true);
    title->setFont(strong);
    strong.setPointSizeF(strong.pointSizeF() * 1.2);
    value->setFont(strong);
    auto *author = plainLabel(text.author, this);
    author->setForegroundRole(QPalette::PlaceholderText);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(8);
    column->addWidget(title);
    column->addWidget(value);
    column->addWidget(author);
    column->addWidget(mark);
    column->addStretch(1);
    if (!text.button.isEmpty()) {
        auto *choose = new QPushButton(text.button, this);
        choose->setAccessibleName(text.button + QStringLiteral(": ") + text.value);
        column->addWidget(choose, 0, Qt::AlignLeft);
        connect(choose, &QPushButton::clicked, this, &ConflictCard::pressed);
    }
}

void ConflictCard::paintEvent(QPaintEvent *)
{
    const theme::Colours &c = theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(c.accent, 2) : QPen(c.line, 1));
    painter.setBrush(c.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}

void ConflictCard::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void ConflictCard::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}
