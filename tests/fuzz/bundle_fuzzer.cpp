// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Merges a tampered bundle of another chapter into a small chapter. An input consists of parts, each of which starts
// with a line:
//   @PATH          replaces this table by the following lines, up to the next part
//   @+PATH         appends these rows to the table
//   @-PATH         removes this table
//   @own KEY JSON  sets a value of the bundle's own metadata under "groundswell"; @own KEY alone removes it
// All checksums are then corrected, so that the checks behind them are reached. {ours}, {theirs} and {0} to {4} are
// replaced by the ids of the two files, which are sites 1 and 2, and of pledges. An input that starts with "PK" is used
// as the bytes of an archive. The bundle is merged twice. Each merge must succeed or be rejected with a message. A
// rejected merge must change nothing, nor may the second merge.
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

/// A small chapter, and the content of a bundle from another chapter that has observed it: new, changed, removed and
/// joined records, an unknown column, and a value that both changed.
struct World {
    QByteArray chapter; ///< The bytes of the file.
    std::map<std::string, QByteArray> files;
    QJsonObject description;
    std::vector<std::pair<std::string, std::string>> names; ///< Placeholders and their ids.

    World()
    {
        fuzz::MemoryFile bundle;
        TemporaryStore ours;
        // Sites and records in bundles are sorted by id, so ids must sort like those in the inputs.
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
        require(file.open(QIODevice::ReadOnly), "the chapter can be read");
        chapter = file.readAll();
    }

    /// Replaces placeholders by ids.
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
    // A value needs brackets around it to be a JSON document.
    const QJsonValue value = space < 0 ? QJsonValue() : QJsonDocument::fromJson('[' + words.mid(space + 1) + ']')[0];
    bundle.setOwn(key.constData(), value);
}

/// Returns a table's path. An impossible path is replaced by an existing one; otherwise hardly any input would be read.
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

/// Builds the bundle that an input describes.
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

/// Runs work. Returns false if it was rejected.
bool attempt(const std::function<void()> &work)
{
    try {
        work();
        return true;
    } catch (const Failure &failure) {
        require(!failure.sentence().isEmpty(), "a failure has a message");
        return false;
    }
}

void requireSound(Store &store)
{
    for (const Problem &problem : store.check())
        require(!problem.reason.isEmpty() && !problem.cure.isEmpty(), "a problem has a reason and a cure");
    for (const Entity *entity : entities()) {
        Query query;
        query.entity = entity;
        for (const Record &record : store.fetch(*entity, store.rows(query)))
            for (std::size_t i = 0; i < entity->fields.size(); ++i)
                require(text::isUtf8(record.at(int(i)).text()), "merged values are valid UTF-8", entity->fields[i].key);
    }
    for (const StoredConflict &conflict : Conflicts(store).list(100, 0))
        require(!conflict.key().empty() && conflict.sides.size() >= 2, "a conflict has sides");
}

void mergeTwice(Store &store, const QString &path)
{
    const std::string before = stateOf(store, true);
    if (!attempt([&] { bundle::merge(store, path, {.backup = false, .each = {}}); })) {
        require(stateOf(store, true) == before, "a rejected merge changes nothing");
        return;
    }
    requireSound(store);
    const std::string after = stateOf(store, true);
    bundle::MergeReport again;
    const bool done = attempt([&] { again = bundle::merge(store, path, {.backup = false, .each = {}}); });
    require(done, "a merged bundle can be merged again");
    require(stateOf(store, true) == after && again.step == 0, "the second merge changes nothing");
}

/// Checks that the result can be read, changed and shared.
void useResult(Store &store)
{
    static fuzz::MemoryFile file;
    file.setContent(bundleOf(store).toStdString());
    require(attempt([&] { bundle::knownToSender(file.path()); }), "a bundle of the merged chapter can be read");
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
    useResult(*store);
    return 0;
}
