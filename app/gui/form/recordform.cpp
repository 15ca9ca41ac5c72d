// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/form/recordform.h"

#include "app/gui/form/fieldrow.h"
#include "app/gui/form/section.h"
#include "app/gui/models/display.h"
#include "app/gui/models/listlayout.h"
#include "app/gui/session/session.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

RecordForm::RecordForm(Session &session, const Entity &entity, QWidget *parent)
    : QScrollArea(parent)
    , m_session(session)
    , m_entity(entity)
    , m_body(new QWidget(this))
    , m_recordProblem(new QLabel(m_body))
{
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    m_body->setAutoFillBackground(false);
    build();
    setWidget(m_body);
    clear();
    connect(&session, &Session::writabilityChanged, this, &RecordForm::adaptWritability);
}

void RecordForm::build()
{
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(2, 4, 8, 12);
    column->setSpacing(10);
    m_recordProblem->setTextFormat(Qt::PlainText);
    m_recordProblem->setWordWrap(true);
    m_recordProblem->hide();
    column->addWidget(m_recordProblem);
    addSection({}, layout::mainFields(m_entity), column, true);
    addSection(tr("More fields"), layout::moreFields(m_entity), column, false);
    addSection(tr("Common to all records"), layout::commonFields(m_entity), column, false);
    column->addStretch(1);
}

void RecordForm::addSection(const QString &title, const std::vector<const Field *> &fields, QVBoxLayout *column,
                            bool open)
{
    if (fields.empty())
        return;
    auto *section = new Section(title, m_body);
    for (const Field *field : fields) {
        auto *row = new FieldRow(*field, m_session, section);
        section->addRow(row->caption(), row);
        m_rows.push_back(row);
        connect(&row->editor(), &FieldEditor::committed, this, [this, row] { commit(*row); });
        connect(&row->editor(), &FieldEditor::edited, this, &RecordForm::stateChanged);
        connect(&row->editor(), &FieldEditor::openRequested, this, &RecordForm::openRequested);
    }
    section->setOpen(open);
    column->addWidget(section);
    m_sections.push_back(section);
}

FieldRow *RecordForm::row(std::string_view key) const
{
    for (FieldRow *row : m_rows)
        if (key == row->field().key)
            return row;
    return nullptr;
}

void RecordForm::showRecord(const Id &id)
{
    if (m_state == State::Saving)
        return;
    std::optional<Record> record;
    if (m_session.isOpen())
        m_session.attempt([&] { record = m_session.store().get(m_entity, id); });
    if (!record) {
        clear();
        return;
    }
    const bool another = m_state != State::Shown || m_record->id() != id;
    m_state = State::Shown;
    m_record = std::move(record);
    m_filling = true;
    for (FieldRow *row : m_rows) {
        row->clearProblem();
        row->editor().show(m_record->value(row->field()));
    }
    m_filling = false;
    m_body->show();
    if (another)
        verticalScrollBar()->setValue(0);
    showProblems(m_record->validate(), true);
    adaptWritability();
    Q_EMIT stateChanged();
}

void RecordForm::showNew(const std::vector<std::pair<const Field *, Value>> &preset)
{
    if (m_state == State::Saving)
        return;
    m_record.emplace(m_entity, Id());
    m_state = State::New;
    m_filling = true;
    for (FieldRow *row : m_rows) {
        row->clearProblem();
        row->editor().show({});
    }
    for (const auto &[field, value] : preset)
        if (FieldRow *at = row(field->key)) {
            m_record->set(*field, value);
            at->editor().show(value);
        }
    m_filling = false;
    m_recordProblem->hide();
    m_body->show();
    verticalScrollBar()->setValue(0);
    adaptWritability();
    Q_EMIT stateChanged();
}

void RecordForm::clear()
{
    if (m_state == State::Saving)
        return;
    m_record.reset();
    m_state = State::None;
    m_body->hide();
    Q_EMIT stateChanged();
}

void RecordForm::refresh()
{
    if (m_state != State::Shown || !m_session.isOpen())
        return;
    std::optional<Record> record;
    m_session.attempt([&] { record = m_session.store().get(m_entity, m_record->id()); });
    if (!record) {
        clear();
        return;
    }
    m_filling = true;
    for (FieldRow *row : m_rows)
        if (!row->editor().isTouched())
            row->editor().show(record->value(row->field()));
    m_filling = false;
    m_record = std::move(record);
    showProblems(m_record->validate(), true);
    adaptWritability();
    Q_EMIT stateChanged();
}

void RecordForm::commit(FieldRow &row)
{
    if (m_filling || (m_state != State::New && m_state != State::Shown))
        return;
    const FieldEditor::Reading reading = row.editor().read();
    if (reading.outcome == Outcome::Refused) {
        row.setProblem(Severity::Error,
                       tr("Not saved. %1 %2").arg(reading.remark.reason, reading.remark.cure).trimmed());
        return;
    }
    row.clearProblem();
    if (m_state == State::New) {
        m_record->set(row.field(), reading.value);
        // Show the value as it will be stored, so that a repair is visible immediately.
        row.editor().show(reading.value);
    } else {
        apply(row, reading.value);
    }
    if (reading.outcome != Outcome::Clean && !row.hasProblem())
        row.setProblem(Severity::Warning, (reading.remark.reason + QLatin1Char(' ') + reading.remark.cure).trimmed());
    Q_EMIT stateChanged();
}

void RecordForm::apply(FieldRow &row, const Value &value)
{
    if (value == m_record->value(row.field())) {
        row.editor().show(value);
        return;
    }
    if (!m_session.canWrite())
        return;
    Edit edit;
    edit.label = tr("%1: %2", "label of a step, such as Pledge: Phone").arg(m_entity.caption(), row.field().caption());
    edit.changes.push_back({RecordChange::What::Update, &m_entity, m_record->id(), {{&row.field(), value}}, {}});
    const auto result = write(edit);
    if (!result)
        return;
    if (result->refused()) {
        showProblems(result->problems, false);
        if (!row.hasProblem() && !result->problems.isEmpty())
            row.setProblem(Severity::Error,
                           result->problems.front().reason + QLatin1Char(' ') + result->problems.front().cure);
        return;
    }
    row.editor().show(value);
    refresh();
}

std::optional<EditResult> RecordForm::write(const Edit &edit)
{
    // Lists, panels and the window are notified while the change is written and may call finish(). In State::Saving
    // the form has nothing left to save. If the edit is refused, the record is a draft again.
    const State before = std::exchange(m_state, State::Saving);
    auto result = m_session.apply(edit);
    m_state = before;
    return result;
}

void RecordForm::showProblems(const Problems &problems, bool all)
{
    if (all)
        for (FieldRow *row : m_rows)
            if (!row->editor().isTouched())
                row->clearProblem();
    QStringList whole;
    for (const Problem &problem : problems) {
        const QString text = (problem.reason + QLatin1Char(' ') + problem.cure).trimmed();
        FieldRow *at = row(problem.column.toStdString());
        // Storage may name the field by its caption.
        for (FieldRow *row : m_rows)
            if (!at && row->field().caption() == problem.column)
                at = row;
        if (at)
            at->setProblem(problem.severity, text);
        else
            whole << text;
    }
    m_recordProblem->setText(whole.join(QLatin1Char('\n')));
    m_recordProblem->setVisible(!whole.isEmpty());
}

RecordForm::Left RecordForm::finish()
{
    if (m_state == State::None || m_state == State::Saving)
        return Left::Done;
    for (FieldRow *row : m_rows)
        if (row->editor().isTouched())
            commit(*row);
    if (m_state == State::Shown) {
        for (FieldRow *row : m_rows)
            if (row->editor().isTouched())
                return Left::Unsaved;
        return Left::Done;
    }
    if (!hasDraft())
        return Left::Done;
    return save() ? Left::Done : Left::Unsaved;
}

bool RecordForm::hasDraft() const
{
    if (!isNew())
        return false;
    for (const FieldRow *row : m_rows) {
        auto &editor = const_cast<FieldRow *>(row)->editor();
        if (editor.isTouched() || !m_record->value(row->field()).isNotRecorded())
            return true;
    }
    return false;
}

bool RecordForm::isInUse() const
{
    if (m_state == State::New || m_state == State::Saving)
        return true;
    if (m_state == State::None)
        return false;
    const QWidget *focus = window()->focusWidget();
    return (focus && m_body->isAncestorOf(focus))
        || std::any_of(m_rows.begin(), m_rows.end(), [](FieldRow *row) { return row->editor().isTouched(); });
}

bool RecordForm::save()
{
    if (m_state == State::Saving)
        return true;
    if (m_state == State::None || !m_session.canWrite())
        return false;
    bool readable = true;
    for (FieldRow *row : m_rows)
        if (row->editor().isTouched()) {
            commit(*row);
            readable = readable && !row->editor().isTouched();
        }
    if (!readable) {
        focusProblem();
        return false;
    }
    if (m_state == State::Shown)
        return true;
    Edit edit;
    edit.label = tr("New %1").arg(display::inSentence(m_entity));
    RecordChange change{RecordChange::What::Create, &m_entity, {}, {}, {}};
    for (const Field &field : m_entity.fields)
        if (!m_record->value(field).isNotRecorded())
            change.values.emplace_back(&field, m_record->value(field));
    edit.changes.push_back(std::move(change));
    const auto result = write(edit);
    if (!result)
        return false;
    if (result->refused() || result->ids.empty()) {
        showProblems(result->problems, false);
        focusProblem();
        return false;
    }
    const Id id = result->ids.front();
    showRecord(id);
    Q_EMIT created(id);
    return true;
}

void RecordForm::discardNew()
{
    if (isNew())
        clear();
}

void RecordForm::focusFirst()
{
    if (!m_rows.empty())
        m_rows.front()->editor().control()->setFocus(Qt::OtherFocusReason);
}

void RecordForm::focusProblem()
{
    for (FieldRow *row : m_rows)
        if (row->hasProblem()) {
            for (Section *section : m_sections)
                if (section->isAncestorOf(row))
                    section->setOpen(true);
            row->editor().control()->setFocus(Qt::OtherFocusReason);
            ensureWidgetVisible(row);
            return;
        }
}

void RecordForm::adaptWritability()
{
    const bool readOnly = !m_session.canWrite() || (m_record && m_record->deleted);
    for (FieldRow *row : m_rows)
        row->setReadOnly(readOnly);
}
