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

/// The context of these sentences.
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
        return isRemoval(value) ? Words::tr("Removed") : Words::tr("Kept");
    const Field *field = conflict.entity->find(conflict.field);
    QString text;
    if (field && field->kind == ::Kind::LongText && value.isPresent())
        text = text::toQ(value.text());
    else
        text = field             ? display::cell(session, *field, value)
             : value.isPresent() ? text::toQ(value.text())
                                 : display::absence(value.state());
    return text.isEmpty() ? Words::tr("Nothing recorded") : text;
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
        return Words::tr("Different values were written by people who did not know of each other's. All are kept until "
                         "somebody decides; the decision then reaches every chapter.");
    case Kind::Deletion:
        return Words::tr("One removed this record while another changed it. It stays in sight until somebody decides.");
    case Kind::Joined:
        break;
    }
    return Words::tr("This record was joined into %1, and then somebody who did not know of that changed it.")
        .arg(session.title(*conflict.entity, conflict.joinedInto));
}

QString effect(Session &session, const StoredConflict &conflict, Keep keep)
{
    const StoredConflict::Side &side = chosen(conflict, keep);
    const QString text = value(session, conflict, side.value).simplified();
    switch (conflict.kind) {
    case Kind::Values:
        return Words::tr("The field will hold: %1").arg(text);
    case Kind::Deletion:
        return isRemoval(side.value) ? Words::tr("The record is removed; it can be brought back from the deleted ones.")
                                     : Words::tr("The record stays, with all its values.");
    case Kind::Joined:
        break;
    }
    const QString survivor = session.title(*conflict.entity, conflict.joinedInto);
    return &side == &conflict.sides.front() ? Words::tr("%1 keeps what it holds: %2").arg(survivor, text)
                                            : Words::tr("%1 will hold what was written later: %2").arg(survivor, text);
}

}
