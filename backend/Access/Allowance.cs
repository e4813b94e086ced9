using ScrutinyPortal.Model;

namespace ScrutinyPortal.Access;

/// <summary>How much a program may ask for in a minute: how many requests, and what its operations may cost in all; 0 is any number.</summary>
public sealed record Quota(int Requests, int Cost);

/// <summary>What a program took of the portal.</summary>
public readonly record struct Use(int Requests, long Cost, int Refused)
{
    public static Use operator +(Use a, Use b) => new(a.Requests + b.Requests, a.Cost + b.Cost, a.Refused + b.Refused);
}

/// <summary>What came of taking something: whether it was granted, what is left of both, and when the minute is over.</summary>
public readonly record struct Left(bool Granted, long Requests, long Cost, TimeSpan Until);

/// <summary>What a program may still take in the minute that runs, and what it took since that was written down. This host counts for itself.</summary>
public sealed class Allowance(Quota quota)
{
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(1);
    private readonly Lock _turn = new();
    private readonly Dictionary<DateOnly, Use> _used = [];
    private DateTimeOffset _began;
    private Use _now;

    /// <summary>Takes a request.</summary>
    public Left TakeRequest(DateTimeOffset at) => Take(new(1, 0, 0), () => quota.Requests == 0 || _now.Requests < quota.Requests, at);

    /// <summary>Takes what an operation costs, unless less is left; whoever has taken nothing yet is served whatever it costs.</summary>
    public Left TakeCost(long cost, DateTimeOffset at) => Take(new(0, cost, 0), () => quota.Cost == 0 || _now.Cost == 0 || _now.Cost + cost <= quota.Cost, at);

    /// <summary>What was taken since this was asked last, by the day in London.</summary>
    public IReadOnlyList<(DateOnly Day, Use Use)> Withdraw()
    {
        lock (_turn)
        {
            var used = _used.Select(day => (day.Key, day.Value)).ToList();
            _used.Clear();
            return used;
        }
    }

    /// <summary>What was withdrawn and could not be written down.</summary>
    public void GiveBack(DateOnly day, Use use)
    {
        lock (_turn) _used[day] = _used.GetValueOrDefault(day) + use;
    }

    private Left Take(Use wanted, Func<bool> fits, DateTimeOffset at)
    {
        lock (_turn)
        {
            if (at < _began || at >= _began + Window) (_began, _now) = (at, default);
            var granted = fits();
            var taken = granted ? wanted : new(0, 0, 1);
            _now += taken;
            _used[at.InLondon()] = _used.GetValueOrDefault(at.InLondon()) + taken;
            return new(granted, Math.Max(0, quota.Requests - _now.Requests), Math.Max(0, quota.Cost - _now.Cost), _began + Window - at);
        }
    }
}
