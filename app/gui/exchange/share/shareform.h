// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/sharedraft.h"

#include <QWidget>

#include <vector>

class QButtonGroup;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QRadioButton;
class QVBoxLayout;
class Session;

/// First page of sharing: recipient, share level, what to share, and since when.
class ShareForm : public QWidget
{
    Q_OBJECT

public:
    ShareForm(Session &session, QWidget *parent);

    void focusFirst();
    /// The choices made here. Reads the chapter file; throws Failure.
    ShareWish wish() const;
    /// The choices select something to share.
    bool isUsable() const;

    QLineEdit &recipient() { return *m_recipient; }
    void setLevel(privacy::Level level);
    void chooseKinds(const std::vector<const Entity *> &kinds);
    void chooseRecord(const Entity &entity, const Id &id);

Q_SIGNALS:
    void changed();

private:
    void buildLevels(QVBoxLayout *column);
    void buildWhat(QVBoxLayout *column);
    void fillRecords();
    void fillSince();
    QLabel *caption(const QString &text, QWidget *buddy);

    Session &m_session;
    QLineEdit *m_recipient;
    QButtonGroup *m_levels;
    QRadioButton *m_everything;
    QRadioButton *m_kindsOnly;
    QRadioButton *m_recordOnly;
    QListWidget *m_kinds;
    QComboBox *m_record;
    QComboBox *m_since;
};
