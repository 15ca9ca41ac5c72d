// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/import/returned/sheets.h"

#include <rapidcheck.h>

#include <set>

namespace {

/// Fields of a pledge that hold what a generator can make up.
const std::vector<const char *> fields{"given_name",  "city",       "notes",      "phone",
                                       "postal_code", "pledged_on", "head_count", "shift"};

rc::Gen<std::string> valueOf(std::string_view field)
{
    const auto number = [](int from, int to) { return rc::gen::inRange(from, to); };
    const auto two = [](int n) { return (n < 10 ? "0" : "") + std::to_string(n); };
    if (field == "phone")
        return rc::gen::map(number(0, 10'000), [](int n) { return "+1612555" + std::to_string(10'000 + n).substr(1); });
    if (field == "postal_code")
        return rc::gen::map(number(501, 99'951), [](int n) { return std::to_string(100'000 + n).substr(1); });
    if (field == "pledged_on")
        return rc::gen::map(rc::gen::pair(number(1, 13), number(1, 29)),
                            [two](const auto &p) { return "2026-" + two(p.first) + '-' + two(p.second); });
    if (field == "head_count")
        return rc::gen::map(number(1, 5000), [](int n) { return std::to_string(n); });
    return rc::gen::map(rc::gen::pair(rc::gen::element<std::string>("Ana", "Łukasz", "Núñez", "it's", "00", "=1+", "+",
                                                                    "“x” – ", "a; b ", "(x) ", "7%", "- "),
                                      number(0, 10'000)),
                        [](const auto &p) { return p.first + std::to_string(p.second); });
}

}

TEST_CASE("Only a person's edits change records, in random tables with random rewrites")
{
    const std::set<std::string> losing{"two decimals, scientific", "general format", "ansi",
                                       "currency"}; // What is typed then is not what is saved.
    rc::check("random tables", [&losing] {
        TemporaryStore chapter;
        const int people = *rc::gen::inRange(12, 25);
        Edit all{EditKind::Form, "Add", {}};
        for (int i = 0; i < people; ++i) {
            RecordChange one = change(RecordChange::What::Create, "pledge", {}, {});
            for (const char *field : fields)
                if (const std::string value = *valueOf(field);
                    std::string_view(field) == "given_name" || *rc::gen::inRange(0, 4) > 0)
                    one.values.emplace_back(one.entity->find(field), Value(value));
            all.changes.push_back(std::move(one));
        }
        const std::vector<Id> ids = chapter->apply(all).ids;
        const auto &[name, habit] = *rc::gen::elementOf(spreadsheet::habits());
        RC_PRE(!losing.contains(name));
        Sheet sheet = sheetOf(*chapter);
        auto expected = contents(*chapter);
        std::vector<Record> records;
        for (const Id &id : ids)
            records.push_back(*chapter->get(*findEntity("pledge"), id));

        // Few edits, so that a column's cells outnumber them nine to one.
        const auto edits = *rc::gen::inRange(0, 3);
        std::map<std::size_t, std::map<std::string, std::string>> wanted;
        std::set<std::string> edited;
        for (int i = 0; i < edits; ++i) {
            const std::string field = *rc::gen::element<std::string>("city", "phone", "pledged_on", "postal_code");
            const auto row = *rc::gen::inRange<std::size_t>(0, ids.size());
            // What a person types is such that the spreadsheet saves it as typed.
            const std::string value = field == "city" ? "City of " + std::to_string(i) + 'x' : *valueOf(field);
            if (edited.insert(field).second)
                wanted[row][field] = value;
        }
        for (const auto &[row, values] : wanted)
            for (const auto &[field, value] : values) {
                sheet.cell(sheet.rowOf(ids[row]), field) = csv::guardFormula(value);
                records[row].set(field, Value(value));
            }
        // Columns and rows move as they please.
        sheet.sortBy(*rc::gen::element<std::string>("given_name", "city", "phone", "_id", "notes"),
                     *rc::gen::arbitrary<bool>());
        sheet.moveColumn(*rc::gen::inRange<std::size_t>(0, sheet.header.size()),
                         *rc::gen::inRange<std::size_t>(0, sheet.header.size()));
        if (*rc::gen::arbitrary<bool>())
            sheet.removeColumn("email");
        const std::string leftOut = *rc::gen::element<std::string>("notes", "shift", "head_count");
        if (*rc::gen::arbitrary<bool>())
            sheet.removeColumn(leftOut);
        sheet.go(habit);

        const QString path = fileOf(chapter, sheet);
        const ImportReport report = import(*chapter, path, as("pledge"));
        RC_LOG() << name << '\n' << problemsText(report);
        RC_ASSERT(report.created + report.rejected + report.conflicts + report.erased == 0);
        for (std::size_t i = 0; i < ids.size(); ++i) {
            const Record now = *chapter->get(*findEntity("pledge"), ids[i]);
            for (const char *field : fields) {
                RC_LOG() << field << ": " << records[i].value(field).cell() << " is " << now.value(field).cell()
                         << '\n';
                RC_ASSERT(now.value(field) == records[i].value(field));
            }
        }
        RC_ASSERT(import(*chapter, path, as("pledge")).step == 0);
    });
}
