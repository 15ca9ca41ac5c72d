// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QException>
#include <QString>

#include <string>

/// An error of the machine rather than the data: a full disk, a locked or damaged file, or a bug in an SQL statement.
/// Carries two sentences for the user: what went wrong, and what to do about it. Thrown by the core; caught only in the
/// command line's main and in the window's Task and Session. Derives from QException because QtConcurrent passes no
/// other exception from a worker to the waiting thread.
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
    /// Both sentences, joined by a space.
    QString text() const { return m_cure.isEmpty() ? m_what : m_what + QLatin1Char(' ') + m_cure; }

    const char *what() const noexcept override { return m_text.c_str(); }
    void raise() const override { throw *this; }
    Failure *clone() const override { return new Failure(*this); }

private:
    QString m_what;
    QString m_cure;
    std::string m_text;
};

/// Part of a chapter file cannot be read. The cure mentions the rescue copy, which saves all that can be read; the
/// window offers to write one.
class Damaged : public Failure
{
public:
    using Failure::Failure;
    void raise() const override { throw *this; }
    Damaged *clone() const override { return new Damaged(*this); }
};

/// The user canceled a long task, and all its changes were rolled back. Not an error: the code that canceled the task
/// catches it.
class Cancelled : public Failure
{
public:
    Cancelled()
        : Failure(QStringLiteral("Canceled. Nothing was changed."))
    {}
    void raise() const override { throw *this; }
    Cancelled *clone() const override { return new Cancelled(*this); }
};
