// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console/json.h"
#include "app/cli/console/output.h"
#include "core/base/problem.h"
#include "core/base/progress.h"
#include "core/storage/store.h"

#include <QString>

#include <memory>

/// What every command works with: the output, its format, and the open chapter file.
class Context
{
public:
    Context(Output &out, bool json, bool progress)
        : m_out(out)
        , m_json(out)
        , m_asJson(json)
        , m_progress(progress)
    {}

    Context(const Context &) = delete;
    Context &operator=(const Context &) = delete;

    bool asJson() const { return m_asJson; }
    Output &out() { return m_out; }
    JsonWriter &json() { return m_json; }
    /// Prints a line of text to standard output.
    void print(const QString &line);
    /// Prints a message to standard error.
    void report(const QString &sentence) { reportLine(sentence); }

    /// Opens a chapter file read-only.
    Store &openToRead(const QString &path);
    /// Opens a chapter file for writing. Throws Failure if it is read-only.
    Store &openToWrite(const QString &path);
    /// Opens a chapter file for an export that it logs if it can be written; falls back to read-only.
    Store &openToShare(const QString &path);
    void keep(std::unique_ptr<Store> store);

    /// For loops over many records: false if the reader closed the pipe. Throws Cancelled after Ctrl-C.
    bool shouldContinue() const;

    /// A callback that shows progress, if wanted, and stops the task after Ctrl-C.
    Progress progress(const QString &what);

private:
    Output &m_out;
    JsonWriter m_json;
    bool m_asJson;
    bool m_progress;
    std::unique_ptr<Store> m_store;
};

/// Throws Failure for pipes and devices, since opening one could block forever.
void refuseStream(const QString &path);
/// A problem as one line: "Row 131, Date: "13/45/2026" is not a date. Write it as 2026-01-31."
QString problemLine(const Problem &problem);
/// Reports warnings and errors on standard error, each as one line.
void reportProblems(const Problems &problems);
/// [{"row", "column", "value", "reason", "cure", "severity", "line", "byte"}]; row, line and byte are null if unknown.
void writeProblems(JsonWriter &json, const Problems &problems);
/// "edit": the number of the step in the history, or null if no step was added.
void writeEdit(JsonWriter &json, qint64 step);
bool hasErrors(const Problems &problems);
/// Whether any problem is a warning or an error, which a person should look at.
bool needAttention(const Problems &problems);
/// Throws all errors among the problems, if any, as one Failure.
void refuseErrors(const Problems &problems);
