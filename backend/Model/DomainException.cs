namespace ScrutinyPortal.Model;

/// <summary>A rule was broken by a caller who can put it right. Shown to the user with a stable code, never logged as a fault.</summary>
public abstract class DomainException(string code, Text message, string? field = null) : Exception(message.English)
{
    /// <summary>A stable word for programs, such as DUE_DATE_IN_PAST.</summary>
    public string Code { get; } = code;

    /// <summary>What is wrong and what to do, in the reader's language.</summary>
    public Text Says { get; } = message;

    /// <summary>The field of the input that it is about; null where it is about the whole.</summary>
    public string? Field { get; } = field;
}

/// <summary>The thing is in a state from which this act is not possible.</summary>
/// <param name="from">The status that it has, by its name in code.</param>
/// <param name="to">The status that was asked for, by its name in code.</param>
/// <param name="stands">Where it stands, in the reader's words.</param>
public sealed class IllegalMoveException(string from, string to, Text stands) : DomainException(
    "ILLEGAL_MOVE", new($"It stands at “{stands.English}”, from where this cannot be done. Reload the page to see where it stands.",
        $"Ei gyflwr yw “{stands.Cymraeg}”, ac ni ellir gwneud hyn o'r fan honno. Ail-lwythwch y dudalen i weld ei gyflwr."))
{
    /// <summary>The status that it has.</summary>
    public string From { get; } = from;

    /// <summary>The status that was asked for.</summary>
    public string To { get; } = to;
}

/// <summary>There is no such record, or it is not one that you can see: the two answer alike.</summary>
public sealed class NotFoundException(string? field = null) : DomainException(
    "NOT_FOUND", new("There is no such record.", "Nid oes cofnod o'r fath."), field);

/// <summary>What was entered cannot be used as it is.</summary>
public sealed class InvalidInputException(string field, Text message) : DomainException("INVALID_INPUT", message, field);

/// <summary>An act that was done cannot lie in the future.</summary>
public sealed class DateInFutureException(string field) : DomainException(
    "DATE_IN_FUTURE", new("The day on which it was done cannot be after today.", "Ni all y diwrnod y'i gwnaed fod ar ôl heddiw."), field);

/// <summary>A date by which something is due must lie after the day on which it is asked.</summary>
public sealed class DueDateInThePastException(DateOnly dueOn, string field = "dueOn") : DomainException(
    "DUE_DATE_IN_PAST", new("The due date must be after the day on which it is asked.", "Rhaid i'r dyddiad dyledus fod ar ôl y diwrnod y gofynnir."), field)
{
    /// <summary>The date that was given.</summary>
    public DateOnly DueOn { get; } = dueOn;
}

/// <summary>One field that changed, as text.</summary>
/// <param name="Field">The name of the field.</param>
/// <param name="Before">The value before the change; null where there was none.</param>
/// <param name="After">The value after the change; null where there was none.</param>
public sealed record FieldChange(string Field, string? Before, string? After);

/// <summary>Somebody else changed the record since it was read. Nothing was saved.</summary>
public sealed class ConflictException(IReadOnlyList<FieldChange> changes) : DomainException(
    "CONFLICT", new("Somebody else has changed this since you opened it. Nothing was saved: compare, then try again.",
        "Mae rhywun arall wedi newid hwn ers ichi ei agor. Ni chadwyd dim: cymharwch, yna rhowch gynnig arall arni."))
{
    /// <summary>What changed in between, field by field.</summary>
    public IReadOnlyList<FieldChange> Changes { get; } = changes;
}

/// <summary>What is marked OFFICIAL-SENSITIVE reaches neither the panel nor the public.</summary>
public sealed class SensitiveStaysInsideException() : DomainException("SENSITIVE_STAYS_INSIDE", new(
    "This is marked OFFICIAL-SENSITIVE: it can be shown neither to the panel nor to the public.",
    "Mae hwn wedi'i farcio'n OFFICIAL-SENSITIVE: ni ellir ei ddangos i'r panel na'r cyhoedd."));
