// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/exchange/import/importstate.h"
#include "app/gui/widgets/stepspage.h"

#include <QTemporaryDir>

class ColumnsPage;
class DonePage;
class FilePage;
class QPushButton;
class ReviewPage;
class Session;

/// Imports a text table in four steps: File, Columns, Review, Done. Nothing changes until Import is pressed in the
/// third. Inspecting, planning and importing run as Jobs that can be canceled.
class ImportPage : public StepsPage
{
    Q_OBJECT

public:
    enum class Step : unsigned char { File, Columns, Review, Done };

    /// suggested: the entity of the list that was shown before; null if none.
    ImportPage(Session &session, const Entity *suggested, QWidget *parent = nullptr);
    ~ImportPage() override;

    QString title() const override;
    QString status() const override;
    void enter() override;
    bool leave() override { return true; }

    void start(const QString &path);
    Step step() const;
    /// No Job is running.
    bool isIdle() const { return m_running == 0; }
    const ImportState &state() const { return m_state; }

Q_SIGNALS:
    /// The page can be closed. entity: whose list to show next.
    void finished(const Entity *entity);
    /// Another step is shown, or a Job ended.
    void progressed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void inspect();
    void plan();
    void apply();
    void goTo(Step step);
    void next();
    void back();
    void describe();
    void saveRejects();
    void setBusy(bool busy);

    Session &m_session;
    const Entity *m_suggested;
    ImportState m_state;
    QTemporaryDir m_scratch;
    int m_running = 0;
    int m_generation = 0;
    FilePage *m_file;
    ColumnsPage *m_columns;
    ReviewPage *m_review;
    DonePage *m_done;
    QPushButton *m_back;
};
