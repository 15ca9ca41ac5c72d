// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A bundle of another chapter that was tampered with, taken into a small chapter. An input is parts, each of which
// begins with a line:
//   @PATH          this table instead: the following lines, up to the next part
//   @+PATH         these rows at the end of the table
//   @-PATH         without this table
//   @own KEY JSON  what the bundle says about itself under "groundswell"; @own KEY alone: nothing
// All sums are then made right, so that what is tried lies behind them. {ours}, {theirs} and {0} to {4} stand for the
// ids of the two files, which are sites 1 and 2, and of pledges. An input that begins with "PK" is the bytes of an
// archive as they are. Then the bundle is merged, and again: all of that is done or refused with a sentence; refused
// means that nothing was changed, and a second time changes nothing.
#include "core/base/failure.h"
#include "core/base/text.h"
#include "core/bundle/mergebundle.h"
#include "core/bundle/writebundle.h"
#include "core/entities/registry.h"
#include "core/storage/conflicts.h"
#include "core/storage/joining.h"
#include "tests/core/bundle/zipfile.h"
#include "tests/fuzz/fuzz.h"
#include "tests/support/state.h"
#include "tests/support/temporarystore.h"

#include <QBuffer>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using fuzz::require;

namespace {

QByteArray bundleOf(Store &store)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    bundle::write(store, {}, buffer);
    return buffer.data();
}

/// A small chapter, and what the bundle of another one holds that knows it: new, changed, removed and joined records, a
/// column nobody here knows, and a value that both changed.
struct World {
    QByteArray chapter; ///< The file.
    std::map<std::string, QByteArray> files;
    QJsonObject description;
    std::vector<std::pair<std::string, std::string>> names; ///< A placeholder and the id.

    World()
    {
        fuzz::MemoryFile bundle;
        TemporaryStore ours;
        // Sites and records stand in bundles in the order of their ids, which must be that of inputs.
        auto other = std::make_unique<TemporaryStore>();
        while (other->store->site() < ours->site())
            other = std::make_unique<TemporaryStore>();
        TemporaryStore &theirs = *other;
        std::vector<Id> ids;
        for (const char *name : {"Ana", "Ben", "Cleo", "Dan", "Eve"})
            ids.push_back(add(*ours, "pledge", {{"given_name", name}, {"city", "Duluth"}}));
        std::sort(ids.begin(), ids.end());
        const Id action = add(*ours, "action", {{"title", "Vigil"}, {"starts", "2026-01-30"}});
        bundle.setContent(bundleOf(*ours).toStdString());
        bundle::merge(*theirs, bundle.path(), {.backup = false, .each = {}});
        set(*theirs, "pledge", ids[0],
            {{"city", "Bemidji"}, {"phone", "+16125550101"}, {"action", action.text().c_str()}});
        set(*theirs, "pledge", ids[1], {{"city", "Ely"}});
        joinRecords(*theirs, *findEntity("pledge"), ids[2], {ids[3]}, "Join");
        theirs->apply({EditKind::Removal, "Remove", {change(RecordChange::What::Remove, "pledge", ids[4], {})}});
        add(*theirs, "pledge", {{"alias", "New"}, {"notes", "=1+1"}});
        set(*ours, "pledge", ids[0], {{"city", "Hibbing"}});
        set(*ours, "pledge", ids[4], {{"city", "Gilbert"}});
        bundle.setContent(bundleOf(*theirs).toStdString());
        const OpenedBundle opened(bundle.path());
        files = opened.files;
        description = opened.description;
        names = {{"{ours}", ours->site().text()}, {"{theirs}", theirs->site().text()}};
        for (std::size_t i = 0; i < ids.size(); ++i)
            names.emplace_back("{" + std::to_string(i) + "}", ids[i].text());
        ours.store.reset();
        QFile file(ours.path);
        require(file.open(QIODevice::ReadOnly), "there is a chapter");
        chapter = file.readAll();
    }

    /// The text with ids instead of what stands for them.
    QByteArray withIds(std::string_view text) const
    {
        QByteArray out(text.data(), qsizetype(text.size()));
        for (const auto &[name, id] : names)
            out.replace(QByteArray::fromStdString(name), QByteArray::fromStdString(id));
        return out;
    }
};

void setOwn(OpenedBundle &bundle, const QByteArray &words)
{
    const qsizetype space = words.indexOf(' ');
    const QByteArray key = words.left(space);
    // A value needs brackets around it to be a document.
    const QJsonValue value = space < 0 ? QJsonValue() : QJsonDocument::fromJson('[' + words.mid(space + 1) + ']')[0];
    bundle.setOwn(key.constData(), value);
}

/// A table's path; one that no bundle can have stands for one that is there, or hardly any input would be read.
std::string pathOf(const World &world, std::string_view word)
{
    const bool isPlain = word.ends_with(".csv") && word.find_first_not_of("abcdefghijklmnopqrstuvwxyz_/.") == word.npos;
    if (isPlain)
        return std::string(word);
    std::size_t at = word.size() % world.files.size();
    for (const auto &[path, bytes] : world.files)
        if (at-- == 0)
            return path;
    return {};
}

/// The bundle that an input stands for.
QByteArray archiveOf(const World &world, std::string_view input, OpenedBundle &bundle)
{
    bundle.files = world.files;
    bundle.description = world.description;
    for (std::size_t at = 0; at < input.size();) {
        const std::size_t next = std::min(input.find("\n@", at), input.size());
        fuzz::Input part(reinterpret_cast<const std::uint8_t *>(input.data()) + at,
                         std::min(next + 1, input.size()) - at);
        at = next + 1;
        const std::string_view line = part.line();
        const std::string path =
            pathOf(world, line.substr(std::min<std::size_t>(line.find_first_not_of("@+-"), line.size())));
        const QByteArray rows = world.withIds(part.rest());
        if (line.starts_with("@own "))
            setOwn(bundle, world.withIds(line.substr(5)));
        else if (line.starts_with("@-"))
            bundle.files.erase(path);
        else if (line.starts_with("@+"))
            bundle.files[path] += rows;
        else
            bundle.files[path] = rows;
    }
    bundle.describe();
    return bundle.packed();
}

/// Does it, or is told why not.
bool attempt(const std::function<void()> &work)
{
    try {
        work();
        return true;
    } catch (const Failure &failure) {
        require(!failure.sentence().isEmpty(), "a failure says what happened");
        return false;
    }
}

void requireSound(Store &store)
{
    for (const Problem &problem : store.check())
        require(!problem.reason.isEmpty() && !problem.cure.isEmpty(), "what is found says what to do");
    for (const Entity *entity : entities()) {
        Query query;
        query.entity = entity;
        for (const Record &record : store.fetch(*entity, store.rows(query)))
            for (std::size_t i = 0; i < entity->fields.size(); ++i)
                require(text::isUtf8(record.at(int(i)).text()), "what was merged is text", entity->fields[i].key);
    }
    for (const StoredConflict &conflict : Conflicts(store).list(100, 0))
        require(!conflict.key().empty() && conflict.sides.size() >= 2, "a conflict has sides");
}

void mergeTwice(Store &store, const QString &path)
{
    const std::string before = stateOf(store, true);
    if (!attempt([&] { bundle::merge(store, path, {.backup = false, .each = {}}); })) {
        require(stateOf(store, true) == before, "what is refused changes nothing");
        return;
    }
    requireSound(store);
    const std::string after = stateOf(store, true);
    bundle::MergeReport again;
    const bool done = attempt([&] { again = bundle::merge(store, path, {.backup = false, .each = {}}); });
    require(done, "what was merged once can be merged again");
    require(stateOf(store, true) == after && again.step == 0, "a second time changes nothing");
}

/// What is made of it can be read, and whatever else people do can be done.
void goOn(Store &store)
{
    static fuzz::MemoryFile file;
    file.setContent(bundleOf(store).toStdString());
    require(attempt([&] { bundle::heldBySender(file.path()); }), "a bundle of what was merged can be read");
    attempt([&] { Conflicts(store).resolveAll(Keep::Newest, QStringLiteral("Decide")); });
    attempt([&] { store.undo(); });
    attempt([&] { store.undo(); });
    requireSound(store);
}

}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const bool ready = (fuzz::failOnQtWarnings(), fuzz::useUnwatchedMemoryForSqlite(), true);
    static const World world;
    static const QTemporaryDir folder;
    static const QString path = folder.filePath(QStringLiteral("chapter.groundswell"));
    static const FixedClock clock;
    static fuzz::MemoryFile file;
    static const std::unique_ptr<OpenedBundle> bundle = [] {
        fuzz::MemoryFile any;
        TemporaryStore store;
        any.setContent(bundleOf(*store).toStdString());
        return std::make_unique<OpenedBundle>(any.path());
    }();
    if (!ready)
        return -1;
    const std::string_view input(reinterpret_cast<const char *>(data), size);
    file.setContent(input.starts_with("PK") ? std::string(input) : archiveOf(world, input, *bundle).toStdString());
    for (const char *suffix : {"-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(suffix));
    QFile chapter(path);
    require(chapter.open(QIODevice::WriteOnly) && chapter.write(world.chapter) == world.chapter.size(),
            "the copy is written");
    chapter.close();
    const std::unique_ptr<Store> store = Store::open(path, Store::Mode::ReadWrite, clock);
    mergeTwice(*store, file.path());
    goOn(*store);
    return 0;
}
