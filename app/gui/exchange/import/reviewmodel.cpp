// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/exchange/import/reviewmodel.h"

#include "app/gui/look/icons.h"

ReviewModel::ReviewModel(const ImportState &state, QObject *parent)
    : QAbstractTableModel(parent)
    , m_state(state)
{}

bool ReviewModel::needsCheck(const RowPlan &row)
{
    if (row.outcome == RowOutcome::Rejected)
        return false;
    if (row.outcome == RowOutcome::PossibleDuplicate)
        return true;
    for (const CellPlan &cell : row.cells)
        if (cell.conflict || cell.severity == Severity::Warning)
            return true;
    for (const Problem &problem : row.problems)
        if (problem.severity == Severity::Warning)
            return true;
    return false;
}

void ReviewModel::show(Shown shown)
{
    beginResetModel();
    m_indexes.clear();
    for (int i = 0; i < int(m_state.plan.rows.size()); ++i) {
        const RowPlan &row = m_state.plan.rows[std::size_t(i)];
        bool wanted = true;
        switch (shown) {
        case Shown::All:
            break;
        case Shown::New:
            wanted = row.outcome == RowOutcome::New || row.outcome == RowOutcome::PossibleDuplicate;
            break;
        case Shown::Changed:
            wanted = row.outcome == RowOutcome::Changed;
            break;
        case Shown::Unchanged:
            wanted = row.outcome == RowOutcome::Unchanged;
            break;
        case Shown::ToCheck:
            wanted = needsCheck(row);
            break;
        case Shown::Rejected:
            wanted = row.outcome == RowOutcome::Rejected;
            break;
        }
        if (wanted)
            m_indexes.push_back(i);
    }
    endResetModel();
}

const RowPlan *ReviewModel::plan(int row) const
{
    return row >= 0 && row < int(m_indexes.size()) ? &m_state.plan.rows[std::size_t(m_indexes[std::size_t(row)])]
                                                   : nullptr;
}

QString ReviewModel::outcomeWord(const RowPlan &row)
{
    switch (row.outcome) {
    case RowOutcome::New:
        return tr("New");
    case RowOutcome::Changed:
        return tr("Changed");
    case RowOutcome::Unchanged:
        return tr("Unchanged");
    case RowOutcome::PossibleDuplicate:
        return tr("New, possible duplicate");
    case RowOutcome::Rejected:
        return tr("Rejected");
    }
    return {};
}

QString ReviewModel::why(const RowPlan &row)
{
    QStringList reasons;
    for (const Problem &problem : row.problems)
        if (!problem.reason.isEmpty() && reasons.size() < 3)
            reasons << (problem.column.isEmpty() ? problem.reason
                                                 : QStringLiteral("%1: %2").arg(problem.column, problem.reason));
    if (reasons.isEmpty() && row.outcome == RowOutcome::Changed) {
        QStringList fields;
        for (const CellPlan &cell : row.cells)
            if (cell.field && !(cell.before == cell.after))
                fields << cell.field->caption();
        return fields.join(QStringLiteral(", "));
    }
    return reasons.join(QLatin1Char(' '));
}

int ReviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_indexes.size());
}

int ReviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReviewModel::data(const QModelIndex &index, int role) const
{
    const RowPlan *row = plan(index.row());
    if (!row)
        return {};
    if (role == Qt::TextAlignmentRole && index.column() == RowNumber)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::DecorationRole && index.column() == RowResult) {
        if (row->outcome == RowOutcome::Rejected)
            return icons::get("circle-x", icons::Tone::Error);
        if (needsCheck(*row))
            return icons::get("triangle-alert", icons::Tone::Warning);
        if (row->outcome == RowOutcome::New)
            return icons::get("plus", icons::Tone::Ok);
        return row->outcome == RowOutcome::Changed ? icons::get("pencil", icons::Tone::Accent)
                                                   : icons::get("equal", icons::Tone::Muted);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case RowNumber:
        return row->row;
    case Title:
        return row->title.simplified();
    case RowResult:
        return outcomeWord(*row);
    case Why:
        return why(*row);
    default:
        return {};
    }
}

QVariant ReviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == RowNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RowNumber:
        return tr("Row");
    case Title:
        return tr("Name");
    case RowResult:
        return tr("What will happen");
    case Why:
        return tr("Reason");
    default:
        return {};
    }
}
