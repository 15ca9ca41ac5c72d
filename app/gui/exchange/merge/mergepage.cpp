// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/exchange/merge/mergepage.h"

#include "app/gui/exchange/merge/mergedonepage.h"
#include "app/gui/exchange/merge/mergereviewpage.h"
#include "app/gui/session/session.h"
#include "app/gui/widgets/emptystate.h"
#include "core/people/duplicates.h"

#include <QFileInfo>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>

namespace {

struct Merged {
    bundle::MergeReport report;
    std::map<const Entity *, std::set<Id>> people; ///< New records, by entity.
    bool isDiverged = false; ///< Nothing was merged: the file got a new site id and must be reopened first.
};

}

MergePage::MergePage(Session &session, QWidget *parent)
    : StepsPage(parent)
    , m_session(session)
    , m_looking(new EmptyState(this))
    , m_review(new MergeReviewPage(session, m_preview, this))
    , m_done(new MergeDonePage(session, this))
{
    for (QWidget *page : std::initializer_list<QWidget *>{m_looking, m_review, m_done})
        addPage(page);
    connect(m_cancel, &QPushButton::clicked, this, &MergePage::finished);
    connect(m_next, &QPushButton::clicked, this, &MergePage::next);
    connect(m_done, &MergeDonePage::undoRequested, this, [this] {
        m_session.undo();
        Q_EMIT finished();
    });
    connect(m_done, &MergeDonePage::conflictsRequested, this, &MergePage::conflictsRequested);
    connect(m_done, &MergeDonePage::duplicatesRequested, this, [this] { Q_EMIT duplicatesRequested(m_alike); });
}

MergePage::~MergePage() = default;

bool MergePage::isBundle(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == QLatin1String("gsbundle") || suffix == QLatin1String("zip");
}

QString MergePage::fileName() const
{
    return QFileInfo(m_path).fileName();
}

QString MergePage::title() const
{
    return tr("Merge a bundle");
}

QString MergePage::status() const
{
    return fileName();
}

MergePage::Step MergePage::step() const
{
    return Step(pageIndex());
}

void MergePage::enter()
{
    if (step() == Step::Review)
        m_review->focusFirst();
    else if (step() == Step::Done)
        m_done->focusFirst();
    else
        m_cancel->setFocus(Qt::OtherFocusReason);
}

void MergePage::start(const QString &path)
{
    m_path = path;
    look();
}

void MergePage::setBusy(bool busy)
{
    m_running += busy ? 1 : -1;
    describe();
}

void MergePage::look()
{
    m_looked = false;
    goTo(Step::Looking);
    m_looking->set("package", tr("Reading %1…").arg(fileName()), {});
    setBusy(true);
    const QString path = m_path;
    m_session.run<MergePreview>(
        this, tr("Reading %1").arg(fileName()), Session::Writing::No,
        [path](Store &store, const Progress &progress) { return previewMerge(store, path, progress); },
        [this](const MergePreview &preview) {
            m_preview = preview;
            m_looked = true;
            setBusy(false);
            goTo(Step::Review);
            m_review->showPreview();
        },
        [this] {
            setBusy(false);
            m_looking->set("package", tr("%1 was not merged. Nothing was changed.").arg(fileName()), {});
        });
}

void MergePage::merge()
{
    setBusy(true);
    const QString path = m_path;
    m_session.run<Merged>(
        this, tr("Merging %1").arg(fileName()), Session::Writing::Yes,
        [path](Store &store, const Progress &progress) {
            Merged merged;
            bundle::MergeOptions options;
            options.each = [&merged](const bundle::MergedRecord &record) {
                if (record.taken == Writer::Taken::New && people::hasPeople(*record.entity))
                    merged.people[record.entity].insert(record.id);
            };
            try {
                merged.report = bundle::merge(store, path, options, progress);
            } catch (const bundle::DivergedCopy &) {
                bundle::giveNewSite(store);
                merged.isDiverged = true;
            }
            return merged;
        },
        [this](const Merged &merged) {
            setBusy(false);
            if (merged.isDiverged) {
                Q_EMIT reopenRequested(m_path);
                return;
            }
            m_newPeople = merged.people;
            showResult(merged.report);
            lookForDuplicates();
        },
        [this] { setBusy(false); });
}

void MergePage::showResult(const bundle::MergeReport &report)
{
    m_result = report;
    m_done->showResult(fileName(), report);
    goTo(Step::Done);
}

void MergePage::lookForDuplicates()
{
    using Found = std::map<const Entity *, qint64>;
    if (m_newPeople.empty())
        return;
    m_session.run<Found>(
        this, tr("Searching for duplicates"), Session::Writing::No,
        [people = m_newPeople](Store &store, const Progress &progress) {
            Found found;
            for (const auto &[entity, ids] : people) {
                people::DuplicateOptions options;
                options.entity = entity;
                for (const people::DuplicatePair &pair : people::findDuplicates(store, options, progress).pairs)
                    found[entity] += ids.contains(pair.first) || ids.contains(pair.second);
            }
            return found;
        },
        [this](const Found &found) {
            qint64 pairs = 0;
            for (const auto &[entity, count] : found) {
                pairs += count;
                if (count > 0)
                    m_alike = entity;
            }
            m_done->offerDuplicates(pairs);
        });
}

void MergePage::goTo(Step step)
{
    setPageIndex(int(step));
    describe();
    enter();
}

void MergePage::next()
{
    if (step() == Step::Review)
        merge();
    else
        Q_EMIT finished();
}

void MergePage::describe()
{
    setSteps({tr("Review"), tr("Done")}, step() == Step::Done ? 1 : 0);
    setHeading(tr("Merge %1").arg(fileName()));

    const bool idle = m_running == 0;
    m_cancel->setVisible(step() != Step::Done);
    m_cancel->setEnabled(idle || step() == Step::Looking);
    m_next->setVisible(step() != Step::Looking);
    m_next->setProperty("primary", step() == Step::Review);
    QString hint;
    if (step() == Step::Review) {
        const bundle::MergeReport &report = m_preview.report;
        const bool any = report.created + report.changed + report.removed + report.restored > 0;
        hint = !m_session.canWrite() && idle ? tr("This file is read-only, so the bundle cannot be merged.")
             : any ? tr("Nothing changes until you press Merge. You can undo the whole merge afterward.")
                   : tr("This bundle contains nothing new or changed.");
        m_next->setText(tr("&Merge"));
        m_next->setEnabled(idle && m_looked && m_session.canWrite());
    } else {
        m_next->setText(tr("C&lose"));
        m_next->setEnabled(idle);
    }
    setHint(hint);
    Q_EMIT stateChanged();
}

void MergePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && (isIdle() || step() == Step::Looking)) {
        Q_EMIT finished();
        return;
    }
    StepsPage::keyPressEvent(event);
}
