namespace ScrutinyPortal.Access;

/// <summary>As what somebody comes to the portal. A role is held for one body, but for the administrator's.</summary>
public enum Role
{
    /// <summary>Anybody, not signed in.</summary>
    Visitor,

    /// <summary>A member of the Police and Crime Panel.</summary>
    PanelMember,

    /// <summary>An officer who supports the Police and Crime Panel.</summary>
    PanelOfficer,

    /// <summary>The force's liaison officer for inspections.</summary>
    ForceLiaison,

    /// <summary>The chief constable or the deputy: who signs off what the force claims.</summary>
    ChiefOfficer,

    /// <summary>An officer of the commissioner's office who drafts, records and publishes.</summary>
    ScrutinyOfficer,

    /// <summary>The body's chief executive or monitoring officer (Local Government and Housing Act 1989, s.5): sees that what the office does is lawful, and reads its whole record.</summary>
    MonitoringOfficer,

    /// <summary>The commissioner, the mayor, a deputy or the board: who approves, signs and assures.</summary>
    Approver,

    /// <summary>Who gives people their roles and sees to the portal's security; reads of the record what is published. Held for the whole portal, at no body.</summary>
    Administrator,

    /// <summary>A program of another organisation, with a token: it reads what its scopes name and does nothing.</summary>
    Partner,
}
