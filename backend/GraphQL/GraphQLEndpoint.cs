using GraphQL;
using GraphQLParser.AST;
using ScrutinyPortal.Access;

namespace ScrutinyPortal.GraphQL;

/// <summary>GraphQL over HTTP: POST for everything, GET for queries.</summary>
internal sealed class GraphQLEndpoint(Admission admission, Execution execution, Answers answers, ApiOptions limits)
{
    internal const string Path = "/graphql";
    private const string CostHeader = "GraphQL-Cost"; // as Hot Chocolate has it

    public static void Map(IEndpointRouteBuilder routes)
    {
        var endpoint = routes.ServiceProvider.GetRequiredService<GraphQLEndpoint>();
        routes.Map(Path, endpoint.Answer);
    }

    private async Task Answer(HttpContext http)
    {
        var media = Media.Wanted(http.Request);
        try
        {
            Check(http.Request, media, $"{Media.ResponseJson} / {Media.Json} ({EventStream.Media}: {StreamEndpoint.Path})");
            var admitted = await Admit(http, admission, limits);
            if (admitted.Operation.Operation is OperationType.Subscription)
            {
                throw new BadRequest("ONLY_AS_STREAM", new($"A subscription is answered by a stream of events: send it to {StreamEndpoint.Path}.", $"Atebir tanysgrifiad gan ffrwd o ddigwyddiadau: anfonwch ef i {StreamEndpoint.Path}."));
            }

            Charge(http, admission, admitted);
            if (IsKept(http.Request, admitted)) await FromMemory(http, admitted, media!);
            else await Reply.Send(http, await Execute(http, admitted), media!);
        }
        catch (Exception refused) when (refused is BadRequest or DocumentRefused)
        {
            await Reply.Send(http, Refusal(refused), media ?? Media.Json);
        }
    }

    // Visitors ask the same whatever they ask with; of those who are signed in, the portal's pages do.
    private static bool IsKept(HttpRequest request, Admitted admitted) =>
        admitted.Operation.Operation is OperationType.Query && (admitted.Document.Trusted || Session.IsNobody(request)) && !AsksForCost(request);

    private async Task FromMemory(HttpContext http, Admitted admitted, string media)
    {
        if (!admitted.Document.Trusted) admission.Price(admitted); // what is refused is refused before the revision is read
        ExecutionResult? result = null;
        var isNobody = Session.IsNobody(http.Request);
        var viewer = isNobody ? Viewer.Visitor : http.RequestServices.GetRequiredService<PortalContext>().Viewer;
        var answer = await answers.Of(admitted, viewer, async () => await Reply.Kept(result = await Execute(http, admitted), http.RequestAborted), http.RequestAborted);
        if (answer is null) await Reply.Send(http, result!, media);
        else if (isNobody && admitted.Document.Trusted && HttpMethods.IsGet(http.Request.Method)) await Reply.SendTagged(http, answer, media);
        else await Reply.Send(http, answer, media);
    }

    private async Task<ExecutionResult> Execute(HttpContext http, Admitted admitted)
    {
        var cost = admission.Price(admitted);
        var result = await execution.Execute(http, admitted);
        if (AsksForCost(http.Request)) (result.Extensions ??= [])["cost"] = new { cost, limit = limits.MaxCost };
        return result;
    }

    private static bool AsksForCost(HttpRequest request) => request.Headers[CostHeader] == "report";

    /// <summary>A program pays for what it asks out of what it may take in a minute.</summary>
    internal static void Charge(HttpContext http, Admission admission, Admitted admitted)
    {
        if (Allowances.Grants(http, () => admission.Price(admitted))) return;
        throw new BadRequest("COST_USED_UP", new("Your program has used up what its questions may cost in a minute. Retry-After says when it may go on.", "Mae eich rhaglen wedi defnyddio'r hyn y caiff ei chwestiynau ei gostio mewn munud. Mae Retry-After yn dweud pryd y caiff fynd ymlaen.")) { Status = StatusCodes.Status429TooManyRequests };
    }

    /// <summary>Reads the request and lets it in, or refuses it.</summary>
    internal static async Task<Admitted> Admit(HttpContext http, Admission admission, ApiOptions limits)
    {
        var admitted = await admission.Admit(http, await GraphQLRequest.Read(http.Request, limits, http.RequestAborted));
        if (HttpMethods.IsGet(http.Request.Method) && admitted.Operation.Operation is OperationType.Mutation)
        {
            throw new BadRequest("ONLY_BY_POST", new("Only a query can be sent by GET.", "Dim ond ymholiad y gellir ei anfon trwy GET.")) { Status = StatusCodes.Status405MethodNotAllowed };
        }

        return admitted;
    }

    internal static ExecutionResult Refusal(Exception refused)
    {
        var result = new ExecutionResult();
        foreach (var error in refused is DocumentRefused document ? document.Errors : [(BadRequest)refused])
        {
            Timekeeping.Count(error);
            result.AddError(error);
        }

        return result;
    }

    internal static void Check(HttpRequest request, string? media, string written)
    {
        var post = HttpMethods.IsPost(request.Method);
        if (!post && !HttpMethods.IsGet(request.Method))
        {
            throw new BadRequest("METHOD_NOT_ALLOWED", new("Send a request by POST, a query by GET too.", "Anfonwch gais trwy POST, ac ymholiad trwy GET hefyd.")) { Status = StatusCodes.Status405MethodNotAllowed };
        }

        if (media is null)
        {
            throw new BadRequest("NOT_ACCEPTABLE", new($"An answer is {written}: accept that.", $"Mae ateb yn {written}: derbyniwch hynny.")) { Status = StatusCodes.Status406NotAcceptable };
        }

        if (post && !Media.IsJson(request))
        {
            throw new BadRequest("UNSUPPORTED_MEDIA_TYPE", new($"A request is {Media.Json} in UTF-8.", $"Mae cais yn {Media.Json} mewn UTF-8.")) { Status = StatusCodes.Status415UnsupportedMediaType };
        }
    }
}
