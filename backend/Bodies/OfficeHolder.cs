using ScrutinyPortal.Model;

namespace ScrutinyPortal.Bodies;

/// <summary>As what somebody holds a chief officer to account for a body.</summary>
public enum OfficeRole
{
    /// <summary>The commissioner.</summary>
    Commissioner,

    /// <summary>The commissioner's deputy.</summary>
    DeputyCommissioner,

    /// <summary>The mayor.</summary>
    Mayor,

    /// <summary>The mayor's deputy for policing.</summary>
    DeputyMayor,

    /// <summary>The Police Authority Board of the City of London.</summary>
    PoliceAuthorityBoard,

    /// <summary>A Policing and Crime Board.</summary>
    Board,

    /// <summary>The Policing and Crime Lead whom a board appoints.</summary>
    PolicingAndCrimeLead,
}

/// <summary>Who holds a body's office from a day on, as a person of the body's office entered it.</summary>
public sealed class OfficeHolder : Entity
{
    private OfficeHolder() { }

    internal OfficeHolder(LocalPolicingBody body, OfficeRole role, string? name, PartialDate? from, PartialDate? to, DateOnly today)
    {
        if (from?.First > today) throw new DateInFutureException("from");
        if (from is { } first && to is { } last) Entered.NotBefore(first.First, last.Last, "to");
        (BodyId, Role, From, To) = (body.Id, role, from, to);
        Name = Entered.Optional(name, "name", Entered.Title);
        Happened("recorded");
    }

    public Guid BodyId { get; private init; }

    /// <summary>As what the office is held.</summary>
    public OfficeRole Role { get; private init; }

    /// <summary>The name of who holds it; null for a board, and where it is not recorded here.</summary>
    public string? Name { get; private init; }

    /// <summary>The first day, as far as it is known; null where it is not recorded here.</summary>
    public PartialDate? From { get; private init; }

    /// <summary>The last day, as far as it is known; null while it lasts, and where it is not recorded here.</summary>
    public PartialDate? To { get; private set; }

    /// <summary>The word for the role, in the reader's language.</summary>
    public string Title => TitleOf(Role).ToString();

    /// <summary>Says what the last day was, or will be.</summary>
    internal void EndOn(PartialDate to)
    {
        if (To is { } known) throw new InvalidInputException("to", new($"The last day is recorded already: {known}.", $"Mae'r diwrnod olaf wedi'i gofnodi eisoes: {known}."));
        if (From is { } first) Entered.NotBefore(first.First, to.Last, "to");
        To = to;
        Happened("last day recorded");
    }

    internal static Text TitleOf(OfficeRole role) => role switch
    {
        OfficeRole.Commissioner => new("Commissioner", "Comisiynydd"),
        OfficeRole.DeputyCommissioner => new("Deputy Commissioner", "Dirprwy Gomisiynydd"),
        OfficeRole.Mayor => new("Mayor", "Maer"),
        OfficeRole.DeputyMayor => new("Deputy Mayor", "Dirprwy Faer"),
        OfficeRole.PoliceAuthorityBoard => new("Police Authority Board", "Bwrdd Awdurdod yr Heddlu"),
        OfficeRole.Board => new("Board", "Bwrdd"),
        OfficeRole.PolicingAndCrimeLead => new("Policing and Crime Lead", "Arweinydd Plismona a Throsedd"),
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };
}
