// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/session/actions.h"
#include "core/model/field.h"

#include <span>
#include <vector>

class CommandOwner;
class QWidget;
class Session;
class Settings;
class Shell;
class Workspace;

/// What a workspace gets when it is created. All of it outlives the workspace.
struct WorkspaceContext {
    Session &session;
    Settings &settings;
    Actions &actions;
};

/// One workspace of the window, as data: its entry in the rail and the View menu, its key, and the records it shows.
struct Place {
    using Make = Workspace *(*)(const WorkspaceContext &context, QWidget *parent);

    /// The command that goes there; its text and icon are those of the rail.
    ActionRow row;
    /// Keys of the entities whose records are opened here.
    std::vector<const char *> entities;
    /// Called once per open file, when the workspace is first shown.
    Make make;
    /// The commands that only this workspace answers. In the menus as long as the window lives; a command that does not
    /// need a list or a selection goes to the workspace first.
    std::span<const ActionRow> commands = {};
};

/// Everything that the main window is composed of. The main window knows no more about its contents than this.
struct Workspaces {
    using MakeList = Workspace *(*)(const WorkspaceContext &context, const Entity &entity, QWidget *parent);
    using MakeOwner = CommandOwner *(*)(const WorkspaceContext &context, Shell &shell);

    /// In the order of the rail. The first is shown when a file is opened.
    std::vector<Place> places;
    /// The list of an entity that is in no place.
    MakeList makeList;
    /// The place that is marked in the rail while such a list is shown.
    Command listsUnder;
    /// Owners of the commands that belong to no workspace.
    std::vector<MakeOwner> owners;

    /// The place that a command goes to; null for other commands.
    const Place *placeOf(Command command) const;
    /// The place that shows an entity; null when there is none.
    const Place *placeOf(const Entity &entity) const;
    /// The place whose own command this is; null for other commands.
    const Place *answering(Command command) const;
};
