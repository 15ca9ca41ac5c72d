// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/form/referenceeditor.h"

#include "app/gui/look/icons.h"
#include "app/gui/models/display.h"
#include "app/gui/models/listlayout.h"
#include "app/gui/session/session.h"
#include "core/base/text.h"
#include "core/search/search.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int suggestionLimit = 20;
constexpr int pauseMs = 150;
constexpr int tokenRole = Qt::UserRole;
/// Token of the suggestion that creates a new record.
constexpr const char *newRecord = "+";

}

ReferenceEditor::ReferenceEditor(const Field &field, Session &session, QWidget *parent)
    : FieldEditor(field, session, parent)
    , m_line(new QLineEdit(this))
    , m_open(new QToolButton(this))
    , m_items(new QWidget(this))
    , m_itemRows(new QVBoxLayout(m_items))
    , m_completer(new QCompleter(this))
    , m_suggestions(new QStandardItemModel(this))
{
    m_itemRows->setContentsMargins(0, 0, 0, 0);
    m_itemRows->setSpacing(2);
    m_open->setIcon(icons::get("external-link", icons::Tone::Muted));
    m_open->setFocusPolicy(Qt::NoFocus);
    m_open->setAccessibleName(tr("Open %1").arg(field.caption()));
    m_open->setToolTip(tr("Open this record (Ctrl+Down)"));
    m_open->setVisible(!takesMany());

    auto *line = new QHBoxLayout;
    line->setSpacing(4);
    line->addWidget(m_line, 1);
    line->addWidget(m_open);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_items);
    column->addLayout(line);
    setFocusProxy(m_line);
    m_line->setAccessibleName(field.caption());
    m_line->setClearButtonEnabled(!takesMany());
    m_line->installEventFilter(this);

    m_completer->setModel(m_suggestions);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(10);
    m_completer->setWidget(m_line);
    m_completer->popup()->setAccessibleName(tr("Suggestions"));
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &ReferenceEditor::pick);

    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ReferenceEditor::suggest);
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        m_pause.start();
        Q_EMIT edited();
    });
    connect(m_line, &QLineEdit::editingFinished, this, &ReferenceEditor::finish);
    connect(m_open, &QToolButton::clicked, this, [this] {
        if (!m_tokens.empty())
            openToken(m_tokens.front());
    });
}

QWidget *ReferenceEditor::control() const
{
    return m_line;
}

void ReferenceEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_line->setReadOnly(readOnly);
    m_line->setVisible(!readOnly || !takesMany());
    showItems();
}

FieldEditor::Reading ReferenceEditor::read() const
{
    Reading reading;
    reading.typed = m_line->text();
    if (m_line->text() != m_displayed && !m_line->text().trimmed().isEmpty()) {
        reading.outcome = Outcome::Refused;
        reading.remark = {tr("No record is named “%1”.").arg(m_line->text().trimmed()),
                          tr("Choose one from the list, or create it there.")};
        return reading;
    }
    std::vector<std::string> tokens = m_tokens;
    if (!takesMany() && m_line->text().trimmed().isEmpty())
        tokens.clear();
    reading.value = tokens.empty() ? absentValue() : Value(takesMany() ? text::joinList(tokens) : tokens.front());
    return reading;
}

void ReferenceEditor::display(const Value &value)
{
    m_tokens.clear();
    if (value.isPresent())
        m_tokens = takesMany() ? text::splitList(value.text()) : std::vector<std::string>{value.text()};
    showItems();
    m_displayed = takesMany() || m_tokens.empty() ? QString() : titleOf(m_tokens.front());
    m_line->setText(m_displayed);
    m_line->setCursorPosition(0);
    const QString absence = display::absence(value.state());
    m_line->setPlaceholderText(!absence.isEmpty() ? absence : takesMany() ? tr("Add…") : QString());
    m_open->setEnabled(!m_tokens.empty());
}

QString ReferenceEditor::titleOf(const std::string &token) const
{
    QString title;
    if (target()) {
        if (const auto id = Id::parse(token))
            title = session().title(*target(), *id);
    } else if (const auto [entity, id] = display::anyReference(token); entity) {
        title = session().title(*entity, id);
    }
    // A record that is not in this file has no title; show its id so that the reference does not look empty.
    return title.isEmpty() ? text::toQ(token) : title;
}

void ReferenceEditor::openToken(const std::string &token)
{
    if (target()) {
        if (const auto id = Id::parse(token))
            Q_EMIT openRequested(target(), *id);
        return;
    }
    const auto [entity, id] = display::anyReference(token);
    if (entity)
        Q_EMIT openRequested(entity, id);
}

void ReferenceEditor::showItems()
{
    while (QLayoutItem *item = m_itemRows->takeAt(0)) {
        // Delete later: the button that triggered this may still be handling its click.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_items->setVisible(takesMany() && !m_tokens.empty());
    if (!takesMany())
        return;
    for (const std::string &token : m_tokens) {
        const QString title = titleOf(token);
        auto *row = new QWidget(m_items);
        auto *link = new QPushButton(row);
        link->setFlat(true);
        link->setProperty("item", true);
        link->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        link->setText(
            link->fontMetrics().elidedText(title, Qt::ElideRight, 300).replace(QLatin1Char('&'), QLatin1String("&&")));
        link->setToolTip(title);
        link->setAccessibleName(tr("Open %1").arg(title));
        link->setIcon(icons::get(target() ? layout::icon(*target()) : "link", icons::Tone::Muted));
        connect(link, &QPushButton::clicked, this, [this, token] { openToken(token); });
        auto *remove = new QToolButton(row);
        remove->setIcon(icons::get("x", icons::Tone::Muted));
        remove->setAccessibleName(tr("Remove %1").arg(title));
        remove->setToolTip(tr("Remove from this list"));
        remove->setEnabled(!m_readOnly);
        connect(remove, &QToolButton::clicked, this, [this, token] {
            std::vector<std::string> left = m_tokens;
            std::erase(left, token);
            setTokens(std::move(left));
        });
        auto *box = new QHBoxLayout(row);
        box->setContentsMargins(0, 0, 0, 0);
        box->setSpacing(4);
        box->addWidget(link, 1);
        box->addWidget(remove);
        m_itemRows->addWidget(row);
    }
}

void ReferenceEditor::addSuggestion(const Entity &entity, const Id &id, const QString &title)
{
    const std::string token = target() ? id.text() : std::string(entity.key) + ':' + id.text();
    if (takesMany() && std::find(m_tokens.begin(), m_tokens.end(), token) != m_tokens.end())
        return;
    auto *item = new QStandardItem(icons::get(layout::icon(entity)),
                                   target() ? title : QStringLiteral("%1 – %2").arg(title, entity.caption()));
    item->setData(text::toQ(token), tokenRole);
    item->setToolTip(title);
    m_suggestions->appendRow(item);
}

void ReferenceEditor::suggest()
{
    if (!session().isOpen() || m_readOnly)
        return;
    m_suggestions->clear();
    const QString words = m_line->text().trimmed();
    if (words.isEmpty()) {
        suggestAll();
    } else {
        SearchResult found;
        session().attempt([&] { found = search(session().store(), text::fromQ(words), suggestionLimit, target()); });
        for (const Hit &hit : found.hits)
            addSuggestion(*hit.entity, hit.id, hit.title);
        if (target() && session().canWrite()) {
            auto *item =
                new QStandardItem(icons::get("plus"), tr("New %1 “%2”").arg(display::inSentence(*target()), words));
            item->setData(QLatin1String(newRecord), tokenRole);
            m_suggestions->appendRow(item);
        }
    }
    if (m_suggestions->rowCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    // Names are often longer than the field is wide.
    QRect place(0, 0, qMax(m_line->width(), 340), m_line->height());
    m_completer->complete(place);
}

void ReferenceEditor::suggestAll()
{
    if (!target())
        return;
    Query query;
    query.entity = target();
    query.limit = suggestionLimit;
    query.descending = true;
    session().attempt([&] {
        for (const Record &record : session().store().fetch(*target(), session().store().rows(query)))
            addSuggestion(*target(), record.id(), session().store().title(record));
    });
}

void ReferenceEditor::pick(const QModelIndex &index)
{
    const std::string token = text::fromQ(index.data(tokenRole).toString());
    const std::string chosen = token == newRecord ? createNamed(m_line->text().trimmed()) : token;
    m_completer->popup()->hide();
    // Queued: the completer is still changing the line.
    if (!chosen.empty())
        QMetaObject::invokeMethod(
            this, [this, chosen] { choose(chosen); }, Qt::QueuedConnection);
}

std::string ReferenceEditor::createNamed(const QString &name)
{
    const Field *naming = nullptr;
    for (const Field &candidate : target()->fields)
        if (!naming && candidate.is(InTitle) && (candidate.kind == Kind::Text || candidate.kind == Kind::LongText))
            naming = &candidate;
    if (!naming)
        return {};
    Edit edit;
    edit.label = tr("New %1: %2").arg(display::inSentence(*target()), name);
    edit.changes.push_back({RecordChange::What::Create, target(), {}, {{naming, Value(text::fromQ(name))}}, {}});
    const auto result = session().apply(edit);
    if (!result)
        return {};
    if (result->refused() || result->ids.empty()) {
        for (const Problem &problem : result->problems)
            session().report({Severity::Warning, problem.reason + QLatin1Char(' ') + problem.cure});
        return {};
    }
    return result->ids.front().text();
}

void ReferenceEditor::choose(const std::string &token)
{
    std::vector<std::string> tokens;
    if (takesMany())
        tokens = m_tokens;
    tokens.push_back(token);
    setTokens(std::move(tokens));
}

void ReferenceEditor::setTokens(std::vector<std::string> tokens)
{
    m_tokens = std::move(tokens);
    showItems();
    m_displayed = takesMany() || m_tokens.empty() ? QString() : titleOf(m_tokens.front());
    m_line->setText(m_displayed);
    m_open->setEnabled(!m_tokens.empty());
    if (isTouched())
        Q_EMIT committed();
}

void ReferenceEditor::finish()
{
    if (m_completer->popup()->isVisible() || m_readOnly)
        return;
    m_pause.stop();
    const QString name = m_line->text().trimmed();
    if (name == m_displayed.trimmed())
        return;
    if (name.isEmpty()) {
        if (!takesMany())
            setTokens({});
        return;
    }
    // An exact name selects the record without the list.
    std::vector<Id> ids;
    if (target() && session().isOpen())
        session().attempt([&] { ids = session().store().findByName(*target(), text::fromQ(name)); });
    if (ids.size() == 1)
        choose(ids.front().text());
    else
        Q_EMIT committed();
}

bool ReferenceEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down && key->modifiers() == Qt::ControlModifier && !m_tokens.empty()) {
            openToken(m_tokens.front());
            return true;
        }
        if (key->key() == Qt::Key_Down && !m_completer->popup()->isVisible()) {
            suggest();
            return true;
        }
    }
    return FieldEditor::eventFilter(watched, event);
}
