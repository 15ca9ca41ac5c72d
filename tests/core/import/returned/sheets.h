// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/csv/formula.h"
#include "tests/core/import/files.h"
#include "tests/core/spreadsheet/spreadsheet.h"

#include <algorithm>
#include <functional>
#include <string>
#include <vector>

/// How a table is saved.
struct SavedAs {
    char delimiter = ',';
    bool bom = false;
    bool quotesAll = false;
    const char *before = ""; ///< A line above the header.
};

/// A table as a spreadsheet has it open: what a person and the spreadsheet do to it between export and return.
struct Sheet {
    std::vector<std::string> header;
    std::vector<std::vector<std::string>> rows;

    /// Reads RFC 4180 as the export writes it.
    static Sheet open(const QByteArray &bytes)
    {
        std::vector<std::vector<std::string>> all(1);
        std::string cell;
        bool inside = false;
        const std::string text = bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3).toStdString() : bytes.toStdString();
        for (std::size_t i = 0; i < text.size(); ++i) {
            const char c = text[i];
            if (c == '"' && inside && i + 1 < text.size() && text[i + 1] == '"') {
                cell += text[++i];
            } else if (c == '"') {
                inside = !inside;
            } else if (inside || (c != ',' && c != '\n' && c != '\r')) {
                cell += c;
            } else if (c != '\r') {
                all.back().push_back(std::exchange(cell, {}));
                if (c == '\n')
                    all.emplace_back();
            }
        }
        all.pop_back();
        Sheet sheet;
        sheet.header = all.front();
        sheet.rows.assign(all.begin() + 1, all.end());
        return sheet;
    }

    std::string saved(const SavedAs &as = {}) const
    {
        std::string out = as.bom ? "\xEF\xBB\xBF" : "";
        out += as.before;
        const auto line = [&](const std::vector<std::string> &cells) {
            for (std::size_t i = 0; i < cells.size(); ++i) {
                const bool quoted =
                    as.quotesAll || cells[i].find_first_of(std::string("\"\r\n") + as.delimiter) != std::string::npos;
                out += (i > 0 ? std::string(1, as.delimiter) : std::string())
                     + (quoted ? '"' + spreadsheet::replaced(cells[i], "\"", "\"\"") + '"' : cells[i]);
            }
            out += "\n";
        };
        line(header);
        for (const auto &row : rows)
            line(row);
        return out;
    }

    std::size_t column(std::string_view name) const
    {
        const auto at = std::find(header.begin(), header.end(), name);
        REQUIRE(at != header.end());
        return std::size_t(at - header.begin());
    }

    std::string &cell(std::size_t row, std::string_view name) { return rows.at(row).at(column(name)); }
    /// The row with this value in a column.
    std::size_t rowWith(std::string_view name, std::string_view value)
    {
        for (std::size_t i = 0; i < rows.size(); ++i)
            if (cell(i, name) == value)
                return i;
        FAIL("no row with " << name << '=' << value);
        return 0;
    }

    std::size_t rowOf(const Id &id) { return rowWith("_id", id.text()); }

    void removeColumn(std::string_view name)
    {
        const auto at = std::ptrdiff_t(column(name));
        header.erase(header.begin() + at);
        for (auto &row : rows)
            row.erase(row.begin() + at);
    }
    void moveColumn(std::size_t from, std::size_t to)
    {
        const auto move = [&](std::vector<std::string> &cells) {
            std::string cell = cells[from];
            cells.erase(cells.begin() + std::ptrdiff_t(from));
            cells.insert(cells.begin() + std::ptrdiff_t(to), std::move(cell));
        };
        move(header);
        for (auto &row : rows)
            move(row);
    }
    void sortBy(std::string_view name, bool descending = false)
    {
        const std::size_t at = column(name);
        std::stable_sort(rows.begin(), rows.end(),
                         [&](const auto &a, const auto &b) { return descending ? a[at] > b[at] : a[at] < b[at]; });
    }
    void sortOnly(std::string_view name)
    {
        const std::size_t at = column(name);
        std::vector<std::string> cells;
        for (const auto &row : rows)
            cells.push_back(row[at]);
        std::sort(cells.begin(), cells.end());
        for (std::size_t i = 0; i < rows.size(); ++i)
            rows[i][at] = cells[i];
    }
    /// What a spreadsheet does to all cells. The guard before formulas stays, as measured.
    void go(const spreadsheet::Habit &habit)
    {
        for (auto &row : rows)
            for (std::string &cell : row)
                cell = habit(cell);
    }
};

/// The records of an entity as the chapter exports them for a spreadsheet.
inline Sheet sheetOf(Store &store, const char *entity = "pledge")
{
    return Sheet::open(exported(store, entity, ExportOptions::For::Spreadsheet));
}

inline QString fileOf(const TemporaryStore &chapter, const Sheet &sheet, const SavedAs &as = {},
                      const char *name = "back.csv")
{
    return fileOf(chapter, name, sheet.saved(as));
}

/// Six people with everything that spreadsheets like to rewrite.
inline std::vector<Id> addPeople(Store &store)
{
    std::vector<Id> ids;
    const auto person = [&](const char *given, const char *family, const char *phone, const char *zip,
                            const char *notes, const char *signedOn, const char *count) {
        ids.push_back(add(store, "pledge",
                          {{"given_name", given},
                           {"family_name", family},
                           {"phone", phone},
                           {"postal_code", zip},
                           {"notes", notes},
                           {"pledged_on", signedOn},
                           {"head_count", count},
                           {"external_ids", ids.size() % 2 ? "van:00123" : "van:12345678901234567890"}}));
    };
    person("Ana", "Núñez", "+16125550101", "02134", "“ICE Out” – it's late\nsecond line", "2026-01-30", "4");
    person("Łukasz", "O’Hara", "+4915112345678", "01201", "=1+1", "2026-03-04", "12");
    person("Chí", "Trần 🥜", "+16125550103", "55802", "50%", "2025-12-31", "1");
    person("Dee", "Smith-Jones", "+16125550104", "02135", "1E5", "2026-02-03", "2");
    person("Eli", "Brown", "+16125550105", "00501", "02/03/2026", "2026-01-02", "30");
    person("Fay", "Green", "+16125550106", "10001", "00042", "2024-02-29", "7");
    return ids;
}

/// Imports, and returns the result in one line.
inline std::string taken(Store &store, const QString &path, const ImportOptions &options = as("pledge"))
{
    const ImportReport r = import(store, path, options);
    UNSCOPED_INFO(problemsText(r));
    std::string out = std::to_string(r.created) + " new " + std::to_string(r.changed) + " changed "
                    + std::to_string(r.unchanged) + " unchanged";
    const auto add = [&](const char *what, qint64 count) {
        out += count > 0 ? ' ' + std::to_string(count) + ' ' + what : std::string();
    };
    add("rejected", r.rejected);
    add("conflicts", r.conflicts);
    add("erased", r.erased);
    add("removed", r.removed);
    add("missing", r.missing);
    return out;
}
