// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/session/actions.h"
#include "tests/app/gui/windowfixture.h"

#include <QMenu>
#include <QMenuBar>

#include <catch2/catch.hpp>

#include <map>
#include <set>

TEST_CASE("No two commands share a key", "[gui][commands]")
{
    WindowFixture fixture;
    std::map<QString, Command> taken;
    for (const ActionRow &row : fixture.window->actions().rows()) {
        const QString key = QLatin1String(row.shortcut);
        if (key.isEmpty())
            continue;
        CAPTURE(key.toStdString());
        CHECK(!QKeySequence::fromString(key, QKeySequence::PortableText).isEmpty());
        CHECK(taken.emplace(key, row.id).second);
    }
}

TEST_CASE("No two entries of a menu share a letter, in any language", "[gui][commands]")
{
    for (const QString &code : Language::available()) {
        WindowFixture fixture(code);
        std::set<QChar> titles;
        const QList<QAction *> menus = fixture.window->menuBar()->actions();
        for (QAction *menu : menus) {
            CAPTURE(code.toStdString(), menu->text().toStdString());
            CHECK(titles.insert(mnemonicOf(menu->text())).second);
            std::set<QChar> letters;
            const QList<QAction *> entries = menu->menu()->actions();
            for (QAction *entry : entries) {
                const QChar letter = mnemonicOf(entry->text());
                if (letter.isNull())
                    continue;
                CAPTURE(entry->text().toStdString());
                CHECK(letters.insert(letter).second);
            }
        }
    }
}

TEST_CASE("Every command stands in a menu with a tip", "[gui][commands]")
{
    WindowFixture fixture;
    std::set<const QAction *> inMenus;
    const QList<QAction *> menus = fixture.window->menuBar()->actions();
    for (QAction *menu : menus) {
        const QList<QAction *> entries = menu->menu()->actions();
        for (const QAction *entry : entries)
            inMenus.insert(entry);
    }
    for (const ActionRow &row : fixture.window->actions().rows()) {
        const QAction *action = fixture.window->actions().get(row.id);
        CAPTURE(row.text);
        CHECK(inMenus.count(action) == 1);
        CHECK(!action->toolTip().isEmpty());
    }
}
