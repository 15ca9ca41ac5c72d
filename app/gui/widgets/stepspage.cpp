// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/stepspage.h"

#include "app/gui/look/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

StepsPage::StepsPage(QWidget *parent)
    : Workspace(parent)
    , m_cancel(new QPushButton(tr("&Cancel"), this))
    , m_next(new QPushButton(this))
    , m_heading(new QLabel(this))
    , m_steps(new QLabel(this))
    , m_remark(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_pages(new QStackedWidget(this))
    , m_buttons(new QHBoxLayout)
{
    QFont big = font();
    big.setPointSizeF(big.pointSizeF() * 1.5);
    big.setBold(true);
    m_heading->setFont(big);
    m_steps->setTextFormat(Qt::RichText);
    for (QLabel *label : {m_heading, m_remark, m_hint})
        label->setTextFormat(Qt::PlainText);
    for (QLabel *label : {m_remark, m_hint})
        label->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setWordWrap(true);
    m_next->setProperty("primary", true);

    auto *where = new QHBoxLayout;
    where->addWidget(m_steps);
    where->addStretch(1);
    where->addWidget(m_remark);
    m_buttons->addWidget(m_hint, 1);
    m_buttons->addWidget(m_cancel);
    m_buttons->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 12, 12, 10);
    column->setSpacing(8);
    column->addWidget(m_heading);
    column->addLayout(where);
    column->addWidget(m_pages, 1);
    column->addLayout(m_buttons);
}

QList<QWidget *> StepsPage::panes() const
{
    return {m_pages->currentWidget(), m_next};
}

void StepsPage::addPage(QWidget *page)
{
    m_pages->addWidget(page);
    // Tab visits widgets in the order of their creation. The buttons were created first and belong last.
    QWidget *last = nullptr;
    for (QWidget *widget = nextInFocusChain(); widget != this; widget = widget->nextInFocusChain())
        if (m_pages->isAncestorOf(widget))
            last = widget;
    if (last)
        setTabOrder(last, m_cancel);
    setTabOrder(m_cancel, m_next);
}

void StepsPage::addButton(QPushButton *button)
{
    m_buttons->insertWidget(m_buttons->indexOf(m_next), button);
    setTabOrder(m_cancel, button);
    setTabOrder(button, m_next);
}

int StepsPage::pageIndex() const
{
    return m_pages->currentIndex();
}

void StepsPage::setPageIndex(int index)
{
    m_pages->setCurrentIndex(index);
}

void StepsPage::setHeading(const QString &text)
{
    m_heading->setText(text);
}

void StepsPage::setSteps(const QStringList &names, int current)
{
    const theme::Colours &c = theme::current();
    QStringList parts;
    for (int i = 0; i < int(names.size()); ++i) {
        const QString text = QStringLiteral("%1 %2").arg(i + 1).arg(names[i]).toHtmlEscaped();
        if (i < current)
            parts << QStringLiteral("<span style='color:%1'>✓ %2</span>").arg(c.ok.name(), text);
        else if (i == current)
            parts << QStringLiteral("<b style='color:%1'>%2</b>").arg(c.accent.name(), text);
        else
            parts << text;
    }
    m_steps->setText(parts.join(QStringLiteral("&nbsp; — &nbsp;")));
    m_steps->setAccessibleName(tr("Step %1 of %2: %3").arg(current + 1).arg(names.size()).arg(names[current]));
}

void StepsPage::setRemark(const QString &text)
{
    m_remark->setText(text);
}

void StepsPage::setHint(const QString &text)
{
    m_hint->setText(text);
}
