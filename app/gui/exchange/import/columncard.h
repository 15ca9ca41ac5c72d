// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/columns/inspection.h"

#include <QWidget>

class QComboBox;
class QLabel;

/// One column of the imported file: its name, the field it is mapped to, why, and some of its values.
class ColumnCard : public QWidget
{
    Q_OBJECT

public:
    ColumnCard(const Entity &entity, const ColumnGuess &guess, QWidget *parent);
    /// Shows the column as found by a new inspection of the file.
    void update(const ColumnGuess &guess);
    const QString &name() const { return m_name; }
    QComboBox *box() const { return m_box; }

    /// The target that leaves the column out.
    static QString ignoreTarget();

Q_SIGNALS:
    void chosen(const QString &column, const QString &target);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    QComboBox *m_box;
    QLabel *m_state;
    QLabel *m_reason;
    QLabel *m_values;
    QLabel *m_count;
};
