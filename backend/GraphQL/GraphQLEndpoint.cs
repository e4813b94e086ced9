using GraphQL;
using GraphQLParser.AST;

namespace ScrutinyPortal.GraphQL;

/// <summary>GraphQL over HTTP: POST for everything, GET for queries.</summary>
internal sealed class GraphQLEndpoint(Admission admission, Execution execution, ApiOptions limits)
{
    private const string Path = "/graphql";

    public static void Map(IEndpointRouteBuilder routes)
    {
        var endpoint = routes.ServiceProvider.GetRequiredService<GraphQLEndpoint>();
        routes.Map(Path, endpoint.Answer);
    }

    private async Task Answer(HttpContext http)
    {
        var media = Media.Wanted(http.Request);
        await Reply.Send(http, await Result(http, media), media ?? Media.Json);
    }

    private async Task<ExecutionResult> Result(HttpContext http, string? media)
    {
        try
        {
            Check(http.Request, media);
            var admitted = await admission.Admit(http, await GraphQLRequest.Read(http.Request, limits, http.RequestAborted));
            if (HttpMethods.IsGet(http.Request.Method) && admitted.Operation.Operation is not OperationType.Query)
            {
                throw new BadRequest("ONLY_BY_POST", new("Only a query can be sent by GET.", "Dim ond ymholiad y gellir ei anfon trwy GET.")) { Status = StatusCodes.Status405MethodNotAllowed };
            }

            var result = await execution.Execute(http, admitted);
            if (http.Request.Headers["GraphQL-Cost"] == "report") (result.Extensions ??= [])["cost"] = new { cost = admitted.Cost, limit = limits.MaxCost };
            return result;
        }
        catch (BadRequest refused)
        {
            return new() { Errors = [refused] };
        }
        catch (DocumentRefused refused)
        {
            var result = new ExecutionResult();
            foreach (var error in refused.Errors) result.AddError(error);
            return result;
        }
    }

    private static void Check(HttpRequest request, string? media)
    {
        var post = HttpMethods.IsPost(request.Method);
        if (!post && !HttpMethods.IsGet(request.Method))
        {
            throw new BadRequest("METHOD_NOT_ALLOWED", new("Send a request by POST, a query by GET too.", "Anfonwch gais trwy POST, ac ymholiad trwy GET hefyd.")) { Status = StatusCodes.Status405MethodNotAllowed };
        }

        if (media is null)
        {
            throw new BadRequest("NOT_ACCEPTABLE", new($"An answer is {Media.ResponseJson} or {Media.Json}: accept one of them.", $"Mae ateb yn {Media.ResponseJson} neu'n {Media.Json}: derbyniwch un ohonynt.")) { Status = StatusCodes.Status406NotAcceptable };
        }

        if (post && !Media.IsJson(request))
        {
            throw new BadRequest("UNSUPPORTED_MEDIA_TYPE", new($"A request is {Media.Json} in UTF-8.", $"Mae cais yn {Media.Json} mewn UTF-8.")) { Status = StatusCodes.Status415UnsupportedMediaType };
        }
    }
}
