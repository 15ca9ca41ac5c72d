// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/models/layout.h"

#include "core/base/text.h"
#include "core/entities/registry.h"

#include <QStringList>

#include <algorithm>

namespace layout {

namespace {

struct Row {
    const char *entity;
    const char *icon;
    const char *columns; ///< Field keys, separated by blanks.
    const char *form;    ///< Empty: every field of the entity itself.
};

constexpr Row rows[] = {
    {"action", "calendar-days", "kinds starts location planned_status",
     "title kinds planned_status starts ends zone location place_text description goal_count capacity coalition "
     "umbrella "
     "demands asks outcome outcome_text"},
    {"pledge", "hand-helping", "kind status phone pledged_on action",
     "given_name family_name alias phone email kind status head_count action pledged_on workplace city postal_code "
     "consent"},
    {"demand", "target", "kind status level adopted",
     "title text kind status status_on status_text level targets jurisdiction "
     "actions campaigns cases"},
    {"organization", "building-2", "kind city stance",
     "name aliases kind city region parent stance contact email phone url description"},
    {"location", "map-pin", "kind city region capacity",
     "name kind address city region postal_code capacity step_free "
     "access_notes permit_authority within jurisdiction"},
    {"person", "user", "organization phone email city",
     "alias given_name family_name organization office job_title phone email "
     "city postal_code workplace consent do_not_contact"},
    {"coalition", "handshake", "status formed jurisdiction", ""},
    {"campaign", "flag", "kind status starts jurisdiction",
     "name kind status slogan starts ends parent coalition leads targets ask "
     "ask_text goals description"},
    {"case", "scale", "kind occurred location",
     "name kind person occurred location place_text what_happened responsible "
     "responsible_text video"},
    {"target", "crosshair", "kind tier ask_status",
     "name kind tier person organization office campaign ask ask_text ask_status "
     "stance jurisdiction leverage"},
    {"unit", "users", "kind organization head_count", ""},
    {"membership", "link", "role organization coalition", ""},
    {"wording", "quote", "demand jurisdiction", ""},
    {"addressee", "send", "demand status", ""},
    {"host", "megaphone", "role organization action", ""},
    {"response", "message-square-reply", "kind responded organization", ""},
    {"concession", "badge-check", "degree status demand", ""},
    {"assessment", "gauge", "score assessed assessed_by", ""},
    {"structure_test", "clipboard-check", "action unit asked said_yes", ""},
    {"assignment", "user-check", "role action person status", ""},
    {"task", "list-checks", "status due owner action",
     "title status due owner owner_text action campaign phase description"},
    {"permit", "file-check", "status authority action", ""},
    {"supply", "package", "status needed got action", ""},
    {"turnout_claim", "chart-column", "action low high claimant_text", ""},
    {"scale_claim", "chart-line", "subject low high claimant_text", ""},
    {"incident", "triangle-alert", "kind occurred action",
     "title kind action occurred when_text location place_text done_by "
     "done_by_text done_to people_count arrests injuries deaths description"},
    {"allegation", "circle-help", "incident claimant_text corroboration", ""},
    {"statement", "message-circle", "kind speaker_text said", ""},
    {"evidence", "file-search", "kind dated organization", ""},
    {"milestone", "milestone", "kind occurred location", ""},
    {"alias", "tag", "record used_by", ""},
    {"link", "waypoints", "relation to_record", ""},
    {"source", "newspaper", "kind publisher published", ""},
};

struct GroupRow {
    const char *title;
    const char *entities;
};

constexpr GroupRow groupRows[] = {
    {QT_TRANSLATE_NOOP("Group", "Actions and their preparation"),
     "action task assignment supply permit host structure_test milestone"},
    {QT_TRANSLATE_NOOP("Group", "People and pledges"), "pledge person assessment unit"},
    {QT_TRANSLATE_NOOP("Group", "Coalition"), "coalition organization membership campaign target location"},
    {QT_TRANSLATE_NOOP("Group", "Demands and answers"), "demand wording addressee response concession case"},
    {QT_TRANSLATE_NOOP("Group", "What happened and who says so"),
     "turnout_claim scale_claim incident allegation statement evidence source link alias"},
};

const Row *rowOf(const Entity &entity)
{
    for (const Row &row : rows)
        if (std::string_view(row.entity) == entity.key)
            return &row;
    return nullptr;
}

std::vector<std::string> keysOf(const char *list)
{
    std::vector<std::string> keys;
    const QStringList parts = QString::fromLatin1(list).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &part : parts)
        keys.push_back(part.toStdString());
    return keys;
}

std::vector<const Field *> fieldsOf(const Entity &entity, const char *list)
{
    std::vector<const Field *> fields;
    for (const std::string &key : keysOf(list))
        if (const Field *field = entity.find(key))
            fields.push_back(field);
    return fields;
}

bool isCommon(const Field &field)
{
    constexpr std::string_view common[] = {"sources", "inferred", "external_ids", "tags", "sensitivity", "notes"};
    return std::find(std::begin(common), std::end(common), field.key) != std::end(common);
}

bool contains(const std::vector<const Field *> &fields, const Field &field)
{
    return std::find(fields.begin(), fields.end(), &field) != fields.end();
}

}

std::vector<const Field *> columns(const Entity &entity)
{
    const Row *row = rowOf(entity);
    return row ? fieldsOf(entity, row->columns) : std::vector<const Field *>();
}

std::vector<const Field *> mainFields(const Entity &entity)
{
    std::vector<const Field *> fields;
    const Row *row = rowOf(entity);
    if (row && *row->form)
        fields = fieldsOf(entity, row->form);
    else
        for (const Field &field : entity.fields)
            if (!isCommon(field))
                fields.push_back(&field);
    for (const Field &field : entity.fields)
        if (field.is(Required) && !contains(fields, field))
            fields.push_back(&field);
    for (const char *key : {"notes", "sources"})
        if (const Field *field = entity.find(key))
            fields.push_back(field);
    return fields;
}

std::vector<const Field *> moreFields(const Entity &entity)
{
    const std::vector<const Field *> shown = mainFields(entity);
    std::vector<const Field *> fields;
    for (const Field &field : entity.fields)
        if (!isCommon(field) && !contains(shown, field))
            fields.push_back(&field);
    return fields;
}

std::vector<const Field *> commonFields(const Entity &entity)
{
    const std::vector<const Field *> shown = mainFields(entity);
    std::vector<const Field *> fields;
    for (const Field &field : entity.fields)
        if (isCommon(field) && !contains(shown, field))
            fields.push_back(&field);
    return fields;
}

const char *icon(const Entity &entity)
{
    const Row *row = rowOf(entity);
    return row ? row->icon : "database";
}

std::vector<Group> groups()
{
    std::vector<Group> all;
    std::vector<const Entity *> left(entities().begin(), entities().end());
    for (const GroupRow &row : groupRows) {
        Group group{row.title, {}};
        for (const std::string &key : keysOf(row.entities))
            if (const Entity *entity = findEntity(key)) {
                group.entities.push_back(entity);
                std::erase(left, entity);
            }
        all.push_back(std::move(group));
    }
    if (!left.empty())
        all.push_back({QT_TRANSLATE_NOOP("Group", "Other"), left});
    return all;
}

QStringList unknownKeys()
{
    QStringList unknown;
    for (const Row &row : rows) {
        const Entity *entity = findEntity(row.entity);
        if (!entity) {
            unknown << QString::fromLatin1(row.entity);
            continue;
        }
        for (const char *list : {row.columns, row.form})
            for (const std::string &key : keysOf(list))
                if (!entity->find(key))
                    unknown << QStringLiteral("%1.%2").arg(QLatin1String(row.entity), QString::fromStdString(key));
    }
    for (const GroupRow &row : groupRows)
        for (const std::string &key : keysOf(row.entities))
            if (!findEntity(key))
                unknown << QString::fromStdString(key);
    return unknown;
}

}
