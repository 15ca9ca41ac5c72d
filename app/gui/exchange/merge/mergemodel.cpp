// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/exchange/merge/mergemodel.h"

#include "app/gui/look/icons.h"

using Taken = Writer::Taken;

MergeModel::MergeModel(const MergePreview &preview, QObject *parent)
    : QAbstractTableModel(parent)
    , m_preview(preview)
{}

void MergeModel::show(Shown shown)
{
    const auto isWanted = [shown](const MergePreview::Line &line) {
        switch (shown) {
        case Shown::All:
            return true;
        case Shown::New:
            return line.record.taken == Taken::New;
        case Shown::Changed:
            return line.record.taken == Taken::Changed;
        case Shown::Removed:
            return line.record.taken == Taken::Removed;
        case Shown::Restored:
            return line.record.taken == Taken::Restored;
        case Shown::Conflicts:
            return line.isInConflict();
        }
        return false;
    };
    beginResetModel();
    m_indexes.clear();
    for (std::size_t i = 0; i < m_preview.lines.size(); ++i)
        if (isWanted(m_preview.lines[i]))
            m_indexes.push_back(int(i));
    endResetModel();
}

const MergePreview::Line *MergeModel::line(int row) const
{
    return row >= 0 && row < int(m_indexes.size()) ? &m_preview.lines[std::size_t(m_indexes[std::size_t(row)])]
                                                   : nullptr;
}

QString MergeModel::outcomeWord(const MergePreview::Line &line)
{
    if (line.isInConflict())
        return tr("Conflict");
    switch (line.record.taken) {
    case Taken::New:
        return tr("New");
    case Taken::Changed:
        return tr("Changed");
    case Taken::Removed:
        return tr("Deleted");
    case Taken::Restored:
        return tr("Restored");
    case Taken::Unchanged:
        break;
    }
    return tr("Unchanged");
}

QString MergeModel::what(const MergePreview::Line &line)
{
    QStringList fields;
    for (const StoredConflict &conflict : line.conflicts)
        fields << conflict.caption();
    for (const bundle::MergedRecord::Cell &cell : line.record.cells)
        if (const QString caption = cell.field->caption(); !fields.contains(caption))
            fields << caption;
    return fields.join(QStringLiteral(", "));
}

QIcon MergeModel::icon(const MergePreview::Line &line)
{
    if (line.isInConflict())
        return icons::get("triangle-alert", icons::Tone::Warning);
    switch (line.record.taken) {
    case Taken::New:
        return icons::get("plus", icons::Tone::Ok);
    case Taken::Changed:
        return icons::get("pencil", icons::Tone::Accent);
    case Taken::Removed:
        return icons::get("trash-2", icons::Tone::Error);
    case Taken::Restored:
        return icons::get("archive-restore", icons::Tone::Accent);
    case Taken::Unchanged:
        break;
    }
    return icons::get("equal", icons::Tone::Muted);
}

int MergeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_indexes.size());
}

int MergeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MergeModel::data(const QModelIndex &index, int role) const
{
    const MergePreview::Line *line = this->line(index.row());
    if (!line)
        return {};
    if (role == Qt::DecorationRole && index.column() == RowResult)
        return icon(*line);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Title:
        return line->title;
    case Kind:
        return line->record.entity->caption();
    case RowResult:
        return outcomeWord(*line);
    case What:
        return what(*line);
    default:
        return {};
    }
}

QVariant MergeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Record");
    case Kind:
        return tr("Kind");
    case RowResult:
        return tr("What will happen");
    case What:
        return tr("Fields");
    default:
        return {};
    }
}
