// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/model/field.h"

#include <QTreeWidget>

class Session;
struct HistoryStep;

/// What happened to one record: when, by whom, which field, before and after. Newest first.
class HistoryPanel : public QTreeWidget
{
    Q_OBJECT

public:
    HistoryPanel(Session &session, const Entity &entity, QWidget *parent = nullptr);
    /// Null: nothing.
    void show(const Id &id);

private:
    void addStep(const HistoryStep &step);

    Session &m_session;
    const Entity &m_entity;
};
