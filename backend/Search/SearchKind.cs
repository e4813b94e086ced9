namespace ScrutinyPortal.Search;

/// <summary>What can be found. What is found is told in this order, and of each kind the latest first.</summary>
public enum SearchKind
{
    /// <summary>A police force.</summary>
    Force,

    /// <summary>A local policing body.</summary>
    Body,

    /// <summary>An inspection report or another source, by its title.</summary>
    Report,

    /// <summary>A recommendation or an area for improvement.</summary>
    Recommendation,

    /// <summary>What an inspectorate found.</summary>
    Finding,

    /// <summary>A body's response to a report, its explanations, and the chief officer's comments.</summary>
    Response,

    /// <summary>A scrutiny meeting, what it took up, and its minutes.</summary>
    Meeting,

    /// <summary>A request to a chief constable, and what was said to it; what a panel put to the body, and the reply.</summary>
    Request,

    /// <summary>A public statement about a report.</summary>
    Statement,

    /// <summary>What the force, the body or the inspectorate said on one of the three tracks.</summary>
    TrackEntry,

    /// <summary>A frozen text, as it was published.</summary>
    Publication,

    /// <summary>A piece of evidence, by what it is called and what it shows.</summary>
    Evidence,
}
