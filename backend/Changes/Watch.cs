using System.Threading.Channels;

namespace ScrutinyPortal.Changes;

/// <summary>What a listener is told.</summary>
public enum News
{
    /// <summary>Something that is watched has changed.</summary>
    Changed,

    /// <summary>It may have changed: for a while nothing was heard, or too much at once.</summary>
    Missed,
}

/// <summary>A listener's place. However much happens while it is busy, it holds one word, so that it neither delays a writer nor grows.</summary>
public sealed class Watch(Action<Watch> over) : IDisposable
{
    private readonly Channel<News> _told = Channel.CreateBounded<News>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private volatile IReadOnlySet<Guid> _ids = new HashSet<Guid>();

    /// <summary>What is watched.</summary>
    public IReadOnlySet<Guid> Ids
    {
        get => _ids;
        set => _ids = value;
    }

    /// <summary>The next news; what happens before it is asked for again is told as one.</summary>
    public ValueTask<News> Next(CancellationToken stop) => _told.Reader.ReadAsync(stop);

    public void Dispose() => over(this);

    internal void Tell(News news) => _told.Writer.TryWrite(news);
}
