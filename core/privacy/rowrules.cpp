// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/rowrules.h"

#include "core/storage/rowcursor.h"

#include <string_view>

namespace {

using privacy::Level;
using privacy::Sends;

/// Kinds of records that may be sent, for entities whose kind decides. Records whose kind is not listed, not recorded
/// or unknown to this version are not sent.
struct Kinds {
    std::string_view entity;
    std::string_view keys;
};

/// For all levels but a full copy: events that affect the public, not a person who was arrested, hurt, or is a child.
constexpr Kinds trustedKinds[] = {
    {"incident", "'use_of_force','chemical_agent','projectiles','kettling','dispersal_order',"
                 "'unlawful_assembly_declared','riot_declared','curfew','road_closure','permit_refused',"
                 "'property_damage','counter_protest','threat','weapon_seen','vehicle_incident','surveillance',"
                 "'press_interference'"},
    // Detention, deportation and disappearance reveal a person's immigration status; an injury reveals their health.
    {"case", "'killing','death_in_custody','death','eviction','dismissal','retaliation'"},
};

/// Public places: their names and addresses reveal no one, so they count as marked.
constexpr std::string_view knownPlaces =
    "'public_square','street_route','park','campus','school','picket_line','government_building','capitol',"
    "'legislator_office','court','police_station','field_office','detention_facility','airport','hotel',"
    "'house_of_worship','union_hall','community_center','city','region'";

constexpr std::string_view knownNone = "x'6E6F6E65'"; ///< The BLOB that cells::bind writes.

std::string unset(std::string_view column)
{
    const std::string name = rowColumn(column);
    return "(" + name + " IS NULL OR " + name + "=" + std::string(knownNone) + ")";
}

std::string oneOf(std::string_view column, std::string_view keys)
{
    return "coalesce(" + rowColumn(column) + ",'') IN (" + std::string(keys) + ")";
}

/// SQL that is true if any of the conditions is.
class Conditions
{
public:
    void add(const std::string &condition) { m_sql += (m_sql.empty() ? "" : " OR ") + condition; }
    const std::string &sql() const { return m_sql; }

private:
    std::string m_sql;
};

/// The record's own mark. If it is withheld or unknown to this version, the record is not sent.
void addSensitivity(Conditions &stays, Level level, const Entity &entity)
{
    if (level == Level::Public) {
        stays.add("NOT " + oneOf("sensitivity", "'public'"));
        return;
    }
    const bool widely = level == Level::Trusted || entity.about == About::World;
    const std::string keys = level == Level::Trusted ? "'public','coalition','chapter'" : "'public','coalition'";
    const std::string marked = oneOf("sensitivity", keys);
    stays.add("NOT (" + (widely ? unset("sensitivity") + " OR " : std::string()) + marked + ")");
}

/// Possible minors: recorded as such, withheld, or a value unknown to this version.
void addMinors(Conditions &stays, const Entity &entity)
{
    if (entity.find("minor"))
        stays.add("NOT (" + unset("minor") + " OR " + oneOf("minor", "'no'") + ")");
    if (entity.find("age"))
        stays.add("NOT (" + unset("age") + " OR (typeof(\"age\")='integer' AND \"age\">=18))");
}

void addKinds(Conditions &stays, const Entity &entity)
{
    for (const Kinds &kinds : trustedKinds)
        if (kinds.entity == entity.key)
            stays.add("NOT " + oneOf("kind", kinds.keys));
}

/// Actions and places that are visible only to some people.
void addShownTo(Conditions &stays, Level level, const Entity &entity)
{
    if (entity.find("shown_to"))
        stays.add("NOT (" + unset("shown_to") + " OR "
                  + oneOf("shown_to", level == Level::Trusted ? "'public','confirmed_people'" : "'public'") + ")");
}

void addPlaces(Conditions &stays, Level level, const Entity &entity)
{
    if (entity.key != std::string_view("location"))
        return;
    const std::string home = oneOf("kind", "'private_home'");
    stays.add(level == Level::Trusted ? "(" + home + " AND " + unset("sensitivity") + ")" : home);
}

/// An ID derived from a row's content can confirm a guess about withheld values; see decision 5.
void addContentIds(Conditions &stays, const Entity &entity, std::span<const Sends> fields, const std::string &marked)
{
    Conditions held;
    held.add("\"extra\" IS NOT NULL");
    for (std::size_t i = 0; i < fields.size(); ++i)
        if (fields[i] != Sends::Always)
            held.add(rowColumn(entity.fields[i].key) + " IS NOT NULL");
    stays.add("(substr(hex(\"id\"),13,1)='5' AND NOT " + marked + " AND (" + held.sql() + "))");
}

std::string marked(Level level, const Entity &entity)
{
    if (level == Level::Public)
        return "1";
    const std::string own = oneOf("sensitivity", "'public','coalition'");
    if (entity.key != std::string_view("location"))
        return "(" + own + ")";
    return "(" + own + " OR " + oneOf("kind", knownPlaces) + ")";
}

}

std::string privacy::rowVerdict(Level level, const Entity &entity, std::span<const Sends> fields)
{
    if (level == Level::Full)
        return "2";
    Conditions stays;
    addSensitivity(stays, level, entity);
    addMinors(stays, entity);
    addKinds(stays, entity);
    addShownTo(stays, level, entity);
    addPlaces(stays, level, entity);
    if (level == Level::Trusted)
        return "CASE WHEN " + stays.sql() + " THEN 0 WHEN \"deleted\" IS NOT NULL THEN 3 ELSE 2 END";
    if (entity.key == std::string_view("host")) // A host without an organization is a person.
        stays.add("(" + unset("organization") + " AND " + unset("coalition") + ")");
    const std::string mark = marked(level, entity);
    if (level == Level::Coalition)
        addContentIds(stays, entity, fields, mark);
    return "CASE WHEN " + stays.sql() + " THEN 0 WHEN \"deleted\" IS NOT NULL THEN 3 WHEN " + mark
         + " THEN 2 ELSE 1 END";
}
