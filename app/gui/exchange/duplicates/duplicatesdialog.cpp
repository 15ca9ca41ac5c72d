// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/exchange/duplicates/duplicatesdialog.h"

#include "app/gui/look/icons.h"
#include "app/gui/models/display.h"
#include "app/gui/models/layout.h"
#include "app/gui/session/session.h"
#include "app/gui/widgets/emptystate.h"
#include "app/gui/widgets/reviewlook.h"
#include "core/base/text.h"
#include "core/entities/registry.h"
#include "core/storage/joining.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace {

/// Limit of the list, which starts with the most likely pairs; they are reviewed one by one.
constexpr std::size_t mostPairs = 1000;

}

DuplicatesDialog::DuplicatesDialog(Session &session, const Entity *entity, QWidget *parent)
    : ReviewListDialog(tr("Pairs of records"), tr("&Undo last join"), parent)
    , m_session(session)
    , m_entity(new QComboBox(this))
    , m_households(new QCheckBox(tr("Include people who share an &address or phone number"), this))
    , m_summary(new QLabel(this))
{
    setWindowTitle(tr("Possible duplicates"));
    for (const Entity *one : entities())
        if (people::hasPeople(*one))
            m_entity->addItem(icons::get(layout::icon(*one)), one->pluralCaption(), QLatin1String(one->key));
    if (entity)
        m_entity->setCurrentIndex(qMax(0, m_entity->findData(QLatin1String(entity->key))));
    m_entity->setAccessibleName(tr("Kind of record"));
    m_summary->setTextFormat(Qt::PlainText);
    auto *top = new QHBoxLayout;
    auto *kinds = new QLabel(tr("&Search in"), this);
    kinds->setBuddy(m_entity);
    top->addWidget(kinds);
    top->addWidget(m_entity);
    top->addSpacing(12);
    top->addWidget(m_households);
    top->addStretch(1);
    top->addWidget(m_summary);
    compose(top, buildRight(), QSize(960, 620), 270);
    setTabOrders({m_entity, m_households, m_list, m_fields, m_onePerson, m_left, m_right, m_skip, m_undo, m_close});
    connectAll();
    findPairs();
}

QWidget *DuplicatesDialog::buildRight()
{
    auto *right = new QWidget(this);
    m_reason = new QLabel(right);
    m_fields = new QTreeWidget(right);
    m_outcome = new QLabel(right);
    m_onePerson = new QCheckBox(tr("These are &one person, not two people in one household"), right);
    m_left = new QPushButton(tr("&1  Join, keep left"), right);
    m_right = new QPushButton(tr("&2  Join, keep right"), right);
    m_skip = new QPushButton(tr("&3  Not the same person"), right);
    for (QLabel *label : {m_reason, m_outcome}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    QFont bold = font();
    bold.setBold(true);
    m_reason->setFont(bold);
    m_fields->setAccessibleName(tr("Fields of both records"));
    m_fields->setHeaderLabels({tr("Field"), tr("Left"), tr("Right")});
    reviewlook::prepareCells(*m_fields);
    m_skip->setToolTip(tr("Leave both records unchanged. The pair will be suggested again next time."));
    m_skip->setAccessibleDescription(m_skip->toolTip());
    auto *choices = new QHBoxLayout;
    for (QPushButton *button : {m_left, m_right, m_skip})
        choices->addWidget(button);
    choices->addStretch(1);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(10, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_reason);
    column->addWidget(m_fields, 1);
    column->addWidget(m_outcome);
    column->addWidget(m_onePerson);
    column->addLayout(choices);
    return right;
}

void DuplicatesDialog::connectAll()
{
    connect(m_entity, &QComboBox::activated, this, &DuplicatesDialog::findPairs);
    connect(m_households, &QCheckBox::toggled, this, &DuplicatesDialog::findPairs);
    connect(m_list, &QListWidget::currentRowChanged, this, &DuplicatesDialog::showCurrent);
    connect(m_onePerson, &QCheckBox::toggled, this, &DuplicatesDialog::describe);
    connect(m_left, &QPushButton::clicked, this, [this] { join(Side::Left); });
    connect(m_right, &QPushButton::clicked, this, [this] { join(Side::Right); });
    connect(m_skip, &QPushButton::clicked, this, &DuplicatesDialog::skip);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        --m_joined;
        m_session.undo();
        findPairs();
    });
    connect(&m_session, &Session::fileChanged, this, &QDialog::reject);
    connect(&m_session, &Session::writabilityChanged, this, &DuplicatesDialog::describe);
}

const Entity *DuplicatesDialog::entity() const
{
    return findEntity(text::fromQ(m_entity->currentData().toString()));
}

const people::DuplicatePair *DuplicatesDialog::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < int(m_pairs.size()) ? &m_pairs[std::size_t(row)] : nullptr;
}

void DuplicatesDialog::findPairs()
{
    const int generation = ++m_generation;
    m_busy = true;
    m_pairs.clear();
    fillList();
    people::DuplicateOptions options;
    options.entity = entity();
    options.households = m_households->isChecked();
    options.most = mostPairs;
    const auto ended = [this, generation](const people::DuplicateReport &report) {
        if (generation != m_generation)
            return;
        m_busy = false;
        m_pairs = report.pairs;
        m_cut = report.cut;
        fillList();
    };
    m_session.run<people::DuplicateReport>(
        this, tr("Searching for duplicates"), Session::Writing::No,
        [options](Store &store, const Progress &progress) { return people::findDuplicates(store, options, progress); },
        ended, [ended] { ended({}); });
}

void DuplicatesDialog::fillList()
{
    const int row = m_list->currentRow();
    m_list->clear();
    for (const people::DuplicatePair &pair : m_pairs) {
        const QString first = m_session.title(*entity(), pair.first).simplified();
        const QString second = m_session.title(*entity(), pair.second).simplified();
        auto *item = new QListWidgetItem(icons::get(layout::icon(*entity())),
                                         QStringLiteral("%1\n%2").arg(first, second), m_list);
        item->setToolTip(pair.reason);
        item->setData(Qt::AccessibleTextRole, tr("%1 and %2", "two records").arg(first, second));
    }
    m_list->setCurrentRow(qMin(qMax(0, row), m_list->count() - 1));
    const bool any = !m_pairs.empty();
    showList(any);
    m_empty->set("users",
                 m_busy         ? tr("Searching for possible duplicates…")
                 : m_joined > 0 ? tr("No possible duplicates left.")
                                : tr("No possible duplicates found."),
                 {});
    if (any && isVisible())
        m_list->setFocus(Qt::OtherFocusReason);
    showCurrent();
}

void DuplicatesDialog::showCurrent()
{
    const people::DuplicatePair *pair = current();
    m_onePerson->setChecked(false);
    m_onePerson->setVisible(pair && pair->household);
    m_fields->clear();
    if (pair) {
        m_reason->setText(pair->reason);
        showFields(*pair);
        const QString left = outcome(pair->first, pair->second), right = outcome(pair->second, pair->first);
        m_left->setToolTip(left);
        m_right->setToolTip(right);
        m_left->setAccessibleDescription(left);
        m_right->setAccessibleDescription(right);
        m_outcome->setText(tr("Keep left: %1\nKeep right: %2").arg(left, right));
    }
    describe();
}

void DuplicatesDialog::showFields(const people::DuplicatePair &pair)
{
    std::optional<Record> left, right;
    m_session.attempt([&] {
        left = m_session.store().get(*entity(), pair.first);
        right = m_session.store().get(*entity(), pair.second);
    });
    if (!left || !right)
        return;
    QFont bold = m_fields->font();
    bold.setBold(true);
    for (const Field &field : entity()->fields) {
        const Value &a = left->value(field), &b = right->value(field);
        if (a.isNotRecorded() && b.isNotRecorded())
            continue;
        auto *item = new QTreeWidgetItem(
            m_fields, {field.caption(), display::cell(m_session, field, a), display::cell(m_session, field, b)});
        for (int column = 1; column < 3; ++column) {
            item->setToolTip(column, item->text(column));
            if (!(a == b))
                item->setFont(column, bold);
        }
    }
    const int share = qBound(140, m_fields->width() / 3, 260);
    for (int column = 0; column < 2; ++column)
        m_fields->setColumnWidth(column, share);
    m_fields->setCurrentItem(m_fields->topLevelItem(0));
}

QString DuplicatesDialog::outcome(const Id &stays, const Id &goes)
{
    JoinPlan plan;
    if (!m_session.attempt([&] { plan = planJoin(m_session.store(), *entity(), stays, goes); }))
        return {};
    QStringList taken, differing;
    for (const auto &[field, value] : plan.takenOver)
        taken << field->caption();
    for (const Field *field : plan.differing)
        differing << field->caption();
    QStringList sentences;
    sentences << (taken.isEmpty() ? tr("Nothing is copied from the other record.")
                                  : tr("%1 will be copied from the other record.", "names of fields")
                                        .arg(taken.join(QStringLiteral(", "))));
    if (!differing.isEmpty())
        sentences << tr("The other record's %1 will stay visible in the joined record.", "names of fields")
                         .arg(differing.join(QStringLiteral(", ")));
    return sentences.join(QLatin1Char(' '));
}

void DuplicatesDialog::join(Side stays)
{
    const people::DuplicatePair *pair = current();
    if (!pair || m_busy || !m_session.canWrite() || (pair->household && !m_onePerson->isChecked()))
        return;
    const Id kept = stays == Side::Left ? pair->first : pair->second;
    const Id gone = stays == Side::Left ? pair->second : pair->first;
    const QString label = tr("Join %1 into %2").arg(m_session.title(*entity(), gone), m_session.title(*entity(), kept));
    const auto result =
        m_session.write([&](Store &store) { return joinRecords(store, *entity(), kept, {gone}, label); });
    if (!result)
        return;
    m_joined += result->step > 0;
    removePairsOf(gone);
    fillList();
}

void DuplicatesDialog::removePairsOf(const Id &gone)
{
    std::erase_if(m_pairs,
                  [&gone](const people::DuplicatePair &pair) { return pair.first == gone || pair.second == gone; });
}

void DuplicatesDialog::skip()
{
    if (!current() || m_busy)
        return;
    m_pairs.erase(m_pairs.begin() + m_list->currentRow());
    fillList();
}

void DuplicatesDialog::describe()
{
    const people::DuplicatePair *pair = current();
    const bool joinable = pair && !m_busy && m_session.canWrite() && (!pair->household || m_onePerson->isChecked());
    m_left->setEnabled(joinable);
    m_right->setEnabled(joinable);
    m_skip->setEnabled(pair != nullptr);
    m_undo->setVisible(m_joined > 0);
    m_undo->setEnabled(!m_busy && m_session.canWrite());
    m_summary->setText(m_pairs.empty() ? QString()
                       : m_cut         ? tr("The %n most likely pair(s)", nullptr, int(m_pairs.size()))
                                       : tr("%n pair(s)", nullptr, int(m_pairs.size())));
}
