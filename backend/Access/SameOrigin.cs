using ScrutinyPortal.Walls;

namespace ScrutinyPortal.Access;

/// <summary>A request that carries the session and may change something must come from the portal's own pages, by a header of theirs and by the browser's own word.</summary>
public static class SameOrigin
{
    /// <summary>The header that the portal's own pages send, and that no foreign page can send without being asked first.</summary>
    public const string Header = "X-Portal";

    /// <summary>Where people come in and see to their accounts.</summary>
    public const string Identity = "/identity";

    public static IApplicationBuilder UseSameOrigin(this IApplicationBuilder app) => app.Use(async (http, next) =>
    {
        var safe = HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method);
        var plain = http.GetEndpoint()?.Metadata.GetMetadata<PlainForm>() is not null;
        var trusted = plain ? safe || FromHere(http.Request) : safe || !http.Request.Cookies.ContainsKey(Session.CookieName) || (http.Request.Headers.ContainsKey(Header) && FromHere(http.Request));
        if (trusted) await next(http);
        else http.Response.StatusCode = StatusCodes.Status403Forbidden;
    });

    /// <summary>For what has no session yet: nobody is signed in, nor out, by a foreign page.</summary>
    public static async ValueTask<object?> Only(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var request = context.HttpContext.Request;
        return request.Headers.ContainsKey(Header) && FromHere(request) ? await next(context) : Results.StatusCode(StatusCodes.Status403Forbidden);
    }

    /// <summary>Marks a form that is sent without a script, which can add no header: the browser's word that it comes from here is enough, whoever is signed in. What it does must ask for no right.</summary>
    public static TBuilder AsPlainForm<TBuilder>(this TBuilder endpoint) where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(new PlainForm());

    private sealed class PlainForm;

    // Every browser of these years says one of the two with what changes something; who says neither is not believed.
    private static bool FromHere(HttpRequest request) =>
        request.Headers.TryGetValue("Sec-Fetch-Site", out var site) ? site == "same-origin" : request.Headers.Origin == request.Address().GetLeftPart(UriPartial.Authority);
}
