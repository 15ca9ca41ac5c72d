// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/session/session.h"

#include <QFileInfo>

namespace {

constexpr int pollMs = 1500;

}

Session::Session(QObject *parent)
    : QObject(parent)
{
    m_poll.setInterval(pollMs);
    connect(&m_poll, &QTimer::timeout, this, [this] {
        if (m_store && m_writers == 0)
            attempt([this] { m_store->poll(); });
    });
}

Session::~Session() = default;

bool Session::canWrite() const
{
    return m_store && !m_store->isReadOnly() && m_writers == 0;
}

QString Session::path() const
{
    return m_store ? m_store->path() : QString();
}

QString Session::name() const
{
    return m_store ? m_store->name() : QString();
}

bool Session::attempt(const std::function<void()> &what)
{
    try {
        what();
        return true;
    } catch (const Failure &failure) {
        reportFailure(failure);
        return false;
    }
}

void Session::reportFailure(const Failure &failure, const QString &file)
{
    Message message{Severity::Error, failure.text()};
    const QString damaged = file.isEmpty() ? path() : file;
    if (dynamic_cast<const Damaged *>(&failure) && !damaged.isEmpty())
        message.buttons.append({tr("Rescue copy…"), [this, damaged] { Q_EMIT rescueWanted(damaged); }});
    report(message);
}

bool Session::open(const QString &path)
{
    std::unique_ptr<Store> store;
    try {
        store = Store::open(QFileInfo(path).absoluteFilePath());
    } catch (const Failure &failure) {
        reportFailure(failure, path);
        return false;
    }
    adopt(std::move(store));
    if (!m_store->readOnlyReason().isEmpty())
        report({Severity::Warning, m_store->readOnlyReason()});
    const QStringList notes = m_store->openingNotes();
    for (const QString &note : notes)
        report({Severity::Note, note});
    return true;
}

bool Session::create(const QString &path, const QString &name, const QString &postalCode)
{
    std::unique_ptr<Store> store;
    if (!attempt([&] { store = Store::create(path, name, postalCode); }))
        return false;
    adopt(std::move(store));
    return true;
}

void Session::adopt(std::unique_ptr<Store> store)
{
    m_store = std::move(store);
    m_titles.clear();
    m_lastSaved = {};
    connect(m_store.get(), &Store::changed, this, [this](const QStringList &entities) {
        m_titles.clear();
        Q_EMIT changed(entities);
    });
    m_poll.start();
    Q_EMIT fileChanged();
}

void Session::close()
{
    if (!m_store)
        return;
    m_poll.stop();
    m_titles.clear();
    // Widgets that show records must release them before the file is closed.
    const std::unique_ptr<Store> store = std::move(m_store);
    Q_EMIT fileChanged();
}

void Session::noteWritten()
{
    m_lastSaved = QDateTime::currentDateTime();
    Q_EMIT stepWritten();
    Q_EMIT writabilityChanged();
}

std::optional<EditResult> Session::apply(const Edit &edit)
{
    return write([&edit](Store &store) { return store.apply(edit); });
}

std::optional<EditResult> Session::write(const std::function<EditResult(Store &)> &what)
{
    std::optional<EditResult> result;
    attempt([&] { result = what(*m_store); });
    if (result && result->step > 0)
        noteWritten();
    return result;
}

void Session::undo()
{
    const QString label = undoLabel();
    if (label.isEmpty())
        return;
    EditResult result;
    if (!attempt([&] { result = m_store->undo(); }))
        return;
    noteWritten();
    report({Severity::Note, tr("Undone: %1").arg(label), {{tr("Redo"), [this] { redo(); }}}});
    for (const Problem &problem : std::as_const(result.problems))
        report({Severity::Warning, problem.reason + QLatin1Char(' ') + problem.cure});
}

void Session::redo()
{
    const QString label = redoLabel();
    if (label.isEmpty())
        return;
    EditResult result;
    if (!attempt([&] { result = m_store->redo(); }))
        return;
    noteWritten();
    report({Severity::Note, tr("Redone: %1").arg(label), {{tr("Undo"), [this] { undo(); }}}});
    for (const Problem &problem : std::as_const(result.problems))
        report({Severity::Warning, problem.reason + QLatin1Char(' ') + problem.cure});
}

QString Session::undoLabel()
{
    QString label;
    if (canWrite())
        attempt([&] { label = m_store->undoLabel(); });
    return label;
}

QString Session::redoLabel()
{
    QString label;
    if (canWrite())
        attempt([&] { label = m_store->redoLabel(); });
    return label;
}

QString Session::title(const Entity &entity, const Id &id)
{
    const QByteArray key(reinterpret_cast<const char *>(id.bytes().data()), qsizetype(id.bytes().size()));
    const auto known = m_titles.constFind(key);
    if (known != m_titles.constEnd())
        return *known;
    QString title;
    attempt([&] { title = m_store->title(entity, id); });
    m_titles.insert(key, title);
    return title;
}

void Session::follow(Job *job, Writing writing)
{
    ++m_jobs;
    connect(job, &QObject::destroyed, this, [this] { --m_jobs; });
    if (writing == Writing::Yes) {
        ++m_writers;
        Q_EMIT writabilityChanged();
        connect(job, &Job::ended, this, [this] {
            --m_writers;
            noteWritten();
            if (m_store)
                attempt([this] { m_store->poll(); });
        });
    }
    Q_EMIT jobStarted(job);
}
