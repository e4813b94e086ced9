using ScrutinyPortal.Model;

namespace ScrutinyPortal.Responses;

/// <summary>What a reader calls the status of a response, and of the chief officer's comments.</summary>
internal static class ResponseWords
{
    public static Text Of(StatutoryResponseStatus status) => status switch
    {
        StatutoryResponseStatus.NotStarted => new("Not started", "Heb ei ddechrau"),
        StatutoryResponseStatus.ChiefOfficerInvited => new("Chief officer invited", "Gwahoddwyd y prif swyddog"),
        StatutoryResponseStatus.Drafting => new("Drafting", "Wrthi'n drafftio"),
        StatutoryResponseStatus.InReview => new("In review", "Dan adolygiad"),
        StatutoryResponseStatus.AwaitingApproval => new("Awaiting approval", "Yn aros am gymeradwyaeth"),
        StatutoryResponseStatus.Approved => new("Approved", "Cymeradwywyd"),
        StatutoryResponseStatus.Published => new("Published", "Cyhoeddwyd"),
        StatutoryResponseStatus.Copied => new("Published and copied", "Cyhoeddwyd ac anfonwyd copïau"),
        StatutoryResponseStatus.Superseded => new("Superseded", "Wedi'i ddisodli"),
        _ => new("Not recorded here", "Heb ei gofnodi yma"),
    };

    public static Text Of(ChiefOfficerCommentsStatus status) => status switch
    {
        ChiefOfficerCommentsStatus.Invited => new("Invited", "Gwahoddwyd"),
        _ => new("Received", "Derbyniwyd"),
    };
}
