// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/exchange/share/sharedialog.h"

#include "app/gui/exchange/share/shareform.h"
#include "app/gui/exchange/share/sharepreview.h"
#include "app/gui/session/session.h"
#include "core/bundle/noteshare.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

ShareDialog::ShareDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_pages(new QStackedWidget(this))
    , m_form(new ShareForm(session, this))
    , m_preview(new SharePreview(session, this))
    , m_hint(new QLabel(this))
    , m_cancel(new QPushButton(tr("&Cancel"), this))
    , m_back(new QPushButton(tr("&Back"), this))
    , m_next(new QPushButton(this))
{
    setWindowTitle(tr("Share"));
    m_pages->addWidget(m_form);
    m_pages->addWidget(m_preview);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_next->setProperty("primary", true);
    m_next->setDefault(true);
    m_cancel->setAutoDefault(false);
    m_back->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_hint, 1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addWidget(m_pages, 1);
    column->addLayout(buttons);
    resize(900, 640);
    connect(m_form, &ShareForm::changed, this, &ShareDialog::describe);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, &ShareDialog::goBack);
    connect(m_next, &QPushButton::clicked, this, [this] { showsPreview() ? choosePath() : makePreview(); });
    connect(&m_session, &Session::fileChanged, this, &QDialog::reject);
    describe();
    m_form->focusFirst();
}

bool ShareDialog::showsPreview() const
{
    return m_pages->currentWidget() == m_preview;
}

void ShareDialog::setBusy(bool busy)
{
    m_busy = busy;
    describe();
}

void ShareDialog::makePreview()
{
    ShareWish wish;
    if (m_busy || !m_form->isUsable() || !m_session.attempt([&] { wish = m_form->wish(); }))
        return;
    const QString path = m_scratch.filePath(QStringLiteral("%1.gsbundle").arg(++m_made));
    setBusy(true);
    m_session.run<ShareDraft>(
        this, tr("Creating the bundle"), Session::Writing::No,
        [wish, path](Store &store, const Progress &progress) { return prepareShare(store, wish, path, progress); },
        [this](const ShareDraft &draft) {
            m_draft = draft;
            m_preview->show(draft);
            m_pages->setCurrentWidget(m_preview);
            setBusy(false);
            m_preview->focusFirst();
        },
        [this] { setBusy(false); });
}

void ShareDialog::goBack()
{
    // The next preview writes a new bundle.
    QFile::remove(m_draft.path);
    m_pages->setCurrentWidget(m_form);
    describe();
    m_form->focusFirst();
}

void ShareDialog::choosePath()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QString name;
    for (const QChar c : m_session.name().toLower())
        name += c.isLetterOrNumber() ? c : QLatin1Char('-');
    auto *dialog = new QFileDialog(this, tr("Save the bundle"), folder, tr("Bundles (*.gsbundle)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("gsbundle"));
    dialog->selectFile(QStringLiteral("%1-%2.gsbundle").arg(name, QDate::currentDate().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, &ShareDialog::saveTo);
    dialog->open();
}

void ShareDialog::saveTo(const QString &path)
{
    if (m_busy || !showsPreview())
        return;
    setBusy(true);
    const QString from = m_draft.path;
    Job *job = startJob<bool>(
        this, tr("Saving the bundle"),
        [from, path](const Progress &progress) {
            copyBundle(from, path, progress);
            return true;
        },
        [this, path](bool) {
            setBusy(false);
            noteSaved(path);
            accept();
        },
        [this](const Failure &failure) {
            setBusy(false);
            m_session.reportFailure(failure);
        },
        [this] { setBusy(false); });
    m_session.follow(job, Session::Writing::No);
}

void ShareDialog::noteSaved(const QString &path)
{
    QString trouble;
    m_session.attempt([&] {
        trouble = bundle::noteShare(m_session.store(), m_draft.wish.options, m_draft.written,
                                    QFileInfo(path).fileName(), m_draft.wish.recipient);
    });
    m_session.report({Severity::Note, tr("Saved %1. Give it to the other chapter, which merges it with Import.")
                                          .arg(QDir::toNativeSeparators(path))});
    if (!trouble.isEmpty())
        m_session.report({Severity::Warning, trouble});
}

void ShareDialog::describe()
{
    const bool preview = showsPreview();
    m_back->setVisible(preview);
    m_back->setEnabled(!m_busy);
    m_next->setText(preview ? tr("&Save as…") : tr("&Preview"));
    m_next->setEnabled(!m_busy && (preview || m_form->isUsable()));
    m_hint->setText(m_busy    ? tr("Working…")
                    : preview ? tr("This is the finished file. Save as makes an exact copy of it.")
                              : tr("Nothing is shared yet. The preview shows everything the file will contain."));
}
