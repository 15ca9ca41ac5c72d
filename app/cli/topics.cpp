// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/manual.h"

namespace {

Topic words()
{
    return {
        "Arguments",
        {},
        {{QStringLiteral("FILE"), "Chapter file (*.groundswell)."},
         {QStringLiteral("ENTITY"),
          "Kind of record by its singular key, such as pledge or action; \"schema\" lists the kinds and their fields."},
         {QStringLiteral("ID"), "Record by its ID or, if unique, by its name."},
         {QStringLiteral("FIELD=VALUE"),
          "Value in the same text form as in CSV: dates as 2026-01-31, choices by key, lists separated by semicolons, "
          "references by ID or, if unique, by name. FIELD= empties the field; FIELD=(none) records that there is known "
          "to be none."},
         {QStringLiteral("EXPR"),
          "Condition: field=value, field!=value, field<value, field>value, field~text (contains, ignoring case and "
          "accents), or field= for empty. Records must match all conditions."},
         {QStringLiteral("-"), "Standard input or output, in place of a path."}}};
}

Topic options()
{
    return {"Options of every command",
            {},
            {{QStringLiteral("--json"), "Print one JSON value in UTF-8 to standard output and nothing else there; "
                                        "after a failure it is {\"error\":{\"message\",\"cure\"}}."},
             {QStringLiteral("--progress"), "Show progress even if standard error is not a terminal."},
             {QStringLiteral("-h, --help"), "Show help for the command."},
             {QStringLiteral("--version"), "Show the version of the program."}}};
}

Topic output()
{
    return {"Output",
            {"Without --json, standard output is plain text in UTF-8. Messages and progress go to standard error.",
             "In JSON, a record is an object with its fields by key. A field that is not recorded is null; numbers are "
             "numbers; any other value has its text form, as in CSV: \"yes\" and \"no\", references by ID, lists "
             "separated by semicolons, (none) if there is known to be none, and (withheld) if the value was left out "
             "on purpose. \"extra\" has the unknown columns of imported files."},
            {}};
}

Topic exitCodes()
{
    return {"Exit status",
            {},
            {{QStringLiteral("0"), "Success; nothing needs attention."},
             {QStringLiteral("1"),
              "Refused or failed; nothing was changed. Standard error says what happened, where, and what to do."},
             {QStringLiteral("2"), "Wrong usage."},
             {QStringLiteral("3"),
              "Success, but something needs attention: rejected rows, conflicts, or repairs that are only guesses."}}};
}

}

std::vector<Topic> topics()
{
    return {words(), options(), output(), exitCodes()};
}
