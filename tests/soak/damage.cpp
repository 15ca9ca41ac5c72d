// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/damage.h"
#include "core/entities/registry.h"
#include "core/storage/layout/schema.h"
#include "tests/soak/chapters.h"
#include "tests/soak/parts.h"
#include "tests/soak/process.h"
#include "tests/support/database.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <sqlite3.h>

#include <memory>
#include <set>

namespace {

QString q(const std::string &text)
{
    return QString::fromStdString(text);
}

constexpr double limitSeconds = 60;

/// Reads a file by plain SQL like any other program, without the product's techniques to recover more.
class PlainReader
{
public:
    explicit PlainReader(const std::string &path)
    {
        sqlite3 *db = nullptr;
        sqlite3_open_v2(path.c_str(), &db, SQLITE_OPEN_READONLY, nullptr);
        sqlite3_db_config(db, SQLITE_DBCONFIG_DQS_DML, 0,
                          nullptr); // Reject unknown names instead of reading them as text.
        m_db.reset(db);
        m_hasSchema = prepare("SELECT 1 FROM sqlite_schema") != nullptr;
    }

    /// The values of each readable row by number, as SQL literals. Empty if the table cannot be queried at all.
    std::map<long long, std::vector<std::string>> rows(const Entity &entity, long long last)
    {
        std::map<long long, std::vector<std::string>> out;
        const auto statement = prepare("SELECT " + values(entity) + " FROM " + sqlName(entity.key) + " WHERE pk=?");
        for (long long row = 1; statement && row <= last; ++row) {
            sqlite3_bind_int64(statement.get(), 1, row);
            if (sqlite3_step(statement.get()) == SQLITE_ROW)
                for (int i = 0; i < sqlite3_column_count(statement.get()); ++i)
                    out[row].push_back(text(statement.get(), i));
            sqlite3_reset(statement.get());
        }
        return out;
    }

    /// The ids that can be read from the start and from the end of the table, as SQL literals.
    std::set<std::string> ids(const Entity &entity)
    {
        std::set<std::string> out;
        for (const char *direction : {"ASC", "DESC"}) {
            const auto statement = prepare("SELECT quote(id), " + values(entity) + " FROM " + sqlName(entity.key)
                                           + " ORDER BY pk " + direction);
            while (statement && sqlite3_step(statement.get()) == SQLITE_ROW)
                if (sqlite3_column_bytes(statement.get(), 0) == 2 * 16 + 3)
                    out.insert(text(statement.get(), 0));
        }
        return out;
    }

private:
    struct Close {
        void operator()(sqlite3 *db) const { sqlite3_close_v2(db); }
        void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
    };

    /// NULL (not 'NULL') replaces a column that the table does not have.
    const std::string &values(const Entity &entity)
    {
        std::string &out = m_values[&entity];
        if (!out.empty())
            return out;
        out = "quote(id),quote(deleted),quote(hlc),quote(site),quote(st),quote(extra)";
        for (const Field &field : entity.fields)
            out += prepare("SELECT " + sqlName(field.key) + " FROM " + sqlName(entity.key))
                     ? ",quote(" + sqlName(field.key) + ")"
                     : ",NULL";
        return out;
    }

    static std::string text(sqlite3_stmt *statement, int column)
    {
        const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
        return bytes ? std::string(bytes, std::size_t(sqlite3_column_bytes(statement, column))) : std::string();
    }

    std::unique_ptr<sqlite3_stmt, Close> prepare(const std::string &sql) const
    {
        sqlite3_stmt *statement = nullptr;
        if (m_hasSchema) // Each failure would read the whole schema again.
            sqlite3_prepare_v2(m_db.get(), sql.c_str(), -1, &statement, nullptr);
        return std::unique_ptr<sqlite3_stmt, Close>(statement);
    }

    std::unique_ptr<sqlite3, Close> m_db;
    bool m_hasSchema = true;
    std::map<const Entity *, std::string> m_values;
};

/// True for a damaged value that no chapter file can contain; the rescue copy has a valid value instead.
bool isImpossible(const std::string &value, std::size_t column)
{
    const bool number = column == 2 || column == 3, text = column == 4 || column == 5;
    const bool isNumber = !value.empty() && value.find_first_not_of("-0123456789") == std::string::npos;
    return (column == 0 && value.size() != 2 * 16 + 3) || (column == 1 && value != "NULL" && !isNumber)
        || (number && !isNumber) || (text && value != "NULL" && value[0] != '\'')
        || QString::fromStdString(value).toStdString() != value;
}

std::string compareRow(const std::vector<std::string> &read, const std::vector<std::string> &saved)
{
    for (std::size_t i = 0; i < read.size(); ++i)
        if (!read[i].empty() && read[i] != saved[i] && !isImpossible(read[i], i))
            return "value " + std::to_string(i) + " was " + read[i].substr(0, 80) + " and is " + saved[i].substr(0, 80);
    return {};
}

struct Sound {
    std::string path;
    std::map<const Entity *, long long> rows; ///< The highest row number of each entity that has rows.
};

/// Checks that the rescue copy contains everything that plain SQL can read from the damaged file. Adds the number of
/// rows read to counted.
std::string compare(const Sound &sound, const std::string &damagedFile, const std::string &copy, long long &counted)
{
    PlainReader read(damagedFile), saved(copy);
    for (const auto &[entity, last] : sound.rows) {
        const auto rows = read.rows(*entity, last + 10);
        const auto there = copy.empty() ? decltype(rows)() : saved.rows(*entity, last + 10);
        const std::set<std::string> ids = read.ids(*entity);
        const std::set<std::string> savedIds = copy.empty() ? std::set<std::string>() : saved.ids(*entity);
        counted += static_cast<long long>(rows.size());
        for (const auto &[row, values] : rows) {
            const auto match = there.find(row);
            if (match == there.end() && !savedIds.contains(values[0]))
                return std::string(entity->key) + " " + std::to_string(row) + " can be read and was not saved";
            const std::string difference = match == there.end() ? std::string() : compareRow(values, match->second);
            if (!difference.empty())
                return std::string(entity->key) + " " + std::to_string(row) + ": " + difference;
        }
        for (const std::string &id : ids)
            if (!savedIds.contains(id))
                return std::string(entity->key) + " " + id + " can be read and was not saved";
    }
    return {};
}

RecordChange newPledge()
{
    RecordChange change;
    change.what = RecordChange::What::Create;
    change.entity = findEntity("pledge");
    change.values.emplace_back(change.entity->find("alias"), Value("After the damage"));
    return change;
}

/// Uses the file like the window does. Every failure must have a message and a cure.
std::string useAll(const std::string &path)
{
    std::string faults;
    std::unique_ptr<Store> store;
    const auto attempt = [&faults](const std::function<void()> &what) {
        try {
            what();
        } catch (const Failure &failure) {
            faults += reportingFault(failure);
        }
    };
    attempt([&] { store = Store::open(q(path)); });
    if (!store)
        return faults;
    attempt([&] { store->check(); });
    for (const Entity *entity : entities()) {
        Query query;
        query.entity = entity;
        attempt([&] {
            store->forEach(query, [&store](const Record &record) { return !store->title(record).isNull() || true; });
        });
        query.words = "number yes";
        attempt([&] { store->rows(query); });
    }
    attempt([&] { store->history(1000); });
    attempt([&] { store->undo(); });
    attempt([&] { store->redo(); });
    attempt([&] { store->apply({EditKind::Form, "Add", {newPledge()}}); });
    attempt([&] { store->setSetting("name", "Damaged"); });
    attempt([&] { store->automaticBackup("test"); });
    attempt([&] { store.reset(); });
    return faults;
}

/// Checks that the copy opens, has no problems except references to lost records and values changed by damage, and can
/// be edited.
std::string lookAtCopy(const std::string &path)
{
    const auto store = Store::open(q(path));
    for (const Problem &problem : store->check())
        if (problem.severity == Severity::Error || !problem.column.contains(u'.'))
            return "the rescue copy has problems: "
                 + (problem.column + ' ' + problem.reason + ' ' + problem.value).toStdString();
    const Id id = store->apply({EditKind::Form, "Add", {newPledge()}}).ids.at(0);
    if (store->undo().removed != 1 || !store->get(*findEntity("pledge"), id)->deleted)
        return "an addition to the rescue copy could not be undone";
    for (int n = 0; n < 5; ++n)
        store->undo();
    return {};
}

class DamagedFile
{
public:
    DamagedFile(const Plan &plan, const Sound &sound)
        : m_plan(plan)
        , m_sound(sound)
    {}

    /// Checks one damaged file, and describes the outcome in happened.
    std::string judge(const QByteArray &bytes, std::string &happened)
    {
        const std::string path = m_plan.folder + "/damaged.groundswell", used = m_plan.folder + "/used.groundswell";
        const std::string copy = m_plan.folder + "/rescued.groundswell";
        for (const std::string &file : {path, used, copy})
            removeChapter(file);
        writeFile(q(path), bytes);
        writeFile(q(used), bytes);
        std::string faults = textFromChild([&] { return useAll(used); }, limitSeconds);
        QDir(q(m_plan.folder + "/backups")).removeRecursively();
        faults += reportingFault(runCommand(m_plan.folder, {"check", path, "--json"}, limitSeconds));
        const Ended rescue =
            runCommand(m_plan.folder, {"backup", path, "--out", copy, "--rescue", "--json"}, limitSeconds);
        faults += reportingFault(rescue);
        const bool saved = rescue.exit == 0 || rescue.exit == 3;
        if (readFile(q(path)) != bytes)
            faults += "reading changed the damaged file; ";
        long long read = 0;
        if (faults.empty())
            faults = compare(m_sound, path, saved ? copy : std::string(), read);
        if (saved)
            faults += textFromChild([&] { return lookAtCopy(copy); }, limitSeconds);
        happened = rescue.exit == 0 ? "saved completely" : saved ? "saved in part" : "nothing to save";
        if (saved && read == 0)
            happened += " (plain SQL reads nothing)";
        return faults;
    }

private:
    const Plan &m_plan;
    const Sound &m_sound;
};

}

std::vector<Line> soakDamage(const Plan &plan)
{
    Random random(plan.seed + 2);
    Sound sound{plan.folder + "/sound.groundswell", {}};
    makeChapter(sound.path, plan.pledges);
    {
        const auto store = Store::open(q(sound.path), Store::Mode::ReadOnly);
        for (const Entity *entity : entities())
            if (const long long last = databaseOf(*store).number("SELECT max(pk) FROM " + sqlName(entity->key));
                last > 0)
                sound.rows[entity] = last;
    }
    const QByteArray whole = readFile(q(sound.path));
    Line line("files with random damage, and their rescue copies");
    DamagedFile file(plan, sound);
    for (int n = 0; n < plan.damagedFiles; ++n) {
        const QByteArray bytes = damaged(whole, random);
        std::string happened, fault = file.judge(bytes, happened);
        if (!fault.empty()) {
            const QString kept =
                QDir::temp().filePath(QStringLiteral("groundswell-soak-%1-%2.groundswell").arg(plan.seed).arg(n));
            writeFile(kept, bytes);
            fault += " The damaged file is kept: " + kept.toStdString();
        }
        line.judged(fault, happened);
    }
    return {line};
}
