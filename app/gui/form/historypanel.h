// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/form/detailtab.h"
#include "core/model/field.h"

#include <QTreeWidget>

class Session;
struct HistoryStep;

/// The history of one record, newest first: when, by whom, which field, and the values before and after.
class HistoryPanel : public QTreeWidget, public DetailTab
{
    Q_OBJECT

public:
    HistoryPanel(Session &session, const Entity &entity, QWidget *parent = nullptr);
    QWidget *widget() override { return this; }
    void showRecord(const Id &id) override;

private:
    void addStep(const HistoryStep &step);

    Session &m_session;
    const Entity &m_entity;
};
