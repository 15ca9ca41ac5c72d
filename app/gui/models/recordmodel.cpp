// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/models/recordmodel.h"

#include "app/gui/look/theme.h"
#include "app/gui/models/display.h"
#include "app/gui/session/session.h"
#include "core/base/text.h"

#include <QLocale>

#include <algorithm>

namespace {

constexpr int pageSize = 200;
constexpr int pagesKept = 20;
/// Lists up to this length are read within the time of a keystroke.
constexpr qint64 longList = 30000;

QVariant alignment(const Column *column)
{
    return QVariant((column && column->isNumber() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

}

RecordModel::RecordModel(Session &session, const Entity &entity, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_entity(entity)
    , m_pages(pagesKept)
{
    m_query.entity = &entity;
    connect(&session, &Session::changed, this, [this](const QStringList &entities) {
        if (entities.isEmpty() || entities.contains(QLatin1String(m_entity.key)))
            follow();
        else
            refreshContents();
    });
}

void RecordModel::setColumns(std::vector<Column> columns)
{
    beginResetModel();
    m_columns = std::move(columns);
    endResetModel();
}

void RecordModel::setWords(const QString &words)
{
    const std::string wanted = text::fromQ(words.trimmed());
    if (wanted == m_query.words)
        return;
    m_query.words = wanted;
    reload();
}

QString RecordModel::words() const
{
    return text::toQ(m_query.words);
}

void RecordModel::setShowsDeleted(bool deleted)
{
    m_query.deleted = deleted ? Query::Deleted::Only : Query::Deleted::Without;
    reload();
}

void RecordModel::setCondition(const Field *field, const Value &value)
{
    m_query.filters.clear();
    if (field)
        m_query.filters.push_back({field, Filter::Test::Equal, value});
    reload();
}

qint64 RecordModel::countAll()
{
    Query all;
    all.entity = &m_entity;
    all.deleted = Query::Deleted::With;
    return m_session.store().count(all);
}

void RecordModel::follow()
{
    if (qint64(m_rows.size()) <= longList || !m_session.isOpen()) {
        reload();
        return;
    }
    // Reading a long list again after every edited field would be noticeable. As long as no record was added or
    // removed, the list is kept, and an edited record stays where it is even if it sorts elsewhere now.
    qint64 all = 0, listed = 0;
    if (!m_session.attempt([&] {
            all = countAll();
            listed = m_session.store().count(m_query);
        }))
        return;
    if (all == m_all && listed == qint64(m_rows.size()))
        refreshContents();
    else
        reload();
}

void RecordModel::reload()
{
    const int generation = ++m_generation;
    if (!m_session.isOpen()) {
        place({});
        return;
    }
    if (!m_session.attempt([&] { m_all = countAll(); }))
        return;
    if (m_all <= longList) {
        std::vector<qint64> rows;
        if (m_session.attempt([&] { rows = m_session.store().rows(m_query); }))
            place(std::move(rows));
        return;
    }
    m_session.run<std::vector<qint64>>(
        this, tr("Reading %1").arg(m_entity.pluralCaption()), Session::Writing::No,
        [query = m_query](Store &store, const Progress &) { return store.rows(query); },
        [this, generation](std::vector<qint64> rows) {
            if (generation == m_generation)
                place(std::move(rows));
        });
}

void RecordModel::place(std::vector<qint64> rows)
{
    if (rows == m_rows) {
        refreshContents();
    } else {
        beginResetModel();
        m_rows = std::move(rows);
        // Not earlier: during the reset, rows of the old list may be asked for.
        m_pages.clear();
        endResetModel();
    }
    Q_EMIT loaded();
}

void RecordModel::refreshContents()
{
    m_pages.clear();
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

RecordModel::Page &RecordModel::page(int number) const
{
    if (Page *known = m_pages.object(number))
        return *known;
    const std::size_t first = std::size_t(number) * pageSize;
    const std::span<const qint64> rows(m_rows.data() + first, std::min<std::size_t>(pageSize, m_rows.size() - first));
    auto *made = new Page{std::vector<std::optional<Record>>(rows.size()), {}};
    m_session.attempt([&] {
        std::vector<Record> found = m_session.store().fetch(m_entity, rows);
        m_read += qint64(found.size());
        if (found.size() == rows.size()) {
            std::move(found.begin(), found.end(), made->records.begin());
            return;
        }
        // One of them was purged meanwhile: read them one by one to find out which.
        for (std::size_t i = 0; i < rows.size(); ++i) {
            std::vector<Record> one = m_session.store().fetch(m_entity, rows.subspan(i, 1));
            if (!one.empty())
                made->records[i] = std::move(one.front());
        }
    });
    m_pages.insert(number, made);
    return *made;
}

std::optional<Record> RecordModel::record(int row) const
{
    if (row < 0 || row >= int(m_rows.size()) || !m_session.isOpen())
        return {};
    return page(row / pageSize).records[std::size_t(row % pageSize)];
}

QVariant RecordModel::computedValue(const ComputedColumn &column, int row) const
{
    Page &shown = page(row / pageSize);
    auto at = shown.computed.find(&column);
    if (at == shown.computed.end()) {
        std::vector<Id> ids;
        for (const std::optional<Record> &record : shown.records)
            ids.push_back(record ? record->id() : Id());
        std::vector<QVariant> values;
        m_session.attempt([&] { values = column.compute(m_session.store(), ids); });
        values.resize(ids.size()); // Empty where it failed, so that it is not tried again for every cell.
        at = shown.computed.emplace(&column, std::move(values)).first;
    }
    const QVariant &value = at->second[std::size_t(row % pageSize)];
    return column.isNumber && value.isValid() ? QVariant(QLocale().toString(value.toLongLong())) : value;
}

int RecordModel::rowOf(const Id &id) const
{
    std::optional<qint64> number;
    if (m_session.isOpen())
        m_session.attempt([&] { number = m_session.store().rowOf(m_entity, id); });
    if (!number)
        return -1;
    const auto at = std::find(m_rows.begin(), m_rows.end(), *number);
    return at == m_rows.end() ? -1 : int(at - m_rows.begin());
}

int RecordModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RecordModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size()) + 1;
}

QVariant RecordModel::data(const QModelIndex &index, int role) const
{
    const Column *column = columnAt(index.column());
    if (role == Qt::TextAlignmentRole)
        return alignment(column);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::ForegroundRole)
        return {};
    const std::optional<Record> it = record(index.row());
    if (!it)
        return {};
    const Field *field = column ? column->field : nullptr;
    if (role == Qt::ForegroundRole)
        return field && !it->value(*field).isPresent() ? QVariant(theme::current().muted) : QVariant();
    if (field)
        return display::cell(m_session, *field, it->value(*field));
    if (column)
        return computedValue(*column->computed, index.row());
    QString title;
    m_session.attempt([&] { title = m_session.store().title(*it); });
    return title;
}

QVariant RecordModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const Column *column = columnAt(section);
    if (role == Qt::TextAlignmentRole)
        return alignment(column);
    const QString caption = column ? column->caption() : m_entity.caption();
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return caption;
    if (role == Qt::AccessibleTextRole && section == m_sortColumn)
        return m_query.descending ? tr("%1, sorted descending").arg(caption) : tr("%1, sorted ascending").arg(caption);
    return {};
}

const Field *RecordModel::sortField(int column) const
{
    if (column > 0)
        return fieldAt(column);
    const Field *first = nullptr;
    for (const Field &field : m_entity.fields) {
        // People are listed by family name, even where the title starts with the given name.
        if (std::string_view(field.key) == "family_name")
            return &field;
        if (!first && field.is(InTitle))
            first = &field;
    }
    return first;
}

bool RecordModel::sortsWell(int column) const
{
    const Field *field = column < columnCount() ? sortField(column) : nullptr;
    return field && !field->isReference();
}

void RecordModel::sort(int column, Qt::SortOrder order)
{
    if (column >= columnCount() || (column > 0 && columnAt(column)->computed))
        return;
    m_sortColumn = column;
    m_query.sort = column < 0 ? nullptr : sortField(column);
    m_query.descending = order == Qt::DescendingOrder;
    reload();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}
