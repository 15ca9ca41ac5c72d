// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/people/duplicates.h"
#include "tests/core/import/files.h"

#include <string>
#include <vector>

/// A person or pledge of a test.
struct PersonRow {
    int number = 0; ///< From which its id follows.
    std::string given, family, email, phone, zip, otherEmails, kind, action;
};

inline Id idOf(int number)
{
    static const Id space = *Id::parse("5f1d7a66-0f0c-4b8e-9d55-3a4f6b1c2d3e");
    return Id::fromName(space, std::to_string(number));
}

inline void putPeople(TemporaryStore &chapter, const std::vector<PersonRow> &rows, const char *entity = "person")
{
    const bool pledge = std::string_view(entity) == "pledge";
    std::string csv = "id,given_name,family_name,email,other_emails,phone,postal_code";
    csv += pledge ? ",kind,action\n" : "\n";
    for (const PersonRow &row : rows) {
        csv += idOf(row.number).text();
        for (const std::string *cell : {&row.given, &row.family, &row.email, &row.otherEmails, &row.phone, &row.zip})
            csv += ',' + *cell;
        csv += pledge ? ',' + row.kind + ',' + row.action + '\n' : "\n";
    }
    const ImportReport report = import(*chapter, fileOf(chapter, "people.csv", csv), as(entity));
    INFO(problemsText(report));
    REQUIRE(report.created == qint64(rows.size()));
}

inline people::DuplicateReport duplicatesIn(Store &store, const char *entity = "person", bool households = false)
{
    people::DuplicateOptions options;
    options.entity = findEntity(entity);
    options.households = households;
    return people::findDuplicates(store, options);
}

inline people::DuplicateReport duplicatesAmong(const std::vector<PersonRow> &rows, const char *entity = "person",
                                               bool households = false)
{
    TemporaryStore chapter;
    putPeople(chapter, rows, entity);
    return duplicatesIn(*chapter, entity, households);
}
