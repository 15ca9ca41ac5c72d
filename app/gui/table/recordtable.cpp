// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/table/recordtable.h"

#include "app/gui/models/layout.h"
#include "app/gui/session/session.h"
#include "app/gui/session/settings.h"
#include "app/gui/widgets/celldelegate.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace {

/// Values of this field are of no use when they are cut.
bool isRigid(const Field &field)
{
    return field.isNumber() || field.kind == Kind::When || field.kind == Kind::Phone || field.kind == Kind::PostalCode
        || field.kind == Kind::YesNo || field.kind == Kind::Choice;
}

}

RecordTable::RecordTable(Session &session, Settings &settings, const Entity &entity, QWidget *parent)
    : QTableView(parent)
    , m_settings(settings)
    , m_model(new RecordModel(session, entity, this))
{
    setModel(m_model);
    setItemDelegate(new CellDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    setFrameShape(NoFrame);
    setAccessibleName(entity.pluralCaption());
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    adaptRowHeight();

    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setFirstSectionMovable(false);
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(48);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setSortIndicatorClearable(true);
    header->setAccessibleName(tr("Columns"));
    connect(header, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { chooseColumns(horizontalHeader()->mapToGlobal(at)); });
    setSortingEnabled(true);
    connect(header, &QHeaderView::sectionResized, this, [this] {
        // Pulled by a person: from now on the widths are theirs.
        m_widthsKnown = m_widthsKnown || QApplication::mouseButtons() & Qt::LeftButton;
    });

    connect(this, &QAbstractItemView::doubleClicked, this, &RecordTable::opened);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RecordTable::tellCursor);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        if (const auto id = currentId()) {
            m_last = id;
            m_lastRow = currentIndex().row();
        }
    });
    connect(m_model, &RecordModel::loaded, this, [this] {
        keepCursor();
        if (!m_widthsKnown && m_model->rowCount() > 0)
            fitColumns();
    });
    restoreLayout();
}

RecordTable::~RecordTable() = default;

std::vector<Id> RecordTable::selectedIds() const
{
    std::vector<int> rows;
    const QModelIndexList selected = selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    std::vector<Id> ids;
    for (const int row : rows)
        if (const auto record = m_model->record(row))
            ids.push_back(record->id());
    return ids;
}

std::optional<Id> RecordTable::currentId() const
{
    const auto record = m_model->record(currentIndex().row());
    return record ? std::optional<Id>(record->id()) : std::nullopt;
}

bool RecordTable::select(const Id &id)
{
    if (!goTo(id))
        return false;
    m_awaited.reset();
    return true;
}

bool RecordTable::goTo(const Id &id)
{
    const int row = m_model->rowOf(id);
    if (row < 0)
        return false;
    goToRow(row);
    scrollTo(m_model->index(row, 0));
    return true;
}

bool RecordTable::selectWhenListed(const Id &id)
{
    if (select(id))
        return true;
    m_awaited = id;
    return false;
}

void RecordTable::tellCursor()
{
    if (m_keepingCursor || m_pressing)
        return;
    m_awaited.reset();
    Q_EMIT currentRecordChanged();
}

void RecordTable::keepCursor()
{
    m_keepingCursor = true;
    if ((!m_awaited || !select(*m_awaited)) && !currentIndex().isValid() && m_last)
        goTo(*m_last);
    m_keepingCursor = false;
}

void RecordTable::selectNear(int row)
{
    if (m_model->rowCount() > 0)
        goToRow(std::clamp(row, 0, m_model->rowCount() - 1));
}

void RecordTable::goToRow(int row)
{
    // Not selectRow(): while Ctrl is held, as in Ctrl+Enter, that adds the row to what is selected.
    selectionModel()->setCurrentIndex(m_model->index(row, std::max(0, currentIndex().column())),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void RecordTable::mousePressEvent(QMouseEvent *event)
{
    // Told afterwards: who hears of it may save a record, which moves the rows, and the base class goes on to select
    // what is then below the mouse.
    const auto before = currentId();
    m_pressing = true;
    QTableView::mousePressEvent(event);
    m_pressing = false;
    if (currentId() != before)
        tellCursor();
}

void RecordTable::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier) {
        Q_EMIT opened();
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    QTableView::keyPressEvent(event);
}

void RecordTable::copySelection() const
{
    // What is shown, tab by tab, as spreadsheets take it.
    QStringList lines;
    const QModelIndexList rows = selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        QStringList cells;
        for (int column = 0; column < m_model->columnCount(); ++column)
            cells << m_model->index(row.row(), column).data().toString().simplified();
        lines << cells.join(QLatin1Char('\t'));
    }
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void RecordTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        adaptRowHeight();
}

void RecordTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (!m_widthsKnown)
        fitColumns();
}

void RecordTable::adaptRowHeight()
{
    verticalHeader()->setDefaultSectionSize(qMax(30, fontMetrics().height() + 12));
}

void RecordTable::fitColumns()
{
    // The title takes what the others leave; they get what their contents need, within reason.
    QHeaderView *header = horizontalHeader();
    constexpr int narrowest = 64, widest = 210, widestChoice = 130;
    const int all = viewport()->width();
    const int left = all - qMax(160, all * 3 / 10);
    std::vector<int> widths;
    int rigid = 0, flexible = 0;
    for (int column = 1; column < m_model->columnCount(); ++column) {
        const Field &field = *m_model->fieldAt(column);
        const int limit = field.kind == Kind::Choice ? widestChoice : widest;
        widths.push_back(
            std::clamp(qMax(sizeHintForColumn(column), header->sectionSizeHint(column)) + 10, narrowest, limit));
        (isRigid(field) ? rigid : flexible) += widths.back();
    }
    // Half a name still says something, half a date or telephone number does not.
    const bool tight = rigid + flexible > left;
    int others = 0;
    for (int column = 1; column < m_model->columnCount(); ++column) {
        int width = widths[std::size_t(column - 1)];
        if (tight && !isRigid(*m_model->fieldAt(column)))
            width = qMax(narrowest, width * qMax(0, left - rigid) / flexible);
        header->resizeSection(column, width);
        others += width;
    }
    if (m_model->columnCount() > 0)
        header->resizeSection(0, qMax(160, all - others));
}

void RecordTable::setColumns(const std::vector<const Field *> &fields)
{
    m_model->setColumns(fields);
    m_widthsKnown = false;
    fitColumns();
}

void RecordTable::restoreLayout()
{
    const Entity &entity = m_model->entity();
    const QStringList keys = m_settings.columns(QLatin1String(entity.key));
    std::vector<const Field *> fields;
    for (const QString &key : keys)
        if (const Field *field = entity.find(key.toStdString()))
            fields.push_back(field);
    m_model->setColumns(keys.isEmpty() ? layout::columns(entity) : fields);
    const QByteArray state = m_settings.layout(QLatin1String("columns-") + QLatin1String(entity.key));
    m_widthsKnown = !state.isEmpty() && horizontalHeader()->restoreState(state);
    horizontalHeader()->setStretchLastSection(false);
    if (m_widthsKnown)
        return;
    // By time where there is one, else by name.
    int column = 0;
    for (int candidate = 1; candidate < m_model->columnCount(); ++candidate)
        if (std::string_view(m_model->fieldAt(candidate)->key) == "starts")
            column = candidate;
    if (m_model->sortsWell(column))
        horizontalHeader()->setSortIndicator(column, Qt::AscendingOrder);
}

void RecordTable::saveLayout()
{
    if (m_widthsKnown)
        m_settings.setLayout(QLatin1String("columns-") + QLatin1String(m_model->entity().key),
                             horizontalHeader()->saveState());
}

void RecordTable::chooseColumns(const QPoint &globalPosition)
{
    QMenu menu(this);
    menu.setAccessibleName(tr("Columns"));
    std::vector<const Field *> shown = m_model->columns();
    for (const Field &field : m_model->entity().fields) {
        QAction *action = menu.addAction(field.caption());
        action->setCheckable(true);
        action->setChecked(std::find(shown.begin(), shown.end(), &field) != shown.end());
        action->setData(m_model->entity().indexOf(field));
    }
    menu.addSeparator();
    QAction *usual = menu.addAction(tr("Usual columns"));
    const QAction *chosen = menu.exec(globalPosition);
    if (!chosen)
        return;
    if (chosen == usual) {
        shown = layout::columns(m_model->entity());
    } else {
        const Field *field = &m_model->entity().fields[std::size_t(chosen->data().toInt())];
        if (chosen->isChecked())
            shown.push_back(field);
        else
            std::erase(shown, field);
    }
    QStringList keys;
    for (const Field *field : shown)
        keys << QLatin1String(field->key);
    m_settings.setColumns(QLatin1String(m_model->entity().key), keys);
    m_settings.setLayout(QLatin1String("columns-") + QLatin1String(m_model->entity().key), {});
    setColumns(shown);
}
