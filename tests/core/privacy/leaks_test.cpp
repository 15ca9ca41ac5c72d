// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/archivereader.h"
#include "core/bundle/mergebundle.h"
#include "core/bundle/writebundle.h"
#include "core/privacy/counts.h"
#include "core/storage/layout/cells.h"
#include "core/storage/layout/schema.h"
#include "tests/support/database.h"
#include "tests/support/planting.h"

#include <catch2/catch.hpp>

#include <QFile>

#include <set>

using privacy::Audience;
using privacy::Gate;
using privacy::Level;
using privacy::Permission;

namespace {

using Leaves = std::function<LeavingParts(Store &, Level)>;

/// The texts of organizations, actions and the like that leave for partners, as decision 5 promises: nothing else does.
/// These lists are written by hand, so that a change of a field's reach is a change here as well.
const std::set<std::string> openTexts{
    "action.title",          "action.jurisdiction",
    "campaign.name",         "campaign.jurisdiction",
    "coalition.name",        "coalition.jurisdiction",
    "organization.name",     "organization.city",
    "organization.region",   "organization.jurisdiction",
    "demand.title",          "demand.jurisdiction",
    "source.title",          "source.publisher",
    "evidence.title",        "location.city",
    "location.region",       "location.country",
    "location.jurisdiction", "scale_claim.jurisdiction",
    "wording.jurisdiction",  "unit.city",
    "target.jurisdiction",
};
/// And these in records that somebody marked for that circle.
const std::set<std::string> markedTexts{
    "location.name",
    "location.address",
    "location.postal_code",
    "location.access_notes",
    "action.aliases",
    "action.kind_text",
    "action.when_text",
    "action.place_text",
    "action.description",
    "action.instructions",
    "action.access_notes",
    "action.url",
    "campaign.aliases",
    "campaign.slogan",
    "campaign.when_text",
    "campaign.description",
    "campaign.ask_text",
    "demand.text",
    "demand.condition",
    "wording.text",
    "coalition.aliases",
    "coalition.purpose",
    "coalition.url",
    "organization.aliases",
    "organization.description",
    "organization.url",
    "response.title",
    "response.text",
    "response.quote",
    "response.responder_role",
    "concession.text",
    "statement.quote",
    "statement.about_text",
    "statement.when_text",
    "milestone.title",
    "milestone.when_text",
    "milestone.place_text",
    "milestone.description",
    "evidence.finding",
    "evidence.publisher_text",
    "evidence.when_text",
    "evidence.url",
    "scale_claim.text",
    "scale_claim.subject_text",
    "turnout_claim.text",
    "turnout_claim.place_text",
    "unit.name",
    "target.name",
    "target.office",
    "target.ask_text",
    "permit.title",
    "permit.authority",
    "permit.conditions",
    "task.title",
    "task.description",
    "supply.item",
    "supply.measure",
    "structure_test.title",
    "structure_test.ask_text",
    "alias.text",
    "source.url",
};
/// Whose records leave for partners when nobody marked them.
const std::set<std::string> forPartners{"source",   "location",    "coalition", "organization", "membership",
                                        "campaign", "demand",      "wording",   "addressee",    "action",
                                        "host",     "scale_claim", "evidence",  "alias",        "link"};
/// Whose records never do.
const std::set<std::string> ofPeople{"person", "case", "pledge", "assessment", "assignment", "incident", "allegation"};
/// What not even a trusted chapter gets, beside every field `notes`.
const std::set<std::string> fullOnly{"case.place_text",      "case.what_happened", "case.responsible_text",
                                     "case.family_contact",  "incident.done_to",   "incident.description",
                                     "incident.reported_by", "assessment.basis"};

std::string nameOf(const Entity &entity, const Field &field)
{
    return std::string(entity.key) + '.' + field.key;
}

const Planted *belowTrusted(const Entity &entity, const Field &field, const std::string &mark)
{
    const std::string name = nameOf(entity, field);
    const bool marked = mark == "public" || mark == "coalition";
    const bool leaves =
        !ofPeople.contains(entity.key) && (marked || (mark.empty() && forPartners.contains(entity.key)));
    if (!leaves || !(openTexts.contains(name) || (marked && markedTexts.contains(name))))
        return &secretPlants;
    return mark == "public" ? &openPlants : &partnerPlants;
}

const Planted *atTrusted(const Entity &entity, const Field &field, const std::string &mark)
{
    const bool stays =
        mark == "restricted" || fullOnly.contains(nameOf(entity, field)) || field.key == std::string_view("notes");
    return stays ? &secretPlants : &openPlants;
}

/// What the gate lets out, written plainly: for every field of every record its cell, and the counts.
LeavingParts plainly(Store &store, Level level)
{
    Gate gate(store, Audience(level));
    LeavingParts parts;
    for (const Entity *entity : entities()) {
        QByteArray &out = parts[entity->key];
        RowColumns columns = RowColumns::all(*entity);
        columns.expressions = gate.columns(*entity);
        RowWalk rows(store, *entity, columns);
        while (rows.next()) {
            const Permission verdict = gate.verdict(*entity, rows, int(entity->fields.size()));
            if (verdict == Permission::Stays)
                continue;
            out += QByteArray::fromStdString(rows.id().text());
            for (int i = 0; i < int(entity->fields.size()); ++i) {
                const Field &field = entity->fields[std::size_t(i)];
                out += ',' + QByteArray::fromStdString(gate.outgoing(*entity, field, verdict, rows.value(i)).cell());
            }
            out += '\n';
        }
    }
    for (const privacy::CountPlan &plan : privacy::countPlans(level))
        if (const auto counts = privacy::countsFor(gate, store, plan))
            for (const auto &row : privacy::countRows(plan, *counts))
                for (const std::string &cell : row)
                    parts["counts"] += QByteArray::fromStdString(cell) + ',';
    return parts;
}

QString bundleOf(Store &store, Level level, const QTemporaryDir &folder)
{
    const QString path = folder.filePath(QString::fromLatin1(privacy::levelKey(level)) + QStringLiteral(".zip"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    bundle::Options options;
    options.audience = Audience(level);
    bundle::write(store, options, file);
    return path;
}

/// A bundle, unpacked: its entries, its comment, and the whole archive as it lies on the disk.
LeavingParts bundled(Store &store, Level level)
{
    const QTemporaryDir folder;
    const QString path = bundleOf(store, level, folder);
    LeavingParts parts;
    {
        bundle::ArchiveReader archive(path);
        for (const std::string &entry : archive.paths())
            parts[entry] = archive.read(entry);
        parts["comment"] = archive.comment();
    }
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    parts["archive"] = file.readAll();
    return parts;
}

/// Has another chapter write something else to the same fields at the same time, with what must not leave in both.
void plantConflicts(Store &store)
{
    const QTemporaryDir folder;
    const std::string name = secretPlants.given + ' ' + secretPlants.family;
    const Id action =
        add(store, "action",
            {{"title", "March"}, {"sensitivity", "public"}, {"description", "Bring water"}, {"notes", "-"}});
    const Id person = add(store, "person", {{"alias", "W."}, {"sensitivity", "restricted"}});
    FixedClock clock;
    const auto other = Store::create(folder.filePath("other.groundswell"), "Elsewhere", {}, clock);
    bundle::merge(*other, bundleOf(store, Level::Full, folder));
    const std::string one = "Call " + secretPlants.typedPhone, two = "Write to " + secretPlants.email;
    set(*other, "action", action, {{"description", one.c_str()}, {"notes", name.c_str()}});
    set(*other, "person", person, {{"alias", name.c_str()}});
    set(store, "action", action, {{"description", two.c_str()}, {"notes", secretPlants.address.c_str()}});
    set(store, "person", person, {{"alias", secretPlants.family.c_str()}});
    bundle::merge(store, bundleOf(*other, Level::Full, folder));
    REQUIRE(databaseOf(store).number("SELECT count(*) FROM conflict") >= 3);
}

/// Ids of people's records, which are made of their names where a table brought them.
void forbidPeople(LeakScanner &scanner, const Planting &planting)
{
    for (const auto &[entity, id] : planting.records())
        if (ofPeople.contains(entity->key)) {
            const QByteArray raw(reinterpret_cast<const char *>(id.bytes().data()), 16);
            scanner.forbidBytes(std::string(entity->key) + " id", raw);
            scanner.forbidBytes(std::string(entity->key) + " id", QByteArray::fromStdString(id.text()));
        }
}

/// Whether a text that may leave does: else the search proves nothing.
bool holds(const LeavingParts &parts, const Planted &planted)
{
    return std::any_of(parts.begin(), parts.end(),
                       [&](const auto &part) { return part.second.contains(planted.family.c_str()); });
}

void checkBelowTrusted(const Leaves &leaves)
{
    TemporaryStore file;
    Planting planting(*file, true, belowTrusted);
    planting.plant();
    plantConflicts(*file);
    REQUIRE(planting.records().size() > 500);
    REQUIRE(planting.values() > 4000);
    LeakScanner partners, everybody;
    secretPlants.forbid(partners);
    forbidPeople(partners, planting);
    everybody = partners;
    partnerPlants.forbid(everybody);

    const LeavingParts coalition = leaves(*file, Level::Coalition), all = leaves(*file, Level::Public);
    CHECK(partners.findings(coalition) == "");
    CHECK(everybody.findings(all) == "");
    CHECK(holds(coalition, partnerPlants));
    CHECK(holds(coalition, openPlants));
    CHECK(holds(all, openPlants));
    CHECK_FALSE(partners.findings(leaves(*file, Level::Full)).empty());
    CHECK_FALSE(partners.findings(leaves(*file, Level::Trusted)).empty());
}

void checkTrusted(const Leaves &leaves)
{
    TemporaryStore file;
    Planting planting(*file, false, atTrusted);
    planting.plant();
    LeakScanner scanner;
    secretPlants.forbid(scanner);
    const LeavingParts trusted = leaves(*file, Level::Trusted);
    CHECK(scanner.findings(trusted) == "");
    CHECK(holds(trusted, openPlants));
    CHECK_FALSE(scanner.findings(leaves(*file, Level::Full)).empty());
}

}

TEST_CASE("The scanner finds a text in every encoding that it claims to know", "[privacy][leaks]")
{
    LeakScanner scanner;
    scanner.forbid("Zsófia Quill");
    const QString text = QStringLiteral("- Zsófia Quill -");
    QByteArray utf16(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    QByteArray swapped;
    for (int i = 0; i < utf16.size(); i += 2)
        swapped += QByteArray(1, utf16[i + 1]) + utf16[i];
    const QByteArray utf8 = text.toUtf8();
    for (const QByteArray &bytes :
         {utf8, utf16, swapped, text.toLatin1(), text.toUpper().toUtf8(), text.toLower().toUtf8(),
          QByteArray("x zsofia quill"), utf8.toHex(), utf8.toHex().toUpper(), utf8.toBase64(), ("1" + utf8).toBase64(),
          ("12" + utf8).toBase64(), utf16.toBase64(), utf8.toPercentEncoding(), utf8.toPercentEncoding().toLower(),
          QByteArray("Zs\\u00f3fia Quill"), QByteArray("Zs&#243;fia Quill"),
          text.normalized(QString::NormalizationForm_D).toUtf8(), QStringLiteral("lliuQ aifósZ").toUtf8()}) {
        INFO(bytes.toStdString());
        CHECK_FALSE(scanner.findings({{"part", bytes}}).empty());
    }
    CHECK_FALSE(scanner.findings({{"for Zsófia Quill.csv", {}}}).empty());
    CHECK(scanner.findings({{"part", "Zs fia Quil, Quill Zsófia"}}).empty());
}

TEST_CASE("The lists of what may leave name fields that exist", "[privacy][leaks]")
{
    for (const auto *list : {&openTexts, &markedTexts, &fullOnly})
        for (const std::string &name : *list) {
            INFO(name);
            const Entity *entity = findEntity(name.substr(0, name.find('.')));
            REQUIRE(entity);
            CHECK(entity->find(name.substr(name.find('.') + 1)));
        }
    CHECK(forPartners.size() + ofPeople.size() + 11 == entities().size());
}

TEST_CASE("No planted name, number or address gets past the gate to partners or the public", "[privacy][leaks]")
{
    checkBelowTrusted(plainly);
}

TEST_CASE("No planted name, number or address is in a bundle for partners or the public", "[privacy][leaks]")
{
    checkBelowTrusted(bundled);
}

TEST_CASE("No note, unknown column or restricted record is in a bundle for a trusted chapter", "[privacy][leaks]")
{
    checkTrusted(bundled);
}

TEST_CASE("No note, unknown column or restricted record gets past the gate to a trusted chapter", "[privacy][leaks]")
{
    checkTrusted(plainly);
}
