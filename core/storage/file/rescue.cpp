// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file/rescue.h"

#include "core/base/text.h"
#include "core/entities/registry.h"
#include "core/sqlite/sentences.h"
#include "core/storage/file/chapterfile.h"
#include "core/storage/file/rescuesource.h"
#include "core/storage/file/salvage.h"
#include "core/storage/layout/schema.h"

#include <QFileInfo>

#include <algorithm>
#include <limits>

namespace {

/// Before this version, a file contained everything that its sites wrote.
constexpr int firstVersionThatMeetsOthers = 4;

/// Bookkeeping tables in the order in which they are copied; the registry lists the entities.
struct Bookkeeping {
    const char *table;
    const char *order; ///< Null for tables with row numbers.
    const char *key;
    int since = 1; ///< Version of the file that introduced the table.
};
constexpr Bookkeeping bookkeeping[] = {
    {"setting", "key", ""},
    {"site", nullptr, "id"},
    {"op", nullptr, ""},
    {"change", nullptr, ""},
    {"share", nullptr, "", firstVersionThatMeetsOthers},
    {"epoch", "site,start_hlc", "", firstVersionThatMeetsOthers},
    {"held_write", "entity,pk,field,hlc,site,value", "", firstVersionThatMeetsOthers},
    {"conflict", "entity,pk,field,kind", "", firstVersionThatMeetsOthers},
    {"unknown_write", "entity,id,field,hlc,site,value", "", firstVersionThatMeetsOthers},
    {"joined", "entity,gone", "", firstVersionThatMeetsOthers},
};

/// The smallest row takes more bytes than this, including its index entry.
constexpr qint64 fewestBytesOfRow = 16;

class Rescue
{
public:
    Rescue(Database &from, Database &to, qint64 bytes, const Progress &progress, const WallClock &clock)
        : m_from(from)
        , m_to(to)
        , m_mostRows(bytes / fewestBytesOfRow + 1)
        , m_progress(progress)
        , m_clock(clock)
    {}

    RescueReport run();

private:
    RescueReport::Part copy(const std::string &table, const char *order, const std::string &key, qint64 rowsKnown);
    void copyEntity(const Entity &entity);
    void repairHistory();
    void repairSite();
    void lookForCancel() const;

    Database &m_from, &m_to;
    const qint64 m_mostRows;
    const Progress &m_progress;
    const WallClock &m_clock;
    qint64 m_done = 0;
    RescueReport m_report;
};

void Rescue::lookForCancel() const
{
    if (m_progress && !m_progress(m_done, qint64(entities().size() + std::size(bookkeeping))))
        throw Cancelled();
}

RescueReport::Part Rescue::copy(const std::string &table, const char *order, const std::string &key, qint64 rowsKnown)
{
    lookForCancel();
    const RescueReport::Part part = salvage(m_from, m_to,
                                            {.name = table,
                                             .key = key,
                                             .order = order ? order : "",
                                             .mostRows = m_mostRows,
                                             .rowsKnown = rowsKnown,
                                             .shouldContinue = [this] { lookForCancel(); }});
    ++m_done;
    return part;
}

void Rescue::copyEntity(const Entity &entity)
{
    for (const std::string &sql : schema::dropIndexes(entity))
        m_to.exec(sql);
    qint64 known = 0;
    {
        SqlStatement statement(m_to, "SELECT max(ifnull(pk_to,pk)) FROM change WHERE entity=?");
        statement.bind(1, std::string_view(entity.key));
        if (statement.step())
            known = std::min(statement.number(0), m_mostRows);
    }
    m_report.entities.push_back(copy(entity.key, nullptr, "id", known));
    for (const std::string &sql : schema::indexes(entity))
        m_to.exec(sql);
    const std::string index = sqlName(std::string(entity.key) + "_fts");
    m_to.exec("INSERT INTO " + index + "(" + index + ") VALUES('rebuild')");
    // A new record gets the number after the highest saved one. Delete the history of lost records with such numbers,
    // so that no new record inherits it.
    const std::string last = "(SELECT ifnull(max(pk),0) FROM " + sqlName(entity.key) + ")";
    for (const std::string &sql :
         {"DELETE FROM change WHERE entity=? AND pk>" + last,
          "UPDATE change SET pk_to=nullif(" + last + ",pk) WHERE entity=? AND pk_to>" + last}) {
        SqlStatement statement(m_to, sql);
        statement.bind(1, std::string_view(entity.key)).run();
    }
}

/// Adds a step for changes whose step is lost, so that no later step reuses its number.
void Rescue::repairHistory()
{
    const std::string label = text::fromQ(Storage::tr("A step whose details were lost"));
    SqlStatement statement(
        m_to, "INSERT INTO op(seq,wall_ms,kind,label) SELECT DISTINCT c.op,ifnull((SELECT o.wall_ms FROM op o WHERE "
              "o.seq<c.op ORDER BY o.seq DESC LIMIT 1),0),8,? FROM change c WHERE c.op NOT IN (SELECT seq FROM op) AND "
              "c.op>0 AND c.op<=?");
    statement.bind(1, label).bind(2, m_mostRows).run();
    m_to.exec("DELETE FROM change WHERE op NOT IN (SELECT seq FROM op)");
}

/// The file cannot be opened without a site of its own. Uses a number that no record has, so that no stamp gets another
/// author.
void Rescue::repairSite()
{
    if (m_to.number("SELECT count(*) FROM site WHERE ord=(SELECT CAST(value AS INTEGER) FROM setting WHERE key='site')")
        > 0)
        return;
    qint64 number = m_to.number("SELECT max(ord) FROM site"), hlc = m_to.number("SELECT max(last_hlc) FROM site");
    for (const Entity *entity : entities()) {
        number = std::max(number, m_to.number("SELECT max(site) FROM " + sqlName(entity->key)));
        hlc = std::max(hlc, m_to.number("SELECT max(hlc) FROM " + sqlName(entity->key)));
    }
    const qint64 siteIndex = std::clamp<qint64>(number, 0, std::numeric_limits<qint64>::max() - 1) + 1;
    const Id id = Id::create(m_clock.nowMs());
    SqlStatement site(m_to,
                      "INSERT INTO site(ord,id,label,last_hlc,held) VALUES(?1,?2,(SELECT value FROM setting WHERE "
                      "key='name'),?3,?3)");
    site.bind(1, siteIndex).bindBlob(2, id.bytes().data(), 16).bind(3, hlc).run();
    const std::string text = std::to_string(siteIndex);
    SqlStatement setting(
        m_to, "INSERT INTO setting(key,value) VALUES('site',?) ON CONFLICT(key) DO UPDATE SET value=excluded.value");
    setting.bind(1, text).run();
}

RescueReport Rescue::run()
{
    const bool meetsOthers = m_from.number("PRAGMA user_version") >= firstVersionThatMeetsOthers
                          || !schema::columnsInFile(m_from, "held_write").empty();
    for (const Bookkeeping &table : bookkeeping)
        if (meetsOthers || table.since < firstVersionThatMeetsOthers)
            m_report.bookkeeping.push_back(copy(table.table, table.order, table.key, 0));
    if (!meetsOthers)
        m_to.exec("UPDATE site SET held=last_hlc");
    repairHistory();
    for (const Entity *entity : entities())
        copyEntity(*entity);
    repairSite();
    return std::move(m_report);
}

}

bool RescueReport::isWhole() const
{
    const auto whole = [](const Part &part) { return part.isWhole(); };
    return std::all_of(entities.begin(), entities.end(), whole)
        && std::all_of(bookkeeping.begin(), bookkeeping.end(), whole);
}

qint64 RescueReport::saved() const
{
    qint64 sum = 0;
    for (const Part &part : entities)
        sum += part.saved;
    return sum;
}

qint64 RescueReport::lost() const
{
    qint64 sum = 0;
    for (const Part &part : entities)
        sum += part.lost;
    return sum;
}

RescueReport rescueTo(const QString &damaged, const QString &path, const Progress &progress, const WallClock &clock)
{
    RescueReport report;
    makeDatabase(path, [&](Database &to) {
        RescueSource source(damaged, path);
        // One snapshot of the file, even if another process is writing to it.
        SqlStatement begin(source.db(), "BEGIN");
        begin.tryStep();
        report = Rescue(source.db(), to, QFileInfo(damaged).size(), progress, clock).run();
    });
    return report;
}
