using ScrutinyPortal.Model;

namespace ScrutinyPortal.Bodies;

public sealed record RecordMonitoringPhaseInput
{
    /// <summary>The force, by its name in addresses.</summary>
    public required string Force { get; init; }

    /// <summary>The phase that it entered.</summary>
    public required MonitoringPhaseKind Kind { get; init; }

    /// <summary>When it entered it, as far as that is known. Left out where it is not.</summary>
    public PartialDate? From { get; init; }

    /// <summary>How the beginning is known, where a source does not give it to the day.</summary>
    public string? FromNote { get; init; }

    /// <summary>Why the force entered it, in short.</summary>
    public string? Reasons { get; init; }

    /// <summary>Where the inspectorate's letter or announcement stands.</summary>
    public Uri? Letter { get; init; }

    /// <summary>Where this is known from: at least one address or citation.</summary>
    public required IReadOnlyList<string> Sources { get; init; }
}

public sealed record RecordOfficeHolderInput
{
    /// <summary>The body, by its name in addresses.</summary>
    public required string Body { get; init; }

    /// <summary>As what the office is held.</summary>
    public required OfficeRole Role { get; init; }

    /// <summary>The name of who holds it. Left out for a board.</summary>
    public string? Name { get; init; }

    /// <summary>The first day, as far as it is known.</summary>
    public PartialDate? From { get; init; }

    /// <summary>The last day, as far as it is known. Left out while it lasts.</summary>
    public PartialDate? To { get; init; }
}

public sealed record EndOfficeHolderInput
{
    /// <summary>Who held the office.</summary>
    public required Guid OfficeHolderId { get; init; }

    /// <summary>The last day, as far as it is known; it may lie ahead.</summary>
    public required PartialDate To { get; init; }
}

public sealed record RecordSuccessionInput
{
    /// <summary>The forces that pass to the body, by their names in addresses.</summary>
    public required IReadOnlyList<string> Forces { get; init; }

    /// <summary>The name in addresses of the body that follows: of one that is here already, or of a new one.</summary>
    public required string Body { get; init; }

    /// <summary>The name of a new body, such as Mayor of York and North Yorkshire. Left out where it is here already.</summary>
    public string? Name { get; init; }

    /// <summary>What kind of body a new one is.</summary>
    public LocalPolicingBodyKind? Kind { get; init; }

    /// <summary>The panel that scrutinises a new body.</summary>
    public string? PanelName { get; init; }

    /// <summary>The first day of the new responsibility; it may lie ahead.</summary>
    public required DateOnly From { get; init; }

    /// <summary>On what it rests, such as the order that transfers the functions.</summary>
    public string? Note { get; init; }
}
