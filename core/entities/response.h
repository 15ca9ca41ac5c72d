// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entities/common.h"

struct Action;
struct Campaign;
struct Case;
struct Demand;
struct Organization;
struct Person;
struct Target;

inline constexpr Option responseKinds[] = {
    {"none_by_deadline", QT_TRANSLATE_NOOP("Choice", "None by the deadline")},
    {"acknowledgement", QT_TRANSLATE_NOOP("Choice", "Acknowledgment")},
    {"meeting_offered", QT_TRANSLATE_NOOP("Choice", "Meeting offered")},
    {"meeting_held", QT_TRANSLATE_NOOP("Choice", "Meeting held")},
    {"supportive_statement", QT_TRANSLATE_NOOP("Choice", "Supportive statement")},
    {"hostile_statement", QT_TRANSLATE_NOOP("Choice", "Hostile statement")},
    {"refusal", QT_TRANSLATE_NOOP("Choice", "Refusal")},
    {"counter_offer", QT_TRANSLATE_NOOP("Choice", "Counter-offer")},
    {"investigation_announced", QT_TRANSLATE_NOOP("Choice", "Investigation announced")},
    {"investigation_refused", QT_TRANSLATE_NOOP("Choice", "Investigation refused")},
    {"legislation_introduced", QT_TRANSLATE_NOOP("Choice", "Legislation introduced")},
    {"vote_for", QT_TRANSLATE_NOOP("Choice", "Vote in favor")},
    {"vote_against", QT_TRANSLATE_NOOP("Choice", "Vote against")},
    {"policy_changed", QT_TRANSLATE_NOOP("Choice", "Policy changed")},
    {"partial_compliance", QT_TRANSLATE_NOOP("Choice", "Partial compliance")},
    {"full_compliance", QT_TRANSLATE_NOOP("Choice", "Full compliance")},
    {"commitment_made", QT_TRANSLATE_NOOP("Choice", "Commitment made")},
    {"commitment_broken", QT_TRANSLATE_NOOP("Choice", "Commitment broken")},
    {"escalation", QT_TRANSLATE_NOOP("Choice", "Escalation")},
    {"retaliation", QT_TRANSLATE_NOOP("Choice", "Retaliation")},
    {"third_party_comment", QT_TRANSLATE_NOOP("Choice", "Third-party comment")},
    {"other", QT_TRANSLATE_NOOP("Choice", "Other")},
};

/// How someone responded to a demand or an action. Concessions record whether anything was conceded.
struct Response {
    Text title;
    OneOf<responseKinds> kind;
    Ref<Person> person;
    Ref<Organization> organization;
    Ref<Target> target;
    Text responderText;
    Text responderRole;
    Refs<Demand> demands;
    Refs<Case> cases;
    Refs<Action> actions;
    Ref<Campaign> campaign;
    Ref<Response> follows; ///< The response that this one adds to.
    When responded;
    Text whenText;
    LongText text;
    LongText quote; ///< Verbatim.
    Common about;
};
template <> const Entity &entityOf<Response>();
