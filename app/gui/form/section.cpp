// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/form/section.h"

#include "app/gui/look/icons.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace {

constexpr int captionWidth = 118;

}

Section::Section(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_heading(new QToolButton(this))
    , m_content(new QWidget(this))
    , m_grid(new QGridLayout(m_content))
{
    m_heading->setText(title);
    m_heading->setCheckable(true);
    m_heading->setChecked(true);
    m_heading->setAutoRaise(true);
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_heading->setIcon(icons::get("chevron-down", icons::Tone::Muted));
    m_heading->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_heading->setProperty("heading", true);
    QFont bold = m_heading->font();
    bold.setBold(true);
    m_heading->setFont(bold);
    m_heading->setVisible(!title.isEmpty());
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(7);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnMinimumWidth(0, captionWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_heading);
    column->addWidget(m_content);
    connect(m_heading, &QToolButton::toggled, this, &Section::setOpen);
}

void Section::addRow(QWidget *caption, QWidget *content)
{
    const int row = m_grid->rowCount();
    if (auto *label = qobject_cast<QLabel *>(caption)) {
        // Align the caption with the first line of text in the control, which may be several lines high.
        label->setContentsMargins(0, 6, 0, 0);
        label->setMaximumWidth(captionWidth + 24);
    }
    m_grid->addWidget(caption, row, 0, Qt::AlignTop);
    m_grid->addWidget(content, row, 1);
}

void Section::setOpen(bool open)
{
    m_heading->setChecked(open);
    m_heading->setIcon(icons::get(open ? "chevron-down" : "chevron-right", icons::Tone::Muted));
    m_content->setVisible(open);
}

bool Section::isOpen() const
{
    return m_heading->isChecked();
}
