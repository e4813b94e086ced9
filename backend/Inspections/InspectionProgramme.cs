namespace ScrutinyPortal.Inspections;

/// <summary>The kinds of inspection whose reports a local policing body answers.</summary>
public enum InspectionProgramme
{
    /// <summary>Police effectiveness, efficiency and legitimacy: the graded inspection of every force.</summary>
    Peel,

    /// <summary>A letter on a cause of concern from a PEEL inspection.</summary>
    PeelCocLetter,

    /// <summary>A national child protection inspection.</summary>
    Ncpi,

    /// <summary>A review of what became of an earlier inspection's recommendations.</summary>
    PostInspectionReview,

    /// <summary>An inspection repeated.</summary>
    Reinspection,

    /// <summary>A shorter visit after an inspection.</summary>
    Revisit,

    /// <summary>A joint targeted area inspection of a local partnership.</summary>
    Jtai,

    /// <summary>A joint inspection of police custody.</summary>
    Custody,

    /// <summary>A theme inspected across forces.</summary>
    Thematic,

    /// <summary>An inspection of how crime is recorded.</summary>
    CrimeDataIntegrity,

    /// <summary>An inspection commissioned under the Police Act 1996, s.54.</summary>
    Commissioned,

    /// <summary>The decision on a super-complaint.</summary>
    SuperComplaint,

    /// <summary>An inspection of a fire and rescue service.</summary>
    FireEffectiveness,
}

/// <summary>The bodies that inspect.</summary>
public enum Inspectorate
{
    /// <summary>His Majesty's Inspectorate of Constabulary and Fire &amp; Rescue Services.</summary>
    Hmicfrs,

    /// <summary>His Majesty's Inspectorate of Prisons.</summary>
    HmiPrisons,

    /// <summary>The Care Quality Commission.</summary>
    Cqc,

    /// <summary>The Office for Standards in Education, Children's Services and Skills.</summary>
    Ofsted,

    /// <summary>His Majesty's Inspectorate of Probation.</summary>
    HmiProbation,
}

/// <summary>Who asked for an inspection.</summary>
public enum InspectionCommissioner
{
    /// <summary>The Home Secretary (Police Act 1996, s.54(2B)).</summary>
    HomeSecretary,

    /// <summary>The local policing body (Police Act 1996, s.54(2BA)).</summary>
    LocalPolicingBody,
}

/// <summary>Whose voice it is.</summary>
public enum Actor
{
    /// <summary>The police force.</summary>
    Force,

    /// <summary>The local policing body, whoever holds it: commissioner, mayor or board.</summary>
    Commissioner,

    /// <summary>The inspectorate.</summary>
    Inspectorate,

    /// <summary>Somebody else, such as a coroner, an auditor or the IOPC.</summary>
    Other,
}
