// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/exchange/share/shareform.h"

#include "app/gui/look/icons.h"
#include "app/gui/models/listlayout.h"
#include "app/gui/session/session.h"
#include "core/base/text.h"
#include "core/entities/registry.h"
#include "core/storage/sitetable.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace {

/// Most records offered in the list.
constexpr qint64 mostRecords = 1000;

QString lastKey()
{
    return QStringLiteral("/last");
}

/// Names of other chapters that reported, with a bundle, which versions they have.
QStringList knownChapters(Store &store)
{
    QStringList names;
    for (const sitetable::StoredSite &site : sitetable::otherChapters(store)) {
        const QString name = text::toQ(site.label);
        if (!site.knownVersions.empty() && !name.isEmpty() && !names.contains(name))
            names << name;
    }
    return names;
}

}

ShareForm::ShareForm(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_recipient(new QLineEdit(this))
    , m_levels(new QButtonGroup(this))
    , m_everything(new QRadioButton(tr("&Everything this share level allows"), this))
    , m_kindsOnly(new QRadioButton(tr("Only these &kinds of records"), this))
    , m_recordOnly(new QRadioButton(tr("&One campaign or action, with its related records"), this))
    , m_kinds(new QListWidget(this))
    , m_record(new QComboBox(this))
    , m_since(new QComboBox(this))
{
    m_recipient->setPlaceholderText(tr("For example: Superior chapter, Rosa"));
    m_recipient->setAccessibleName(tr("Recipient"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(caption(tr("Recipien&t (only for your sharing log)"), m_recipient));
    column->addWidget(m_recipient);
    column->addSpacing(6);
    auto *halves = new QHBoxLayout;
    halves->setSpacing(24);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    left->setSpacing(6);
    right->setSpacing(8);
    buildLevels(left);
    buildWhat(right);
    halves->addLayout(left, 1);
    halves->addLayout(right, 1);
    column->addLayout(halves, 1);
    fillRecords();
    fillSince();
}

QLabel *ShareForm::caption(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text, this);
    QFont bold = font();
    bold.setBold(true);
    label->setFont(bold);
    label->setBuddy(buddy);
    return label;
}

void ShareForm::buildLevels(QVBoxLayout *column)
{
    column->addWidget(caption(tr("Share level"), nullptr));
    for (const privacy::Level level : privacy::levels()) {
        auto *button = new QRadioButton(privacy::levelCaption(level), this);
        button->setAccessibleDescription(privacy::levelSentence(level));
        m_levels->addButton(button, int(level));
        auto *sentence = new QLabel(privacy::levelSentence(level), this);
        sentence->setTextFormat(Qt::PlainText);
        sentence->setWordWrap(true);
        sentence->setForegroundRole(QPalette::PlaceholderText);
        sentence->setContentsMargins(26, 0, 0, 6);
        column->addWidget(button);
        column->addWidget(sentence);
    }
    // The widest level that includes no contacts.
    setLevel(privacy::Level::Coalition);
    column->addStretch(1);
    connect(m_levels, &QButtonGroup::idToggled, this, &ShareForm::changed);
}

void ShareForm::buildWhat(QVBoxLayout *column)
{
    column->addWidget(caption(tr("What to share"), nullptr));
    auto *what = new QButtonGroup(this);
    for (QRadioButton *button : {m_everything, m_kindsOnly, m_recordOnly})
        what->addButton(button);
    m_everything->setChecked(true);
    for (const layout::Group &group : layout::groups())
        for (const Entity *entity : group.entities) {
            auto *item = new QListWidgetItem(icons::get(layout::icon(*entity)), entity->pluralCaption(), m_kinds);
            item->setData(Qt::UserRole, QLatin1String(entity->key));
            item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
            item->setCheckState(Qt::Unchecked);
        }
    m_kinds->setAccessibleName(tr("Kinds of records"));
    m_record->setAccessibleName(tr("Campaign or action"));
    m_record->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_since->setAccessibleName(tr("Include"));
    m_since->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    column->addWidget(m_everything);
    column->addWidget(m_kindsOnly);
    column->addWidget(m_kinds, 1);
    column->addWidget(m_recordOnly);
    column->addWidget(m_record);
    column->addSpacing(6);
    column->addWidget(caption(tr("I&nclude"), m_since));
    column->addWidget(m_since);
    const auto adapt = [this] {
        m_kinds->setVisible(m_kindsOnly->isChecked());
        m_record->setVisible(m_recordOnly->isChecked());
        Q_EMIT changed();
    };
    connect(what, &QButtonGroup::buttonToggled, this, adapt);
    connect(m_kinds, &QListWidget::itemChanged, this, &ShareForm::changed);
    connect(m_record, &QComboBox::currentIndexChanged, this, &ShareForm::changed);
    adapt();
    column->addStretch(1);
}

void ShareForm::fillRecords()
{
    m_session.attempt([this] {
        for (const char *key : {"campaign", "action"}) {
            Query query;
            query.entity = findEntity(key);
            query.limit = mostRecords;
            m_session.store().forEach(query, [&](const Record &record) {
                const QString title = m_session.store().title(record).simplified();
                m_record->addItem(icons::get(layout::icon(*query.entity)), title,
                                  QStringList{QLatin1String(key), text::toQ(record.id().text())});
                return true;
            });
        }
    });
    m_recordOnly->setEnabled(m_record->count() > 0);
}

void ShareForm::fillSince()
{
    m_since->addItem(tr("All records, old and new"), QString());
    m_session.attempt([this] {
        if (bundle::knownAtLastFullBundle(m_session.store()))
            m_since->addItem(tr("Only changes since the last full bundle"), lastKey());
        for (const QString &name : knownChapters(m_session.store()))
            m_since->addItem(tr("Only what %1 did not have as of its last bundle").arg(name), name);
    });
}

void ShareForm::focusFirst()
{
    m_recipient->setFocus(Qt::OtherFocusReason);
}

void ShareForm::setLevel(privacy::Level level)
{
    m_levels->button(int(level))->setChecked(true);
}

void ShareForm::chooseKinds(const std::vector<const Entity *> &kinds)
{
    m_kindsOnly->setChecked(true);
    for (int row = 0; row < m_kinds->count(); ++row) {
        QListWidgetItem *item = m_kinds->item(row);
        const Entity *entity = findEntity(text::fromQ(item->data(Qt::UserRole).toString()));
        const bool wanted = std::find(kinds.begin(), kinds.end(), entity) != kinds.end();
        item->setCheckState(wanted ? Qt::Checked : Qt::Unchecked);
    }
}

void ShareForm::chooseRecord(const Entity &entity, const Id &id)
{
    m_recordOnly->setChecked(true);
    m_record->setCurrentIndex(m_record->findData(QStringList{QLatin1String(entity.key), text::toQ(id.text())}));
}

bool ShareForm::isUsable() const
{
    if (m_recordOnly->isChecked())
        return m_record->currentIndex() >= 0;
    bool any = !m_kindsOnly->isChecked();
    for (int row = 0; row < m_kinds->count(); ++row)
        any = any || m_kinds->item(row)->checkState() == Qt::Checked;
    return any;
}

ShareWish ShareForm::wish() const
{
    ShareWish wish;
    wish.recipient = m_recipient->text().trimmed();
    wish.options.audience = privacy::Audience(privacy::Level(m_levels->checkedId()));
    if (m_kindsOnly->isChecked())
        for (int row = 0; row < m_kinds->count(); ++row)
            if (const QListWidgetItem *item = m_kinds->item(row); item->checkState() == Qt::Checked)
                wish.options.only.push_back(findEntity(text::fromQ(item->data(Qt::UserRole).toString())));
    if (m_recordOnly->isChecked()) {
        const QStringList chosen = m_record->currentData().toStringList();
        if (const auto id = Id::parse(text::fromQ(chosen.value(1))))
            wish.options.scope = {findEntity(text::fromQ(chosen.value(0))), *id};
    }
    const QString since = m_since->currentData().toString();
    if (since == lastKey())
        wish.options.since = bundle::knownAtLastFullBundle(m_session.store());
    else if (!since.isEmpty())
        wish.options.since = bundle::knownVersionsOf(m_session.store(), since);
    return wish;
}
