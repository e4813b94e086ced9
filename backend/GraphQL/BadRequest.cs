using GraphQL;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.GraphQL;

/// <summary>The request cannot be answered as it stands. Told in the response's errors, never logged as a fault.</summary>
public sealed class BadRequest : ExecutionError
{
    public BadRequest(string code, Text says) : base(says.ToString()) => Code = code;

    /// <summary>The status by which HTTP itself says so, whichever media type is asked for; null where the media type decides.</summary>
    public int? Status { get; init; }

    /// <summary>The request was good, but its time ran out.</summary>
    public bool Unfinished { get; init; }

    /// <summary>A limit that is passed: how far one may go, and by what one went beyond it where that is known.</summary>
    public static BadRequest Beyond(string code, Text says, long limit, long? cost = null, int? status = null)
    {
        var refusal = new BadRequest(code, says) { Status = status, Extensions = new() { ["limit"] = limit } };
        if (cost is not null) refusal.Extensions["cost"] = cost;
        return refusal;
    }

    /// <summary>Whoever looks as somebody else does nothing in their name.</summary>
    public static BadRequest LooksOnly() => new("LOOKS_ONLY", new("You are looking as somebody else: nothing can be done. Look as yourself first.", "Rydych yn edrych fel rhywun arall: ni ellir gwneud dim. Edrychwch fel chi eich hun yn gyntaf."));

    /// <summary>An act that the viewer's role never has, or that nobody has who is not signed in.</summary>
    public static BadRequest Forbidden(Access.Viewer viewer) => viewer.Role is Access.Role.Visitor
        ? new("UNAUTHENTICATED", new("Sign in to do this.", "Mewngofnodwch i wneud hyn."))
        : new("FORBIDDEN", new("Your role may not do this.", "Ni chaiff eich rôl wneud hyn."));
}

/// <summary>A document that cannot be executed, and why.</summary>
internal sealed class DocumentRefused(IEnumerable<ExecutionError> errors) : Exception
{
    public IEnumerable<ExecutionError> Errors => errors;
}
