// SPDX-FileCopyrightText: Groundswell contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/archivewriter.h"

#include "core/base/boundedqueue.h"
#include "core/base/failure.h"
#include "core/bundle/deflater.h"
#include "core/bundle/sentences.h"

#include <QCryptographicHash>
#include <QIODevice>

#include <quazip/quazip.h>
#include <quazip/zip.h>
#include <zlib.h>

#include <exception>
#include <future>
#include <optional>
#include <thread>
#include <utility>

namespace bundle {
namespace {

constexpr std::size_t portionsAhead = 4;
constexpr unsigned long madeBy = 20; ///< Version 2.0 of the format, without a system, so entries have no permissions.

}

/// The thread that compresses, and its output.
class ArchiveWriter::Worker
{
public:
    struct Order {
        enum What { Begin, Bytes, End, Tell } what;
        std::string text{};                 ///< The path, or the bytes.
        std::promise<void> *done = nullptr; ///< To notify.
    };

    Worker(QIODevice &device, bool large)
        : m_device(device)
        , m_large(large)
        , m_orders(portionsAhead)
        , m_free(portionsAhead + 2)
    {
        m_thread = std::thread([this] { run(); });
    }
    ~Worker()
    {
        stop();
        if (m_zip != nullptr)
            zipClose(m_zip, nullptr); // Frees its memory.
    }

    void give(Order order)
    {
        if (!m_orders.put(std::move(order)))
            wait(); // It failed: throws the reason.
    }
    /// An empty buffer to fill.
    std::string portion()
    {
        std::optional<std::string> used = m_recycled < portionsAhead + 2 ? std::nullopt : m_free.take();
        m_recycled += used ? 0 : 1;
        return used ? std::move(*used) : std::string();
    }
    void sync()
    {
        std::promise<void> done;
        std::future<void> future = done.get_future();
        if (m_orders.put({Order::Tell, {}, &done}))
            future.wait();
        if (m_failure)
            wait();
    }
    const std::vector<ArchiveEntry> &entries() const { return m_entries; }
    void finish(const QByteArray &comment)
    {
        sync();
        stop();
        zipFile zip = std::exchange(m_zip, nullptr);
        if (zip == nullptr || zipClose(zip, comment.constData()) != ZIP_OK)
            fail();
    }

private:
    void run()
    {
        try {
            m_zip = zipOpen64(&m_device, APPEND_STATUS_CREATE);
            if (m_zip == nullptr)
                fail();
            zipClearFlags(m_zip, ZIP_AUTO_CLOSE);
            if (!m_device.isSequential())
                zipClearFlags(m_zip, ZIP_WRITE_DATA_DESCRIPTOR);
            while (std::optional<Order> order = m_orders.take())
                obey(*order);
        } catch (...) {
            m_failure = std::current_exception();
            m_orders.close();
            m_free.close();
            while (std::optional<Order> order = m_orders.take())
                if (order->done != nullptr)
                    order->done->set_value();
        }
    }

    void obey(Order &order)
    {
        switch (order.what) {
        case Order::Begin:
            begin(order.text);
            break;
        case Order::Bytes:
            add(order.text, false);
            m_free.put(std::move(order.text));
            break;
        case Order::End:
            end();
            break;
        case Order::Tell:
            order.done->set_value();
            break;
        }
    }

    void begin(const std::string &path)
    {
        zip_fileinfo info{};
        info.tmz_date = {0, 0, 0, 1, 0, 1980}; // The first date of the format.
        if (zipOpenNewFileInZip4_64(m_zip, path.c_str(), &info, nullptr, 0, nullptr, 0, nullptr, Z_DEFLATED, 1, 1,
                                    -MAX_WBITS, DEF_MEM_LEVEL, Z_DEFAULT_STRATEGY, nullptr, 0, madeBy, 0,
                                    m_large ? 1 : 0)
            != ZIP_OK)
            fail();
        m_entries.push_back({path, 0, {}});
        m_hash.reset();
        m_deflater.restart();
        m_sum = 0;
    }

    void add(const std::string &bytes, bool last)
    {
        m_hash.addData(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
        m_sum = Deflater::sum(m_sum, bytes);
        m_entries.back().bytes += qint64(bytes.size());
        m_deflater.add(bytes, last, [this](std::string_view packed) {
            if (zipWriteInFileInZip(m_zip, packed.data(), unsigned(packed.size())) != ZIP_OK)
                fail();
        });
    }

    void end()
    {
        add({}, true);
        m_entries.back().hash = m_hash.result();
        if (zipCloseFileInZipRaw64(m_zip, ZPOS64_T(m_entries.back().bytes), m_sum) != ZIP_OK)
            fail();
    }

    [[noreturn]] void fail() const
    {
        throw Failure(Bundle::tr("The bundle could not be written: %1.").arg(m_device.errorString()),
                      Bundle::tr("Free some disk space or choose another folder, then write it again."));
    }

    /// Waits for the thread's end and throws what ended it.
    void wait()
    {
        stop();
        if (m_failure)
            std::rethrow_exception(m_failure);
        fail();
    }

    void stop()
    {
        m_orders.close();
        m_free.close();
        if (m_thread.joinable())
            m_thread.join();
    }

    QIODevice &m_device;
    bool m_large;
    BoundedQueue<Order> m_orders;
    BoundedQueue<std::string> m_free; ///< Buffers for reuse.
    std::size_t m_recycled = 0;       ///< Number of buffers in circulation.
    zipFile m_zip = nullptr;
    Deflater m_deflater;
    QCryptographicHash m_hash{QCryptographicHash::Blake2b_256};
    unsigned long m_sum = 0;
    std::vector<ArchiveEntry> m_entries;
    std::exception_ptr m_failure;
    std::thread m_thread;
};

/// The device for writing one entry.
class ArchiveWriter::Entry : public QIODevice
{
public:
    explicit Entry(Worker &worker)
        : m_worker(worker)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *bytes, qint64 size) override
    {
        std::string portion = m_worker.portion();
        portion.assign(bytes, std::size_t(size));
        m_worker.give({Worker::Order::Bytes, std::move(portion)});
        return size;
    }

private:
    Worker &m_worker;
};

ArchiveWriter::ArchiveWriter(QIODevice &device, bool large)
    : m_worker(std::make_unique<Worker>(device, large))
{}
ArchiveWriter::~ArchiveWriter() = default;

QIODevice &ArchiveWriter::begin(const std::string &path)
{
    m_worker->give({Worker::Order::Begin, path});
    m_entry = std::make_unique<Entry>(*m_worker);
    return *m_entry;
}

void ArchiveWriter::end()
{
    m_entry.reset();
    m_worker->give({Worker::Order::End});
}

const std::vector<ArchiveEntry> &ArchiveWriter::entries()
{
    m_worker->sync();
    return m_worker->entries();
}

void ArchiveWriter::finish(const QByteArray &comment)
{
    m_worker->finish(comment);
}

}
