// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/entities/registry.h"
#include "core/parsing/parse.h"
#include "core/sqlite/sentences.h"
#include "core/storage/chapter.h"
#include "core/storage/layout/schema.h"
#include "core/storage/store.h"

#include <sqlite3.h>

#include <functional>
#include <memory>

namespace {

constexpr int mostProblems = 1000;

class Checker
{
public:
    Checker(Store &store, const Progress &progress)
        : m_store(store)
        , m_db(store.chapter().db())
        , m_progress(progress)
    {}

    Problems run()
    {
        around({}, [this] { structure(); });
        qint64 done = 0;
        for (const Entity *entity : entities()) {
            if (m_progress && !m_progress(done++, qint64(entities().size())))
                throw Cancelled();
            around(entity, [&] { references(*entity); });
            around(entity, [&] { values(*entity); });
            around(entity, [&] { searchIndex(*entity); });
        }
        return m_problems;
    }

private:
    static QString rescue()
    {
        return Storage::tr("Save what is still readable with a rescue copy (backup --rescue), or open a backup from "
                           "the folder \"backups\" next to the file.");
    }

    /// Damaged pages do not end the check: they are reported once per entity.
    void around(const Entity *entity, const std::function<void()> &look)
    {
        try {
            look();
        } catch (const Damaged &damaged) {
            if (entity != m_unreadable || !entity)
                add(Severity::Error, entity ? QLatin1String(entity->key) : QLatin1String(), {},
                    entity ? Storage::tr("%1: some records cannot be read because the file is damaged.")
                                 .arg(entity->pluralCaption())
                           : damaged.sentence(),
                    rescue());
            m_unreadable = entity;
        }
    }

    void add(Severity severity, const QString &place, const QString &value, const QString &reason, const QString &cure)
    {
        if (m_problems.size() < mostProblems)
            m_problems.push_back(
                {.severity = severity, .column = place, .value = value, .reason = reason, .cure = cure});
    }

    void structure()
    {
        SqlStatement statement(m_db, "PRAGMA integrity_check(20)");
        while (statement.step())
            if (statement.text(0) != "ok")
                add(Severity::Error, {}, text::toQ(statement.text(0)),
                    Storage::tr("The structure of the file is damaged."), rescue());
    }

    /// Reports references to records that are not in the file. References to deleted records are valid, since these
    /// stay readable.
    void references(const Entity &entity)
    {
        for (const Field &field : entity.fields) {
            if (field.kind != Kind::Reference)
                continue;
            const std::string column = sqlName(field.key);
            SqlStatement statement(m_db, "SELECT id,hex(" + column + ") FROM " + sqlName(entity.key)
                                             + " t WHERE deleted IS NULL AND typeof(" + column + ")='blob' AND length("
                                             + column + ")=16 AND NOT EXISTS(SELECT 1 FROM "
                                             + sqlName(field.refers().key) + " r WHERE r.id=t." + column
                                             + ") LIMIT 100");
            while (statement.step())
                dangling(entity, field, Id::fromRaw(statement.blob(0).data()), text::toQ(statement.text(1)).toLower());
        }
    }

    void dangling(const Entity &entity, const Field &field, const Id &id, const QString &target)
    {
        add(Severity::Warning, QLatin1String(entity.key) + QLatin1Char('.') + QLatin1String(field.key), target,
            Storage::tr("%1 %2 refers to a record that is not in this file.")
                .arg(entity.caption(), text::toQ(id.text())),
            Storage::tr("Merge or import the file that contains it, or choose another record: set %1 %2 %3=…")
                .arg(QLatin1String(entity.key), text::toQ(id.text()), QLatin1String(field.key)));
    }

    void values(const Entity &entity)
    {
        Query query;
        query.entity = &entity;
        std::string out;
        m_store.forEach(query, [&](const Record &record) {
            for (int i = 0; i < int(entity.fields.size()); ++i) {
                const Field &field = entity.fields[std::size_t(i)];
                Remark remark;
                if (record.at(i).isPresent()
                    && parseText(field, record.at(i).text(), {}, out, &remark) == Outcome::Refused)
                    add(Severity::Warning, QLatin1String(entity.key) + QLatin1Char('.') + QLatin1String(field.key),
                        text::toQ(record.at(i).text()).left(200), remark.reason, remark.cure);
                if (field.kind == Kind::References)
                    listReferences(entity, field, record, i);
            }
            return m_problems.size() < mostProblems;
        });
    }

    void listReferences(const Entity &entity, const Field &field, const Record &record, int index)
    {
        for (const std::string &item : text::splitList(record.at(index).text())) {
            const auto id = Id::parse(item);
            if (!id || !m_store.rowOf(field.refers(), *id))
                dangling(entity, field, record.id(), text::toQ(item));
        }
    }

    void searchIndex(const Entity &entity)
    {
        Database *db = searchable();
        if (!db)
            return;
        const std::string index = sqlName(std::string(entity.key) + "_fts");
        const std::string sql = "INSERT INTO " + index + "(" + index + ",rank) VALUES('integrity-check',1)";
        if (sqlite3_exec(db->handle(), sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
            add(Severity::Warning, QLatin1String(entity.key), {},
                Storage::tr("The search index does not match the records."),
                Storage::tr("Search may miss some records. Make a rescue copy (backup --rescue): it has the same "
                            "records and a new index."));
    }

    /// SQLite checks a search index only on a writable connection. For a file that is open read-only, this is a
    /// temporary copy, deleted after the check. Returns null and reports a problem if there is no disk space for the
    /// copy.
    Database *searchable()
    {
        if (sqlite3_db_readonly(m_db.handle(), "main") != 1)
            return &m_db;
        if (m_copy || m_noCopy)
            return m_copy.get();
        auto copy = std::make_unique<Database>(QString(), Database::Mode::Create);
        sqlite3_backup *backup = sqlite3_backup_init(copy->handle(), "main", m_db.handle(), "main");
        const int code = backup ? sqlite3_backup_step(backup, -1) : SQLITE_NOMEM;
        sqlite3_backup_finish(backup);
        m_noCopy = code != SQLITE_DONE;
        if (m_noCopy)
            add(Severity::Warning, {}, {},
                Storage::tr("The search index was not checked: no disk space for a temporary copy of the file."),
                Storage::tr("Free some disk space for temporary files, then check again."));
        else
            m_copy = std::move(copy);
        return m_copy.get();
    }

    Store &m_store;
    Database &m_db;
    const Progress &m_progress;
    Problems m_problems;
    std::unique_ptr<Database> m_copy;
    bool m_noCopy = false;
    const Entity *m_unreadable = nullptr; ///< The last entity with unreadable records.
};

}

Problems Store::check(const Progress &progress)
{
    return Checker(*this, progress).run();
}
