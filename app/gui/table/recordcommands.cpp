// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of RecordWorkspace that carries out commands.
#include "app/gui/form/detailpane.h"
#include "app/gui/session/session.h"
#include "app/gui/table/recordtable.h"
#include "app/gui/table/recordworkspace.h"

#include <QLocale>

bool RecordWorkspace::can(Command command) const
{
    const bool writable = m_session.canWrite();
    switch (command) {
    case Command::NewRecord:
        return writable;
    case Command::SaveRecord:
        return writable && !m_detail->form().isEmpty();
    case Command::Duplicate:
        return writable && m_list->selection().currentIndex().isValid();
    case Command::Delete:
        return writable && !m_list->records().showsDeleted() && m_list->selection().hasSelection();
    case Command::FilterList:
    case Command::ToggleDetail:
    case Command::ChooseColumns:
    case Command::ShowDeleted:
    case Command::Export:
        return true;
    default:
        return false;
    }
}

void RecordWorkspace::run(Command command)
{
    switch (command) {
    case Command::NewRecord:
        newRecord();
        break;
    case Command::SaveRecord:
        m_detail->form().save();
        break;
    case Command::Duplicate:
        duplicate();
        break;
    case Command::Delete:
        removeSelected();
        break;
    case Command::FilterList:
        m_list->focusFilter();
        break;
    case Command::ToggleDetail:
        setDetailShown(!m_detail->isVisible());
        break;
    case Command::ChooseColumns:
        m_table->chooseColumns(m_table->mapToGlobal(QPoint(20, 30)));
        break;
    case Command::ShowDeleted:
        if (leave()) {
            records().setShowsDeleted(!records().showsDeleted());
            if (!selection().currentIndex().isValid())
                selection().selectNearLast();
            showCurrent();
        }
        break;
    default:
        break;
    }
    Q_EMIT stateChanged();
}

bool RecordWorkspace::isOn(Command command) const
{
    return command == Command::ShowDeleted ? m_list->records().showsDeleted()
                                           : command == Command::ToggleDetail && m_detail->isVisibleTo(this);
}

const Query *RecordWorkspace::list() const
{
    return &m_list->records().query();
}

void RecordWorkspace::newRecord()
{
    if (!m_session.canWrite() || !leave())
        return;
    setDetailShown(true);
    m_detail->showNew();
    m_detail->form().focusFirst();
    Q_EMIT stateChanged();
}

void RecordWorkspace::duplicate()
{
    const auto record = records().record(selection().currentIndex().row());
    if (!record || !leave())
        return;
    std::vector<std::pair<const Field *, Value>> values;
    for (const Field &field : m_entity.fields)
        if (!record->value(field).isNotRecorded() && std::string_view(field.key) != "external_ids")
            values.emplace_back(&field, record->value(field));
    setDetailShown(true);
    m_detail->showNew(values);
    m_detail->form().focusFirst();
}

void RecordWorkspace::removeSelected()
{
    const std::vector<Id> ids = selection().selectedIds();
    const int row = selection().currentIndex().row();
    if (ids.empty())
        return;
    Edit edit;
    edit.kind = EditKind::Removal;
    edit.label = ids.size() == 1 ? tr("Delete %1").arg(m_session.title(m_entity, ids.front()))
                                 : tr("Delete %1: %2", "kind of records, how many")
                                       .arg(m_entity.pluralCaption(), QLocale().toString(qlonglong(ids.size())));
    for (const Id &id : ids)
        edit.changes.push_back({RecordChange::What::Remove, &m_entity, id, {}, {}});
    const QString name = ids.size() == 1 ? m_session.title(m_entity, ids.front()) : QString();
    if (const auto result = m_session.apply(edit); !result || result->removed == 0)
        return;
    selection().selectNear(row);
    m_session.report(
        {Severity::Note,
         ids.size() == 1 ? tr("Deleted: %1").arg(name) : tr("Deleted: %n record(s)", nullptr, int(ids.size())),
         {{tr("Undo"), [this] { m_session.undo(); }}}});
}

void RecordWorkspace::restoreSelected()
{
    const std::vector<Id> ids = selection().selectedIds();
    Edit edit;
    edit.kind = EditKind::Restore;
    edit.label = tr("Restore %1: %2", "kind of records, how many")
                     .arg(m_entity.pluralCaption(), QLocale().toString(qlonglong(ids.size())));
    for (const Id &id : ids)
        edit.changes.push_back({RecordChange::What::Restore, &m_entity, id, {}, {}});
    if (const auto result = m_session.apply(edit); result && result->restored > 0)
        m_session.report({Severity::Note,
                          tr("Restored: %n record(s)", nullptr, int(result->restored)),
                          {{tr("Undo"), [this] { m_session.undo(); }}}});
}
