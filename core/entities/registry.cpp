// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities/registry.h"

#include "core/entities/action.h"
#include "core/entities/addressee.h"
#include "core/entities/alias.h"
#include "core/entities/allegation.h"
#include "core/entities/assessment.h"
#include "core/entities/assignment.h"
#include "core/entities/campaign.h"
#include "core/entities/case.h"
#include "core/entities/coalition.h"
#include "core/entities/concession.h"
#include "core/entities/demand.h"
#include "core/entities/evidence.h"
#include "core/entities/host.h"
#include "core/entities/incident.h"
#include "core/entities/link.h"
#include "core/entities/location.h"
#include "core/entities/membership.h"
#include "core/entities/milestone.h"
#include "core/entities/organization.h"
#include "core/entities/permit.h"
#include "core/entities/person.h"
#include "core/entities/pledge.h"
#include "core/entities/response.h"
#include "core/entities/scaleclaim.h"
#include "core/entities/source.h"
#include "core/entities/statement.h"
#include "core/entities/structuretest.h"
#include "core/entities/supply.h"
#include "core/entities/target.h"
#include "core/entities/task.h"
#include "core/entities/turnoutclaim.h"
#include "core/entities/unit.h"
#include "core/entities/wording.h"

std::span<const Entity *const> entities()
{
    static const Entity *const all[] = {
        &entityOf<Source>(),       &entityOf<Location>(),   &entityOf<Coalition>(),  &entityOf<Organization>(),
        &entityOf<Unit>(),         &entityOf<Person>(),     &entityOf<Membership>(), &entityOf<Campaign>(),
        &entityOf<Target>(),       &entityOf<Case>(),       &entityOf<Demand>(),     &entityOf<Wording>(),
        &entityOf<Addressee>(),    &entityOf<Action>(),     &entityOf<Host>(),       &entityOf<Response>(),
        &entityOf<Concession>(),   &entityOf<Pledge>(),     &entityOf<Assessment>(), &entityOf<StructureTest>(),
        &entityOf<Assignment>(),   &entityOf<Task>(),       &entityOf<Permit>(),     &entityOf<Supply>(),
        &entityOf<TurnoutClaim>(), &entityOf<ScaleClaim>(), &entityOf<Incident>(),   &entityOf<Allegation>(),
        &entityOf<Statement>(),    &entityOf<Evidence>(),   &entityOf<Milestone>(),  &entityOf<Alias>(),
        &entityOf<Link>(),
    };
    return all;
}

const Entity *findEntity(std::string_view key)
{
    for (const Entity *entity : entities())
        if (key == entity->key)
            return entity;
    return nullptr;
}
