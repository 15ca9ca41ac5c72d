// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/exchange/merge/mergepage.h"

#include "app/gui/exchange/merge/mergedonepage.h"
#include "app/gui/exchange/merge/mergereviewpage.h"
#include "app/gui/look/theme.h"
#include "app/gui/session/session.h"
#include "app/gui/widgets/emptystate.h"
#include "core/people/duplicates.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace {

struct Merged {
    bundle::MergeReport report;
    std::map<const Entity *, std::set<Id>> people; ///< New records, by entity.
    bool isDiverged = false; ///< Nothing was merged: the file got a new site id and must be reopened first.
};

}

MergePage::MergePage(Session &session, QWidget *parent)
    : Workspace(parent)
    , m_session(session)
    , m_heading(new QLabel(this))
    , m_steps(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_pages(new QStackedWidget(this))
    , m_looking(new EmptyState(this))
    , m_review(new MergeReviewPage(session, m_preview, this))
    , m_done(new MergeDonePage(session, this))
    , m_cancel(new QPushButton(tr("&Cancel"), this))
    , m_next(new QPushButton(this))
{
    build();
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

void MergePage::build()
{
    QFont big = font();
    big.setPointSizeF(big.pointSizeF() * 1.5);
    big.setBold(true);
    m_heading->setFont(big);
    m_heading->setTextFormat(Qt::PlainText);
    m_steps->setTextFormat(Qt::RichText);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    for (QWidget *page : std::initializer_list<QWidget *>{m_looking, m_review, m_done})
        m_pages->addWidget(page);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_hint, 1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 12, 12, 10);
    column->setSpacing(8);
    column->addWidget(m_heading);
    column->addWidget(m_steps);
    column->addWidget(m_pages, 1);
    column->addLayout(buttons);
}

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
    return Step(m_pages->currentIndex());
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

QList<QWidget *> MergePage::panes() const
{
    return {m_pages->currentWidget(), m_next};
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
    m_pages->setCurrentIndex(int(step));
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
    const theme::Colours &c = theme::current();
    const QString names[] = {tr("Review"), tr("Done")};
    const int at = step() == Step::Done ? 1 : 0;
    QStringList parts;
    for (int i = 0; i < 2; ++i) {
        const QString text = QStringLiteral("%1 %2").arg(i + 1).arg(names[i]).toHtmlEscaped();
        if (i < at)
            parts << QStringLiteral("<span style='color:%1'>✓ %2</span>").arg(c.ok.name(), text);
        else if (i == at)
            parts << QStringLiteral("<b style='color:%1'>%2</b>").arg(c.accent.name(), text);
        else
            parts << text;
    }
    m_steps->setText(parts.join(QStringLiteral("&nbsp; — &nbsp;")));
    m_steps->setAccessibleName(tr("Step %1 of 2: %2").arg(at + 1).arg(names[at]));
    m_heading->setText(tr("Merge %1").arg(fileName()));

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
    m_hint->setText(hint);
    Q_EMIT stateChanged();
}

void MergePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && (isIdle() || step() == Step::Looking)) {
        Q_EMIT finished();
        return;
    }
    Workspace::keyPressEvent(event);
}
