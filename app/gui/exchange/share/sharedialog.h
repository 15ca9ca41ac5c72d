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

/// Creates a bundle for others: first what and for whom, then a preview of the finished file, then an exact copy of it
/// in the chosen place, recorded in the sharing log.
class ShareDialog : public QDialog
{
    Q_OBJECT

public:
    ShareDialog(Session &session, QWidget *parent);

    ShareForm &form() { return *m_form; }
    SharePreview &preview() { return *m_preview; }
    const ShareDraft &draft() const { return m_draft; }
    bool showsPreview() const;
    /// Starts a job that writes the bundle to a private folder, then shows it.
    void makePreview();
    /// Starts a job that copies the previewed file, then records it in the sharing log.
    void saveTo(const QString &path);
    /// A job is running.
    bool isBusy() const { return m_busy; }

private:
    void choosePath();
    void goBack();
    void describe();
    void setBusy(bool busy);
    void noteSaved(const QString &path);

    Session &m_session;
    QTemporaryDir m_scratch; ///< Accessible only to its owner.
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
