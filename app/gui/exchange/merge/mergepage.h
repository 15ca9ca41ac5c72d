// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/widgets/stepspage.h"
#include "core/bundle/mergepreview.h"

#include <map>
#include <set>

class EmptyState;
class MergeDonePage;
class MergeReviewPage;
class Session;

/// Merges another chapter's bundle into the chapter file: first a preview, then the merge, then the result with undo
/// and what still needs a decision. Preview and merge run as Jobs that can be canceled.
class MergePage : public StepsPage
{
    Q_OBJECT

public:
    enum class Step : unsigned char { Looking, Review, Done };

    explicit MergePage(Session &session, QWidget *parent = nullptr);
    ~MergePage() override;

    QString title() const override;
    QString status() const override;
    void enter() override;

    void start(const QString &path);
    /// True if the file name looks like that of a bundle.
    static bool isBundle(const QString &path);
    Step step() const;
    bool isIdle() const { return m_running == 0; }
    const MergePreview &preview() const { return m_preview; }
    const bundle::MergeReport &result() const { return m_result; }
    MergeReviewPage &review() { return *m_review; }
    MergeDonePage &donePage() { return *m_done; }

Q_SIGNALS:
    /// The page can be closed.
    void finished();
    void conflictsRequested();
    /// entity: the kind of record with possible duplicates.
    void duplicatesRequested(const Entity *entity);
    /// The chapter file got a new site id and must be reopened before the bundle can be merged.
    void reopenRequested(const QString &bundle);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
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
    std::map<const Entity *, std::set<Id>> m_newPeople; ///< Records of people added by the bundle.
    const Entity *m_alike = nullptr;                    ///< Null if no possible duplicates were found.
    bool m_looked = false;
    int m_running = 0;
    EmptyState *m_looking;
    MergeReviewPage *m_review;
    MergeDonePage *m_done;
};
