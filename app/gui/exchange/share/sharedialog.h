// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/sharedraft.h"

#include <QDialog>
#include <QTemporaryDir>

class QLabel;
class QPushButton;
class QStackedWidget;
class Session;
class ShareForm;
class SharePreview;

/// Makes a bundle for others: what and for whom, then the file itself to look at, and only then, on a button, a copy of
/// exactly those bytes where the person wants it, noted in the sharing log.
class ShareDialog : public QDialog
{
    Q_OBJECT

public:
    ShareDialog(Session &session, QWidget *parent);

    ShareForm &form() { return *m_form; }
    SharePreview &preview() { return *m_preview; }
    const ShareDraft &draft() const { return m_draft; }
    bool showsPreview() const;
    /// Writes the bundle into a private folder, in a job, and shows it.
    void makePreview();
    /// Copies what the preview shows, in a job, and notes it in the log.
    void saveTo(const QString &path);
    /// A job is at work.
    bool isBusy() const { return m_busy; }

private:
    void choosePath();
    void goBack();
    void describe();
    void setBusy(bool busy);
    void noteSaved(const QString &path);

    Session &m_session;
    QTemporaryDir m_scratch; ///< For its owner alone.
    ShareDraft m_draft;
    bool m_busy = false;
    int m_made = 0;
    QStackedWidget *m_pages;
    ShareForm *m_form;
    SharePreview *m_preview;
    QLabel *m_hint;
    QPushButton *m_cancel;
    QPushButton *m_back;
    QPushButton *m_next;
};
