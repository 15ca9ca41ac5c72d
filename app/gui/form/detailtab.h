// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

class QWidget;

/// A tab of the detail pane beside the form: something about the record that is shown.
class DetailTab
{
public:
    virtual ~DetailTab() = default;

    virtual QWidget *widget() = 0;
    /// Called when the tab is visible and the record changed, and with a null id when there is nothing to show.
    virtual void showRecord(const Id &id) = 0;
};
