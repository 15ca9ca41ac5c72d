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

/// Any entity as a form. Everything is saved as soon as a field is left: each change of a field is one step that can
/// be undone. A new record is made when it is saved (Ctrl+Enter), or by leaving the form once it has all it needs.
/// While a step is being written, others hear of the change before the form does. Until it is written, the form takes
/// no other record and writes nothing else, so that nothing is written twice.
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
    /// A person works on what is shown, or it is being written: nothing else takes its place unasked.
    bool isInUse() const;

    void showRecord(const Id &id);
    /// An empty form for a new record; values of preset are filled in.
    void showNew(const std::vector<std::pair<const Field *, Value>> &preset = {});
    void clear();
    /// Shows what the store holds now, in fields that are not being edited.
    void refresh();

    enum class Left : unsigned char { Done, Unsaved };
    /// Finishes what is being typed, and saves a new record that is ready. Unsaved: something could not be saved; it
    /// is still in the form, with the reason beside it.
    Left finish();
    /// Saves a new record, or finishes an old one. False when something is in the way, which is then shown.
    bool save();
    void discardNew();
    /// Something was typed into a new record.
    bool hasDraft() const;

    void focusFirst();
    void focusProblem();
    FieldRow *row(std::string_view key) const;

Q_SIGNALS:
    /// The new record was saved.
    void created(const Id &id);
    void openRequested(const Entity *entity, const Id &id);
    /// Another record is shown, or the same in another state.
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
    std::optional<Record> m_record; ///< None exactly in State::None.
    State m_state = State::None;
    bool m_filling = false;
};
