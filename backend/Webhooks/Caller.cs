using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;

namespace ScrutinyPortal.Webhooks;

/// <summary>The addresses to which a name leads now.</summary>
internal delegate Task<IPAddress[]> Resolve(string host, CancellationToken stop);

/// <summary>Calls the addresses that others have given us, and nobody behind our own walls: each connection goes to an address that was looked at, whatever the name leads to a moment later.</summary>
internal sealed class Caller : IDisposable
{
    private const int HeaderKilobytes = 16;
    private readonly CallableNetworks _networks;
    private readonly Resolve _resolve;
    private readonly HttpClient _http;

    public Caller(CallableNetworks networks, Resolve resolve)
    {
        (_networks, _resolve) = (networks, resolve);
        _http = new(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseProxy = false,
            UseCookies = false,
            MaxResponseHeadersLength = HeaderKilobytes,
            MaxResponseDrainSize = 0, // what is answered beside the status is not read
            ResponseDrainTimeout = TimeSpan.Zero,
            PooledConnectionLifetime = TimeSpan.FromMinutes(1),
            ActivityHeadersPropagator = null, // our traces are nobody's business
            ConnectCallback = Connect,
        }) { Timeout = TimeSpan.FromSeconds(10) };
    }

    /// <summary>For how long an answer is waited for.</summary>
    public TimeSpan Patience { get => _http.Timeout; init => _http.Timeout = value; }

    /// <summary>Hands over one message. Only its first line of the answer counts.</summary>
    public async Task<CallResult> Call(string address, byte[] body, IReadOnlyDictionary<string, string> headers, CancellationToken stop)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new ByteArrayContent(body) { Headers = { ContentType = new("application/json") } } };
        request.Headers.UserAgent.Add(new ProductInfoHeaderValue("ScrutinyPortal", null));
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        var begun = Stopwatch.GetTimestamp();
        CallResult Came(int? status, DeliveryFault? fault) => new(status, fault, (int)Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
        try
        {
            using var answer = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stop);
            return Came((int)answer.StatusCode, answer.IsSuccessStatusCode ? null : DeliveryFault.Refused);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return Came(null, DeliveryFault.TimedOut);
        }
        catch (HttpRequestException failed)
        {
            return Came(null, failed.InnerException is NotPublicException ? DeliveryFault.NotPublic : failed.HttpRequestError is HttpRequestError.SecureConnectionError ? DeliveryFault.NotTrusted : DeliveryFault.NotReached);
        }
    }

    public void Dispose() => _http.Dispose();

    private async ValueTask<Stream> Connect(SocketsHttpConnectionContext context, CancellationToken stop)
    {
        var scheme = context.InitialRequestMessage.RequestUri!.Scheme;
        var allowed = Array.FindAll(await _resolve(context.DnsEndPoint.Host, stop), address => _networks.Allow(address, scheme));
        if (allowed.Length == 0) throw new NotPublicException();
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, context.DnsEndPoint.Port, stop);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private sealed class NotPublicException : Exception;
}
