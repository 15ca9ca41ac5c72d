// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/window/messagebar.h"

#include "app/gui/look/icons.h"
#include "app/gui/look/theme.h"
#include "app/gui/session/job.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace {

constexpr int noteMs = 15000;
constexpr int patienceMs = 400;
constexpr int maxMessages = 4;

/// A frame that shows its severity by icon, words and the color of its edge.
class Row : public QFrame
{
public:
    Row(Severity severity, QWidget *parent)
        : QFrame(parent)
        , m_severity(severity)
        , m_layout(new QHBoxLayout(this))
    {
        m_layout->setContentsMargins(12, 6, 6, 6);
        m_layout->setSpacing(8);
    }
    QHBoxLayout *box() { return m_layout; }
    QString text;
    bool untilNextStep = false;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const theme::Colours &c = theme::current();
        QPainter painter(this);
        painter.fillRect(rect(), c.alternate);
        const QColor edge = m_severity == Severity::Error   ? c.error
                          : m_severity == Severity::Warning ? c.warning
                                                            : c.accent;
        painter.fillRect(QRect(0, 0, 4, height()), edge);
        painter.setPen(c.line);
        painter.drawLine(0, height() - 1, width(), height() - 1);
    }

private:
    Severity m_severity;
    QHBoxLayout *m_layout;
};

QLabel *iconLabel(Severity severity, QWidget *parent)
{
    auto *label = new QLabel(parent);
    const char *name = severity == Severity::Error   ? "circle-x"
                     : severity == Severity::Warning ? "triangle-alert"
                                                     : "info";
    const icons::Tone tone = severity == Severity::Error   ? icons::Tone::Error
                           : severity == Severity::Warning ? icons::Tone::Warning
                                                           : icons::Tone::Accent;
    label->setPixmap(icons::get(name, tone).pixmap(18, 18));
    return label;
}

}

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    m_noteTime.setSingleShot(true);
    m_noteTime.setInterval(noteMs);
    connect(&m_noteTime, &QTimer::timeout, this,
            [this] { removeRows([this](const QWidget *row) { return row == m_note; }); });
}

void MessageBar::dismissNote()
{
    removeRows([this](const QWidget *widget) {
        const auto *row = dynamic_cast<const Row *>(widget);
        return widget == m_note || (row && row->untilNextStep);
    });
}

void MessageBar::removeRows(const std::function<bool(const QWidget *)> &which)
{
    for (int i = m_rows->count() - 1; i >= 0; --i) {
        QWidget *row = m_rows->itemAt(i)->widget();
        if (!which(row))
            continue;
        if (row == m_note)
            m_note = nullptr;
        m_rows->removeWidget(row);
        row->hide();
        row->deleteLater();
    }
}

void MessageBar::clear()
{
    removeRows([](const QWidget *) { return true; });
}

QStringList MessageBar::texts() const
{
    QStringList texts;
    for (int i = 0; i < m_rows->count(); ++i)
        if (const auto *row = dynamic_cast<const Row *>(m_rows->itemAt(i)->widget()); row && !row->isHidden())
            texts << row->text;
    return texts;
}

void MessageBar::add(QWidget *row, const QString &announced)
{
    m_rows->addWidget(row);
    row->show();
    if (m_rows->count() > maxMessages)
        m_rows->itemAt(0)->widget()->deleteLater();
    QAccessibleEvent event(row, QAccessible::Alert);
    row->setAccessibleName(announced);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::show(const Message &message)
{
    const bool note = message.severity == Severity::Note || message.severity == Severity::Repaired;
    removeRows([this, &message](const QWidget *widget) {
        const auto *row = dynamic_cast<const Row *>(widget);
        return widget == m_note || (row && row->text == message.text);
    });
    auto *row = new Row(message.severity, this);
    row->untilNextStep = message.untilNextStep;
    row->text = message.text;
    row->box()->addWidget(iconLabel(message.severity, row));
    auto *text = new QLabel(row);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setText(message.text);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->box()->addWidget(text, 1);
    const QPointer<QWidget> guard = row;
    const auto leave = [this, guard] {
        if (guard == m_note)
            m_note = nullptr;
        if (guard) {
            guard->hide();
            guard->deleteLater();
        }
    };
    for (const Message::Button &button : message.buttons) {
        auto *push = new QPushButton(button.text, row);
        connect(push, &QPushButton::clicked, this, [leave, pressed = button.pressed] {
            leave();
            pressed();
        });
        row->box()->addWidget(push);
    }
    auto *close = new QToolButton(row);
    close->setIcon(icons::get("x"));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Close this message"));
    close->setToolTip(tr("Close this message"));
    connect(close, &QToolButton::clicked, this, leave);
    row->box()->addWidget(close);
    add(row, message.text);
    if (note) {
        m_note = row;
        m_noteTime.start();
    }
}

void MessageBar::follow(Job *job)
{
    const QPointer<Job> watched = job;
    QTimer::singleShot(patienceMs, this, [this, watched] {
        if (!watched)
            return;
        auto *row = new Row(Severity::Note, this);
        row->text = watched->title();
        auto *label = new QLabel(watched->title(), row);
        label->setTextFormat(Qt::PlainText);
        auto *bar = new QProgressBar(row);
        bar->setAccessibleName(watched->title());
        bar->setTextVisible(true);
        bar->setMinimumWidth(160);
        auto *cancel = new QPushButton(tr("Cancel"), row);
        row->box()->addWidget(label);
        row->box()->addWidget(bar, 1);
        row->box()->addWidget(cancel);
        auto *tick = new QTimer(row);
        const auto update = [watched, bar] {
            if (!watched)
                return;
            const qint64 total = watched->total();
            bar->setRange(0, total > 0 ? 1000 : 0);
            bar->setValue(total > 0 ? int(watched->done() * 1000 / total) : 0);
        };
        connect(tick, &QTimer::timeout, row, update);
        tick->start(100);
        update();
        connect(cancel, &QPushButton::clicked, row, [watched, cancel] {
            if (watched)
                watched->cancel();
            cancel->setEnabled(false);
        });
        connect(watched, &QObject::destroyed, row, &QObject::deleteLater);
        connect(watched, &Job::ended, row, &QWidget::hide);
        add(row, watched->title());
    });
}
