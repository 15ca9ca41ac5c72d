// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/exchange/share/sharepreview.h"

#include "app/gui/exchange/share/sharerowsmodel.h"
#include "app/gui/look/theme.h"
#include "app/gui/session/session.h"
#include "app/gui/widgets/reviewlook.h"

#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr qint64 rowsShown = 500;
constexpr int widestColumn = 260;

}

SharePreview::SharePreview(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_summary(new QLabel(this))
    , m_warnings(new QLabel(this))
    , m_tables(new QListWidget(this))
    , m_model(new ShareRowsModel(this))
    , m_rows(new QTableView(this))
    , m_about(new QLabel(this))
{
    for (QLabel *label : {m_summary, m_warnings, m_about}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_about->setForegroundRole(QPalette::PlaceholderText);
    m_tables->setAccessibleName(tr("Tables in the file"));
    m_tables->setFrameShape(QFrame::NoFrame);
    m_tables->setMinimumWidth(220);
    m_rows->setAccessibleName(tr("Rows of the table"));
    m_rows->setModel(m_model);
    reviewlook::prepareRows(*m_rows);
    m_rows->horizontalHeader()->setStretchLastSection(false);

    auto *right = new QWidget(this);
    auto *rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    rightColumn->addWidget(m_rows, 1);
    rightColumn->addWidget(m_about);
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->addWidget(m_tables);
    split->addWidget(right);
    split->setChildrenCollapsible(false);
    split->setStretchFactor(1, 1);
    split->setSizes({240, 640});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_summary);
    column->addWidget(m_warnings);
    column->addWidget(split, 1);
    connect(m_tables, &QListWidget::currentRowChanged, this, &SharePreview::showTable);
}

void SharePreview::show(const ShareDraft &draft)
{
    m_draft = draft;
    const QLocale locale;
    const QString level = privacy::levelCaption(draft.wish.options.audience.level());
    const QString recipient = draft.wish.recipient.isEmpty() ? tr("not specified") : draft.wish.recipient;
    QStringList lines{tr("Recipient: %1. Share level: %2.").arg(recipient, level)};
    lines << tr("Records: %1. Deletions: %2. Size: %3. Digest: %4")
                 .arg(locale.toString(draft.written.live), locale.toString(draft.written.hidden),
                      locale.formattedDataSize(draft.bytes, 1, QLocale::DataSizeTraditionalFormat),
                      QString::fromLatin1(draft.written.digest.toHex().left(16)));
    m_summary->setText(lines.join(QLatin1Char('\n')));
    m_summary->setToolTip(QString::fromLatin1(draft.written.digest.toHex()));
    QStringList warnings;
    for (const QString &warning : draft.warnings)
        warnings << QStringLiteral("• ") + warning;
    m_warnings->setText(warnings.join(QLatin1Char('\n')));
    QPalette tinted = palette();
    tinted.setColor(QPalette::WindowText, theme::current().warning);
    m_warnings->setPalette(tinted);
    m_tables->clear();
    for (const ShareDraft::TableSummary &table : draft.tables) {
        auto *item =
            new QListWidgetItem(QStringLiteral("%1   %2").arg(table.caption, locale.toString(table.rows)), m_tables);
        item->setToolTip(QString::fromStdString(table.path));
        item->setSizeHint(QSize(100, qMax(30, fontMetrics().height() + 12)));
    }
    // Show records of people first: they are the most sensitive.
    int first = 0;
    for (int row = int(draft.tables.size()) - 1; row >= 0; --row)
        if (draft.tables[std::size_t(row)].isOfPeople())
            first = row;
    m_tables->setCurrentRow(m_tables->count() > 0 ? first : -1);
}

void SharePreview::showTable(int index)
{
    if (index < 0 || index >= int(m_draft.tables.size())) {
        m_model->set({});
        m_about->clear();
        return;
    }
    const ShareDraft::TableSummary &table = m_draft.tables[std::size_t(index)];
    std::vector<QStringList> rows;
    m_session.attempt([&] { rows = bundleRows(m_draft.path, table.path, rowsShown); });
    m_model->set(std::move(rows));
    m_rows->resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_rows->setColumnWidth(column, std::clamp(m_rows->columnWidth(column) + 10, 60, widestColumn));
    QStringList notes;
    if (table.rows > rowsShown)
        notes << tr("The first %1 of %2 rows are shown. The file contains all of them.")
                     .arg(QLocale().toString(rowsShown), QLocale().toString(table.rows));
    if (const int withheld = m_model->withheldCells(); withheld > 0)
        notes << tr("%n value(s) shown here are withheld; the file contains “(withheld)” instead.", nullptr, withheld);
    m_about->setText(notes.join(QLatin1Char(' ')));
    m_about->setVisible(!notes.isEmpty());
}

void SharePreview::focusFirst()
{
    m_tables->setFocus(Qt::OtherFocusReason);
}
