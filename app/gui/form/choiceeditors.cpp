// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/form/choiceeditors.h"

#include "app/gui/models/display.h"
#include "core/base/text.h"

#include <QComboBox>
#include <QFrame>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

ChoiceEditor::ChoiceEditor(const Field &field, Session &session, QWidget *parent)
    : FieldEditor(field, session, parent)
    , m_box(new QComboBox(this))
{
    m_box->addItem(QString(), QString());
    if (field.kind == Kind::YesNo) {
        m_box->addItem(tr("Yes"), QStringLiteral("yes"));
        m_box->addItem(tr("No"), QStringLiteral("no"));
    }
    for (const Option &option : field.options)
        m_box->addItem(display::option(option), QLatin1String(option.key));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(8);
    m_box->setMaxVisibleItems(16);
    m_box->setFocusPolicy(Qt::StrongFocus);
    connect(m_box, &QComboBox::activated, this, [this](int index) {
        // The first line means not recorded, even if it showed one of the other absences.
        if (index == 0 && shown().isPresent())
            enter(Value());
        else if (isTouched())
            Q_EMIT committed();
    });
    layOut({m_box});
}

FieldEditor::Reading ChoiceEditor::read() const
{
    const QString key = m_box->currentData().toString();
    return {Outcome::Clean, key.isEmpty() ? absentValue() : Value(text::fromQ(key)), {}, m_box->currentText()};
}

QWidget *ChoiceEditor::control() const
{
    return m_box;
}

void ChoiceEditor::display(const Value &value)
{
    m_box->setItemText(0, display::absence(value.state()));
    int index = value.isPresent() ? m_box->findData(text::toQ(value.text())) : 0;
    if (index < 0) {
        // An option of a newer version: show it and keep it.
        m_box->addItem(text::toQ(value.text()), text::toQ(value.text()));
        index = m_box->count() - 1;
    }
    m_box->setCurrentIndex(index);
}

bool ChoiceEditor::eventFilter(QObject *watched, QEvent *event)
{
    // Scrolling a form must not change its choices.
    if (watched == m_box && event->type() == QEvent::Wheel && !m_box->hasFocus()) {
        event->ignore();
        return true;
    }
    return FieldEditor::eventFilter(watched, event);
}

ChoicesEditor::ChoicesEditor(const Field &field, Session &session, QWidget *parent)
    : FieldEditor(field, session, parent)
    , m_button(new QPushButton(this))
    , m_popup(new QFrame(this, Qt::Popup))
    , m_list(new QListWidget(m_popup))
{
    m_button->setProperty("combo", true);
    m_button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_popup->setFrameShape(QFrame::StyledPanel);
    auto *column = new QVBoxLayout(m_popup);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(m_list);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(field.caption());
    for (const Option &option : field.options) {
        auto *item = new QListWidgetItem(display::option(option), m_list);
        item->setData(Qt::UserRole, QLatin1String(option.key));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    m_list->installEventFilter(this);
    m_popup->installEventFilter(this);
    connect(m_button, &QPushButton::clicked, this, &ChoicesEditor::openList);
    layOut({m_button});
}

FieldEditor::Reading ChoicesEditor::read() const
{
    return {Outcome::Clean, m_value, {}, m_button->text()};
}

QWidget *ChoicesEditor::control() const
{
    return m_button;
}

void ChoicesEditor::display(const Value &value)
{
    m_value = value;
    const std::vector<std::string> keys = text::splitList(value.text());
    for (int i = 0; i < m_list->count(); ++i) {
        const std::string key = text::fromQ(m_list->item(i)->data(Qt::UserRole).toString());
        m_list->item(i)->setCheckState(std::find(keys.begin(), keys.end(), key) != keys.end() ? Qt::Checked
                                                                                              : Qt::Unchecked);
    }
    describe();
}

void ChoicesEditor::describe()
{
    QStringList labels;
    for (const std::string &key : text::splitList(m_value.text())) {
        const int index = field().optionIndex(key);
        labels << (index < 0 ? text::toQ(key) : display::option(field().options[std::size_t(index)]));
    }
    const QString all = m_value.isPresent() ? labels.join(QStringLiteral(", ")) : display::absence(m_value.state());
    m_button->setText(all.isEmpty()
                          ? tr("Choose…")
                          : m_button->fontMetrics().elidedText(all, Qt::ElideRight, qMax(80, m_button->width() - 34)));
    m_button->setToolTip(all);
    m_button->setAccessibleDescription(all);
}

void ChoicesEditor::resizeEvent(QResizeEvent *event)
{
    FieldEditor::resizeEvent(event);
    describe();
}

void ChoicesEditor::openList()
{
    const int rowHeight = qMax(1, m_list->sizeHintForRow(0));
    const int height = qMin(m_list->count(), 12) * rowHeight + 6;
    m_popup->resize(qMax(m_button->width(), m_list->sizeHintForColumn(0) + 30), height);
    QPoint at = m_button->mapToGlobal(QPoint(0, m_button->height()));
    if (const QScreen *screen = m_button->screen(); screen && at.y() + height > screen->availableGeometry().bottom())
        at = m_button->mapToGlobal(QPoint(0, -height));
    m_popup->move(at);
    m_popup->show();
    m_list->setFocus(Qt::PopupFocusReason);
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
}

bool ChoicesEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_popup && event->type() == QEvent::Hide) {
        std::vector<std::string> keys;
        for (int i = 0; i < m_list->count(); ++i)
            if (m_list->item(i)->checkState() == Qt::Checked)
                keys.push_back(text::fromQ(m_list->item(i)->data(Qt::UserRole).toString()));
        // Keep the keys of a newer version, which are not in the list.
        for (const std::string &key : text::splitList(m_value.text()))
            if (field().optionIndex(key) < 0)
                keys.push_back(key);
        m_value = keys.empty() ? absentValue() : Value(text::joinList(keys));
        describe();
        if (isTouched())
            Q_EMIT committed();
        return false;
    }
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab) {
            m_popup->close();
            return true;
        }
    }
    return FieldEditor::eventFilter(watched, event);
}
