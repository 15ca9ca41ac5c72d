// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/form/historypanel.h"

#include "app/gui/models/display.h"
#include "app/gui/session/session.h"
#include "core/base/text.h"

#include <QDateTime>
#include <QHeaderView>
#include <QLocale>

namespace {

constexpr qint64 stepsShown = 200;

}

HistoryPanel::HistoryPanel(Session &session, const Entity &entity, QWidget *parent)
    : QTreeWidget(parent)
    , m_session(session)
    , m_entity(entity)
{
    setColumnCount(1);
    setHeaderHidden(true);
    setFrameShape(NoFrame);
    setWordWrap(true);
    setUniformRowHeights(false);
    setAccessibleName(tr("History"));
}

void HistoryPanel::showRecord(const Id &id)
{
    clear();
    if (id.isNull() || !m_session.isOpen())
        return;
    std::vector<HistoryStep> steps;
    m_session.attempt([&] { steps = m_session.store().history(stepsShown, 0, 100, &m_entity, id); });
    for (const HistoryStep &step : steps)
        addStep(step);
    if (steps.empty())
        new QTreeWidgetItem(this, {tr("No changes yet.")});
    expandAll();
    setCurrentItem(topLevelItem(0));
}

void HistoryPanel::addStep(const HistoryStep &step)
{
    const QString when = QLocale().toString(QDateTime::fromMSecsSinceEpoch(step.wallMs), QLocale::ShortFormat);
    QString text = tr("%1 – %2", "time of a step, what was done").arg(when, step.label);
    if (!step.user.isEmpty())
        text += QLatin1Char('\n') + tr("by %1").arg(step.user);
    if (step.undone)
        text += QLatin1Char('\n') + tr("undone");
    auto *item = new QTreeWidgetItem(this, {text});
    for (const HistoryStep::Line &line : step.lines) {
        QString detail;
        if (line.what == RecordChange::What::Create)
            detail = tr("Record created");
        else if (line.what == RecordChange::What::Remove)
            detail = tr("Deleted");
        else if (line.what == RecordChange::What::Restore)
            detail = tr("Restored");
        if (const Field *field = m_entity.find(line.field)) {
            const auto shown = [&](const Value &value) {
                const QString cell = display::cell(m_session, *field, value);
                return cell.isEmpty() ? tr("not recorded") : cell;
            };
            detail = tr("%1\nbefore: %2\nafter: %3", "field, value, value")
                         .arg(field->caption(), shown(line.before), shown(line.after));
        } else if (!line.field.empty()) {
            detail = tr("%1\nbefore: %2\nafter: %3", "field, value, value")
                         .arg(text::toQ(line.field), text::toQ(line.before.text()), text::toQ(line.after.text()));
        }
        auto *child = new QTreeWidgetItem(item, {detail});
        child->setToolTip(0, detail);
    }
}
