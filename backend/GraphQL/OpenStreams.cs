using System.Net;
using System.Net.Sockets;
using ScrutinyPortal.Access;
using ScrutinyPortal.Telemetry;

namespace ScrutinyPortal.GraphQL;

/// <summary>How many streams are open, in all and for each who opens them: a session, or an address where there is none.</summary>
internal sealed class OpenStreams(ApiOptions limits)
{
    private readonly Dictionary<string, int> _each = [];
    private int _all;

    public int All => _all;

    /// <summary>A place for one more, until it is given back.</summary>
    public IDisposable Enter(HttpContext http)
    {
        var who = Session.IdOf(http.User) is { } session ? $"{session:N}" : Network(http.Connection.RemoteIpAddress);
        lock (_each)
        {
            var own = _each.GetValueOrDefault(who);
            if (own >= limits.MaxStreamsEach) throw TooMany(limits.MaxStreamsEach, StatusCodes.Status429TooManyRequests);
            if (_all >= limits.MaxStreams) throw TooMany(limits.MaxStreams, StatusCodes.Status503ServiceUnavailable);
            (_each[who], _all) = (own + 1, _all + 1);
            Signals.Streams.Add(1);
        }

        return new Place(() => Leave(who));
    }

    private void Leave(string who)
    {
        lock (_each)
        {
            _all--;
            Signals.Streams.Add(-1);
            if (--_each[who] == 0) _each.Remove(who);
        }
    }

    // Whoever has an address of the sixth version has all of its network.
    private static string Network(IPAddress? address) => address is { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false }
        ? Convert.ToHexString(address.GetAddressBytes(), 0, 8)
        : $"{address?.MapToIPv4()}";

    private static BadRequest TooMany(int limit, int status) => BadRequest.Beyond("TOO_MANY_STREAMS", status is StatusCodes.Status429TooManyRequests
        ? new("You have too many streams open. Close one, then try again.", "Mae gennych ormod o ffrydiau ar agor. Caewch un, yna rhowch gynnig arall arni.")
        : new("Too many streams are open here. Try again in a minute.", "Mae gormod o ffrydiau ar agor yma. Rhowch gynnig arall arni ymhen munud."), limit, status: status);

    private sealed class Place(Action leave) : IDisposable
    {
        private Action? _leave = leave;

        public void Dispose() => Interlocked.Exchange(ref _leave, null)?.Invoke();
    }
}
