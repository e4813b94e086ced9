namespace ScrutinyPortal.Requests;

/// <summary>In which order requests are listed.</summary>
public enum RequestOrder
{
    /// <summary>What is due soonest first; what has no recorded last day comes after all others.</summary>
    DueSoonest,

    /// <summary>What is due latest first; what has no recorded last day comes after all others.</summary>
    DueLatest,
}
