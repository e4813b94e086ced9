using System.Diagnostics;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.GraphQL;

/// <summary>Executes what was admitted, in the time that is given.</summary>
internal sealed class Execution(ISchema schema, ApiOptions limits, TimeProvider clock, Revisions revisions, Timekeeping timekeeping, ILogger<Execution> log)
{
    private readonly Executer _executer = new();

    public Task<ExecutionResult> Execute(HttpContext http, Admitted admitted) =>
        Execute(http, admitted, new(http.RequestServices.GetRequiredService<PortalContext>(), clock, revisions.Now) { Key = IdempotencyKey.Of(http.Request, admitted) }, http.RequestAborted);

    public Task<ExecutionResult> Execute(HttpContext http, Admitted admitted, Asked asked, CancellationToken abandoned) =>
        timekeeping.Of(admitted, asked, () => InTime(http, admitted, asked, abandoned));

    private async Task<ExecutionResult> InTime(HttpContext http, Admitted admitted, Asked asked, CancellationToken abandoned)
    {
        asked.Selections = admitted.Document.Selections ?? new();
        using var inTime = new CancellationTokenSource(TimeSpan.FromSeconds(limits.MaxSeconds));
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(abandoned, inTime.Token);
        asked.InTime = inTime.Token;
        try
        {
            var result = await _executer.ExecuteAsync(Options(http, admitted, asked, stop.Token));
            foreach (var fault in result.Errors?.OfType<UnhandledError>() ?? []) fault.Code = "INTERNAL"; // not a word of what broke
            return result;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested && !abandoned.IsCancellationRequested)
        {
            throw new BadRequest("TIMED_OUT", new(
                $"The answer took longer than {limits.MaxSeconds} seconds. Ask for smaller pages or fewer fields.",
                $"Cymerodd yr ateb fwy na {limits.MaxSeconds} eiliad. Gofynnwch am dudalennau llai neu lai o feysydd.")) { Unfinished = true };
        }
        finally
        {
            await asked.Close();
        }
    }

    /// <summary>How the library is to execute it. What it validates again are the variables alone.</summary>
    public ExecutionOptions Options(HttpContext http, Admitted admitted, Asked asked, CancellationToken stop) => new()
    {
        Schema = schema,
        Query = admitted.Document.Text,
        Document = admitted.Document.Ast,
        ValidationRules = [],
        OperationName = admitted.Operation.Name?.StringValue,
        Variables = admitted.Request.Variables,
        UserContext = asked,
        RequestServices = http.RequestServices,
        CancellationToken = stop,
        UnhandledExceptionDelegate = fault =>
        {
            var trace = Activity.Current?.TraceId.ToString() ?? http.TraceIdentifier;
            log.LogError(fault.OriginalException, "A field could not be resolved; trace {Trace}", trace);
            fault.ErrorMessage = new Text($"Something went wrong on our side. Please quote {trace}.", $"Aeth rhywbeth o'i le ar ein hochr ni. Dyfynnwch {trace}.").ToString();
            return Task.CompletedTask;
        },
    };
}
