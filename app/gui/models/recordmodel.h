// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/query.h"
#include "core/storage/store.h"

#include <QAbstractTableModel>
#include <QCache>

#include <optional>
#include <vector>

class Session;

/// Any entity as a table. Holds the row numbers of the list, eight bytes each, and of the records only the pages that
/// were looked at lately, so that a list of a million opens like one of ten. Lists too long to be numbered at once
/// are numbered by a Job while the old list stays in sight.
class RecordModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// The first column is the record's title; the others are fields.
    RecordModel(Session &session, const Entity &entity, QObject *parent = nullptr);

    const Entity &entity() const { return m_entity; }
    /// Null for the title column.
    const Field *fieldAt(int column) const { return column == 0 ? nullptr : m_columns[std::size_t(column - 1)]; }
    const std::vector<const Field *> &columns() const { return m_columns; }
    void setColumns(const std::vector<const Field *> &fields);

    /// The words of the quick filter.
    void setWords(const QString &words);
    QString words() const;
    void setShowsDeleted(bool deleted);
    bool showsDeleted() const { return m_query.deleted == Query::Deleted::Only; }
    /// Only the records whose field equals value; null: all.
    void setCondition(const Field *field, const Value &value);
    /// What the list holds, as a query.
    const Query &query() const { return m_query; }

    /// Asks the store again for the list.
    void reload();
    /// Asks the store again for the contents of rows, not for the list.
    void refreshContents();

    std::optional<Record> record(int row) const;
    /// -1 when the list does not have it.
    int rowOf(const Id &id) const;
    qint64 rowNumber(int row) const { return m_rows[std::size_t(row)]; }
    /// How many records were read from the file so far.
    qint64 recordsRead() const { return m_read; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;
    /// The order by this column means something to a person; the order of references does not.
    bool sortsWell(int column) const;

Q_SIGNALS:
    /// A new list is in place.
    void loaded();

private:
    qint64 countAll();
    void follow();
    void place(std::vector<qint64> rows);
    const Field *sortField(int column) const;

    Session &m_session;
    const Entity &m_entity;
    std::vector<const Field *> m_columns;
    Query m_query;
    int m_sortColumn = -1;
    std::vector<qint64> m_rows;
    qint64 m_all = 0; ///< Records of the entity when the list was numbered, deleted ones too.
    int m_generation = 0;
    mutable QCache<int, std::vector<std::optional<Record>>> m_pages;
    mutable qint64 m_read = 0;
};
