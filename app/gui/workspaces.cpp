// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/workspaces.h"

#include "app/gui/exchange/exchangecommands.h"
#include "app/gui/table/recordworkspace.h"
#include "app/gui/window/allrecords.h"
#include "core/entities/registry.h"

namespace {

Workspace *makeList(const WorkspaceContext &context, const Entity &entity, QWidget *parent)
{
    return new RecordWorkspace(context, entity, parent);
}

/// The list of one entity as a workspace.
template <const char *key> Workspace *listOf(const WorkspaceContext &context, QWidget *parent)
{
    return makeList(context, *findEntity(key), parent);
}

Workspace *makeAllRecords(const WorkspaceContext &context, QWidget *parent)
{
    return new AllRecords(context.session, parent);
}

template <class Owner> CommandOwner *makeOwner(const WorkspaceContext &context, Shell &shell)
{
    return new Owner(context, shell);
}

constexpr char action[] = "action", pledge[] = "pledge", demand[] = "demand", organization[] = "organization",
               location[] = "location", person[] = "person";

ActionRow row(Command id, const char *text, const char *tip, const char *icon, const char *shortcut)
{
    return {id, MenuId::View, text, tip, icon, shortcut, Needs::File};
}

}

const Workspaces &workspaces()
{
    static const Workspaces all{
        .places =
            {
                {row(Command::ShowActions, QT_TRANSLATE_NOOP("Action", "&Actions"),
                     QT_TRANSLATE_NOOP("Action", "Go to the actions."), "calendar-days", "Ctrl+1"),
                 {action},
                 listOf<action>},
                {row(Command::ShowPledges, QT_TRANSLATE_NOOP("Action", "&Pledges"),
                     QT_TRANSLATE_NOOP("Action", "Go to the pledges."), "hand-helping", "Ctrl+2"),
                 {pledge},
                 listOf<pledge>},
                {row(Command::ShowDemands, QT_TRANSLATE_NOOP("Action", "&Demands"),
                     QT_TRANSLATE_NOOP("Action", "Go to the demands."), "target", "Ctrl+3"),
                 {demand},
                 listOf<demand>},
                {row(Command::ShowCoalition, QT_TRANSLATE_NOOP("Action", "&Coalition"),
                     QT_TRANSLATE_NOOP("Action", "Go to the organizations."), "handshake", "Ctrl+4"),
                 {organization},
                 listOf<organization>},
                {row(Command::ShowLocations, QT_TRANSLATE_NOOP("Action", "&Locations"),
                     QT_TRANSLATE_NOOP("Action", "Go to the locations."), "map-pin", "Ctrl+5"),
                 {location},
                 listOf<location>},
                {row(Command::ShowPeople, QT_TRANSLATE_NOOP("Action", "P&eople"),
                     QT_TRANSLATE_NOOP("Action", "Go to the people."), "user", "Ctrl+6"),
                 {person},
                 listOf<person>},
                {row(Command::ShowAll, QT_TRANSLATE_NOOP("Action", "All &records"),
                     QT_TRANSLATE_NOOP("Action", "Go to the list of all kinds of records."), "database", "Ctrl+7"),
                 {},
                 makeAllRecords},
            },
        .makeList = makeList,
        .listsUnder = Command::ShowAll,
        .owners = {makeOwner<ExchangeCommands>},
    };
    return all;
}
