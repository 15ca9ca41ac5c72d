// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/exchange/import/columncard.h"

#include "app/gui/look/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace {

constexpr int cardWidth = 214;

}

QString ColumnCard::ignoreTarget()
{
    return QStringLiteral("/ignore");
}

ColumnCard::ColumnCard(const Entity &entity, const ColumnGuess &guess, QWidget *parent)
    : QWidget(parent)
    , m_name(guess.name)
    , m_box(new QComboBox(this))
    , m_state(new QLabel(this))
    , m_reason(new QLabel(this))
    , m_values(new QLabel(this))
    , m_count(new QLabel(this))
{
    setFixedWidth(cardWidth);
    auto *title = new QLabel(this);
    title->setTextFormat(Qt::PlainText);
    QFont bold = font();
    bold.setBold(true);
    title->setFont(bold);
    title->setText(QFontMetrics(bold).elidedText(m_name.simplified(), Qt::ElideRight, cardWidth - 24));
    title->setToolTip(m_name);
    title->setBuddy(m_box);

    m_box->addItem(tr("Keep as is"), QString());
    m_box->addItem(tr("Do not import"), ignoreTarget());
    m_box->insertSeparator(2);
    m_box->addItem(tr("Record ID"), QStringLiteral("id"));
    m_box->addItem(tr("Full name"), QStringLiteral("full_name"));
    m_box->addItem(tr("ID from another program"), QStringLiteral("external_id"));
    m_box->insertSeparator(6);
    for (const Field &field : entity.fields)
        m_box->addItem(field.caption(), QLatin1String(field.key));
    m_box->setAccessibleName(tr("Field for column %1").arg(m_name));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMaxVisibleItems(20);
    for (QLabel *label : {m_state, m_reason, m_values, m_count}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    }
    m_state->setFont(bold);
    m_reason->setForegroundRole(QPalette::PlaceholderText);
    m_count->setForegroundRole(QPalette::PlaceholderText);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(11, 10, 11, 10);
    column->setSpacing(5);
    column->addWidget(title);
    column->addWidget(m_box);
    column->addWidget(m_state);
    column->addWidget(m_reason);
    column->addSpacing(4);
    column->addWidget(m_values);
    column->addWidget(m_count);
    column->addStretch(1);
    connect(m_box, &QComboBox::activated, this, [this] { Q_EMIT chosen(m_name, m_box->currentData().toString()); });
    update(guess);
}

void ColumnCard::update(const ColumnGuess &guess)
{
    const bool ignored = guess.role == ColumnRole::Ignored;
    const int index = m_box->findData(ignored ? ignoreTarget() : guess.target());
    m_box->setCurrentIndex(qMax(0, index));
    const theme::Colours &c = theme::current();
    QColor color = c.text;
    QString word;
    if (ignored || guess.role == ColumnRole::Bookkeeping) {
        word = tr("Ignored");
        color = c.muted;
    } else if (guess.how == QLatin1String("chosen") || guess.how == QLatin1String("saved")) {
        word = tr("Chosen");
        color = c.accent;
    } else if (guess.role == ColumnRole::Unknown) {
        word = tr("Not recognized");
        color = c.warning;
    } else {
        word = tr("Guessed");
        color = c.ok;
    }
    m_state->setText(word);
    QPalette tinted = palette();
    tinted.setColor(QPalette::WindowText, color);
    m_state->setPalette(tinted);
    m_reason->setText(guess.reason);
    QStringList values;
    for (const QString &value : guess.sample)
        values << fontMetrics().elidedText(value.simplified(), Qt::ElideRight, cardWidth - 26);
    m_values->setText(values.join(QLatin1Char('\n')));
    m_count->setText(tr("%1 filled, %2 empty").arg(QLocale().toString(guess.filled), QLocale().toString(guess.blank)));
    m_box->setAccessibleDescription(QStringLiteral("%1. %2").arg(word, guess.reason));
}

void ColumnCard::paintEvent(QPaintEvent *)
{
    const theme::Colours &c = theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(c.line);
    painter.setBrush(c.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}
