// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge/conflicts.h"
#include "core/merge/joins.h"
#include "core/storage/layout/registers.h"
#include "core/storage/layout/siteknowledge.h"
#include "core/storage/writer.h"
#include "tests/support/database.h"
#include "tests/support/temporarystore.h"

#include <QFile>

#include <algorithm>
#include <functional>
#include <map>
#include <memory>
#include <set>
#include <stdexcept>
#include <string>
#include <vector>

struct Broken : std::runtime_error {
    using std::runtime_error::runtime_error;
};

inline void mustHold(bool condition, const std::string &what)
{
    if (!condition)
        throw Broken(what);
}

/// A chapter file and, beside it, what the law in memory says must be in it. Each step of the file is looked at:
/// whatever it wrote must be a write that the law would have made.
class Mirror
{
public:
    using Records = std::map<Id, merge::Record>;

    Mirror(const QString &path, qint64 skewMs)
        : clock(1'769'700'000'000 + skewMs)
        , m_path(path)
        , m_model(Id())
    {
        store = Store::open(path, Store::Mode::ReadWrite, clock);
        databaseOf(*store).exec("PRAGMA synchronous=OFF");
        m_model = merge::Knowledge(store->site());
    }
    /// The file of other, copied: it knows the same and writes as somebody else.
    Mirror(const QString &path, Mirror &other)
        : clock(other.clock)
        , m_path(path)
        , m_model(other.m_model)
        , m_records(other.m_records)
        , m_everHeld(other.m_everHeld)
    {
        databaseOf(*other.store).exec("PRAGMA wal_checkpoint(TRUNCATE)");
        mustHold(QFile::copy(other.m_path, path), "the file could not be copied");
        store = Store::open(path, Store::Mode::ReadWrite, clock);
        databaseOf(*store).exec("PRAGMA synchronous=OFF");
        mustHold(store->site() != other.store->site(), "a copied file has the site of the original");
        m_model.becomeSite(store->site());
    }

    FixedClock clock;
    std::unique_ptr<Store> store;

    const Entity &entity() const { return *findEntity("pledge"); }
    const merge::Knowledge &model() const { return m_model; }
    const Records &records() const { return m_records; }
    /// Every write that this file ever held, by record and register.
    const std::map<std::pair<Id, std::string>, std::map<Stamp, merge::Write>> &everHeld() const { return m_everHeld; }
    /// A bundle as its sender knew it when it was made.
    struct Sent {
        QString path;
        Records records;
        merge::Epochs epochs;
        merge::Claim claim;
        bool registersApart = false; ///< Some values of a record may be left out.
        std::function<bool(const Id &, const merge::Record &)> mustHold;
    };

    /// After the file took in a bundle: each record is what the law makes of both sides, or is as it was where the
    /// bundle may have left it out.
    void followMerge(const Sent &sent, bool accepted)
    {
        m_model.learn(sent.epochs);
        for (const auto &[id, theirs] : sent.records) {
            const auto known =
                registers::read(databaseOf(*store), entity(), id, [this](qint64 number) { return siteId(number); });
            if (!known) {
                mustHold(!sent.mustHold(id, theirs), "a record of the bundle is missing");
                continue;
            }
            const merge::Record before = m_records[id];
            merge::Record joined = before;
            merge::join(joined, theirs, m_model.epochs());
            merge::Record &after = m_records[id];
            if (sent.mustHold(id, theirs))
                after = joined;
            else if (!sent.registersApart)
                after = sameWrites(known->record, joined) ? joined : before;
            else
                for (const auto &[name, one] : joined.fields)
                    after.of(name) = known->record.of(name) == one ? one : before.of(name);
        }
        mustHold(m_model.accept(sent.claim) == accepted, "the file and the law differ about a claim");
        compare();
    }

    /// After the file took in a table that came back: what is new was written by the table or by this file, and what
    /// went was known to that.
    void followTable()
    {
        const SiteKnowledge sites(databaseOf(*store), store->site());
        m_model = merge::Knowledge(store->site(), sites.knowledge.knownVersions(), sites.knowledge.epochs());
        SqlStatement rows(databaseOf(*store), "SELECT id FROM pledge");
        std::vector<Id> all;
        while (rows.step())
            all.push_back(Id::fromRaw(rows.blob(0).data()));
        for (const Id &id : all) {
            const merge::Record held = row(id).record;
            merge::Record fresh, expected = m_records[id];
            for (const auto &[name, one] : held.fields)
                for (const merge::Write &write : one.writes()) {
                    const auto &known = m_records[id].of(name).writes();
                    if (std::find(known.begin(), known.end(), write) != known.end())
                        continue;
                    mustHold(write.stamp.site == store->site() || isTable(write.stamp.site),
                             "a table that came back brought somebody else's write");
                    fresh.of(name).insert(write);
                }
            merge::join(expected, fresh, m_model.epochs());
            mustHold(sameWrites(held, expected), "a table that came back replaced what it did not know");
            m_records[id] = expected;
        }
        compare();
    }

    std::vector<Id> ids() const
    {
        std::vector<Id> out;
        for (const auto &[id, record] : m_records)
            out.push_back(id);
        return out;
    }
    registers::Row row(const Id &id)
    {
        auto found =
            registers::read(databaseOf(*store), entity(), id, [this](qint64 number) { return siteId(number); });
        mustHold(found.has_value(), "a record is missing");
        return *found;
    }

    /// After a step of this file's own: what it wrote becomes part of the model, if the law agrees.
    void follow()
    {
        const quint64 hlc = quint64(databaseOf(*store).number(
            "SELECT held FROM site WHERE ord=(SELECT CAST(value AS INTEGER) FROM setting WHERE key='site')"));
        if (hlc > m_model.knownVersions().of(m_model.site()))
            m_model.beginStep(hlc);
        SqlStatement rows(databaseOf(*store), "SELECT id FROM pledge");
        std::vector<Id> all;
        while (rows.step())
            all.push_back(Id::fromRaw(rows.blob(0).data()));
        for (const Id &id : all)
            followRecord(id, hlc);
        compare();
    }

    /// The file says the same as the model: registers, what is hidden, conflicts, who stands for whom.
    void compare()
    {
        for (const auto &[id, record] : m_records)
            for (const auto &[name, one] : record.fields)
                for (const merge::Write &write : one.writes())
                    m_everHeld[{id, name}].emplace(write.stamp, write);
        SqlStatement tables(databaseOf(*store), "SELECT id,held FROM site WHERE held>0");
        merge::VersionVector knownVersions;
        while (tables.step())
            knownVersions.raise(Id::fromRaw(tables.blob(0).data()), quint64(tables.number(1)));
        mustHold(knownVersions == m_model.knownVersions(),
                 "the file claims to know\n" + knownVersions.text() + "\nand not\n" + m_model.knownVersions().text());
        mustHold(databaseOf(*store).number("SELECT count(*) FROM pledge") == qint64(m_records.size()),
                 "there are more or fewer records");
        std::set<std::string> conflicts;
        for (const auto &[id, record] : m_records) {
            const registers::Row held = row(id);
            for (const auto &[name, one] : record.fields)
                mustHold(held.record.of(name) == one, "a register differs: " + name + " of " + id.text()
                                                          + describe(held.record.of(name)) + describe(one));
            for (const auto &[name, one] : held.record.fields)
                mustHold(record.of(name) == one, "a register was made up: " + name + describe(one));
            const bool deleted = merge::isDeleted(record, m_model.epochs()), joined = survivor(id) != id;
            mustHold(held.hidden == (deleted || joined),
                     "a record is " + std::string(held.hidden ? "" : "not ") + "hidden");
            for (const merge::Conflict &conflict : merge::conflictsOf(record, m_model.epochs()))
                if (!deleted && (!joined || conflict.kind == merge::Conflict::Kind::Joined))
                    conflicts.insert(std::to_string(held.pk) + ' ' + conflict.field + ' '
                                     + std::to_string(int(conflict.kind)));
        }
        std::set<std::string> listed;
        SqlStatement rows(databaseOf(*store), "SELECT pk,field,kind FROM conflict");
        while (rows.step())
            listed.insert(std::to_string(rows.number(0)) + ' ' + std::string(rows.text(1)) + ' '
                          + std::to_string(rows.number(2)));
        mustHold(listed == conflicts, "other conflicts are listed");
    }

    Id survivor(const Id &id) const
    {
        const Id last = merge::survivor(id, [this](const Id &one) {
            const auto at = m_records.find(one);
            return at == m_records.end() ? Id() : merge::joinedInto(at->second);
        });
        return m_records.contains(last) ? last : id;
    }

private:
    static std::string describe(const merge::Register &one)
    {
        std::string out = " [";
        for (const merge::Write &write : one.writes())
            out += std::to_string(write.stamp.hlc) + '@' + write.stamp.site.text().substr(19) + "=\"" + write.value
                 + "\" over " + write.supersededContext.text() + " knew " + registers::observedText(write.observed)
                 + "; ";
        return out + ']';
    }

    static bool sameWrites(const merge::Record &a, const merge::Record &b)
    {
        const auto within = [](const merge::Record &one, const merge::Record &other) {
            return std::all_of(one.fields.begin(), one.fields.end(),
                               [&](const auto &field) { return other.of(field.first) == field.second; });
        };
        return within(a, b) && within(b, a);
    }

    bool isTable(const Id &site)
    {
        SqlStatement statement(databaseOf(*store), "SELECT kind='table' FROM site WHERE id=?");
        statement.bindBlob(1, site.bytes().data(), 16);
        return statement.step() && statement.number(0) != 0;
    }

    Id siteId(qint64 number)
    {
        SqlStatement statement(databaseOf(*store), "SELECT id FROM site WHERE ord=?");
        statement.bind(1, number);
        return statement.step() ? Id::fromRaw(statement.blob(0).data()) : Id();
    }

    void followRecord(const Id &id, quint64 hlc)
    {
        const registers::Row held = row(id);
        const merge::Record before = m_records[id];
        merge::Record &after = m_records[id];
        for (const auto &[name, one] : held.record.fields) {
            if (one == before.of(name))
                continue;
            mustHold(one.writes().size() == 1, "a step of this file left more than one value in " + name);
            const merge::Write &write = one.shown();
            if (write.stamp.hlc == 1) { // An imported table wrote it.
                mustHold(before.fields.empty(), "a table wrote into a record that was there");
                merge::Claim claim;
                claim.knownVersions.raise(write.stamp.site, 1);
                m_model.accept(claim);
            } else {
                mustHold(write.stamp == Stamp{hlc, m_model.site()}, "a step of this file wrote with another's stamp");
                mustHold(write.supersededContext == m_model.write(hlc, write.value, before.of(name)).supersededContext,
                         "a write replaces more or less than it says: " + name);
                if (name == merge::deletionField || name == merge::joinField)
                    checkKnew(write, before, held.record);
            }
            after.of(name) = one;
        }
    }

    /// Values written in the same step may have replaced what the act knew, before or after it.
    void checkKnew(const merge::Write &write, const merge::Record &before, const merge::Record &now)
    {
        const std::vector<Stamp> most = m_model.act(write.stamp.hlc, write.value, {}, before).observed;
        const std::vector<Stamp> least = m_model.act(write.stamp.hlc, write.value, {}, now).observed;
        mustHold(std::includes(most.begin(), most.end(), write.observed.begin(), write.observed.end()),
                 "an act knew what was not there");
        mustHold(std::includes(write.observed.begin(), write.observed.end(), least.begin(), least.end()),
                 "an act does not say all that it knew");
    }

    QString m_path;
    merge::Knowledge m_model;
    Records m_records;
    std::map<std::pair<Id, std::string>, std::map<Stamp, merge::Write>> m_everHeld;
};
