// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/mergebundle.h"
#include "core/bundle/noteshare.h"
#include "core/bundle/writebundle.h"
#include "tests/app/gui/windowfixture.h"

#include <QFile>

/// A window with one chapter's file, and a second chapter that sends bundles.
struct TwoChapters : WindowFixture {
    std::unique_ptr<Store> other;
    int made = 0;

    explicit TwoChapters(const QString &code = QStringLiteral("en"))
        : WindowFixture(code)
        , other(Store::create(folder.filePath(QStringLiteral("other.groundswell")), QStringLiteral("Saint Paul"),
                              QStringLiteral("55105")))
    {}

    QString bundleOf(Store &store, const bundle::Options &options = {})
    {
        const QString path = folder.filePath(QStringLiteral("bundle-%1.gsbundle").arg(++made));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            bundle::write(store, options, file);
        return path;
    }
    /// Merges everything in the window's file into the other chapter's file.
    void mergeIntoOther() { bundle::merge(*other, bundleOf(session.store()), {.backup = false, .each = {}}); }

    EditResult setThere(const char *entityKey, const Id &id, const char *key, const std::string &text)
    {
        return other->apply(
            {EditKind::Form,
             QStringLiteral("Edit"),
             {{RecordChange::What::Update, &entity(entityKey), id, {{&field(entityKey, key), Value(text)}}, {}}}});
    }
    void setHere(const char *entityKey, const Id &id, const char *key, const std::string &text)
    {
        session.apply(
            {EditKind::Form,
             QStringLiteral("Edit"),
             {{RecordChange::What::Update, &entity(entityKey), id, {{&field(entityKey, key), Value(text)}}, {}}}});
    }
    void removeThere(const char *entityKey, const Id &id)
    {
        other->apply({EditKind::Removal,
                      QStringLiteral("Remove"),
                      {{RecordChange::What::Remove, &entity(entityKey), id, {}, {}}}});
    }
};
