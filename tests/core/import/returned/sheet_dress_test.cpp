// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/import/returned/sheets.h"

TEST_CASE("A returned table may have any format that spreadsheets save")
{
    struct Dress {
        const char *name;
        SavedAs as;
        std::function<void(Sheet &)> wear;
    };
    const auto semicolon = [](Sheet &sheet) {
        sheet.go([](const std::string &cell) {
            return spreadsheet::isNumber(cell) ? spreadsheet::replaced(cell, ".", ",") : cell;
        });
    };
    const std::vector<Dress> dresses{{"a sep= line", {.before = "sep=,\n"}, [](Sheet &) {}},
                                     {"a sep= line in quotes", {.before = "\"sep=,\"\n"}, [](Sheet &) {}},
                                     {"semicolons and decimal commas", {.delimiter = ';'}, semicolon},
                                     {"tabs", {.delimiter = '\t'}, [](Sheet &) {}},
                                     {"a byte order mark and quotes", {.bom = true, .quotesAll = true}, [](Sheet &) {}},
                                     {"a wrong encoding",
                                      {},
                                      [](Sheet &sheet) {
                                          sheet.header.front() =
                                              spreadsheet::mojibake("\xEF\xBB\xBF") + '"' + sheet.header.front() + '"';
                                          sheet.go(spreadsheet::mojibake);
                                      }},
                                     {"dates of a country, numbers and capitals", {}, [](Sheet &sheet) {
                                          sheet.go(spreadsheet::dates("%2$d/%3$d/%1$d"));
                                          sheet.go(spreadsheet::plainNumber);
                                      }}};
    for (const Dress &dress : dresses) {
        INFO(dress.name);
        TemporaryStore chapter;
        const std::vector<Id> ids = addPeople(*chapter);
        add(*chapter, "location", {{"name", "Here"}, {"latitude", "44.9778"}, {"longitude", "-93.265"}});
        Sheet sheet = sheetOf(*chapter), places = sheetOf(*chapter, "location");
        sheet.cell(sheet.rowOf(ids[3]), "city") = "São Paulo";
        dress.wear(sheet);
        dress.wear(places);
        CHECK(taken(*chapter, fileOf(chapter, sheet, dress.as), {}) == "0 new 1 changed 5 unchanged");
        CHECK(cell(*chapter, "pledge", ids[3], "city") == "São Paulo");
        CHECK(taken(*chapter, fileOf(chapter, places, dress.as, "places.csv"), as("location"))
              == "0 new 0 changed 1 unchanged");
    }
}

TEST_CASE("A table saved in Windows-1252 loses letters, but the records do not")
{
    TemporaryStore chapter;
    addPeople(*chapter);
    const auto before = contents(*chapter);
    Sheet sheet = sheetOf(*chapter);
    sheet.go(spreadsheet::ansi);
    std::string bytes;
    for (const uint letter : text::toQ(sheet.saved()).toUcs4()) { // All of it is in Windows-1252 now.
        const auto &table = spreadsheet::windows1252();
        const auto at = std::find(table.begin(), table.end(), letter);
        bytes += char(letter < 0x100 ? letter : 0x80 + uint(at - table.begin()));
    }
    CHECK(taken(*chapter, fileOf(chapter, "ansi.csv", bytes)) == "0 new 0 changed 6 unchanged");
    CHECK(contents(*chapter) == before);
}
