using System.Diagnostics;

namespace ScrutinyPortal.Walls;

/// <summary>Headers of every answer, refusals and faults included.</summary>
internal static class Headers
{
    /// <summary>Under which the request is found in the log, where anything is told of it.</summary>
    public const string RequestId = "X-Request-Id";

    private const string Policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; manifest-src 'self'";

    private const string Year = "max-age=31536000";

    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) => app.Use((http, next) =>
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers[RequestId] = IdOf(http);
        if (http.Request.IsHttps) headers.StrictTransportSecurity = Year; // RFC 6797: over http it says nothing
        return next(http);
    });

    public static string IdOf(HttpContext http) => Activity.Current?.TraceId.ToString() ?? http.TraceIdentifier;
}
