// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of Photographer that shares with another chapter and merges its bundle.
#include "app/gui/exchange/conflicts/conflictsdialog.h"
#include "app/gui/exchange/exchangecommands.h"
#include "app/gui/exchange/merge/mergepage.h"
#include "app/gui/exchange/share/sharedialog.h"
#include "app/gui/exchange/share/shareform.h"
#include "app/gui/shots/photographer.h"
#include "app/gui/window/mainwindow.h"
#include "app/gui/window/messagebar.h"
#include "core/bundle/mergebundle.h"
#include "core/bundle/noteshare.h"
#include "core/entities/registry.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace {

using Texts = std::vector<std::pair<const char *, const char *>>;

RecordChange changeOf(RecordChange::What what, const char *entity, const Id &id, const Texts &texts)
{
    RecordChange change{what, findEntity(entity), id, {}, {}};
    for (const auto &[key, text] : texts)
        change.values.emplace_back(change.entity->find(key), Value(std::string(text)));
    return change;
}

void write(Store &store, const std::vector<RecordChange> &changes)
{
    store.apply({EditKind::Form, QStringLiteral("Edit"), changes});
}

void bundleTo(const QString &path, Store &store)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        bundle::write(store, {}, file);
}

std::vector<Id> addPledges(Store &store)
{
    std::vector<RecordChange> changes;
    for (const auto &[given, family] :
         {std::pair{"Maya", "Lindqvist"}, {"Tom", "Reyes"}, {"Noor", "Haddad"}, {"Eli", "Olson"}})
        changes.push_back(
            changeOf(RecordChange::What::Create, "pledge", {}, {{"given_name", given}, {"family_name", family}}));
    return store.apply({EditKind::Form, QStringLiteral("Add"), changes}).ids;
}

/// Creates another chapter from a bundle of this one, edits both, and returns the other's bundle.
QString makeNeighbour(Store &store, const QString &folder)
{
    using What = RecordChange::What;
    write(store, {changeOf(What::Create, "person", {},
                           {{"given_name", "Ana"}, {"family_name", "Diaz"}, {"email", "ana@example.org"}})});
    const std::vector<Id> ids = addPledges(store);
    const QString heard = folder + QStringLiteral("/heard.gsbundle");
    const QString told = folder + QStringLiteral("/from-superior.gsbundle");
    bundleTo(heard, store);
    const auto other = Store::create(folder + QStringLiteral("/superior.groundswell"), QStringLiteral("Superior"), {});
    bundle::merge(*other, heard, {.backup = false, .each = {}});
    write(store, {changeOf(What::Update, "pledge", ids.at(0), {{"city", "Duluth"}, {"phone", "+12185550111"}}),
                  changeOf(What::Update, "pledge", ids.at(1), {{"notes", "Brings the banner; needs a ride home."}}),
                  changeOf(What::Update, "pledge", ids.at(2), {{"city", "Proctor"}})});
    write(
        *other,
        {changeOf(What::Update, "pledge", ids.at(0), {{"city", "Superior"}, {"phone", "+17155550199"}}),
         changeOf(What::Update, "pledge", ids.at(1), {{"notes", "Moved; asked to be called first."}}),
         changeOf(What::Update, "pledge", ids.at(3), {{"city", "Hermantown"}, {"workplace", "Harbor clinic"}}),
         changeOf(What::Create, "pledge", {}, {{"given_name", "Rosa"}, {"family_name", "Lind"}, {"city", "Superior"}}),
         changeOf(What::Create, "person", {},
                  {{"given_name", "Ana"},
                   {"family_name", "Díaz"},
                   {"email", "ana@example.org"},
                   {"phone", "+17155550123"}})});
    other->apply({EditKind::Removal, QStringLiteral("Remove"), {changeOf(What::Remove, "pledge", ids.at(2), {})}});
    bundleTo(told, *other);
    return told;
}

template <class Dialog> Dialog *openDialog()
{
    return qobject_cast<Dialog *>(QApplication::activeModalWidget());
}

}

void Photographer::planShare()
{
    MainWindow *window = m_window.get();
    m_shots.push_back({QStringLiteral("share-form"), [window] { window->run(Command::Share); }, true});
    m_shots.push_back({QStringLiteral("share-preview"),
                       [window] {
                           window->run(Command::Share);
                           if (auto *dialog = openDialog<ShareDialog>()) {
                               dialog->form().recipient().setText(QStringLiteral("Superior chapter, Rosa"));
                               dialog->form().setLevel(privacy::Level::Trusted);
                               dialog->makePreview();
                           }
                       },
                       true});
    m_shots.push_back({QStringLiteral("share-kinds"),
                       [window] {
                           window->run(Command::Share);
                           if (auto *dialog = openDialog<ShareDialog>())
                               dialog->form().chooseKinds({findEntity("pledge"), findEntity("action")});
                       },
                       true});
    m_shots.push_back({QString(), [window, this] {
                           window->run(Command::Share);
                           if (auto *dialog = openDialog<ShareDialog>()) {
                               dialog->form().recipient().setText(QStringLiteral("Superior chapter, Rosa"));
                               dialog->makePreview();
                           }
                       }});
    m_shots.push_back({QString(), [this] {
                           if (auto *dialog = openDialog<ShareDialog>())
                               dialog->saveTo(m_scratch.filePath(QStringLiteral("to-superior.gsbundle")));
                       }});
    m_shots.push_back({QStringLiteral("share-log"), [window] { window->run(Command::ShareLog); }, true});
}

void Photographer::planExchange()
{
    MainWindow *window = m_window.get();
    planShare();
    m_shots.push_back({QStringLiteral("conflicts-empty"), [window] { window->run(Command::Conflicts); }, true});
    m_shots.push_back({QStringLiteral("merge-review"), [window, this] {
                           m_session.attempt([&] {
                               const QString bundle = makeNeighbour(m_session.store(), m_scratch.path());
                               window->messages().clear();
                               exchange()->startMerge(bundle);
                           });
                       }});
    m_shots.push_back({QStringLiteral("merge-done"), [window] {
                           if (auto *page = qobject_cast<MergePage *>(window->current()))
                               page->nextButton().click();
                       }});
    const auto select = [window](int row) {
        window->run(Command::Conflicts);
        if (auto *dialog = openDialog<ConflictsDialog>())
            dialog->list().setCurrentRow(row);
    };
    m_shots.push_back({QStringLiteral("conflicts"), [select] { select(0); }, true});
    m_shots.push_back({QStringLiteral("conflicts-notes"), [select] { select(2); }, true});
    m_shots.push_back({QStringLiteral("conflicts-removed"), [select] { select(3); }, true});
    m_shots.push_back({QStringLiteral("duplicates"),
                       [window] {
                           window->showEntity(*findEntity("person"));
                           window->run(Command::Duplicates);
                       },
                       true});
    m_shots.push_back({QStringLiteral("conflicts-status"), [window] { window->showEntity(*findEntity("pledge")); }});
}
