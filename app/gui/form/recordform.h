// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/record.h"

#include <QScrollArea>

#include <optional>
#include <vector>

class FieldRow;
class QLabel;
class QPushButton;
class QVBoxLayout;
class Section;
class Session;
struct Edit;
struct EditResult;

/// A form for any entity. A changed field is saved when the focus leaves it; each such change is one step that can be
/// undone. A new record is created when it is saved (Ctrl+Enter), or when the form is left and the record is complete.
/// While a step is being written, other listeners are notified before the form is. Until the step is written, the form
/// shows no other record and writes nothing else, so that nothing is written twice.
class RecordForm : public QScrollArea
{
    Q_OBJECT

public:
    RecordForm(Session &session, const Entity &entity, QWidget *parent = nullptr);

    const Entity &entity() const { return m_entity; }
    enum class State : unsigned char {
        None,   ///< Nothing is shown.
        New,    ///< A record that is not in the file yet.
        Saving, ///< What is shown is being written.
        Shown,  ///< A record of the file.
    };
    State state() const { return m_state; }
    bool isNew() const { return m_state == State::New; }
    bool isEmpty() const { return m_state == State::None; }
    bool isDeleted() const { return m_record && m_record->deleted; }
    /// The record shown; null while it is new or nothing is shown.
    Id id() const { return m_record ? m_record->id() : Id(); }
    /// The record is being edited or written, so it must not be replaced unasked.
    bool isInUse() const;

    void showRecord(const Id &id);
    /// Shows an empty form for a new record, filled in with preset.
    void showNew(const std::vector<std::pair<const Field *, Value>> &preset = {});
    void clear();
    /// Reloads the record from the store, except for fields that are being edited.
    void refresh();

    enum class Left : unsigned char { Done, Unsaved };
    /// Commits pending edits, and saves a new record that is complete. Unsaved: something could not be saved; it is
    /// still in the form with the reason below it.
    Left finish();
    /// Saves a new record, or commits pending edits of an existing one. False if that failed; the problem is then
    /// shown.
    bool save();
    void discardNew();
    /// The form shows a new record with content.
    bool hasDraft() const;

    void focusFirst();
    void focusProblem();
    FieldRow *row(std::string_view key) const;

Q_SIGNALS:
    /// The new record was saved.
    void created(const Id &id);
    void openRequested(const Entity *entity, const Id &id);
    /// Another record is shown, or the state of the same record changed.
    void stateChanged();

private:
    void build();
    void addSection(const QString &title, const std::vector<const Field *> &fields, QVBoxLayout *column, bool open);
    void commit(FieldRow &row);
    void apply(FieldRow &row, const Value &value);
    std::optional<EditResult> write(const Edit &edit);
    void showProblems(const Problems &problems, bool all);
    void adaptWritability();

    Session &m_session;
    const Entity &m_entity;
    QWidget *m_body;
    QLabel *m_recordProblem;
    std::vector<FieldRow *> m_rows;
    std::vector<Section *> m_sections;
    std::optional<Record> m_record; ///< Empty only in State::None.
    State m_state = State::None;
    bool m_filling = false;
};
