// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/exchange/conflicts/conflictsdialog.h"

#include "app/gui/exchange/conflicts/conflictwords.h"
#include "app/gui/look/icons.h"
#include "app/gui/models/layout.h"
#include "app/gui/session/session.h"
#include "app/gui/widgets/emptystate.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

namespace {

constexpr qint64 mostListed = 500;

/// One decision for each conflict that was not skipped. A decision about a joined record covers all of its values, so
/// each such record gets only one.
std::vector<Decision> decisionsFor(Conflicts &conflicts, const std::set<std::string> &skipped, Keep keep)
{
    std::vector<Decision> decisions;
    std::set<std::string> joined;
    for (const StoredConflict &one : conflicts.list()) {
        if (skipped.contains(one.key()))
            continue;
        const std::string record = std::string(one.entity->key) + ':' + one.record.text();
        if (one.kind != StoredConflict::Kind::Joined || joined.insert(record).second)
            decisions.push_back({one.key(), keep, std::nullopt});
    }
    return decisions;
}

}

ConflictsDialog::ConflictsDialog(Session &session, QWidget *parent)
    : ReviewListDialog(tr("Conflicts"), tr("&Undo last decision"), parent)
    , m_session(session)
    , m_summary(new QLabel(this))
{
    setWindowTitle(tr("Review conflicts"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    auto *top = new QHBoxLayout;
    top->addWidget(m_summary);
    compose(top, buildRight(), QSize(920, 600), 260);
    setTabOrders({m_list, m_same, m_mine, m_theirs, m_newest, m_skip, m_undo, m_close});
    m_undo->setToolTip(
        tr("Restore the value that was shown before. The conflict stays resolved; edit the field if you want the "
           "other value."));
    m_undo->setAccessibleDescription(m_undo->toolTip());
    connectAll();
    reload();
}

void ConflictsDialog::connectAll()
{
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        if (!m_filling)
            showCurrent();
    });
    connect(m_mine, &QPushButton::clicked, this, [this] { decide(Keep::Ours); });
    connect(m_theirs, &QPushButton::clicked, this, [this] { decide(Keep::Theirs); });
    connect(m_newest, &QPushButton::clicked, this, [this] { decide(Keep::Newest); });
    connect(m_skip, &QPushButton::clicked, this, &ConflictsDialog::skip);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        --m_decided;
        m_session.undo();
        reload();
        m_list->setFocus(Qt::OtherFocusReason);
    });
    connect(&m_session, &Session::changed, this, [this] {
        if (!m_busy)
            reload();
    });
    connect(&m_session, &Session::fileChanged, this, &QDialog::reject);
    connect(&m_session, &Session::writabilityChanged, this, &ConflictsDialog::describe);
}

const StoredConflict *ConflictsDialog::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < int(m_conflicts.size()) ? &m_conflicts[std::size_t(row)] : nullptr;
}

void ConflictsDialog::reload()
{
    if (!m_session.isOpen())
        return;
    const int row = m_list->currentRow();
    const std::string key = current() ? current()->key() : std::string();
    m_conflicts.clear();
    m_session.attempt([this] {
        Conflicts conflicts(m_session.store());
        m_conflicts = conflicts.list(mostListed);
        m_total = conflicts.count();
    });
    int near = qMax(0, row);
    for (std::size_t i = 0; i < m_conflicts.size(); ++i)
        if (m_conflicts[i].key() == key)
            near = int(i);
    fillList(near);
    const bool any = !m_conflicts.empty();
    showList(any);
    m_empty->set("check",
                 m_decided > 0 ? tr("All conflicts are resolved.")
                               : tr("There are no conflicts. A conflict occurs when two people change the same field "
                                    "before seeing each other's change. Conflicts are listed here after a merge or an "
                                    "import."),
                 {});
    showCurrent();
    describe();
    if (!any)
        m_close->setFocus(Qt::OtherFocusReason);
}

void ConflictsDialog::fillList(int near)
{
    m_filling = true;
    m_list->clear();
    for (const StoredConflict &one : m_conflicts) {
        QString text = QStringLiteral("%1\n%2").arg(conflictwords::title(m_session, one), one.caption());
        if (m_skipped.contains(one.key()))
            text += QStringLiteral(" · ") + tr("skipped");
        auto *item = new QListWidgetItem(icons::get(layout::icon(*one.entity)), text, m_list);
        item->setToolTip(text);
        item->setData(Qt::AccessibleTextRole, QString(text).replace(QLatin1Char('\n'), QStringLiteral(", ")));
    }
    m_list->setCurrentRow(qMin(near, m_list->count() - 1));
    m_filling = false;
}

QString ConflictsDialog::labelFor(const StoredConflict &conflict)
{
    return tr("Resolve conflict: %1, %2", "record, field")
        .arg(conflictwords::title(m_session, conflict), conflict.caption());
}

void ConflictsDialog::decide(Keep keep)
{
    const StoredConflict *conflict = current();
    if (!conflict || m_busy || !m_session.canWrite())
        return;
    if (m_same->isChecked())
        decideOthers(keep);
    else
        decideOne({conflict->key(), keep, std::nullopt});
}

void ConflictsDialog::decideValue(const Value &value)
{
    if (const StoredConflict *conflict = current(); conflict && !m_busy && m_session.canWrite())
        decideOne({conflict->key(), Keep::Newest, value});
}

void ConflictsDialog::decideOne(const Decision &decision)
{
    const QString label = labelFor(*current());
    m_busy = true;
    const auto result = m_session.write([&](Store &store) { return Conflicts(store).resolve({decision}, label); });
    m_busy = false;
    if (result) {
        for (const Problem &problem : result->problems)
            m_session.report({Severity::Warning, (problem.reason + QLatin1Char(' ') + problem.cure).trimmed()});
        m_decided += result->step > 0;
    }
    reload();
}

void ConflictsDialog::decideOthers(Keep keep)
{
    m_busy = true;
    describe();
    std::set<std::string> skipped = m_skipped;
    skipped.erase(current()->key());
    const QString label = tr("Resolve %n conflict(s)", nullptr, int(m_total - qint64(skipped.size())));
    m_session.run<EditResult>(
        this, tr("Resolving conflicts"), Session::Writing::Yes,
        [skipped, keep, label](Store &store, const Progress &) {
            Conflicts conflicts(store);
            return conflicts.resolve(decisionsFor(conflicts, skipped, keep), label);
        },
        [this](const EditResult &result) {
            m_busy = false;
            m_decided += result.step > 0;
            m_same->setChecked(false);
            reload();
        },
        [this] {
            m_busy = false;
            reload();
        });
}

void ConflictsDialog::skip()
{
    const StoredConflict *conflict = current();
    if (!conflict || m_busy)
        return;
    m_skipped.insert(conflict->key());
    const int count = int(m_conflicts.size()), row = m_list->currentRow();
    int next = row;
    for (int step = 1; step < count && next == row; ++step)
        if (!m_skipped.contains(m_conflicts[std::size_t((row + step) % count)].key()))
            next = (row + step) % count;
    if (next == row && count > 1)
        next = (row + 1) % count;
    fillList(next);
    showCurrent();
}

void ConflictsDialog::describe()
{
    const bool any = current() != nullptr;
    const bool writable = any && !m_busy && m_session.canWrite();
    QString summary;
    if (any)
        summary = m_total > qint64(m_conflicts.size())
                    ? tr("%n conflict(s); the first %1 are listed.", nullptr, int(m_total)).arg(m_conflicts.size())
                    : tr("%n conflict(s) to resolve.", nullptr, int(m_total));
    if (any && m_session.store().isReadOnly())
        summary += QLatin1Char(' ') + tr("This file is read-only, so conflicts cannot be resolved.");
    m_summary->setText(summary);
    m_summary->setVisible(!summary.isEmpty());
    qint64 others = m_total - 1;
    for (const std::string &key : m_skipped)
        others -= !any || key != current()->key() ? 1 : 0;
    m_same->setText(tr("&Do the same for all others"));
    m_same->setVisible(m_total > 1);
    m_same->setEnabled(writable && others > 0);
    for (QPushButton *button : {m_mine, m_theirs, m_newest})
        button->setEnabled(writable);
    m_skip->setEnabled(any && !m_busy && m_total > 1);
    m_undo->setVisible(m_decided > 0);
    m_undo->setEnabled(!m_busy && m_session.canWrite());
}

bool ConflictsDialog::event(QEvent *event)
{
    // Focus the list so that a screen reader starts with the conflicts instead of a button.
    if (event->type() == QEvent::Show && !m_conflicts.empty())
        m_list->setFocus(Qt::OtherFocusReason);
    return ReviewListDialog::event(event);
}
