// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/exchange/merge/mergereviewpage.h"

#include "app/gui/exchange/conflicts/conflictwords.h"
#include "app/gui/exchange/merge/mergemodel.h"
#include "app/gui/look/theme.h"
#include "app/gui/models/display.h"
#include "app/gui/session/session.h"
#include "core/base/text.h"
#include "core/privacy/audience.h"

#include <QDateTime>
#include <QLabel>
#include <QListWidget>
#include <QTableView>
#include <QTreeWidget>

using Shown = MergeModel::Shown;

MergeReviewPage::MergeReviewPage(Session &session, const MergePreview &preview, QWidget *parent)
    : RowReview(parent)
    , m_session(session)
    , m_preview(preview)
    , m_facts(new QLabel(this))
    , m_problems(new QLabel(this))
    , m_model(new MergeModel(preview, this))
{
    m_outcomes->setAccessibleName(tr("Records grouped by what will happen"));
    m_rows->setAccessibleName(tr("Records of the bundle"));
    m_cells->setAccessibleName(tr("Fields of the record"));
    m_cells->setHeaderLabels({tr("Field"), tr("Current value"), tr("New value"), tr("Note")});
    for (QLabel *label : {m_facts, m_problems}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    compose(m_model, {m_facts, m_problems});
}

void MergeReviewPage::showFacts()
{
    QStringList facts;
    facts << (m_preview.sender.isEmpty() ? tr("From an unnamed chapter") : tr("From %1").arg(m_preview.sender));
    if (m_preview.newestMs > 0)
        facts << tr("As of %1")
                     .arg(display::when(text::fromQ(QDateTime::fromMSecsSinceEpoch(m_preview.newestMs)
                                                        .toString(QStringLiteral("yyyy-MM-ddTHH:mm")))));
    if (const auto level = privacy::levelFromKey(m_preview.level))
        facts << tr("Share level: %1").arg(privacy::levelCaption(*level));
    if (m_preview.sinceOnly)
        facts << tr("Only changes since an earlier bundle");
    if (!m_preview.filter.isEmpty())
        facts << tr("Limited to some of the records");
    m_facts->setText(facts.join(QStringLiteral("  ·  ")));
}

void MergeReviewPage::showProblems()
{
    constexpr qsizetype mostShown = 3;
    const Problems &problems = m_preview.report.problems;
    QStringList lines;
    for (const Problem &problem : problems)
        lines << (problem.reason + QLatin1Char(' ') + problem.cure).trimmed();
    m_problems->setToolTip(lines.join(QLatin1Char('\n')));
    QStringList shown = lines.mid(0, mostShown);
    if (lines.size() > mostShown)
        shown << tr("%n more problem(s).", nullptr, int(lines.size() - mostShown));
    m_problems->setText(shown.join(QLatin1Char('\n')));
    m_problems->setVisible(!shown.isEmpty());
    QPalette tinted = palette();
    if (m_preview.report.needsReview())
        tinted.setColor(QPalette::WindowText, theme::current().warning);
    m_problems->setPalette(tinted);
}

void MergeReviewPage::showPreview()
{
    showFacts();
    showProblems();
    const bundle::MergeReport &report = m_preview.report;
    const qint64 all = report.created + report.changed + report.removed + report.restored;
    qint64 inConflict = 0;
    for (const MergePreview::Line &line : m_preview.lines)
        inConflict += line.isInConflict();
    m_outcomes->clear();
    addOutcome(tr("All"), all, int(Shown::All));
    addOutcome(tr("New"), report.created, int(Shown::New));
    addOutcome(tr("Changed"), report.changed, int(Shown::Changed));
    addOutcome(tr("Deleted"), report.removed, int(Shown::Removed));
    if (report.restored > 0)
        addOutcome(tr("Restored"), report.restored, int(Shown::Restored));
    addOutcome(tr("Conflicts"), report.conflicts, int(Shown::Conflicts));
    const qint64 hidden = all - qint64(m_preview.lines.size());
    QStringList asides{tr("%n record(s) unchanged.", nullptr, int(report.unchanged))};
    if (hidden > 0)
        asides << tr("%n more record(s) are not listed.", nullptr, int(hidden));
    m_leftOut->setText(asides.join(QLatin1Char('\n')));
    m_outcomes->setCurrentRow(inConflict > 0 ? m_outcomes->count() - 1 : 0);
    m_rows->setColumnWidth(MergeModel::Title, qBound(180, m_rows->width() / 3, 340));
    m_rows->setColumnWidth(MergeModel::Kind, 120);
    m_rows->setColumnWidth(MergeModel::RowResult, 150);
}

void MergeReviewPage::showOutcome(int data)
{
    m_model->show(Shown(data));
}

QString MergeReviewPage::shown(const Field &field, const Value &value)
{
    QString text = display::cell(m_session, field, value);
    if (!field.isReference())
        return text;
    // The referenced record may come with the same bundle.
    for (const std::string &item : text::splitList(value.text())) {
        const std::string id = item.substr(item.find(':') + 1);
        if (const auto title = m_preview.titles.find(id); title != m_preview.titles.end())
            text.replace(text::toQ(item), title->second);
    }
    return text;
}

void MergeReviewPage::showCells(int row)
{
    m_cells->clear();
    const MergePreview::Line *line = m_model->line(row);
    m_rowTitle->setText(line ? line->title : QString());
    if (!line)
        return;
    for (const StoredConflict &conflict : line->conflicts) {
        auto *item = new QTreeWidgetItem(
            m_cells, {conflict.caption(), conflictwords::value(m_session, conflict, conflict.ours().value),
                      conflictwords::value(m_session, conflict, conflict.sides.front().value),
                      tr("Both values are kept until someone resolves the conflict. %1 has: %2", "who, value")
                          .arg(conflictwords::who(m_session, conflict.theirs()),
                               conflictwords::value(m_session, conflict, conflict.theirs().value))});
        item->setToolTip(3, item->text(3));
    }
    for (const bundle::MergedRecord::Cell &cell : line->record.cells) {
        bool isListed = false;
        for (const StoredConflict &conflict : line->conflicts)
            isListed = isListed || conflict.field == cell.field->key;
        if (isListed)
            continue;
        auto *item = new QTreeWidgetItem(
            m_cells, {cell.field->caption(), shown(*cell.field, cell.before), shown(*cell.field, cell.after)});
        for (int column = 1; column < 3; ++column)
            item->setToolTip(column, item->text(column));
        QFont bold = m_cells->font();
        bold.setBold(true);
        item->setFont(2, bold);
    }
    if (m_cells->topLevelItemCount() == 0)
        new QTreeWidgetItem(m_cells, {MergeModel::outcomeWord(*line)});
    const int share = qBound(110, m_cells->width() / 6, 200);
    for (int column = 0; column < 3; ++column)
        m_cells->setColumnWidth(column, share);
    m_cells->setCurrentItem(m_cells->topLevelItem(0));
}
