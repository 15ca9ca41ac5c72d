// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/models/column.h"
#include "core/storage/query.h"
#include "core/storage/store.h"

#include <QAbstractTableModel>
#include <QCache>

#include <map>
#include <optional>
#include <vector>

class Session;

/// The records of one entity as a table. Keeps the row numbers of the whole list, eight bytes each, and the records of
/// recently shown pages only, so that a list of a million opens as fast as one of ten. Long lists are read by a Job
/// while the old list stays visible. Computed columns are computed for a page at a time.
class RecordModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// The first column is the record's title; setColumns() sets the others.
    RecordModel(Session &session, const Entity &entity, QObject *parent = nullptr);

    const Entity &entity() const { return m_entity; }
    /// Null for the title column and for computed ones.
    const Field *fieldAt(int column) const { return columnAt(column) ? columnAt(column)->field : nullptr; }
    /// Null for the title column.
    const Column *columnAt(int column) const { return column > 0 ? &m_columns[std::size_t(column - 1)] : nullptr; }
    const std::vector<Column> &columns() const { return m_columns; }
    void setColumns(std::vector<Column> columns);

    /// The words of the quick filter.
    void setWords(const QString &words);
    QString words() const;
    void setShowsDeleted(bool deleted);
    bool showsDeleted() const { return m_query.deleted == Query::Deleted::Only; }
    /// Only the records whose field equals value; null: all.
    void setCondition(const Field *field, const Value &value);
    /// The query of the list.
    const Query &query() const { return m_query; }

    /// Reads the list again.
    void reload();
    /// Reads the contents of rows again, not which rows there are.
    void refreshContents();

    std::optional<Record> record(int row) const;
    /// -1 when the record is not in the list.
    int rowOf(const Id &id) const;
    qint64 rowNumber(int row) const { return m_rows[std::size_t(row)]; }
    /// Number of records read from the file so far.
    qint64 recordsRead() const { return m_read; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;
    /// Whether the order by this column makes sense to a person; the order of references does not.
    bool sortsWell(int column) const;
    /// -1: by when records were created.
    int sortColumn() const { return m_sortColumn; }

Q_SIGNALS:
    /// A new list is in place.
    void loaded();

private:
    struct Page {
        std::vector<std::optional<Record>> records;
        std::map<const ComputedColumn *, std::vector<QVariant>> computed; ///< Filled when a column is first shown.
    };

    Page &page(int number) const;
    QVariant computedValue(const ComputedColumn &column, int row) const;
    qint64 countAll();
    void follow();
    void place(std::vector<qint64> rows);
    const Field *sortField(int column) const;

    Session &m_session;
    const Entity &m_entity;
    std::vector<Column> m_columns;
    Query m_query;
    int m_sortColumn = -1;
    std::vector<qint64> m_rows;
    qint64 m_all = 0; ///< Records of the entity when the list was read, including deleted ones.
    int m_generation = 0;
    mutable QCache<int, Page> m_pages;
    mutable qint64 m_read = 0;
};
