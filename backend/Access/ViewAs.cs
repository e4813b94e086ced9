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

/// <summary>Looking as somebody else: by a header, or for the portal's own pages by a cookie, so that files and downloads follow it too. It can lower what one sees and never raise it, and nothing can be done with it.</summary>
public static class Looking
{
    public const string Header = "View-As";
    private static readonly ViewAs[] All = Enum.GetValues<ViewAs>();

    /// <summary>The viewer as the request asks. What is not understood is anybody, who sees the least.</summary>
    public static Viewer AsAsked(this Viewer viewer, HttpRequest request)
    {
        var asked = request.Headers.TryGetValue(Header, out var given) ? $"{given}" : viewer.Role is Role.Visitor ? null : request.Cookies[Header]; // a cookie that a session left behind means nothing
        return asked is null ? viewer : viewer.As(All.FirstOrDefault(known => string.Equals($"{known}", asked, StringComparison.OrdinalIgnoreCase), ViewAs.Public)); // not TryParse, which reads a list and a number too
    }

    /// <summary>As whom the viewer can look: those who see less.</summary>
    public static IEnumerable<ViewAs> Others(this Viewer viewer) => viewer.SeenAs is null ? All.Where(other => viewer.As(other) is var seen && seen.SeenAs == other && seen.Sees > viewer.Sees) : [];

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
