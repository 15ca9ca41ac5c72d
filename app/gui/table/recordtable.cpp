// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/table/recordtable.h"

#include "app/gui/models/listlayout.h"
#include "app/gui/models/recordmodel.h"
#include "app/gui/session/settings.h"
#include "app/gui/table/recordselection.h"
#include "app/gui/widgets/celldelegate.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace {

/// Whether cut off values of this column are useless.
bool isRigid(const Column &column)
{
    const Field *field = column.field;
    return column.isNumber()
        || (field
            && (field->kind == Kind::When || field->kind == Kind::Phone || field->kind == Kind::PostalCode
                || field->kind == Kind::YesNo || field->kind == Kind::Choice));
}

}

RecordTable::RecordTable(Settings &settings, QWidget *parent)
    : QTableView(parent)
    , m_settings(settings)
{
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
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    adaptRowHeight();
    prepareHeader();
}

void RecordTable::prepareHeader()
{
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
    connect(header, &QHeaderView::sectionResized, this, [this] {
        // Resized by the user: from now on the widths are not changed.
        m_widthsKnown = m_widthsKnown || QApplication::mouseButtons() & Qt::LeftButton;
    });
}

void RecordTable::setRecords(RecordModel &records, RecordSelection &selection)
{
    m_model = &records;
    m_selection = &selection;
    setModel(m_model);
    setSelectionModel(m_selection);
    setSortingEnabled(true);
    setAccessibleName(m_model->entity().pluralCaption());
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &RecordTable::keepSortIndicator);
    connect(this, &QAbstractItemView::doubleClicked, m_selection, &RecordSelection::open);
    connect(m_selection, &RecordSelection::shown, this, [this](const QModelIndex &index) { scrollTo(index); });
    connect(m_model, &RecordModel::loaded, this, [this] {
        if (!m_widthsKnown && m_model->rowCount() > 0)
            fitColumns();
    });
    restoreLayout();
}

QString RecordTable::title() const
{
    return tr("Table");
}

void RecordTable::keepSortIndicator(int column)
{
    // The list cannot be sorted by a computed column: keep the indicator at the column it is sorted by.
    if (column > 0 && column < m_model->columnCount() && m_model->columnAt(column)->computed)
        horizontalHeader()->setSortIndicator(m_model->sortColumn(), horizontalHeader()->sortIndicatorOrder());
}

RecordTable::~RecordTable() = default;

void RecordTable::mousePressEvent(QMouseEvent *event)
{
    const RecordSelection::Press press(*m_selection);
    QTableView::mousePressEvent(event);
}

void RecordTable::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier) {
        m_selection->open();
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
    // The visible texts, separated by tabs, for pasting into a spreadsheet.
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
    // The title gets what the others leave; they get what their contents need, within limits.
    QHeaderView *header = horizontalHeader();
    constexpr int narrowest = 64, widest = 210, widestChoice = 130;
    const int all = viewport()->width();
    const int left = all - qMax(160, all * 3 / 10);
    std::vector<int> widths;
    int rigid = 0, flexible = 0;
    for (int column = 1; column < m_model->columnCount(); ++column) {
        const Column &shown = *m_model->columnAt(column);
        const int limit = shown.field && shown.field->kind == Kind::Choice ? widestChoice : widest;
        widths.push_back(
            std::clamp(qMax(sizeHintForColumn(column), header->sectionSizeHint(column)) + 10, narrowest, limit));
        (isRigid(shown) ? rigid : flexible) += widths.back();
    }
    // Half of a name is still useful, half of a date or phone number is not.
    const bool tight = rigid + flexible > left;
    int others = 0;
    for (int column = 1; column < m_model->columnCount(); ++column) {
        int width = widths[std::size_t(column - 1)];
        if (tight && !isRigid(*m_model->columnAt(column)))
            width = qMax(narrowest, width * qMax(0, left - rigid) / flexible);
        header->resizeSection(column, width);
        others += width;
    }
    if (m_model->columnCount() > 0)
        header->resizeSection(0, qMax(160, all - others));
}

void RecordTable::setColumns(const std::vector<Column> &columns)
{
    m_model->setColumns(columns);
    m_widthsKnown = false;
    fitColumns();
}

void RecordTable::restoreLayout()
{
    const Entity &entity = m_model->entity();
    const QStringList keys = m_settings.columns(QLatin1String(entity.key));
    const std::vector<Column> possible = columns::all(entity);
    std::vector<Column> chosen;
    for (const QString &key : keys)
        for (const Column &column : possible)
            if (column.key() == key.toStdString())
                chosen.push_back(column);
    m_model->setColumns(keys.isEmpty() ? columns::of(layout::columns(entity)) : chosen);
    const QByteArray state = m_settings.layout(QLatin1String("columns-") + QLatin1String(entity.key));
    m_widthsKnown = !state.isEmpty() && horizontalHeader()->restoreState(state);
    horizontalHeader()->setStretchLastSection(false);
    if (m_widthsKnown)
        return;
    // By time where there is one, else by name.
    int column = 0;
    for (int candidate = 1; candidate < m_model->columnCount(); ++candidate)
        if (m_model->columnAt(candidate)->key() == "starts")
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
    const std::vector<Column> possible = columns::all(m_model->entity());
    std::vector<Column> shown = m_model->columns();
    for (std::size_t i = 0; i < possible.size(); ++i) {
        if (possible[i].computed && i > 0 && possible[i - 1].field)
            menu.addSection(tr("Number of related records"));
        QAction *action = menu.addAction(possible[i].caption());
        action->setCheckable(true);
        action->setChecked(std::find(shown.begin(), shown.end(), possible[i]) != shown.end());
        action->setData(int(i));
    }
    menu.addSeparator();
    QAction *usual = menu.addAction(tr("Default columns"));
    const QAction *chosen = menu.exec(globalPosition);
    if (!chosen)
        return;
    if (chosen == usual) {
        shown = columns::of(layout::columns(m_model->entity()));
    } else {
        const Column &column = possible[std::size_t(chosen->data().toInt())];
        if (chosen->isChecked())
            shown.push_back(column);
        else
            std::erase(shown, column);
    }
    QStringList keys;
    for (const Column &column : shown)
        keys << QString::fromStdString(column.key());
    m_settings.setColumns(QLatin1String(m_model->entity().key), keys);
    m_settings.setLayout(QLatin1String("columns-") + QLatin1String(m_model->entity().key), {});
    setColumns(shown);
}
