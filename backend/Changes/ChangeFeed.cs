using System.Collections.Concurrent;
using System.Data.Common;

namespace ScrutinyPortal.Changes;

/// <summary>
/// Tells what has been committed, as soon as it is. A change is told as ids and nothing else: those of the rows that were written,
/// and those that these rows name, so that a message is also news of its request. What they say is read anew by who may read it.
/// </summary>
public class ChangeFeed
{
    private readonly ConcurrentDictionary<Watch, bool> _watches = [];
    private readonly string _host = Guid.NewGuid().ToString("N")[..12];
    private readonly Lock _turn = new();
    private long _number;
    private bool _hears;
    private volatile string? _revision;

    public ChangeFeed() : this(hears: true) { }

    protected ChangeFeed(bool hears) => Hear(hears);

    /// <summary>
    /// Another one after every commit, before the act is answered, and never one that was given before or that another host gives.
    /// What is kept under the revision that was read before it was made, is never stale. Null while the commits of other hosts go unheard: then nothing can be kept.
    /// </summary>
    public string? Revision => _revision;

    /// <summary>Waits for news of any of these.</summary>
    public Watch Watch(params IEnumerable<Guid> ids)
    {
        var watch = new Watch(over => _watches.TryRemove(over, out _)) { Ids = ids.ToHashSet() };
        _watches[watch] = true;
        return watch;
    }

    /// <summary>Tells all hosts of something that is no row, such as the end of a session.</summary>
    public virtual Task Announce(Guid id, CancellationToken stop)
    {
        Tell(new HashSet<Guid> { id });
        return Task.CompletedTask;
    }

    /// <summary>Within the transaction that is about to commit.</summary>
    internal virtual Task Committing(DbTransaction transaction, IReadOnlySet<Guid> ids, CancellationToken stop) => Task.CompletedTask;

    /// <summary>The transaction has committed; the act is not answered yet.</summary>
    internal virtual void Committed(IReadOnlySet<Guid> ids) => Tell(ids);

    protected void Tell(IReadOnlySet<Guid> ids)
    {
        Turn();
        foreach (var watch in _watches.Keys)
        {
            if (ids.Overlaps(watch.Ids)) watch.Tell(News.Changed);
        }
    }

    /// <summary>Something may have changed, and nobody can say what.</summary>
    protected void TellOfAnything()
    {
        Turn();
        foreach (var watch in _watches.Keys) watch.Tell(News.Missed);
    }

    /// <summary>Whether the commits of other hosts are heard.</summary>
    protected void Hear(bool hears)
    {
        lock (_turn) _hears = hears;
        Turn();
    }

    protected void Turn()
    {
        lock (_turn) _revision = _hears ? $"{_host}-{++_number}" : null;
    }
}
