using ScrutinyPortal.Model;

namespace ScrutinyPortal.Evidence;

internal static class EvidenceErrors
{
    public static InvalidInputException PeriodEndsBeforeItBegins() => new("periodTo", new(
        "The period cannot end before it begins.", "Ni all y cyfnod ddod i ben cyn iddo ddechrau."));

    public static InvalidInputException AboutNothing() => new("recommendationIds", new(
        "Say to which recommendations it speaks, or name the report.", "Dywedwch at ba argymhellion y mae'n cyfeirio, neu enwch yr adroddiad."));

    public static InvalidInputException HandlingMissing() => new("handlingInstruction", new(
        "Say how OFFICIAL-SENSITIVE evidence must be handled.", "Dywedwch sut mae'n rhaid trin tystiolaeth OFFICIAL-SENSITIVE."));

    public static InvalidInputException HandlingNotNeeded() => new("handlingInstruction", new(
        "A handling instruction goes with OFFICIAL-SENSITIVE only.", "Dim ond gydag OFFICIAL-SENSITIVE y ceir cyfarwyddyd trin."));

    public static InvalidInputException NotAccepted(string reference) => new("evidenceIds", new(
        $"An assurance rests on evidence that was accepted. {reference} was not.", $"Mae sicrwydd yn seiliedig ar dystiolaeth a dderbyniwyd. Ni dderbyniwyd {reference}."));

    /// <summary>The address, where one is given; a piece is a link or a file, and always exactly one.</summary>
    public static Uri? LinkOrFile(string? url, Upload? file)
    {
        var address = Entered.Optional(url, "url", 2000);
        if (address is null == file is null) throw new InvalidInputException("url", new("Attach a file or give an address: one of the two.", "Atodwch ffeil neu rhowch gyfeiriad: un o'r ddau."));
        if (address is null) return null;
        return Uri.TryCreate(address, UriKind.Absolute, out var link) && (link.Scheme is "https" or "http") && link.UserInfo.Length == 0
            ? link
            : throw new InvalidInputException("url", new("Enter a web address that begins with https://.", "Nodwch gyfeiriad gwe sy'n dechrau gyda https://."));
    }
}
