namespace ScrutinyPortal.Access;

/// <summary>As what somebody comes to the portal. A role is held for one body.</summary>
public enum Role
{
    /// <summary>Anybody, not signed in.</summary>
    Visitor,

    /// <summary>A member of the Police and Crime Panel.</summary>
    PanelMember,

    /// <summary>The force's liaison officer for inspections.</summary>
    ForceLiaison,

    /// <summary>The chief constable or the deputy: who signs off what the force claims.</summary>
    ChiefOfficer,

    /// <summary>An officer of the commissioner's office who drafts, records and publishes.</summary>
    ScrutinyOfficer,

    /// <summary>The commissioner, the mayor, a deputy or the board: who approves, signs and assures.</summary>
    Approver,
}
