// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QException>
#include <QString>

#include <string>

/// The machine, not the data, is in trouble: disk full, file locked, file damaged, or a bug in a statement.
/// Holds two sentences for a person: what went wrong, and what to do. Thrown by the core; caught only in the
/// command line's main, in the window's Task and Session. Derives from QException because QtConcurrent carries
/// nothing else from a worker to the thread that waits for it.
class Failure : public QException
{
public:
    explicit Failure(QString what, QString cure = {})
        : m_what(std::move(what))
        , m_cure(std::move(cure))
        , m_text(text().toStdString())
    {}

    const QString &sentence() const { return m_what; }
    const QString &cure() const { return m_cure; }
    /// Both sentences in one line.
    QString text() const { return m_cure.isEmpty() ? m_what : m_what + QLatin1Char(' ') + m_cure; }

    const char *what() const noexcept override { return m_text.c_str(); }
    void raise() const override { throw *this; }
    Failure *clone() const override { return new Failure(*this); }

private:
    QString m_what;
    QString m_cure;
    std::string m_text;
};

/// Part of a chapter file cannot be read. What can be read is saved by a rescue copy: the cure says so, and the window
/// offers it beside the message.
class Damaged : public Failure
{
public:
    using Failure::Failure;
    void raise() const override { throw *this; }
    Damaged *clone() const override { return new Damaged(*this); }
};

/// A long task was told to stop: everything it did is rolled back. Not an error; whoever cancelled catches it.
class Cancelled : public Failure
{
public:
    Cancelled()
        : Failure(QStringLiteral("Cancelled. Nothing was changed."))
    {}
    void raise() const override { throw *this; }
    Cancelled *clone() const override { return new Cancelled(*this); }
};
