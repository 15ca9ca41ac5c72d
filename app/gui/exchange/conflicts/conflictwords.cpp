// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/exchange/conflicts/conflictwords.h"

#include "app/gui/models/display.h"
#include "app/gui/session/session.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QDateTime>

namespace conflictwords {

namespace {

using Kind = StoredConflict::Kind;

/// Translation context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ConflictWords)
};

bool isRemoval(const Value &value)
{
    return value.isPresent() && value.text() == "removed";
}

const StoredConflict::Side &chosen(const StoredConflict &conflict, Keep keep)
{
    return keep == Keep::Ours ? conflict.ours() : keep == Keep::Theirs ? conflict.theirs() : conflict.newest();
}

}

QString title(Session &session, const StoredConflict &conflict)
{
    const QString name = session.title(*conflict.entity, conflict.record).simplified();
    return name.isEmpty() ? conflict.entity->caption() : name;
}

QString value(Session &session, const StoredConflict &conflict, const Value &value)
{
    if (conflict.kind == Kind::Deletion)
        return isRemoval(value) ? Words::tr("Deleted") : Words::tr("Kept");
    const Field *field = conflict.entity->find(conflict.field);
    QString text;
    if (field && field->kind == ::Kind::LongText && value.isPresent())
        text = text::toQ(value.text());
    else
        text = field             ? display::cell(session, *field, value)
             : value.isPresent() ? text::toQ(value.text())
                                 : display::absence(value.state());
    return text.isEmpty() ? Words::tr("Not recorded") : text;
}

QString who(Session &session, const StoredConflict::Side &side)
{
    if (!side.who.isEmpty())
        return side.who;
    return side.ours ? session.name() : Words::tr("another chapter");
}

QString author(Session &session, const StoredConflict::Side &side)
{
    if (side.wallMs <= 0)
        return who(session, side);
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(side.wallMs);
    return Words::tr("%1, %2", "who, when")
        .arg(who(session, side), display::when(text::fromQ(moment.toString(QStringLiteral("yyyy-MM-ddTHH:mm")))));
}

QString reason(Session &session, const StoredConflict &conflict)
{
    switch (conflict.kind) {
    case Kind::Values:
        return Words::tr(
            "Several people changed this field before seeing each other's change. All values are kept until "
            "someone resolves the conflict. Other chapters receive the decision with your next bundle.");
    case Kind::Deletion:
        return Words::tr("One person deleted this record while another changed it. It stays visible until someone "
                         "resolves the conflict.");
    case Kind::Joined:
        break;
    }
    return Words::tr("This record was joined into %1. Someone who had not seen the join then changed it.")
        .arg(session.title(*conflict.entity, conflict.joinedInto));
}

QString effect(Session &session, const StoredConflict &conflict, Keep keep)
{
    const StoredConflict::Side &side = chosen(conflict, keep);
    const QString text = value(session, conflict, side.value).simplified();
    switch (conflict.kind) {
    case Kind::Values:
        return Words::tr("New value: %1").arg(text);
    case Kind::Deletion:
        return isRemoval(side.value) ? Words::tr("The record is deleted. You can restore it later.")
                                     : Words::tr("The record is kept with all its values.");
    case Kind::Joined:
        break;
    }
    const QString survivor = session.title(*conflict.entity, conflict.joinedInto);
    return &side == &conflict.sides.front() ? Words::tr("%1 keeps its value: %2").arg(survivor, text)
                                            : Words::tr("%1 gets the later value: %2").arg(survivor, text);
}

}
