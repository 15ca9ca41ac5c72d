// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities/task.h"

#include "core/entities/action.h"
#include "core/entities/campaign.h"
#include "core/entities/person.h"
#include "core/entities/source.h"

namespace {

constexpr Field own[] = {
    field<&Task::title>("title", QT_TRANSLATE_NOOP("Field", "Task"),
                        {.flags = Required | Searchable | InTitle, .reach = Reach::Marked}),
    field<&Task::action>("action", QT_TRANSLATE_NOOP("Field", "Action"), {.flags = Indexed | Subject}),
    field<&Task::campaign>("campaign", QT_TRANSLATE_NOOP("Field", "Campaign"), {.flags = Subject}),
    field<&Task::checklist>("checklist", QT_TRANSLATE_NOOP("Field", "Checklist"), {.flags = Searchable}),
    field<&Task::templateLine>("template_line", QT_TRANSLATE_NOOP("Field", "Template item")),
    field<&Task::phase>("phase", QT_TRANSLATE_NOOP("Field", "Phase"), {.flags = Searchable}),
    field<&Task::daysBefore>("days_before", QT_TRANSLATE_NOOP("Field", "Days before the action")),
    field<&Task::due>("due", QT_TRANSLATE_NOOP("Field", "Due"), {.flags = Searchable}),
    field<&Task::owner>("owner", QT_TRANSLATE_NOOP("Field", "Owner"), {.flags = Indexed, .reach = Reach::Trusted}),
    field<&Task::ownerText>("owner_text", QT_TRANSLATE_NOOP("Field", "Owner as written"),
                            {.flags = Private | Searchable}),
    field<&Task::status>("status", QT_TRANSLATE_NOOP("Field", "Status"), {.flags = Searchable}),
    field<&Task::doneOn>("done_on", QT_TRANSLATE_NOOP("Field", "Done"), {.flags = Searchable}),
    field<&Task::sequence>("sequence", QT_TRANSLATE_NOOP("Field", "Position"), {.rule = rules::notNegative}),
    field<&Task::description>("description", QT_TRANSLATE_NOOP("Field", "Description"),
                              {.flags = Searchable, .reach = Reach::Marked}),
};
constexpr auto fields = withCommon<&Task::about>(own);

}

template <> const Entity &entityOf<Task>()
{
    static constexpr Entity entity{
        "task",     QT_TRANSLATE_NOOP("Entity", "Task"), QT_TRANSLATE_NOOP("Entity", "Tasks"), 1, fields, nullptr,
        About::Work};
    return entity;
}
