// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/exchange/import/filepage.h"

#include "app/gui/look/icons.h"
#include "app/gui/models/listlayout.h"
#include "core/base/text.h"
#include "core/entities/registry.h"

#include <QComboBox>
#include <QDir>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int automatic = -1;

QString separatorName(char delimiter)
{
    switch (delimiter) {
    case ',':
        return FilePage::tr("Comma");
    case ';':
        return FilePage::tr("Semicolon");
    case '\t':
        return FilePage::tr("Tab");
    case '|':
        return FilePage::tr("Vertical bar (|)");
    default:
        return QString(QLatin1Char(delimiter));
    }
}

/// All entities, sorted by caption.
std::vector<const Entity *> importable()
{
    std::vector<const Entity *> all(entities().begin(), entities().end());
    std::sort(all.begin(), all.end(), [](const Entity *a, const Entity *b) {
        return QString::localeAwareCompare(a->pluralCaption(), b->pluralCaption()) < 0;
    });
    return all;
}

}

FilePage::FilePage(ImportState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_path(new QLabel(this))
    , m_choose(new QPushButton(tr("Choose an&other file…"), this))
    , m_entity(new QComboBox(this))
    , m_existing(new QComboBox(this))
    , m_found(new QLabel(this))
    , m_advancedButton(new QToolButton(this))
    , m_advanced(buildAdvanced())
    , m_preview(new QTableWidget(this))
{
    build();
    connect(m_choose, &QPushButton::clicked, this, &FilePage::fileRequested);
    connect(m_entity, &QComboBox::activated, this, [this] {
        const QString key = m_entity->currentData().toString();
        m_state.options.entity = key.isEmpty() ? nullptr : findEntity(key.toStdString());
        m_state.options.columns.clear();
        m_state.options.ignore.clear();
        Q_EMIT changed();
    });
    connect(m_existing, &QComboBox::activated, this, [this](int index) {
        m_state.options.existing = ImportOptions::Existing(index);
        Q_EMIT changed();
    });
}

void FilePage::build()
{
    m_path->setTextFormat(Qt::PlainText);
    m_path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_entity->setAccessibleName(tr("Kind of record"));
    m_entity->setMinimumWidth(300);
    m_entity->setMaxVisibleItems(20);
    m_existing->setMinimumWidth(300);
    m_existing->addItems(
        {tr("Update it from the file"), tr("Fill in only what is not recorded yet"), tr("Leave it unchanged")});
    m_existing->setAccessibleName(tr("If a record already exists"));
    m_found->setTextFormat(Qt::PlainText);
    m_found->setWordWrap(true);
    m_advancedButton->setText(tr("File format"));
    m_advancedButton->setCheckable(true);
    m_advancedButton->setAutoRaise(true);
    m_advancedButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_advancedButton->setIcon(icons::get("chevron-right", icons::Tone::Muted));
    connect(m_advancedButton, &QToolButton::toggled, this, [this](bool on) {
        m_advanced->setVisible(on);
        m_advancedButton->setIcon(icons::get(on ? "chevron-down" : "chevron-right", icons::Tone::Muted));
    });
    m_advanced->hide();
    m_preview->setAccessibleName(tr("First rows of the file"));
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->setSelectionMode(QAbstractItemView::SingleSelection);
    m_preview->setAlternatingRowColors(true);
    m_preview->setShowGrid(false);
    m_preview->setTabKeyNavigation(false);
    m_preview->verticalHeader()->hide();
    m_preview->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    auto *file = new QHBoxLayout;
    file->addWidget(m_path);
    file->addSpacing(12);
    file->addWidget(m_choose);
    form->addRow(tr("File"), file);
    auto *entityLabel = new QLabel(tr("Kind of &record"), this);
    entityLabel->setBuddy(m_entity);
    form->addRow(entityLabel, m_entity);
    auto *existingLabel = new QLabel(tr("If a record &already exists"), this);
    existingLabel->setBuddy(m_existing);
    form->addRow(existingLabel, m_existing);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addLayout(form);
    column->addWidget(m_found);
    column->addWidget(m_advancedButton, 0, Qt::AlignLeft);
    column->addWidget(m_advanced);
    column->addWidget(m_preview, 1);
}

QWidget *FilePage::buildAdvanced()
{
    auto *box = new QWidget(this);
    m_encoding = new QComboBox(box);
    m_encoding->addItem(tr("Automatic"), QByteArray());
    for (const char *name : {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE", "ISO-8859-1"})
        m_encoding->addItem(QLatin1String(name), QByteArray(name));
    m_separator = new QComboBox(box);
    m_separator->addItem(tr("Automatic"), automatic);
    for (const char delimiter : {',', ';', '\t', '|'})
        m_separator->addItem(separatorName(delimiter), int(delimiter));
    m_quote = new QComboBox(box);
    m_quote->addItem(tr("Automatic"), automatic);
    m_quote->addItem(QStringLiteral("\""), int('"'));
    m_quote->addItem(QStringLiteral("'"), int('\''));
    m_quote->addItem(tr("None"), 0);
    m_headerRow = new QSpinBox(box);
    m_headerRow->setRange(-1, 1000);
    m_headerRow->setMinimumWidth(150);
    m_headerRow->setSpecialValueText(tr("Automatic"));
    m_headerRow->setValue(-1);
    m_headerRow->setToolTip(tr("0 means that the file has no header row."));

    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString &caption, QWidget *widget) {
        auto *label = new QLabel(caption, box);
        label->setBuddy(widget);
        QString name = caption;
        widget->setAccessibleName(name.remove(QLatin1Char('&')));
        row->addWidget(label);
        row->addWidget(widget);
        row->addSpacing(10);
    };
    add(tr("Encodin&g"), m_encoding);
    add(tr("&Delimiter"), m_separator);
    add(tr("&Quote character"), m_quote);
    add(tr("Header ro&w"), m_headerRow);
    row->addStretch(1);

    const auto applyChoices = [this] {
        if (m_filling)
            return;
        csv::Choices &choices = m_state.options.choices;
        const QByteArray encoding = m_encoding->currentData().toByteArray();
        choices.encoding = encoding.isEmpty() ? std::nullopt : std::optional<QByteArray>(encoding);
        const int separator = m_separator->currentData().toInt();
        choices.delimiter = separator == automatic ? std::nullopt : std::optional<char>(char(separator));
        const int quote = m_quote->currentData().toInt();
        choices.quote = quote == automatic ? std::nullopt : std::optional<char>(char(quote));
        choices.headerRow = m_headerRow->value() < 0 ? std::nullopt : std::optional<qint64>(m_headerRow->value());
        Q_EMIT changed();
    };
    for (QComboBox *combo : {m_encoding, m_separator, m_quote})
        connect(combo, &QComboBox::activated, this, applyChoices);
    connect(m_headerRow, &QSpinBox::valueChanged, this, applyChoices);
    return box;
}

void FilePage::focusFirst()
{
    m_entity->setFocus(Qt::OtherFocusReason);
}

void FilePage::showFile()
{
    m_filling = true;
    m_path->setText(QDir::toNativeSeparators(m_state.path));
    for (QComboBox *combo : {m_encoding, m_separator, m_quote, m_existing})
        combo->setCurrentIndex(0);
    m_headerRow->setValue(-1);
    m_found->setText(tr("Reading the file…"));
    m_preview->setRowCount(0);
    m_preview->setColumnCount(0);
    m_filling = false;
}

void FilePage::showInspection()
{
    const Inspection &inspection = m_state.inspection;
    m_filling = true;
    m_entity->clear();
    m_entity->addItem(inspection.entity && !m_state.options.entity
                          ? tr("%1 (guessed)").arg(inspection.entity->pluralCaption())
                          : tr("Guess from the columns"),
                      QString());
    for (const Entity *entity : importable())
        m_entity->addItem(icons::get(layout::icon(*entity)), entity->pluralCaption(), QLatin1String(entity->key));
    if (m_state.options.entity)
        m_entity->setCurrentIndex(m_entity->findData(QLatin1String(m_state.options.entity->key)));
    m_filling = false;
    if (!m_state.isInspected()) {
        m_found->setText(tr("This file could not be read. Choose another file."));
        m_preview->setRowCount(0);
        return;
    }
    const csv::Dialect &dialect = inspection.detection.dialect;
    QStringList sentences;
    sentences << tr("%n row(s)", nullptr, int(inspection.rows)) + QStringLiteral(" · ")
                     + tr("delimiter: %1").arg(separatorName(dialect.delimiter).toLower()) + QStringLiteral(" · ")
                     + tr("encoding: %1").arg(QString::fromLatin1(dialect.encoding)) + QStringLiteral(" · ")
                     + (dialect.headerRow > 0 ? tr("header in row %1").arg(dialect.headerRow) : tr("no header row"));
    if (!inspection.sourceName.isEmpty())
        sentences << tr("Source: %1").arg(inspection.sourceName);
    for (const Problem &problem : inspection.problems.mid(0, 3))
        sentences << (problem.reason + QLatin1Char(' ') + problem.cure).trimmed();
    m_found->setText(sentences.join(QLatin1Char('\n')));
    m_found->setToolTip(inspection.detection.reasons.join(QLatin1Char('\n')));
    m_advancedButton->setToolTip(inspection.detection.reasons.join(QLatin1Char('\n')));
    fillPreview();
}

void FilePage::fillPreview()
{
    const std::vector<ColumnGuess> &columns = m_state.inspection.columns;
    constexpr int columnLimit = 200;
    const int count = qMin(int(columns.size()), columnLimit);
    m_preview->clear();
    m_preview->setColumnCount(count);
    m_preview->setRowCount(int(m_state.preview.size()));
    for (int c = 0; c < count; ++c)
        m_preview->setHorizontalHeaderItem(c, new QTableWidgetItem(columns[std::size_t(c)].name));
    for (int r = 0; r < int(m_state.preview.size()); ++r)
        for (int c = 0; c < count; ++c)
            m_preview->setItem(r, c,
                               new QTableWidgetItem(m_state.preview[std::size_t(r)].value(c).left(200).simplified()));
    m_preview->resizeColumnsToContents();
    for (int c = 0; c < count; ++c)
        m_preview->setColumnWidth(c, std::clamp(m_preview->columnWidth(c) + 10, 70, 260));
}
