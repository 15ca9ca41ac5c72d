// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/session/workspace.h"
#include "core/bundle/mergepreview.h"

#include <map>
#include <set>

class EmptyState;
class MergeDonePage;
class MergeReviewPage;
class QLabel;
class QPushButton;
class QStackedWidget;
class Session;

/// Takes another chapter's bundle into the chapter file: what it would do, then, on a button, the deed, then the way
/// back and what is left to decide. Looking and merging run as Jobs that can be cancelled.
class MergePage : public Workspace
{
    Q_OBJECT

public:
    enum class Step : unsigned char { Looking, Review, Done };

    explicit MergePage(Session &session, QWidget *parent = nullptr);
    ~MergePage() override;

    QString title() const override;
    QString status() const override;
    void enter() override;
    QList<QWidget *> panes() const override;

    void start(const QString &path);
    /// Whether the window takes a file for a bundle, by its name.
    static bool isBundle(const QString &path);
    Step step() const;
    bool isIdle() const { return m_running == 0; }
    const MergePreview &preview() const { return m_preview; }
    const bundle::MergeReport &result() const { return m_result; }
    MergeReviewPage &review() { return *m_review; }
    MergeDonePage &donePage() { return *m_done; }
    QPushButton &nextButton() { return *m_next; }

Q_SIGNALS:
    /// Left for good.
    void finished();
    void conflictsRequested();
    /// entity: whose records resemble others.
    void duplicatesRequested(const Entity *entity);
    /// The file goes on under another site id, and must be opened again before the bundle can be taken in.
    void reopenRequested(const QString &bundle);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void look();
    void merge();
    void showResult(const bundle::MergeReport &report);
    void lookForDuplicates();
    void goTo(Step step);
    void next();
    void describe();
    void setBusy(bool busy);
    QString fileName() const;

    Session &m_session;
    QString m_path;
    MergePreview m_preview;
    bundle::MergeReport m_result;
    std::map<const Entity *, std::set<Id>> m_newPeople; ///< That came with the bundle.
    const Entity *m_alike = nullptr;                    ///< Whose records resemble others.
    bool m_looked = false;
    int m_running = 0;
    QLabel *m_heading;
    QLabel *m_steps;
    QLabel *m_hint;
    QStackedWidget *m_pages;
    EmptyState *m_looking;
    MergeReviewPage *m_review;
    MergeDonePage *m_done;
    QPushButton *m_cancel;
    QPushButton *m_next;
};
