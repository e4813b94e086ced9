using System.Diagnostics;
using GraphQL;
using GraphQL.Execution;
using GraphQL.SystemTextJson;
using GraphQL.Types;
using GraphQLParser.AST;
using Microsoft.Net.Http.Headers;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.GraphQL;

/// <summary>GraphQL over HTTP: POST for everything, GET for queries.</summary>
internal sealed class GraphQLEndpoint(ISchema schema, Documents documents, TimeProvider clock, ILogger<GraphQLEndpoint> log)
{
    private const string Path = "/graphql";
    private const string ResponseJson = "application/graphql-response+json";
    private const string Json = "application/json";
    private readonly Executer _executer = new();
    private readonly GraphQLSerializer _serializer = new(new ErrorInfoProvider(o => (o.ExposeExtensions, o.ExposeCodes, o.ExposeExceptionDetails) = (true, false, false)));

    public static void Map(IEndpointRouteBuilder routes)
    {
        var endpoint = routes.ServiceProvider.GetRequiredService<GraphQLEndpoint>();
        routes.Map(Path, endpoint.Answer);
    }

    private async Task Answer(HttpContext http)
    {
        if (!HttpMethods.IsPost(http.Request.Method) && !HttpMethods.IsGet(http.Request.Method))
        {
            (http.Response.StatusCode, http.Response.Headers.Allow) = (StatusCodes.Status405MethodNotAllowed, "GET, POST");
            return;
        }

        if (Negotiate(http.Request) is not { } media)
        {
            http.Response.StatusCode = StatusCodes.Status406NotAcceptable;
            return;
        }

        if (HttpMethods.IsPost(http.Request.Method) && !IsJson(http.Request.ContentType))
        {
            http.Response.StatusCode = StatusCodes.Status415UnsupportedMediaType;
            return;
        }

        var result = await Execute(http);
        http.Response.StatusCode = Status(result, media);
        if (http.Response.StatusCode is StatusCodes.Status405MethodNotAllowed) http.Response.Headers.Allow = "POST";
        http.Response.ContentType = $"{media}; charset=utf-8";
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.Vary = "Accept, Accept-Language, Cookie";
        await _serializer.WriteAsync(http.Response.Body, result, http.RequestAborted);
    }

    private async Task<ExecutionResult> Execute(HttpContext http)
    {
        try
        {
            var request = await GraphQLRequest.Read(http.Request, http.RequestAborted);
            var (document, trusted) = documents.Find(request.Id, request.Query);
            if (!trusted) Gate.Admit(document.Ast, request.Variables);
            if (HttpMethods.IsGet(http.Request.Method) && Operation(document.Ast, request.OperationName) is { Operation: not OperationType.Query })
            {
                throw new BadRequest(OnlyByPost, new("Only a query can be sent by GET.", "Dim ond ymholiad y gellir ei anfon trwy GET."));
            }

            var result = await _executer.ExecuteAsync(Options(http, request, document));
            document.Valid |= result.Executed;
            foreach (var fault in result.Errors?.OfType<UnhandledError>() ?? []) fault.Code = "INTERNAL"; // not a word of what broke
            return result;
        }
        catch (BadRequest refused)
        {
            return Refuse(refused);
        }
    }

    private ExecutionOptions Options(HttpContext http, GraphQLRequest request, ParsedDocument document)
    {
        var options = new ExecutionOptions
        {
            Schema = schema,
            Query = request.Query ?? request.Id,
            Document = document.Ast,
            OperationName = request.OperationName,
            Variables = request.Variables,
            UserContext = new Asked(http.RequestServices.GetRequiredService<PortalContext>(), clock),
            RequestServices = http.RequestServices,
            CancellationToken = http.RequestAborted,
            UnhandledExceptionDelegate = fault =>
            {
                var trace = Activity.Current?.TraceId.ToString() ?? http.TraceIdentifier;
                log.LogError(fault.OriginalException, "A field could not be resolved; trace {Trace}", trace);
                fault.ErrorMessage = new Text($"Something went wrong on our side. Please quote {trace}.", $"Aeth rhywbeth o'i le ar ein hochr ni. Dyfynnwch {trace}.").ToString();
                return Task.CompletedTask;
            },
        };
        if (document.Valid) options.ValidationRules = []; // the variables are still checked
        return options;
    }

    private const string OnlyByPost = "ONLY_BY_POST";

    private static ExecutionResult Refuse(ExecutionError error) => new() { Errors = [error] };

    // By media type: the new one says with the status whether the request was good; the old one leaves it to the body.
    private static int Status(ExecutionResult result, string media) =>
        result.Errors?.FirstOrDefault() is { Code: OnlyByPost } ? StatusCodes.Status405MethodNotAllowed
        : result.Executed || (media == Json && result.Errors?.FirstOrDefault() is not { Code: "MALFORMED_REQUEST" or "NO_DOCUMENT" }) ? StatusCodes.Status200OK
        : StatusCodes.Status400BadRequest;

    private static GraphQLOperationDefinition? Operation(GraphQLDocument document, string? name)
    {
        var operations = document.Definitions.OfType<GraphQLOperationDefinition>();
        return name is null ? operations.FirstOrDefault() : operations.FirstOrDefault(o => o.Name?.StringValue == name);
    }

    private static bool IsJson(string? type) =>
        MediaTypeHeaderValue.TryParse(type, out var media) && media.MediaType == Json && (!media.Charset.HasValue || media.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase));

    private static string? Negotiate(HttpRequest request)
    {
        if (!request.Headers.TryGetValue(HeaderNames.Accept, out var accept) || accept.Count == 0) return Json;
        if (!MediaTypeHeaderValue.TryParseList(accept, out var wanted)) return null;
        foreach (var one in wanted.Where(m => m.Quality is null or > 0).OrderByDescending(m => m.Quality ?? 1))
        {
            if (one.MediaType == ResponseJson) return ResponseJson;
            if (one.MediaType == Json || one.MatchesAllTypes || one.MediaType == "application/*") return Json; // who takes anything may know only the old one
        }

        return null;
    }
}
