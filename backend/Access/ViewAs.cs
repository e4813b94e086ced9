namespace ScrutinyPortal.Access;

/// <summary>As whom a viewer looks at the record, to see exactly what they would see.</summary>
public enum ViewAs
{
    /// <summary>Anybody, not signed in.</summary>
    Public,

    /// <summary>A partner organisation, which reads what is published.</summary>
    Partner,

    /// <summary>A member of the Police and Crime Panel of the viewer's own body.</summary>
    Panel,

    /// <summary>The liaison officer of the force of the viewer's own body.</summary>
    Force,
}

/// <summary>Looking as somebody else: by a header, which can lower what one sees and never raise it, and with which nothing can be done.</summary>
public static class Looking
{
    public const string Header = "View-As";

    /// <summary>The viewer as the request asks. What is not understood is anybody, who sees the least.</summary>
    public static Viewer AsAsked(this Viewer viewer, HttpRequest request)
    {
        if (!request.Headers.TryGetValue(Header, out var asked)) return viewer;
        return viewer.As(Enum.GetValues<ViewAs>().FirstOrDefault(known => string.Equals($"{known}", asked, StringComparison.OrdinalIgnoreCase), ViewAs.Public)); // not TryParse, which reads a list and a number too
    }

    private static Viewer As(this Viewer viewer, ViewAs asked)
    {
        var other = asked switch
        {
            ViewAs.Force => new(Role.ForceLiaison, viewer.BodyId, viewer.BodyIds, viewer.ForceIds), // not copied: what it sees follows from its role
            ViewAs.Panel => new(Role.PanelMember, viewer.BodyId, viewer.BodyIds, viewer.ForceIds),
            _ => Viewer.Visitor,
        };
        return other.Sees < viewer.Sees ? Viewer.Visitor with { SeenAs = ViewAs.Public } : other with { SeenAs = asked };
    }
}
