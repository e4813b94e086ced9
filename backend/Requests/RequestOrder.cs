using ScrutinyPortal.GraphQL;

namespace ScrutinyPortal.Requests;

/// <summary>In which order requests are listed.</summary>
public enum RequestOrder
{
    /// <summary>What is due soonest first; what has no recorded last day comes after all others.</summary>
    DueSoonest,

    /// <summary>What is due latest first; what has no recorded last day comes after all others.</summary>
    DueLatest,
}

internal static class RequestOrders
{
    // Where these stand in a statement they stand as they are, not as values: the indexes of the two orders are of these expressions.
    private static readonly DateOnly AfterAll = DateOnly.MaxValue;
    private static readonly DateOnly BeforeAll = DateOnly.MinValue;

    private static readonly Keyset<Request> SoonestDueFirst = Keyset<Request>.Ascending(r => r.DueOn ?? AfterAll).Then(r => r.Id);
    private static readonly Keyset<Request> LatestDueFirst = Keyset<Request>.Descending(r => r.DueOn ?? BeforeAll).Then(r => r.Id);

    /// <summary>The order of the list and of its file; the soonest due first where none is asked for.</summary>
    public static Keyset<Request> Of(RequestOrder? order) => order is RequestOrder.DueLatest ? LatestDueFirst : SoonestDueFirst;
}
