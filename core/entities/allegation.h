// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entities/common.h"
#include "core/entities/vocabulary.h"

struct Incident;
struct Organization;

inline constexpr Option corroborations[] = {
    {"corroborated", QT_TRANSLATE_NOOP("Choice", "Corroborated")},
    {"contested", QT_TRANSLATE_NOOP("Choice", "Contested")},
    {"uncorroborated", QT_TRANSLATE_NOOP("Choice", "Uncorroborated")},
    {"no_known_evidence", QT_TRANSLATE_NOOP("Choice", "No known evidence")},
    {"retracted", QT_TRANSLATE_NOOP("Choice", "Retracted")},
};

/// A claim about an incident, and how well it is corroborated.
struct Allegation {
    Ref<Incident> incident;
    LongText text;
    OneOf<claimants> claimant;
    Text claimantText;
    Ref<Organization> organization;
    When claimedOn;
    OneOf<corroborations> corroboration;
    Text corroborationText;
    Text corroborationBy;
    Common about;
};
template <> const Entity &entityOf<Allegation>();
