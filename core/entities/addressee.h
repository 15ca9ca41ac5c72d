// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entities/common.h"
#include "core/entities/vocabulary.h"

struct Demand;
struct Organization;
struct Target;

/// A decision-maker who is asked to meet a demand, with the status of the demand for that decision-maker.
struct Addressee {
    Ref<Demand> demand;
    Ref<Target> target;
    Ref<Organization> organization;
    Text addresseeText;
    OneOf<demandStatuses> status;
    When statusOn;
    Text statusText;
    When delivered;
    Text deliveredBy;
    When deadline;
    Common about;
};
template <> const Entity &entityOf<Addressee>();
