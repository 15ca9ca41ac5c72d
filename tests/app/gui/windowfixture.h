// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/look/style.h"
#include "app/gui/shell/language.h"
#include "app/gui/shell/mainwindow.h"
#include "app/gui/shell/session.h"
#include "app/gui/shell/settings.h"
#include "core/model/registry.h"
#include "core/storage/store.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>
#include <string>

/// A session on a new chapter file in a temporary folder.
struct ChapterFixture {
    QTemporaryDir folder;
    Session session;

    ChapterFixture() { session.create(path(), QStringLiteral("Twin Ports"), QStringLiteral("55802")); }
    QString path() const { return folder.filePath(QStringLiteral("chapter.groundswell")); }

    static const Entity &entity(const char *key) { return *findEntity(key); }
    static const Field &field(const char *entityKey, const char *key) { return *findEntity(entityKey)->find(key); }

    Id add(const char *entityKey, const std::vector<std::pair<const char *, std::string>> &values)
    {
        Edit edit;
        edit.label = QStringLiteral("Add");
        RecordChange change{RecordChange::What::Create, &entity(entityKey), {}, {}, {}};
        for (const auto &[key, text] : values)
            change.values.emplace_back(&field(entityKey, key), Value(text));
        edit.changes.push_back(change);
        const auto result = session.apply(edit);
        return result && !result->ids.empty() ? result->ids.front() : Id();
    }
    Value value(const char *entityKey, const Id &id, const char *key)
    {
        const auto record = session.store().get(entity(entityKey), id);
        return record ? record->value(key) : Value();
    }
};

/// A whole window on such a file.
struct WindowFixture : ChapterFixture {
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    Language language;
    std::unique_ptr<MainWindow> window;

    explicit WindowFixture(const QString &code = QStringLiteral("en"))
    {
        QApplication::setStyle(new Style);
        language.use(code);
        window = std::make_unique<MainWindow>(session, settings, language);
        window->show();
        window->activateWindow();
        const bool active = QTest::qWaitForWindowActive(window.get());
        Q_UNUSED(active)
        settle();
    }
    ~WindowFixture() { language.use(QStringLiteral("en")); }

    /// Lets everything that was started come to its end.
    void settle()
    {
        const bool idle = QTest::qWaitFor([this] { return session.isIdle(); }, 20000);
        Q_ASSERT(idle);
        Q_UNUSED(idle)
        QCoreApplication::processEvents();
    }
};
