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

/// What every command has at hand: where output goes, whether as JSON, and the chapter file it works on.
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
    /// One line of text for a person to standard output.
    void print(const QString &line);
    /// A message to standard error.
    void say(const QString &sentence) { sayLine(sentence); }

    /// Opens a chapter file to look at it; nothing in it can change.
    Store &openToRead(const QString &path);
    /// Opens a chapter file to change it. Throws Failure when it can only be read.
    Store &openToWrite(const QString &path);
    /// Opens a chapter file to look at it and, where it can be written, to note in it that something was shared.
    Store &openToShare(const QString &path);
    void keep(std::unique_ptr<Store> store);

    /// False when nobody reads the output any more. Throws Cancelled after Ctrl-C. For loops over many records.
    bool shouldContinue() const;

    /// Shows how far a task is, where progress is wanted, and carries Ctrl-C to it.
    Progress progress(const QString &what);

private:
    Output &m_out;
    JsonWriter m_json;
    bool m_asJson;
    bool m_progress;
    std::unique_ptr<Store> m_store;
};

/// Throws for pipes and devices: looking into one could wait for ever.
void refuseStream(const QString &path);
/// The problems one line each: "Row 131, Date: "13/45/2026" is not a date. Write it as 2026-01-31."
QString problemLine(const Problem &problem);
void sayProblems(const Problems &problems);
/// [{"row","column","value","reason","cure","severity"}]; row is null where there is none.
void writeProblems(JsonWriter &json, const Problems &problems);
bool hasErrors(const Problems &problems);
/// Anything more than a note: a person should look.
bool needLook(const Problems &problems);
/// Throws the first error among the problems, if any, as a Failure, after saying the others.
void refuseErrors(const Problems &problems);
