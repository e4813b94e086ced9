using System.Diagnostics.CodeAnalysis;

namespace ScrutinyPortal;

/// <summary>The log of a SQLite database, into which what is committed is written first. Several who have written wait for the disk together: one flush carries all that stood in the log when it began.</summary>
[SuppressMessage("Design", "CA1001", Justification = "The semaphore hands out no handle.")]
internal sealed class WriteAheadLog(string file, Action<string>? flush = null)
{
    private readonly Action<string> _flush = flush ?? ToDisk;
    private readonly SemaphoreSlim _turn = new(1);
    private long _asked;
    private long _flushed;

    /// <summary>Ends when all that the caller has committed is on the disk.</summary>
    public async Task Flushed()
    {
        var mine = Interlocked.Increment(ref _asked);
        await _turn.WaitAsync();
        try
        {
            if (_flushed >= mine) return;
            var asked = Interlocked.Read(ref _asked);
            _flush($"{file}-wal");
            _flushed = asked;
        }
        finally
        {
            _turn.Release();
        }
    }

    // Opened anew each time: where the last connection closes, SQLite moves all of it into the database, waits for the disk, and begins another.
    private static void ToDisk(string log)
    {
        try
        {
            using var handle = File.OpenHandle(log, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
            RandomAccess.FlushToDisk(handle);
        }
        catch (FileNotFoundException)
        {
            // It has been moved into the database.
        }
    }
}
