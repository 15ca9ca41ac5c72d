// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/registry.h"

#include "core/model/action.h"
#include "core/model/addressee.h"
#include "core/model/alias.h"
#include "core/model/allegation.h"
#include "core/model/assessment.h"
#include "core/model/assignment.h"
#include "core/model/campaign.h"
#include "core/model/case.h"
#include "core/model/coalition.h"
#include "core/model/concession.h"
#include "core/model/demand.h"
#include "core/model/evidence.h"
#include "core/model/host.h"
#include "core/model/incident.h"
#include "core/model/link.h"
#include "core/model/location.h"
#include "core/model/membership.h"
#include "core/model/milestone.h"
#include "core/model/organization.h"
#include "core/model/permit.h"
#include "core/model/person.h"
#include "core/model/pledge.h"
#include "core/model/response.h"
#include "core/model/scaleclaim.h"
#include "core/model/source.h"
#include "core/model/statement.h"
#include "core/model/structuretest.h"
#include "core/model/supply.h"
#include "core/model/target.h"
#include "core/model/task.h"
#include "core/model/turnoutclaim.h"
#include "core/model/unit.h"
#include "core/model/wording.h"

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
