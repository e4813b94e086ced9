namespace ScrutinyPortal.Responses;

public static class ResponseQueries
{
    /// <summary>Responses to inspection reports, of a force, in a status.</summary>
    public static IQueryable<StatutoryResponse> All(
        PortalContext db, string? force = null, IReadOnlyList<StatutoryResponseStatus>? status = null)
    {
        IQueryable<StatutoryResponse> responses = db.StatutoryResponses;
        if (force is not null) responses = responses.Where(r => r.Force.Slug == force);
        if (status is not null) responses = responses.Where(r => status.Contains(r.Status));
        return responses;
    }

    public static IQueryable<StatutoryResponse> ByReference(PortalContext db, string reference) =>
        db.StatutoryResponses.Where(r => r.Reference == reference);

    /// <summary>Invitations to the chief officer and the comments that came.</summary>
    public static IQueryable<ChiefOfficerComments> Invitations(PortalContext db, ChiefOfficerCommentsStatus? status = null) =>
        status is { } wanted ? db.ChiefOfficerComments.Where(c => c.Status == wanted) : db.ChiefOfficerComments;
}
