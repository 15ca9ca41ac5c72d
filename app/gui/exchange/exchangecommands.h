// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/session/commandowner.h"
#include "app/gui/session/place.h"

class ImportPage;
class MergePage;

/// Answers the commands that move records in and out of the chapter file: import, merge, export, share, and the
/// decisions that are left afterwards. Shows the page or dialog of each.
class ExchangeCommands : public CommandOwner
{
    Q_OBJECT

public:
    ExchangeCommands(const WorkspaceContext &context, Shell &shell);

    std::span<const ActionRow> rows() const override;
    bool run(Command command) override;
    /// Merges a bundle and imports a text table; without an open file a bundle waits until one is opened. A table that
    /// was opened rather than dropped is imported only after a question.
    bool takeFile(const QString &path, Came came) override;

    /// Null when no file may be written or the workspace in sight could not be left.
    ImportPage *startImport(const QString &path);
    MergePage *startMerge(const QString &path);

private:
    void chooseImport();
    void importOrMerge(const QString &path);
    void offerImport(const QString &path);
    void exportRecords();
    void findDuplicates(const Entity *entity);
    void keepBundleWaiting(const QString &path);
    void takeWaitingBundle();
    const Entity *shownEntity() const;

    Session &m_session;
    Settings &m_settings;
    Shell &m_shell;
    QString m_waitingBundle; ///< To merge as soon as a file is open.
};
