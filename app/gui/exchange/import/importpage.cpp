// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/exchange/import/importpage.h"

#include "app/gui/exchange/import/columnspage.h"
#include "app/gui/exchange/import/donepage.h"
#include "app/gui/exchange/import/filepage.h"
#include "app/gui/exchange/import/reviewpage.h"
#include "app/gui/session/session.h"
#include "core/storage/file/filekind.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>

namespace {

constexpr qint64 previewRowCount = 8;
constexpr qint64 plainRowCount = 2000;
constexpr std::size_t rowsKept = 20000;

struct Looked {
    Inspection inspection;
    std::vector<QStringList> rows;
};

}

ImportPage::ImportPage(Session &session, const Entity *suggested, QWidget *parent)
    : StepsPage(parent)
    , m_session(session)
    , m_suggested(suggested)
    , m_file(new FilePage(m_state, this))
    , m_columns(new ColumnsPage(m_state, this))
    , m_review(new ReviewPage(session, m_state, this))
    , m_done(new DonePage(m_state, this))
    , m_back(new QPushButton(tr("&Back"), this))
{
    for (QWidget *page : std::initializer_list<QWidget *>{m_file, m_columns, m_review, m_done})
        addPage(page);
    addButton(m_back);
    connect(m_file, &FilePage::fileRequested, this, [this] {
        auto *dialog = new QFileDialog(this, tr("Import a text table"), QFileInfo(m_state.path).absolutePath(),
                                       tr("Text tables (*.csv *.tsv *.txt);;All files (*)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, this, &ImportPage::start);
        dialog->open();
    });
    connect(m_file, &FilePage::changed, this, &ImportPage::inspect);
    connect(m_columns, &ColumnsPage::changed, this, &ImportPage::inspect);
    connect(m_cancel, &QPushButton::clicked, this, [this] { Q_EMIT finished(m_suggested); });
    connect(m_back, &QPushButton::clicked, this, &ImportPage::back);
    connect(m_next, &QPushButton::clicked, this, &ImportPage::next);
    connect(m_done, &DonePage::undoRequested, this, [this] {
        m_session.undo();
        Q_EMIT finished(m_state.inspection.entity);
    });
    connect(m_done, &DonePage::rejectsRequested, this, &ImportPage::saveRejects);
    goTo(Step::File);
}

ImportPage::~ImportPage() = default;

QString ImportPage::title() const
{
    return tr("Import");
}

QString ImportPage::status() const
{
    return m_state.path.isEmpty() ? QString() : tr("Import of %1").arg(m_state.fileName());
}

ImportPage::Step ImportPage::step() const
{
    return Step(pageIndex());
}

void ImportPage::enter()
{
    switch (step()) {
    case Step::File:
        m_file->focusFirst();
        break;
    case Step::Columns:
        m_columns->focusFirst();
        break;
    case Step::Review:
        m_review->focusFirst();
        break;
    case Step::Done:
        m_next->setFocus(Qt::OtherFocusReason);
        break;
    }
}

void ImportPage::start(const QString &path)
{
    m_state = ImportState();
    m_state.path = path;
    m_file->showFile();
    goTo(Step::File);
    inspect();
}

void ImportPage::setBusy(bool busy)
{
    m_running += busy ? 1 : -1;
    describe();
    if (!busy)
        Q_EMIT progressed();
}

void ImportPage::inspect()
{
    const int generation = ++m_generation;
    setBusy(true);
    const QString path = m_state.path;
    const ImportOptions options = m_state.options;
    m_session.run<Looked>(
        this, tr("Reading %1").arg(m_state.fileName()), Session::Writing::No,
        [path, options](Store &store, const Progress &progress) {
            Importer importer(store, path, options);
            Looked looked{importer.inspect(progress), {}};
            looked.rows = previewRows(path, looked.inspection.detection.dialect, previewRowCount);
            return looked;
        },
        [this, generation](const Looked &looked) {
            if (generation == m_generation) {
                m_state.inspection = looked.inspection;
                m_state.preview = looked.rows;
                m_state.plan = {};
                m_file->showInspection();
                m_columns->showInspection();
            }
            setBusy(false);
        },
        [this, generation] {
            if (generation == m_generation) {
                m_state.inspection = {};
                m_state.preview.clear();
                m_file->showInspection();
            }
            setBusy(false);
        });
}

void ImportPage::plan()
{
    const int generation = ++m_generation;
    setBusy(true);
    const QString path = m_state.path;
    const ImportOptions options = m_state.options;
    m_session.run<ImportState::Plan>(
        this, tr("Reviewing %1").arg(m_state.fileName()), Session::Writing::No,
        [path, options](Store &store, const Progress &progress) {
            Importer importer(store, path, options);
            ImportState::Plan plan;
            plan.report = importer.plan(
                [&plan](const RowPlan &row) {
                    if (plan.rows.size() < rowsKept)
                        plan.rows.push_back(row);
                },
                progress, plainRowCount);
            return plan;
        },
        [this, generation](const ImportState::Plan &plan) {
            setBusy(false);
            if (generation == m_generation) {
                m_state.plan = plan;
                m_review->showPlan();
                goTo(Step::Review);
            }
        },
        [this] { setBusy(false); });
}

void ImportPage::apply()
{
    setBusy(true);
    const QString path = m_state.path;
    const ImportOptions options = m_state.options;
    const QString rejects = m_scratch.filePath(QStringLiteral("rejects.csv"));
    m_session.run<ImportReport>(
        this, tr("Importing %1").arg(m_state.fileName()), Session::Writing::Yes,
        [path, options, rejects](Store &store, const Progress &progress) {
            QFile::remove(rejects);
            Importer importer(store, path, options);
            ImportReport report = importer.apply(progress, rejects);
            importer.saveMapping();
            return report;
        },
        [this](const ImportReport &report) {
            m_state.result = report;
            m_done->showResult();
            setBusy(false);
            goTo(Step::Done);
        },
        [this] { setBusy(false); });
}

void ImportPage::goTo(Step step)
{
    setPageIndex(int(step));
    describe();
    enter();
    Q_EMIT progressed();
}

void ImportPage::next()
{
    switch (step()) {
    case Step::File:
        goTo(Step::Columns);
        break;
    case Step::Columns:
        plan();
        break;
    case Step::Review:
        apply();
        break;
    case Step::Done:
        Q_EMIT finished(m_state.inspection.entity);
        break;
    }
}

void ImportPage::back()
{
    if (step() == Step::Columns)
        goTo(Step::File);
    else if (step() == Step::Review)
        goTo(Step::Columns);
}

void ImportPage::describe()
{
    setSteps({tr("File"), tr("Columns"), tr("Review"), tr("Done")}, int(step()));

    const Inspection &inspection = m_state.inspection;
    setHeading(inspection.entity ? tr("Import: %1").arg(inspection.entity->pluralCaption()) : tr("Import"));
    setRemark(m_state.isInspected() ? QStringLiteral("%1 · %2 · %3")
                                          .arg(m_state.fileName(), tr("%n row(s)", nullptr, int(inspection.rows)),
                                               QString::fromLatin1(inspection.detection.dialect.encoding))
                                    : m_state.fileName());

    const bool idle = m_running == 0;
    const bool usable = m_state.isInspected() && inspection.entity && !inspection.refused();
    m_back->setVisible(step() == Step::Columns || step() == Step::Review);
    m_back->setEnabled(idle);
    m_cancel->setVisible(step() != Step::Done);
    switch (step()) {
    case Step::File:
        m_next->setText(tr("&Next"));
        m_next->setEnabled(idle && usable);
        setHint(idle && m_state.isInspected() && !usable ? inspection.refusal() : QString());
        break;
    case Step::Columns:
        m_next->setText(tr("&Next"));
        m_next->setEnabled(idle && usable);
        setHint(usable ? tr("Nothing has been changed yet.") : inspection.refusal());
        break;
    case Step::Review: {
        const ImportReport &report = m_state.plan.report;
        const qint64 taken = report.created + report.changed;
        const qint64 skipped = report.unchanged + report.rejected;
        m_next->setText(skipped > 0
                            ? tr("&Import %n row(s), skip %1", nullptr, int(taken)).arg(QLocale().toString(skipped))
                            : tr("&Import %n row(s)", nullptr, int(taken)));
        m_next->setEnabled(idle && taken > 0);
        setHint(taken > 0 ? tr("Nothing changes until you press Import. You can undo the whole import afterward.")
                          : tr("This file contains nothing new or changed."));
        break;
    }
    case Step::Done:
        m_next->setText(tr("Show &records"));
        m_next->setEnabled(idle);
        setHint({});
        break;
    }
    Q_EMIT stateChanged();
}

void ImportPage::saveRejects()
{
    auto *dialog =
        new QFileDialog(this, tr("Save rejected rows"),
                        QFileInfo(m_state.path).absolutePath() + QLatin1Char('/')
                            + QFileInfo(m_state.path).completeBaseName() + QStringLiteral("-not-imported.csv"),
                        tr("Text tables (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (!m_session.attempt([&path] { refuseChapterFile(path); }))
            return;
        QFile::remove(path);
        if (QFile::copy(m_state.result.rejectsPath, path))
            m_session.report(
                {Severity::Note, tr("Saved the rejected rows to %1. Correct them and import that file.").arg(path)});
        else
            m_session.report({Severity::Error, tr("%1 could not be written. Choose another folder.").arg(path)});
    });
    dialog->open();
}

void ImportPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isIdle()) {
        if (step() == Step::File)
            Q_EMIT finished(m_suggested);
        else if (step() == Step::Done)
            Q_EMIT finished(m_state.inspection.entity);
        else
            back();
        return;
    }
    StepsPage::keyPressEvent(event);
}
