// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/exchange/share/exportdialog.h"

#include "app/gui/look/icons.h"
#include "app/gui/models/listlayout.h"
#include "app/gui/session/session.h"
#include "core/entities/registry.h"
#include "core/storage/file/filekind.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDate>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QSaveFile>
#include <QStandardPaths>
#include <QVBoxLayout>

ExportDialog::ExportDialog(Session &session, const std::optional<Query> &list, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_list(list)
    , m_entity(new QComboBox(this))
    , m_onlyList(new QCheckBox(tr("Only records shown in the &list"), this))
    , m_exchange(new QRadioButton(tr("Another &program or chapter (exact values)"), this))
    , m_spreadsheet(new QRadioButton(tr("A &spreadsheet (Excel, LibreOffice)"), this))
    , m_path(new QLineEdit(this))
    , m_choose(new QPushButton(tr("C&hoose…"), this))
    , m_summary(new QLabel(this))
    , m_save(new QPushButton(tr("E&xport"), this))
{
    setWindowTitle(tr("Export"));
    build();
    describe();
}

void ExportDialog::build()
{
    for (const layout::Group &group : layout::groups())
        for (const Entity *entity : group.entities)
            m_entity->addItem(icons::get(layout::icon(*entity)), entity->pluralCaption(), QLatin1String(entity->key));
    if (m_list)
        m_entity->setCurrentIndex(m_entity->findData(QLatin1String(m_list->entity->key)));
    m_entity->setAccessibleName(tr("Kind of record"));
    m_exchange->setChecked(true);
    m_path->setAccessibleName(tr("File"));
    m_save->setProperty("primary", true);
    m_save->setDefault(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_path->setText(QStringLiteral("%1/%2-%3.csv")
                        .arg(folder, m_entity->currentData().toString(), QDate::currentDate().toString(Qt::ISODate)));

    auto *form = new QFormLayout;
    form->setVerticalSpacing(10);
    form->addRow(tr("&Records"), m_entity);
    form->addRow(QString(), m_onlyList);
    form->addRow(tr("For"), m_exchange);
    form->addRow(QString(), m_spreadsheet);
    auto *file = new QHBoxLayout;
    file->setSpacing(6);
    file->addWidget(m_path, 1);
    file->addWidget(m_choose);
    auto *fileLabel = new QLabel(tr("&File"), this);
    fileLabel->setBuddy(m_path);
    form->addRow(fileLabel, file);
    form->addRow(QString(), m_summary);
    auto *buttons = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("&Cancel"), this);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addLayout(buttons);
    setMinimumWidth(620);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &ExportDialog::save);
    connect(m_choose, &QPushButton::clicked, this, &ExportDialog::choosePath);
    connect(m_entity, &QComboBox::activated, this, [this] {
        const QFileInfo file(m_path->text());
        m_path->setText(QStringLiteral("%1/%2-%3.csv")
                            .arg(file.absolutePath(), m_entity->currentData().toString(),
                                 QDate::currentDate().toString(Qt::ISODate)));
        describe();
    });
    connect(m_onlyList, &QCheckBox::toggled, this, &ExportDialog::describe);
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::describe);
}

const Entity *ExportDialog::entity() const
{
    return findEntity(m_entity->currentData().toString().toStdString());
}

void ExportDialog::describe()
{
    const bool sameList = m_list && m_list->entity == entity();
    m_onlyList->setEnabled(sameList && !m_list->filters.empty());
    m_onlyList->setVisible(sameList && !m_list->filters.empty());
    qint64 count = 0;
    Query query;
    query.entity = entity();
    if (m_onlyList->isEnabled() && m_onlyList->isChecked())
        query.filters = m_list->filters;
    m_session.attempt([&] { count = m_session.store().count(query); });
    QStringList contact;
    for (const Field &field : entity()->fields)
        if (field.is(Private))
            contact << field.caption();
    QString text = tr("%1: %2.", "kind of records, how many").arg(entity()->pluralCaption(), QLocale().toString(count));
    if (!contact.isEmpty())
        text +=
            QLatin1Char(' ') + tr("The file will contain personal data: %1.").arg(contact.join(QStringLiteral(", ")));
    if (QFileInfo::exists(m_path->text()))
        text += QLatin1Char('\n') + tr("A file with this name already exists and will be replaced.");
    m_summary->setText(text);
    m_save->setEnabled(!m_path->text().trimmed().isEmpty());
}

void ExportDialog::choosePath()
{
    auto *dialog = new QFileDialog(this, tr("Export to"), m_path->text(), tr("Text tables (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, m_path, &QLineEdit::setText);
    dialog->open();
}

void ExportDialog::save()
{
    ExportOptions options;
    options.entity = entity();
    options.purpose = m_spreadsheet->isChecked() ? ExportOptions::For::Spreadsheet : ExportOptions::For::Exchange;
    if (m_onlyList->isEnabled() && m_onlyList->isChecked())
        options.where = m_list->filters;
    const QString path = m_path->text().trimmed();
    options.file = QFileInfo(path).fileName();
    // The chapter file records a spreadsheet export so that the returned table can be recognized.
    const bool remembers = m_spreadsheet->isChecked() && m_session.canWrite();
    const auto writing = remembers ? Session::Writing::Yes : Session::Writing::No;
    Session *session = &m_session;
    m_session.run<qint64>(
        &m_session, tr("Exporting %1").arg(entity()->pluralCaption()), writing,
        [options, path](Store &store, const Progress &progress) {
            refuseChapterFile(path);
            QSaveFile file(path);
            if (!file.open(QIODevice::WriteOnly))
                throw Failure(tr("%1 could not be written: %2.").arg(path, file.errorString()),
                              tr("Choose another folder."));
            const qint64 rows = exportRecords(store, options, file, progress);
            if (!file.commit())
                throw Failure(tr("%1 could not be written: %2.").arg(path, file.errorString()),
                              tr("Choose another folder."));
            return rows;
        },
        [session, path](qint64 rows) {
            session->report({Severity::Note, tr("%n row(s) written to %1.", nullptr, int(rows)).arg(path)});
        });
    accept();
}
