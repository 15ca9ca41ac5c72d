// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/exchange/exchangecommands.h"
#include "app/gui/look/style.h"
#include "app/gui/session/language.h"
#include "app/gui/session/session.h"
#include "app/gui/session/settings.h"
#include "app/gui/window/mainwindow.h"
#include "app/gui/workspaces.h"
#include "core/entities/registry.h"
#include "core/storage/store.h"
#include "core/storage/writer.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QMenuBar>

#include <functional>
#include <memory>
#include <string>

/// Controls that take the focus or a click and say nothing about themselves to a screen reader.
inline QStringList namelessControls(QWidget &root)
{
    QStringList found;
    const QList<QWidget *> all = root.findChildren<QWidget *>();
    for (QWidget *widget : all) {
        const bool interactive = widget->inherits("QAbstractButton") || widget->inherits("QLineEdit")
                              || widget->inherits("QComboBox") || widget->inherits("QAbstractSpinBox")
                              || widget->inherits("QPlainTextEdit") || widget->inherits("QTextEdit")
                              || (widget->inherits("QAbstractItemView") && !widget->inherits("QHeaderView"));
        const QWidget *parent = widget->parentWidget();
        bool inner = widget->objectName().startsWith(QStringLiteral("qt_")) || widget->inherits("QLineEditIconButton")
                  || widget->inherits("QComboBoxListView") || widget->inherits("QCalendarView");
        for (const char *owner :
             {"QAbstractSpinBox", "QComboBox", "QTabBar", "QTableView", "QComboBoxPrivateContainer"})
            inner = inner || (parent && parent->inherits(owner));
        if (!interactive || inner || !widget->isVisibleTo(&root))
            continue;
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (!face || face->text(QAccessible::Name).isEmpty())
            found << QStringLiteral("%1 %2 in %3")
                         .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(),
                              QLatin1String(parent ? parent->metaObject()->className() : ""));
    }
    return found;
}

/// The letter that works with Alt; null when a text has none.
inline QChar mnemonicOf(QString text)
{
    text.replace(QStringLiteral("&&"), QString());
    const auto at = text.indexOf(QLatin1Char('&'));
    return at >= 0 && at + 1 < text.size() ? text.at(at + 1).toLower() : QChar();
}

/// Texts in sight whose letter another text in the same window has already.
inline QStringList clashingLetters(QWidget &root)
{
    QStringList texts;
    if (const auto *window = qobject_cast<QMainWindow *>(&root)) {
        const QList<QAction *> menus = window->menuBar()->actions();
        for (const QAction *menu : menus)
            texts << menu->text();
    }
    const QList<QWidget *> all = root.findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        if (!widget->isVisibleTo(&root))
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget);
            button && !button->inherits("QToolButton"))
            texts << button->text();
        else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            texts << label->text();
    }
    QStringList clashes;
    QString taken;
    for (const QString &text : texts) {
        const QChar letter = mnemonicOf(text);
        if (letter.isNull())
            continue;
        if (taken.contains(letter))
            clashes << text;
        taken += letter;
    }
    return clashes;
}

/// Pledges named "Person 000001" and so on, by the bulk lane.
inline void addMany(Store &store, int count)
{
    const Entity &pledge = *findEntity("pledge");
    Writer writer(store, {EditKind::Import, QStringLiteral("Many"), {}, count});
    std::vector<CellView> cells(pledge.fields.size());
    const std::size_t given = std::size_t(pledge.indexOf("given_name"));
    const std::size_t family = std::size_t(pledge.indexOf("family_name"));
    for (int i = 0; i < count; ++i) {
        const std::string number = QStringLiteral("%1").arg(i, 6, 10, QLatin1Char('0')).toStdString();
        cells[given] = {Value::State::Present, "Person"};
        cells[family] = {Value::State::Present, number};
        writer.create(pledge, Id::create(1700000000000 + i), cells);
    }
    writer.commit();
}

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
        window = std::make_unique<MainWindow>(session, settings, language, workspaces());
        window->show();
        window->activateWindow();
        const bool active = QTest::qWaitForWindowActive(window.get());
        Q_UNUSED(active)
        waitUntilIdle();
    }
    ~WindowFixture() { language.use(QStringLiteral("en")); }

    ExchangeCommands &exchange() const { return *window->findChild<ExchangeCommands *>(); }

    /// Waits until all jobs have ended and their results are shown.
    void waitUntilIdle()
    {
        const bool idle = QTest::qWaitFor([this] { return session.isIdle(); }, 20000);
        Q_ASSERT(idle);
        Q_UNUSED(idle)
        QCoreApplication::sendPostedEvents();
    }
};
