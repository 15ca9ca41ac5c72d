// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/resultpage.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

ResultPage::ResultPage(QWidget *parent)
    : QWidget(parent)
    , m_texts(new QVBoxLayout)
    , m_buttons(new QHBoxLayout)
    , m_summary(addText())
    , m_details(addText())
{
    QFont big = font();
    big.setPointSizeF(big.pointSizeF() * 1.2);
    m_summary->setFont(big);
    m_texts->setSpacing(12);
    m_buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 16, 0, 0);
    column->setSpacing(12);
    column->addLayout(m_texts);
    column->addLayout(m_buttons);
    column->addStretch(1);
}

QLabel *ResultPage::addText()
{
    auto *label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_texts->addWidget(label);
    return label;
}

QLabel *ResultPage::addNote()
{
    return addText();
}

void ResultPage::setSummary(const QString &text)
{
    m_summary->setText(text);
}

void ResultPage::setDetails(const QStringList &lines)
{
    m_details->setText(lines.join(QLatin1Char('\n')));
}

QPushButton *ResultPage::addButton(const QIcon &icon, const QString &text)
{
    auto *button = new QPushButton(icon, text, this);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}
