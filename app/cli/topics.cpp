// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/manual.h"

#include <QCoreApplication>

namespace {

Topic words()
{
    return {
        QCoreApplication::translate("Cli", "Words"),
        {},
        {{QStringLiteral("FILE"), QCoreApplication::translate("Cli", "a chapter file, *.groundswell.")},
         {QStringLiteral("ENTITY"),
          QCoreApplication::translate("Cli", "a kind of record by its singular key, such as pledge or action; "
                                             "\"schema\" lists them with their fields.")},
         {QStringLiteral("ID"),
          QCoreApplication::translate("Cli", "a record by its id or, where only one is called so, by its name.")},
         {QStringLiteral("FIELD=VALUE"),
          QCoreApplication::translate("Cli", "a value in the same text form as in CSV: dates as 2026-01-31, choices "
                                             "by their key, lists with semicolons between, references by id or, where "
                                             "unique, by name. FIELD= empties the field, FIELD=(none) says that "
                                             "there is known to be none.")},
         {QStringLiteral("EXPR"),
          QCoreApplication::translate("Cli", "field=value, field!=value, field<value, field>value, field~text "
                                             "(contains, ignoring case and accents), or field= for empty. Several "
                                             "are joined by \"and\".")},
         {QStringLiteral("-"), QCoreApplication::translate("Cli", "in place of a path: standard input or output.")}}};
}

Topic options()
{
    return {QCoreApplication::translate("Cli", "Options of every command"),
            {},
            {{QStringLiteral("--json"),
              QCoreApplication::translate("Cli", "prints one JSON value in UTF-8 to standard output and nothing else "
                                                 "there; after a failure it is {\"error\":{\"message\",\"cure\"}}.")},
             {QStringLiteral("--progress"),
              QCoreApplication::translate("Cli", "shows progress although standard error is no terminal.")},
             {QStringLiteral("-h, --help"), QCoreApplication::translate("Cli", "explains the command.")},
             {QStringLiteral("--version"), QCoreApplication::translate("Cli", "tells the version of the program.")}}};
}

Topic output()
{
    return {
        QCoreApplication::translate("Cli", "Output"),
        {QCoreApplication::translate(
             "Cli",
             "Without --json, standard output is plain text for people, always in UTF-8. Messages and progress go to "
             "standard error."),
         QCoreApplication::translate(
             "Cli",
             "A record in JSON is an object by field key. A field in which nothing is recorded is null; numbers are "
             "numbers; everything else is the field's text form, as in CSV: \"yes\" and \"no\", references by id, "
             "lists with semicolons between, (none) where there is known to be none and (withheld) where it was left "
             "out on "
             "purpose. Columns of imported files that no field stands for are in \"extra\".")},
        {}};
}

Topic exitCodes()
{
    return {QCoreApplication::translate("Cli", "Exit codes"),
            {},
            {{QStringLiteral("0"), QCoreApplication::translate("Cli", "done, nothing left to look at.")},
             {QStringLiteral("1"),
              QCoreApplication::translate("Cli", "refused or failed; nothing was changed; standard error "
                                                 "says what, where, and what to do.")},
             {QStringLiteral("2"), QCoreApplication::translate("Cli", "the command line is wrong.")},
             {QStringLiteral("3"),
              QCoreApplication::translate("Cli", "done, and something is left for a person: rejected rows, "
                                                 "conflicts, repairs that are only guesses.")}}};
}

}

std::vector<Topic> topics()
{
    return {words(), options(), output(), exitCodes()};
}
