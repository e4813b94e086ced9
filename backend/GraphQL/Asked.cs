using System.Collections.Concurrent;
using GraphQL;
using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Access;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.GraphQL;

/// <summary>One request: who asks, on which day, and the one lane to the database that its resolvers share.</summary>
public sealed class Asked(PortalContext db, TimeProvider clock, Func<CancellationToken, ValueTask<string?>> revision) : Dictionary<string, object?>
{
    private readonly SemaphoreSlim _lane = new(1);

    public Viewer Viewer => db.Viewer;
    public TimeProvider Clock => clock;
    public DateOnly Today { get; } = clock.Today();

    /// <summary>Of the record as it is now: what is read after this was asked may be kept under it. Null while it is not known.</summary>
    internal ValueTask<string?> Revision(CancellationToken stop) => revision(stop);

    /// <summary>The past days as at which its root fields ask, by their names in the answer.</summary>
    internal ConcurrentDictionary<string, DateOnly> Days { get; } = [];

    /// <summary>Ends with the time that is given, whether or not whoever asked still waits.</summary>
    internal CancellationToken InTime { get; set; }

    /// <summary>What the client calls this attempt; null where it does not.</summary>
    internal IdempotencyKey? Key { get; init; }

    /// <summary>What fields of this request read together.</summary>
    internal ConcurrentDictionary<object, object> Shared { get; } = [];

    /// <summary>How often the record was read, or written to.</summary>
    internal int Readings { get; private set; }

    /// <summary>What the stream follows that this is an event of; null outside a stream.</summary>
    internal Following? Following { get; init; }

    internal Dictionary<(object Loader, ulong Columns, DateOnly? AsAt), object> Batches { get; } = [];

    /// <summary>What the document's selections hold.</summary>
    internal Selections Selections { get; set; } = new();

    public Task Read(Func<PortalContext, Task> read, CancellationToken stop) => Read(async db =>
    {
        await read(db);
        return true;
    }, stop);

    /// <summary>Fields resolve side by side; a context serves one at a time.</summary>
    public async Task<T> Read<T>(Func<PortalContext, Task<T>> read, CancellationToken stop)
    {
        await _lane.WaitAsync(stop);
        try
        {
            if (Readings++ == 0) await db.Database.OpenConnectionAsync(stop); // and not for each statement
            return await db.Interruptible(read, stop);
        }
        finally
        {
            _lane.Release();
        }
    }

    /// <summary>Nothing more is read: once what is under way has ended, the connection goes back.</summary>
    internal async Task Close()
    {
        if (Readings == 0) return;
        await _lane.WaitAsync();
        await db.Database.CloseConnectionAsync();
    }
}

internal static class AskedExtensions
{
    public static Asked Asked(this IResolveFieldContext context) => (Asked)context.UserContext;

    /// <summary>The past day as at which the root field above this one asks; null for now.</summary>
    public static DateOnly? AsAt(this IResolveFieldContext context) =>
        context.Asked().Days is { IsEmpty: false } days && days.TryGetValue(context.RootName(), out var day) ? day : null;

    /// <summary>What the viewer's role may not do is refused, and kept in the log of security.</summary>
    internal static async Task<BadRequest> Denied(this IResolveFieldContext context, Act act)
    {
        var asked = context.Asked();
        var log = context.RequestServices!.GetRequiredService<ISecurityLog>();
        await asked.Read(_ => log.Denied(act, context.CancellationToken), context.CancellationToken);
        return BadRequest.Forbidden(asked.Viewer);
    }

    internal static string RootName(this IResolveFieldContext context) => (string)context.ResponsePath.First();
}
