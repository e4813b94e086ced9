using ScrutinyPortal.Model;

namespace ScrutinyPortal.Meetings;

/// <summary>What a reader calls the status of a meeting.</summary>
internal static class MeetingWords
{
    public static Text Of(MeetingStatus status) => status switch
    {
        MeetingStatus.Planned => new("Planned", "Cynlluniwyd"),
        MeetingStatus.AgendaPublished => new("Agenda published", "Agenda wedi'i chyhoeddi"),
        MeetingStatus.InProgress => new("In progress", "Ar y gweill"),
        MeetingStatus.Held => new("Held", "Cynhaliwyd"),
        MeetingStatus.MinutesDrafted => new("Minutes drafted", "Cofnodion wedi'u drafftio"),
        MeetingStatus.MinutesAgreed => new("Minutes agreed", "Cofnodion wedi'u cytuno"),
        MeetingStatus.MinutesPublished => new("Minutes published", "Cofnodion wedi'u cyhoeddi"),
        MeetingStatus.Postponed => new("Postponed", "Gohiriwyd"),
        _ => new("Cancelled", "Canslwyd"),
    };

    public static Text Of(ProgrammeStatus status) => status switch
    {
        ProgrammeStatus.Draft => new("Draft", "Drafft"),
        ProgrammeStatus.Agreed => new("Agreed", "Cytunwyd"),
        ProgrammeStatus.Published => new("Published", "Cyhoeddwyd"),
        _ => new("Revised", "Diwygiwyd"),
    };
}
