// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

/// The entry point of a fuzz target: accepts any bytes, returns 0, and ends the program on a fault. clang's libFuzzer
/// calls it with bytes chosen by code coverage; replay.cpp calls it with the corpus.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

/// Functions shared by the fuzz targets.
namespace fuzz {

/// Prints the fault and ends the program, so that the engine keeps the input.
[[noreturn]] void fail(const std::string &sentence);

/// Fails with sentence, which states the expected behavior, if holds is false. about describes the case.
inline void require(bool holds, std::string_view sentence, std::string_view about = {})
{
    if (!holds)
        fail(std::string(sentence) + (about.empty() ? "" : ": ") + std::string(about));
}

/// Returns the bytes with unprintable ones as \xNN, for messages.
std::string shown(std::string_view bytes);

/// The bytes of an input, consumed from the front.
class Input
{
public:
    Input(const std::uint8_t *data, std::size_t size)
        : m_rest(reinterpret_cast<const char *>(data), size)
    {}

    /// Returns a number below limit, decoded from one byte so that '0' is 0 and inputs stay readable; 0 at the end.
    std::size_t number(std::size_t limit);
    /// Returns the text up to the next line end, which is also consumed.
    std::string_view line();
    std::string_view rest() const { return m_rest; }
    bool isEmpty() const { return m_rest.empty(); }

private:
    std::string_view m_rest;
};

/// A file in memory with a path that can be opened. Its content can be replaced.
class MemoryFile
{
public:
    MemoryFile();
    ~MemoryFile();
    MemoryFile(const MemoryFile &) = delete;
    MemoryFile &operator=(const MemoryFile &) = delete;

    void setContent(std::string_view bytes);
    const QString &path() const { return m_path; }

private:
    int m_descriptor;
    QString m_path;
};

/// Makes SQLite use memory that the address sanitizer does not check. SQLite is not built with the sanitizer and
/// allocates tens of thousands of times per opened chapter file, so this is several times faster. Must be called before
/// SQLite is used.
void useUnwatchedMemoryForSqlite();

/// Makes every Qt warning end the program, such as one about a message without a placeholder.
void failOnQtWarnings();

}
