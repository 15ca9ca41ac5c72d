// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/look/style.h"

#include "app/gui/look/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTextEdit>

namespace {

constexpr qreal radius = 4;

bool isPrimary(const QWidget *widget)
{
    return widget && widget->property("primary").toBool();
}

void drawBox(QPainter *painter, const QRectF &rect, const QBrush &fill, const QPen &pen)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(pen);
    painter->setBrush(fill);
    const qreal half = pen.style() == Qt::NoPen ? 0 : pen.widthF() / 2;
    painter->drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius);
    painter->restore();
}

void drawTick(QPainter *painter, const QRect &rect, const QColor &color)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, qMax(2.0, rect.width() / 7.0), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QRectF r(rect);
    painter->drawPolyline(QPolygonF({QPointF(r.left() + r.width() * 0.24, r.top() + r.height() * 0.54),
                                     QPointF(r.left() + r.width() * 0.43, r.top() + r.height() * 0.73),
                                     QPointF(r.left() + r.width() * 0.78, r.top() + r.height() * 0.29)}));
    painter->restore();
}

void drawIndicator(const QStyleOption *option, QPainter *painter, bool focused)
{
    const theme::Colours &c = theme::current();
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool on = option->state & QStyle::State_On;
    const bool partly = option->state & QStyle::State_NoChange;
    const QRect box = option->rect.adjusted(1, 1, -1, -1);
    const QColor edge = on || partly || focused ? c.accent : c.border;
    drawBox(painter, box, on && enabled ? c.accent : c.base, QPen(edge, focused ? 2 : 1.4));
    if (on)
        drawTick(painter, box, enabled ? c.onAccent : c.muted);
    else if (partly)
        painter->fillRect(box.adjusted(4, box.height() / 2 - 1, -4, -(box.height() / 2 - 1)), c.accent);
}

void drawRadio(const QStyleOption *option, QPainter *painter, bool focused)
{
    const theme::Colours &c = theme::current();
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool on = option->state & QStyle::State_On;
    const QRectF circle = QRectF(option->rect).adjusted(1.5, 1.5, -1.5, -1.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(on || focused ? c.accent : c.border, focused ? 2 : 1.4));
    painter->setBrush(c.base);
    painter->drawEllipse(circle);
    if (on) {
        const qreal inset = circle.width() / 4;
        painter->setPen(Qt::NoPen);
        painter->setBrush(enabled ? c.accent : c.muted);
        painter->drawEllipse(circle.adjusted(inset, inset, -inset, -inset));
    }
    painter->restore();
}

}

Style::Style()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (auto *line = qobject_cast<QLineEdit *>(widget))
        line->setTextMargins(4, 0, 4, 0);
    if (qobject_cast<QHeaderView *>(widget)) {
        QFont bold = widget->font();
        bold.setBold(true);
        widget->setFont(bold);
    }
}

void Style::drawEdge(QPainter *painter, const QRect &rect, const QStyleOption *option, bool focused) const
{
    const theme::Colours &c = theme::current();
    const bool enabled = option->state & State_Enabled;
    drawBox(painter, rect, Qt::NoBrush, focused ? QPen(c.accent, 2) : QPen(enabled ? c.border : c.line, 1));
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const theme::Colours &c = theme::current();
    const bool focused = option->state & State_HasFocus;
    switch (element) {
    case PE_IndicatorCheckBox:
        drawIndicator(option, painter, focused);
        return;
    case PE_IndicatorRadioButton:
        drawRadio(option, painter, focused);
        return;
    case PE_IndicatorItemViewItemCheck:
        drawIndicator(option, painter, false);
        return;
    case PE_FrameFocusRect: {
        if (qobject_cast<const QAbstractItemView *>(widget) && !(option->state & State_KeyboardFocusChange)
            && !(option->state & State_HasFocus))
            return;
        drawBox(painter, option->rect, Qt::NoBrush, QPen(c.accent, 2));
        return;
    }
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        const bool enabled = option->state & State_Enabled && !(option->state & State_ReadOnly);
        if (frame && frame->lineWidth > 0) {
            drawBox(painter, option->rect, enabled ? c.base : c.window, Qt::NoPen);
            drawEdge(painter, option->rect, option, focused);
        }
        return;
    }
    case PE_FrameLineEdit:
        drawEdge(painter, option->rect, option, focused);
        return;
    case PE_Frame:
        if (widget
            && (widget->inherits("QTextEdit") || widget->inherits("QPlainTextEdit")
                || qobject_cast<const QAbstractItemView *>(widget))) {
            drawEdge(painter, option->rect, option, focused);
            return;
        }
        break;
    case PE_PanelButtonCommand: {
        const bool enabled = option->state & State_Enabled;
        const bool down = option->state & (State_Sunken | State_On);
        const bool hover = option->state & State_MouseOver;
        if (isPrimary(widget) && enabled) {
            QColor fill = c.accent;
            if (down || hover)
                fill = theme::isDark() ? fill.lighter(112) : fill.darker(112);
            drawBox(painter, option->rect, fill, focused ? QPen(c.text, 2) : QPen(fill, 1));
        } else {
            drawBox(painter, option->rect, down ? c.selection : hover && enabled ? c.alternate : c.base, Qt::NoPen);
            drawEdge(painter, option->rect, option, focused);
        }
        return;
    }
    case PE_PanelButtonTool: {
        const bool down = option->state & (State_Sunken | State_On);
        const bool hover = option->state & State_MouseOver && option->state & State_Enabled;
        if (down || hover)
            drawBox(painter, option->rect, down ? c.selection : c.alternate, Qt::NoPen);
        if (focused)
            drawBox(painter, option->rect, Qt::NoBrush, QPen(c.accent, 2));
        return;
    }
    case PE_FrameTabBarBase:
    case PE_PanelStatusBar:
    case PE_FrameStatusBarItem:
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    const theme::Colours &c = theme::current();
    if (element == CE_PushButtonBevel) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            if (button->features & QStyleOptionButton::Flat
                && !(option->state & (State_MouseOver | State_Sunken | State_HasFocus)))
                return;
            drawPrimitive(PE_PanelButtonCommand, option, painter, widget);
            if (button->features & QStyleOptionButton::HasMenu) {
                const int side = pixelMetric(PM_MenuButtonIndicator, option, widget);
                QStyleOption arrow = *option;
                arrow.rect = QRect(option->rect.right() - side - 4, option->rect.center().y() - side / 2, side, side);
                QProxyStyle::drawPrimitive(PE_IndicatorArrowDown, &arrow, painter, widget);
            }
            return;
        }
    }
    if (element == CE_PushButtonLabel && isPrimary(widget) && option->state & State_Enabled) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton copy(*button);
            copy.palette.setColor(QPalette::ButtonText, c.onAccent);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
    }
    if (element == CE_PushButtonLabel && widget && widget->property("item").toBool()) {
        // A button that is an item of a list: align it to the left like the other items.
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            const QIcon::Mode mode = option->state & State_Enabled ? QIcon::Normal : QIcon::Disabled;
            QRect rect = option->rect.adjusted(4, 0, -4, 0);
            button->icon.paint(painter, QRect(rect.left(), rect.center().y() - 8, 18, 18), Qt::AlignCenter, mode);
            rect.setLeft(rect.left() + 26);
            drawItemText(painter, rect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, option->palette,
                         option->state & State_Enabled, button->text, QPalette::ButtonText);
            return;
        }
    }
    if (element == CE_PushButtonLabel && widget && widget->property("combo").toBool()) {
        // A button that opens a list of choices looks like a combo box.
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOption arrow = *option;
            arrow.rect = QRect(option->rect.right() - 15, option->rect.center().y() - 6, 12, 12);
            QProxyStyle::drawPrimitive(PE_IndicatorArrowDown, &arrow, painter, widget);
            drawItemText(painter, option->rect.adjusted(4, 0, -20, 0),
                         Qt::AlignVCenter | Qt::AlignLeft | Qt::TextHideMnemonic, option->palette,
                         option->state & State_Enabled, button->text, QPalette::ButtonText);
            return;
        }
    }
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        painter->fillRect(option->rect, c.base);
        painter->setPen(c.line);
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return;
    }
    if (element == CE_TabBarTabShape) {
        const bool selected = option->state & State_Selected;
        if (selected)
            painter->fillRect(QRect(option->rect.left() + 4, option->rect.bottom() - 2, option->rect.width() - 8, 3),
                              c.accent);
        else if (option->state & State_MouseOver)
            drawBox(painter, option->rect.adjusted(2, 2, -2, -4), c.alternate, Qt::NoPen);
        return;
    }
    if (element == CE_ToolBar) {
        painter->fillRect(option->rect, c.window);
        painter->setPen(c.line);
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return;
    }
    if (element == CE_Splitter) {
        painter->fillRect(option->rect, c.window);
        painter->setPen(c.line);
        const QRect r = option->rect;
        if (r.width() < r.height())
            painter->drawLine(r.center().x(), r.top(), r.center().x(), r.bottom());
        else
            painter->drawLine(r.left(), r.center().y(), r.right(), r.center().y());
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    const theme::Colours &c = theme::current();
    if (control == CC_ComboBox) {
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            const bool enabled = option->state & State_Enabled;
            const bool hover = option->state & State_MouseOver && enabled && !box->editable;
            drawBox(painter, option->rect, !enabled ? c.window : hover ? c.alternate : c.base, Qt::NoPen);
            drawEdge(painter, option->rect, option, option->state & State_HasFocus);
            const QRect field = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
            QStyleOption arrow = *option;
            const int side = qMin(field.width(), 12);
            arrow.rect = QRect(field.center().x() - side / 2, field.center().y() - side / 2, side, side);
            QProxyStyle::drawPrimitive(PE_IndicatorArrowDown, &arrow, painter, widget);
            return;
        }
    }
    if (control == CC_ToolButton && widget && widget->property("noArrow").toBool()) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            QStyleOptionToolButton plain(*button);
            plain.features &= ~(QStyleOptionToolButton::HasMenu | QStyleOptionToolButton::MenuButtonPopup
                                | QStyleOptionToolButton::Menu);
            QProxyStyle::drawComplexControl(control, &plain, painter, widget);
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int line = option ? option->fontMetrics.height() : 16;
    switch (type) {
    case CT_PushButton:
        result.rheight() = qMax(result.height(), line + 14);
        result.rwidth() += 10;
        break;
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        result.rheight() = qMax(result.height(), line + 12);
        break;
    case CT_ToolButton:
        result.rheight() = qMax(result.height(), 26);
        result.rwidth() = qMax(result.width() + 4, 26);
        break;
    case CT_ItemViewItem:
        result.rheight() = qMax(result.height(), line + 12);
        break;
    case CT_HeaderSection:
        result.rheight() = qMax(result.height(), line + 14);
        result.rwidth() += 8;
        break;
    case CT_TabBarTab:
        result.rheight() = qMax(result.height(), line + 16);
        break;
    case CT_MenuItem:
        result.rheight() = qMax(result.height(), 24);
        break;
    case CT_CheckBox:
    case CT_RadioButton:
        result.rheight() = qMax(result.height(), line + 8);
        break;
    default:
        break;
    }
    return result;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
        return 18;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_ListViewIconSize:
        return 18;
    case PM_FocusFrameHMargin:
        return 4;
    case PM_SplitterWidth:
        return 9;
    case PM_HeaderMargin:
        return 6;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_UnderlineShortcut:
        return 1;
    case SH_Header_ArrowAlignment:
        return int(Qt::AlignRight | Qt::AlignVCenter);
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}
