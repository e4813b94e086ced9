using ScrutinyPortal.Changes;

namespace ScrutinyPortal.GraphQL;

/// <summary>The next instant at which something is seen that was not, without anybody's saving; null where none is foreseen. Rooms register theirs as a service.</summary>
public delegate Task<DateTimeOffset?> NextTurn(PortalContext db, DateTimeOffset now, CancellationToken stop);

/// <summary>The revision of the record under which answers are kept: another after each save, and another from each instant on at which an embargo ends.</summary>
internal sealed class Revisions(ChangeFeed changes, IEnumerable<NextTurn> rooms, IServiceScopeFactory scopes, TimeProvider clock)
{
    private volatile Known? _known;

    /// <summary>Null while it is not known: then nothing can be kept.</summary>
    public async ValueTask<string?> Now(CancellationToken stop)
    {
        if (changes.Revision is not { } saved) return null;
        var (now, known) = (clock.GetUtcNow(), _known);
        if (known is null || known.Saved != saved || now < known.From || now >= known.Until) _known = known = await Look(saved, now, stop);
        return known.Revision;
    }

    private async Task<Known> Look(string saved, DateTimeOffset now, CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalContext>();
        DateTimeOffset? next = null;
        foreach (var room in rooms)
        {
            if (await room(db, now, stop) is { } turn && !(turn >= next)) next = turn;
        }

        return new(saved, now, next ?? DateTimeOffset.MaxValue, $"{saved}-{next?.UtcTicks:x}"); // the same for all who look at the same time
    }

    private sealed record Known(string Saved, DateTimeOffset From, DateTimeOffset Until, string Revision);
}
