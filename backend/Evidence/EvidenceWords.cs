using ScrutinyPortal.Model;

namespace ScrutinyPortal.Evidence;

/// <summary>What a piece of evidence is.</summary>
public enum EvidenceKind
{
    /// <summary>A policy or a procedure.</summary>
    Policy,

    /// <summary>Figures on training.</summary>
    TrainingData,

    /// <summary>Figures on performance.</summary>
    PerformanceData,

    /// <summary>A dip sample or an audit.</summary>
    DipSample,

    /// <summary>A visit to see whether practice is as it is said to be.</summary>
    RealityCheckVisit,

    /// <summary>A survey.</summary>
    Survey,

    /// <summary>A letter from somebody outside the force and the body.</summary>
    ExternalLetter,

    /// <summary>The force's action plan: offered once about the report, it is the one for the inspectorate and for the body's office.</summary>
    ActionPlan,
}

/// <summary>The protective marking that its owner gave it (Government Security Classifications).</summary>
public enum Marking
{
    /// <summary>OFFICIAL.</summary>
    Official,

    /// <summary>OFFICIAL-SENSITIVE: it comes with an instruction how to handle it, and reaches neither the panel nor the public.</summary>
    OfficialSensitive,
}

/// <summary>Where a piece of evidence stands. An accepted one proves what it says; whether that suffices is for the assurance.</summary>
public enum EvidenceStatus
{
    /// <summary>Offered by the force; the body's office has yet to judge it.</summary>
    Offered,

    /// <summary>Accepted by the body's office.</summary>
    Accepted,

    /// <summary>Rejected by the body's office, with the reason.</summary>
    Rejected,

    /// <summary>Another piece has taken its place.</summary>
    Superseded,
}

internal static class EvidenceWords
{
    public static Text Of(EvidenceStatus status) => status switch
    {
        EvidenceStatus.Offered => new("Offered", "Cynigiwyd"),
        EvidenceStatus.Accepted => new("Accepted", "Derbyniwyd"),
        EvidenceStatus.Rejected => new("Rejected", "Gwrthodwyd"),
        _ => new("Superseded", "Disodlwyd"),
    };
}
