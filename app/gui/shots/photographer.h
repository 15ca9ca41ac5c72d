// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/session/language.h"
#include "app/gui/session/session.h"
#include "app/gui/session/settings.h"

#include <QObject>
#include <QTemporaryDir>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

class ExchangeCommands;
class MainWindow;
struct Workspaces;

/// Takes pictures of a window in one language, theme and scale, screen by screen. Between two pictures it waits in the
/// event loop until no job is running.
class Photographer : public QObject
{
    Q_OBJECT

public:
    struct Setting {
        QString language;
        bool dark = false;
        int percent = 100;
        QString suffix() const;
    };
    Photographer(const QString &folder, const QString &chapter, const Setting &setting, const Workspaces &workspaces);
    ~Photographer() override;

    void start();
    int written() const { return m_written; }

Q_SIGNALS:
    void finished();

private:
    struct Shot {
        QString name;
        std::function<void()> arrange;
        bool dialog = false; ///< Takes the open dialog instead of the window.
    };
    ExchangeCommands *exchange() const;
    void plan();
    void planRecords();
    void planImport();
    void planDialogs();
    void planShare();
    void planExchange();
    void next();
    void waitAndTake();
    void take(const Shot &shot);

    QString m_folder;
    QString m_chapter;
    Setting m_setting;
    QTemporaryDir m_scratch;
    Settings m_settings;
    Language m_language;
    Session m_session;
    const Workspaces &m_workspaces;
    std::unique_ptr<MainWindow> m_window;
    std::vector<Shot> m_shots;
    std::size_t m_at = 0;
    int m_calm = 0;
    int m_written = 0;
    QTimer m_pause;
};
