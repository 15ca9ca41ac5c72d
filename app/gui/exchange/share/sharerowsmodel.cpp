// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/exchange/share/sharerowsmodel.h"

#include "app/gui/look/theme.h"
#include "core/base/text.h"
#include "core/model/value.h"

#include <QFont>

namespace {

constexpr qsizetype longestShown = 300;

bool isWithheld(const QString &cell)
{
    return cell.startsWith(QLatin1Char('(')) && Value::fromCell(text::fromQ(cell)).state() == Value::State::Withheld;
}

}

void ShareRowsModel::set(std::vector<QStringList> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int ShareRowsModel::withheldCells() const
{
    int count = 0;
    for (const QStringList &row : m_rows)
        for (const QString &cell : row)
            count += isWithheld(cell);
    return count;
}

int ShareRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_rows.empty() ? 0 : int(m_rows.size()) - 1;
}

int ShareRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_rows.empty() ? 0 : int(m_rows.front().size());
}

QVariant ShareRowsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() + 1 >= int(m_rows.size()))
        return {};
    const QString cell = m_rows[std::size_t(index.row()) + 1].value(index.column());
    const bool withheld = isWithheld(cell);
    switch (role) {
    case Qt::DisplayRole:
        return withheld ? tr("withheld") : cell.left(longestShown).simplified();
    case Qt::ToolTipRole:
        return withheld ? tr("This value is withheld.") : cell.left(longestShown);
    case Qt::ForegroundRole:
        return withheld ? QVariant(theme::current().muted) : QVariant();
    case Qt::FontRole: {
        QFont italic;
        italic.setItalic(true);
        return withheld ? QVariant(italic) : QVariant();
    }
    default:
        return {};
    }
}

QVariant ShareRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (m_rows.empty() || orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(m_rows.front().value(section)) : QVariant();
}
