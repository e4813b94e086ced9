using ScrutinyPortal.Model;

namespace ScrutinyPortal.Requests;

/// <summary>What a reader calls the status of a request.</summary>
internal static class RequestWords
{
    public static Text Of(RequestStatus status) => status switch
    {
        RequestStatus.Draft => new("Draft", "Drafft"),
        RequestStatus.Sent => new("Sent", "Anfonwyd"),
        RequestStatus.Acknowledged => new("Acknowledged", "Cydnabuwyd"),
        RequestStatus.ClarificationSought => new("Clarification sought", "Ceisiwyd eglurhad"),
        RequestStatus.Answered => new("Answered", "Atebwyd"),
        RequestStatus.Refused => new("Refused", "Gwrthodwyd"),
        RequestStatus.Returned => new("Returned", "Dychwelwyd"),
        RequestStatus.Accepted => new("Answer accepted", "Derbyniwyd yr ateb"),
        RequestStatus.Closed => new("Closed", "Ar gau"),
        _ => new("Withdrawn", "Tynnwyd yn ôl"),
    };
}
