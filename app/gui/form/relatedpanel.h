// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/form/detailtab.h"
#include "core/model/field.h"

#include <QTreeWidget>

class Session;

/// The records that refer to one record, grouped by kind and by the referring field. They are found in a Job, because
/// not every reference has an index.
class RelatedPanel : public QTreeWidget, public DetailTab
{
    Q_OBJECT

public:
    RelatedPanel(Session &session, const Entity &entity, QWidget *parent = nullptr);
    QWidget *widget() override { return this; }
    void showRecord(const Id &id) override;

Q_SIGNALS:
    void openRequested(const Entity *entity, const Id &id);

private:
    Session &m_session;
    const Entity &m_entity;
    Id m_shown;
    int m_generation = 0;
};
