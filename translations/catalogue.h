// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>

#include <memory>

/// Loads the texts of the core and the window in a language, "en" or "es", from the resources of the program. Returns
/// null for any other language. The English catalogue has only the plural forms: all other texts are English already.
std::unique_ptr<QTranslator> loadCatalogue(const QString &language);
