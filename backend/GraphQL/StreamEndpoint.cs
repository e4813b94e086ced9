using GraphQL;
using GraphQLParser.AST;
using ScrutinyPortal.Access;
using ScrutinyPortal.Changes;

namespace ScrutinyPortal.GraphQL;

/// <summary>
/// GraphQL over server-sent events, a connection for each operation. A subscription is executed anew for each event, as a query by who the viewer is then,
/// in a context that goes back before the answer is sent: so it can show nothing that a query would not, and holds nothing between events.
/// </summary>
internal sealed class StreamEndpoint(Admission admission, Execution execution, ApiOptions limits, ChangeFeed feed, Revisions revisions, WhoAsks whoAsks, OpenStreams streams,
    TimeProvider clock, IServiceScopeFactory scopes, IHostApplicationLifetime host)
{
    public const string Path = "/graphql/stream";
    private readonly SemaphoreSlim _looking = new(8); // a change that a thousand follow must leave room for those who ask and act

    public static void Map(IEndpointRouteBuilder routes) => routes.Map(Path, routes.ServiceProvider.GetRequiredService<StreamEndpoint>().Answer).DisableRateLimiting(); // it has limits of its own

    private async Task Answer(HttpContext http)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, host.ApplicationStopping);
        try
        {
            GraphQLEndpoint.Check(http.Request, EventStream.Accepts(http.Request) ? EventStream.Media : null, EventStream.Media);
            await Stream(http, new(http.Response, stop.Token), stop.Token);
        }
        catch (BadRequest refused) when (!http.Response.HasStarted)
        {
            if (refused.Status is StatusCodes.Status429TooManyRequests or StatusCodes.Status503ServiceUnavailable) http.Response.Headers.TryAdd("Retry-After", "60");
            await Reply.Send(http, new() { Errors = [refused] }, Media.Json);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The client has left, or this host stops: without a `complete`, a client that wants to go on comes back.
        }
    }

    private async Task Stream(HttpContext http, EventStream events, CancellationToken stop)
    {
        Admitted admitted;
        try
        {
            admitted = await GraphQLEndpoint.Admit(http, admission, limits);
            admission.Price(admitted);
        }
        catch (Exception refused) when (refused is BadRequest or DocumentRefused)
        {
            await events.Next(GraphQLEndpoint.Refusal(refused)); // by the protocol what is wrong with a document is told in the stream
            await events.Complete();
            return;
        }

        GraphQLEndpoint.Charge(http, admission, admitted); // once, when it is opened
        if (admitted.Operation.Operation is OperationType.Subscription)
        {
            using var place = streams.Enter(http);
            using var watch = feed.Watch();
            using var door = Session.IdOf(http.User) is { } session ? feed.Watch(session) : Bearer.Is(http.User) ? feed.Watch(Bearer.EndsWith(http.User)) : null;
            if (!await Follow(http, admitted, events, watch, door, stop)) return;
        }
        else
        {
            await events.Next((await Look(http, admitted, null, stop)).Result);
        }

        await events.Complete();
    }

    /// <summary>Tells what the operation shows, and again at each change. False where the stream breaks off, so that the client comes back.</summary>
    private async Task<bool> Follow(HttpContext http, Admitted admitted, EventStream events, Watch watch, Watch? door, CancellationToken stop)
    {
        var (following, isProgram) = (new Following(watch), Bearer.Is(http.User));
        var (changed, ended) = (Task.FromResult(News.Changed), door?.Next(stop).AsTask() ?? new TaskCompletionSource<News>().Task);
        Viewer? viewer = null;
        var beat = Beat(stop); // by its own time: were it put off by what a viewer does not see, its delay would tell of it
        while (!Session.HasRunOut(http, clock.GetUtcNow()))
        {
            if (ended.IsCompleted && !isProgram) return await ended is News.Changed; // what was not heard may have been the end of this session
            if (ended.IsCompleted) ended = door!.Next(stop).AsTask(); // news of a program may be anything: its token is looked at below
            if (isProgram && !await Lasts(http, stop)) return true;
            var due = beat.IsCompleted;
            if (changed.IsCompleted || (due && await WhoNow(http) != viewer))
            {
                if (changed.IsCompleted) changed = watch.Next(stop).AsTask();
                (var result, viewer) = await LookInTurn(http, admitted, following, stop);
                if (!following.Gone || events.IsNew) await events.Next(result);
                if (following.Gone || !following.Anything) return true;
            }

            if (due)
            {
                await events.SignOfLife();
                beat = Beat(stop);
            }

            await Task.WhenAny(changed, ended, beat);
            stop.ThrowIfCancellationRequested();
        }

        return true;
    }

    private Task Beat(CancellationToken stop) => Task.Delay(TimeSpan.FromSeconds(limits.StreamHeartbeatSeconds), stop);

    private async Task<Viewer> WhoNow(HttpContext http)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await whoAsks(http, scope.ServiceProvider.GetRequiredService<PortalContext>());
    }

    private async Task<bool> Lasts(HttpContext http, CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await Bearer.Lasts(http.User, scope.ServiceProvider, stop);
    }

    private async Task<(ExecutionResult Result, Viewer Viewer)> LookInTurn(HttpContext http, Admitted admitted, Following following, CancellationToken stop)
    {
        await _looking.WaitAsync(stop);
        try
        {
            return await Look(http, admitted, following, stop);
        }
        finally
        {
            _looking.Release();
        }
    }

    private async Task<(ExecutionResult Result, Viewer Viewer)> Look(HttpContext http, Admitted admitted, Following? following, CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalContext>();
        db.Viewer = await whoAsks(http, db);
        try
        {
            return (await execution.Execute(http, admitted, new(db, clock, revisions.Now) { Following = following }, stop), db.Viewer);
        }
        catch (BadRequest refused)
        {
            return (GraphQLEndpoint.Refusal(refused), db.Viewer);
        }
    }
}
