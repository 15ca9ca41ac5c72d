// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/window/welcome.h"

#include "app/gui/look/icons.h"
#include "app/gui/look/theme.h"
#include "app/gui/session/language.h"
#include "app/gui/session/settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace {

constexpr int cardWidth = 620;

class Card : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const theme::Colours &c = theme::current();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(c.line);
        painter.setBrush(c.base);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    }
};

}

Welcome::Welcome(Settings &settings, QWidget *parent)
    : Workspace(parent)
    , m_settings(settings)
    , m_form(new QWidget(this))
    , m_name(new QLineEdit(m_form))
    , m_postalCode(new QLineEdit(m_form))
    , m_problem(new QLabel(m_form))
    , m_start(new QPushButton(this))
{
    auto *inside = new QWidget(this);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(16, 16, 16, 16);
    column->addStretch(1);
    column->addWidget(buildCard(), 0, Qt::AlignHCenter);
    column->addStretch(2);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inside);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
}

QWidget *Welcome::buildCard()
{
    auto *card = new Card(this);
    card->setFixedWidth(cardWidth);
    auto *title = new QLabel(tr("Welcome"), card);
    QFont big = font();
    big.setPointSizeF(big.pointSizeF() * 2);
    big.setBold(true);
    title->setFont(big);
    auto *promise = new QLabel(tr("Plan actions and track pledges on this computer. Nothing is sent anywhere."), card);
    promise->setWordWrap(true);

    m_start->setText(tr("&Start a file for my chapter"));
    m_start->setProperty("primary", true);
    m_start->setIcon(icons::get("file-plus", icons::Tone::OnAccent));
    auto *open = new QPushButton(icons::get("folder-open"), tr("&Open a chapter file…"), card);
    auto *example = new QPushButton(icons::get("sparkles"), tr("Exp&lore the example"), card);
    example->setToolTip(
        tr("Two real days in January 2026 and a fictional chapter, in a separate file that you can delete."));

    auto *nameLabel = new QLabel(tr("&Name of the chapter"), m_form);
    nameLabel->setBuddy(m_name);
    m_name->setAccessibleName(tr("Name of the chapter"));
    m_name->setMaxLength(120);
    auto *postalLabel = new QLabel(tr("&ZIP code (optional)"), m_form);
    postalLabel->setBuddy(m_postalCode);
    m_postalCode->setAccessibleName(tr("ZIP code"));
    m_postalCode->setMaximumWidth(160);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *create = new QPushButton(tr("&Create the file…"), m_form);
    create->setProperty("primary", true);
    auto *grid = new QGridLayout(m_form);
    grid->setContentsMargins(0, 4, 0, 4);
    grid->addWidget(nameLabel, 0, 0);
    grid->addWidget(m_name, 0, 1);
    grid->addWidget(postalLabel, 1, 0);
    grid->addWidget(m_postalCode, 1, 1);
    grid->addWidget(m_problem, 2, 0, 1, 2);
    grid->addWidget(create, 3, 1, Qt::AlignLeft);
    m_form->hide();

    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(36, 30, 36, 28);
    column->setSpacing(12);
    column->addWidget(title);
    column->addWidget(promise);
    column->addSpacing(6);
    column->addWidget(m_start);
    column->addWidget(m_form);
    column->addWidget(open);
    column->addWidget(example);
    column->addWidget(buildRecent());
    column->addSpacing(6);
    column->addWidget(buildLook());

    connect(m_start, &QPushButton::clicked, this, &Welcome::startNew);
    connect(open, &QPushButton::clicked, this, &Welcome::openFileRequested);
    connect(example, &QPushButton::clicked, this, &Welcome::exampleRequested);
    connect(create, &QPushButton::clicked, this, &Welcome::create);
    connect(m_name, &QLineEdit::returnPressed, this, &Welcome::create);
    connect(m_postalCode, &QLineEdit::returnPressed, this, &Welcome::create);
    return card;
}

QWidget *Welcome::buildRecent()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(4);
    const QStringList files = m_settings.recentFiles();
    box->setVisible(!files.isEmpty());
    auto *head = new QHBoxLayout;
    auto *title = new QLabel(tr("Recent files"), box);
    QFont bold = font();
    bold.setBold(true);
    title->setFont(bold);
    auto *forget = new QPushButton(tr("Cle&ar list"), box);
    forget->setFlat(true);
    head->addWidget(title);
    head->addStretch(1);
    head->addWidget(forget);
    column->addLayout(head);
    for (const QString &path : files) {
        const QFileInfo file(path);
        const bool there = file.exists();
        const QString name = fontMetrics().elidedText(file.fileName() + QStringLiteral("  –  ") + file.absolutePath(),
                                                      Qt::ElideMiddle, cardWidth - 130);
        auto *button =
            new QPushButton(icons::get(there ? "file" : "file-x"), there ? name : tr("%1 (not found)").arg(name), box);
        button->setText(button->text().replace(QLatin1Char('&'), QLatin1String("&&")));
        button->setFlat(true);
        button->setEnabled(there);
        button->setToolTip(path);
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        button->setProperty("item", true);
        connect(button, &QPushButton::clicked, this, [this, path] { Q_EMIT pathRequested(path); });
        column->addWidget(button);
    }
    connect(forget, &QPushButton::clicked, this, [this, box] {
        m_settings.clearRecentFiles();
        box->hide();
    });
    return box;
}

QWidget *Welcome::buildLook()
{
    auto *box = new QWidget(this);
    auto *language = new QComboBox(box);
    const QStringList codes = Language::available();
    for (const QString &code : codes)
        language->addItem(Language::nameOf(code), code);
    const QString now = m_settings.language().isEmpty() ? Language::systemChoice() : m_settings.language();
    language->setCurrentIndex(qMax(0, language->findData(now)));
    language->setAccessibleName(tr("Language"));
    auto *languageLabel = new QLabel(tr("Lang&uage"), box);
    languageLabel->setBuddy(language);
    auto *look = new QComboBox(box);
    look->addItems({tr("System default"), tr("Light"), tr("Dark")});
    look->setCurrentIndex(int(m_settings.theme()));
    look->setAccessibleName(tr("Colors"));
    auto *lookLabel = new QLabel(tr("Colo&rs"), box);
    lookLabel->setBuddy(look);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(languageLabel);
    row->addWidget(language);
    row->addSpacing(16);
    row->addWidget(lookLabel);
    row->addWidget(look);
    row->addStretch(1);
    connect(language, &QComboBox::activated, this, [this, language] {
        m_settings.setLanguage(language->currentData().toString());
        Q_EMIT languageChosen(language->currentData().toString());
    });
    connect(look, &QComboBox::activated, this, [this](int index) {
        m_settings.setTheme(theme::Mode(index));
        theme::apply(theme::Mode(index));
        Q_EMIT themeChosen();
    });
    return box;
}

QString Welcome::title() const
{
    return tr("Welcome");
}

void Welcome::enter()
{
    if (m_form->isHidden())
        m_start->setFocus(Qt::OtherFocusReason);
    else
        m_name->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> Welcome::panes() const
{
    return {m_start};
}

void Welcome::startNew()
{
    m_form->show();
    m_start->hide();
    m_name->setFocus(Qt::OtherFocusReason);
}

void Welcome::create()
{
    if (m_name->text().trimmed().isEmpty()) {
        m_problem->setText(tr("Enter a name for the chapter, such as the name of your town."));
        m_problem->show();
        m_name->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_problem->hide();
    Q_EMIT createRequested(m_name->text().trimmed(), m_postalCode->text().trimmed());
}
