# SPDX-FileCopyrightText: Groundswell contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Sum up the output of callgrind_annotate for an import of `rows` rows, by purpose.
function of(pattern,   n) { n = 0; for (i in line) if (line[i] ~ pattern && count[i] > n) n = count[i]; return n }
function row(what, n) { printf "| %s | %d | %.1f %% |\n", what, n / rows, 100 * n / total }
{ line[NR] = $0; count[NR] = $1 + 0 }
/PROGRAM TOTALS/ { total = $1 }
END {
    words = of(":WordIndex::build[(]Database&[)] "); copy = of(":WordIndex::finishInto[(]")
    look = of(":[a-z:]*(Survey|ColumnScanner)::readHead[(]") + of(":[a-z:]*(Survey|ColumnScanner)::readRest[(]") + of(":csv::detect[(]")
    split_ = of(":[a-z:]*RowSource::fill[(]") - of(":[a-z:]*RowReader::read[(]")
    check = of(":[a-z:]*RowReader::read[(]") + of(":[a-z:]*RowCheck::check[(]")
    match_ = of(":[a-z:]*Matcher::identify[(]"); step = of(":Writer::create[(]"); finish = of("(Writer::Private|BulkLoad)::finishLoads[(]")
    print "| what | instructions per row | share |\n|---|---|---|"
    row("first pass: detect the format and the columns", look)
    row("read and split", split_); row("check every cell", check); row("match rows with records", match_)
    row("bind and step", step); row("indexes", finish - copy); row("full text: build", words); row("full text: copy into the file", copy)
    row("other: start, hash of the table, commit", total - look - split_ - check - match_ - step - finish - words)
    row("total", total)
}
