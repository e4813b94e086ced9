using GraphQL;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.GraphQL;

/// <summary>The request cannot be answered as it stands. Told in the response's errors, never logged as a fault.</summary>
public sealed class BadRequest : ExecutionError
{
    public BadRequest(string code, Text says) : base(says.ToString()) => Code = code;

    /// <summary>An act that the viewer's role never has, or that nobody has who is not signed in.</summary>
    public static BadRequest Forbidden(Access.Viewer viewer) => viewer.Role is Access.Role.Visitor
        ? new("UNAUTHENTICATED", new("Sign in to do this.", "Mewngofnodwch i wneud hyn."))
        : new("FORBIDDEN", new("Your role may not do this.", "Ni chaiff eich rôl wneud hyn."));
}
