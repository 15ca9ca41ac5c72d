// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/window/rail.h"

#include "app/gui/look/icons.h"

namespace {

constexpr int fullWidth = 172;
constexpr int smallWidth = 52;
constexpr int commandRole = Qt::UserRole;
constexpr int textRole = Qt::UserRole + 1;

}

Rail::Rail(QWidget *parent)
    : QListWidget(parent)
{
    setFrameShape(NoFrame);
    setIconSize(QSize(20, 20));
    setAccessibleName(tr("Workspaces"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedWidth(fullWidth);
    setSpacing(1);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem *item) { Q_EMIT chosen(Command(item->data(commandRole).toInt())); });
    connect(this, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { Q_EMIT chosen(Command(item->data(commandRole).toInt())); });
}

void Rail::add(Command command, const char *icon, const QString &text, const QString &key)
{
    auto *item = new QListWidgetItem(icons::get(icon), text, this);
    item->setData(commandRole, int(command));
    item->setData(textRole, text);
    item->setToolTip(QStringLiteral("%1 (%2)").arg(text, key));
    item->setData(Qt::AccessibleTextRole, text);
    item->setSizeHint(QSize(smallWidth - 8, qMax(38, fontMetrics().height() + 20)));
}

void Rail::setCurrent(Command command)
{
    for (int i = 0; i < count(); ++i)
        if (Command(item(i)->data(commandRole).toInt()) == command)
            setCurrentRow(i);
}

void Rail::setNone()
{
    setCurrentRow(-1);
    clearSelection();
}

void Rail::setSmall(bool small)
{
    if (small == m_small)
        return;
    m_small = small;
    setFixedWidth(small ? smallWidth : fullWidth);
    for (int i = 0; i < count(); ++i)
        item(i)->setText(small ? QString() : item(i)->data(textRole).toString());
}
