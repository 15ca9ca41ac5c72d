// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console/arguments.h"

#include <catch2/catch.hpp>

namespace {

struct Words {
    QString file, how = "a";
    std::optional<QString> out;
    QStringList words, map;
    qint64 limit = -1;
    bool dry = false, help = false;
    Arguments arguments;

    Words()
    {
        arguments.required(file, "FILE", "help");
        arguments.rest(words, "WORDS", "help");
        arguments.option(out, "--out", "PATH", "help");
        arguments.repeated(map, "--map", "HEADER=FIELD", "help");
        arguments.number(limit, "--limit", "help", 0);
        arguments.choice(how, "--how", {"a", "b"}, "help");
        arguments.flag(dry, "--dry-run", "help");
        arguments.flag(help, "--help", "help");
    }

    /// The error message; empty if the arguments are valid.
    QString parse(const std::vector<std::string> &given)
    {
        try {
            arguments.parse(given);
        } catch (const UsageError &error) {
            return error.sentence + QLatin1Char(' ') + error.cure;
        }
        return {};
    }
};

}

TEST_CASE("Options may appear anywhere among the arguments", "[cli]")
{
    Words it;
    CHECK(it.parse({"f", "one", "--limit", "5", "two", "--map", "a=b", "three", "--map=c=d", "--dry-run"}) == "");
    CHECK(it.file == "f");
    CHECK(it.words == QStringList({"one", "two", "three"}));
    CHECK(it.map == QStringList({"a=b", "c=d"}));
    CHECK(it.limit == 5);
    CHECK(it.dry);
    CHECK_FALSE(it.out);
}

TEST_CASE("Arguments reach the command unchanged", "[cli]")
{
    Words it;
    CHECK(it.parse({"-", "[a,b]", "{}", "a b", "", "ñandú", "--map", "[x]=y", "--out", "-", "--", "--limit", "-x"})
          == "");
    CHECK(it.file == "-");
    CHECK(it.words == QStringList({"[a,b]", "{}", "a b", "", "ñandú", "--limit", "-x"}));
    CHECK(it.map == QStringList({"[x]=y"}));
    CHECK(it.out == QString("-"));
    CHECK(it.limit == -1);
}

TEST_CASE("A usage error has a helpful message", "[cli]")
{
    CHECK(Words().parse({}).contains("FILE is missing"));
    CHECK(Words().parse({"f"}).contains("WORDS is missing"));
    CHECK(Words().parse({"f", "w", "--limt", "5"}).contains("Did you mean --limit?"));
    CHECK(Words().parse({"f", "w", "--limit", "many"}).contains("Invalid number \"many\""));
    CHECK(Words().parse({"f", "w", "--limit", "-1"}).contains("at least 0"));
    CHECK(Words().parse({"f", "w", "--limit", "1", "--limit", "2"}).contains("more than once"));
    CHECK(Words().parse({"f", "w", "--how", "c"}).contains("Give one of these: a, b."));
    CHECK(Words().parse({"f", "w", "--out"}).contains("--out needs a value"));
    CHECK(Words().parse({"f", "w", "--dry-run=maybe"}).contains("--dry-run does not take a value"));
    CHECK(Words().parse({"", "w"}).contains("FILE is empty"));
}

TEST_CASE("--help works without the required arguments", "[cli]")
{
    Words it;
    CHECK(it.parse({"--help"}) == "");
    CHECK(it.help);
    Words shorter;
    CHECK(shorter.parse({"-h"}) == "");
    CHECK(shorter.help);
}

TEST_CASE("The closest word is suggested, if any is close", "[cli]")
{
    const QStringList words = {"pledge", "action", "organization", "status"};
    CHECK(nearest("pledges", words) == "pledge");
    CHECK(nearest("Plegde", words) == "pledge");
    CHECK(nearest("org", words) == "organization");
    CHECK(nearest("stauts", words) == "status");
    CHECK(nearest("zebra", words) == "");
    CHECK(nearest("", words) == "");
}
