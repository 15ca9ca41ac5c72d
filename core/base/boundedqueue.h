// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <mutex>
#include <optional>
#include <utility>

/// A blocking first-in, first-out queue of limited length between two threads. A full queue blocks the producer and an
/// empty one blocks the consumer. Either side may close it; items already in the queue can still be taken.
template <typename T> class BoundedQueue
{
public:
    explicit BoundedQueue(std::size_t most)
        : m_most(most)
    {}

    /// Waits until there is room. Returns false, and drops the item, when the queue is closed.
    bool put(T thing)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_closed || m_things.size() < m_most; });
        if (m_closed)
            return false;
        m_things.push_back(std::move(thing));
        m_changed.notify_all();
        return true;
    }

    /// Waits for an item. Returns nothing when the queue is closed and empty.
    std::optional<T> take()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_closed || !m_things.empty(); });
        if (m_things.empty())
            return std::nullopt;
        std::optional<T> thing(std::move(m_things.front()));
        m_things.pop_front();
        m_changed.notify_all();
        return thing;
    }

    /// Rejects further items and wakes all waiting threads.
    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        m_changed.notify_all();
    }

private:
    const std::size_t m_most;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<T> m_things;
    bool m_closed = false;
};
