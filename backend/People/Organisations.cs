using ScrutinyPortal.Access;

namespace ScrutinyPortal.People;

/// <summary>The organisations through whose own sign-in people come in; read once at the start.</summary>
internal sealed class Organisations(IReadOnlyList<Organisation> all)
{
    private const int LongestIssuer = 300;
    private static readonly string[] OfAnybody = ["common", "organizations", "consumers"];
    private static readonly Role[] NotByGroup = [Role.Visitor, Role.Partner, Role.Administrator];

    public IReadOnlyList<Organisation> All => all;

    public Organisation? Named(string? slug) => all.FirstOrDefault(one => one.Slug == slug);

    /// <summary>PORTAL_OIDC names them; each has settings of its own under that name.</summary>
    public static Organisations Read(IConfiguration settings)
    {
        var slugs = Listed(settings["PORTAL_OIDC"]);
        if (slugs.FirstOrDefault(slug => !slug.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)) || slugs.Count(other => other == slug) > 1) is { } wrong)
        {
            throw new StartRefused($"PORTAL_OIDC names organisations, each once, in small letters and figures: not {wrong}. Write it as wexshire,northshire.");
        }

        return new([.. slugs.Select(slug => Of(slug, settings))]);
    }

    /// <summary>Refuses to begin with a role at a body that is not there: nobody would ever be given it.</summary>
    public void RefuseUnlessAmong(IReadOnlyCollection<string> bodies)
    {
        foreach (var (organisation, role) in all.SelectMany(one => one.Roles, (one, role) => (one, role)).Where(pair => !bodies.Contains(pair.role.Body)))
        {
            throw new StartRefused($"{Name(organisation.Slug, "ROLES")} gives a role at {role.Body}, which is no body here. Write a body by its name in addresses, such as york-and-north-yorkshire-mayor.");
        }
    }

    private static Organisation Of(string slug, IConfiguration settings)
    {
        string Needed(string what, string example) => settings[Name(slug, what)]?.Trim() is { Length: > 0 } set ? set
            : throw new StartRefused($"{Name(slug, what)} is missing: {example}.");
        return new()
        {
            Slug = slug,
            Name = Needed("NAME", "the organisation's name, as its people know it"),
            Issuer = IssuerOf(Name(slug, "ISSUER"), Needed("ISSUER", "the address of the organisation's sign-in, such as https://login.example.org")),
            Client = Needed("CLIENT", "the portal's client id at the organisation's sign-in"),
            Secret = Needed("SECRET", "the portal's client secret at the organisation's sign-in"),
            Scopes = Listed(settings[Name(slug, "SCOPES")]),
            GroupsIn = settings[Name(slug, "GROUPS")]?.Trim() is { Length: > 0 } claim ? claim : "groups",
            Roles = [.. (settings[Name(slug, "ROLES")] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(text => RoleOf(Name(slug, "ROLES"), text))],
        };
    }

    private static Uri IssuerOf(string name, string text)
    {
        if (text.Length > LongestIssuer || !Uri.TryCreate(text, UriKind.Absolute, out var issuer) || issuer is not { Query: "", Fragment: "", UserInfo: "" } || !(issuer.Scheme == Uri.UriSchemeHttps || (issuer.Scheme == Uri.UriSchemeHttp && issuer.IsLoopback)))
        {
            throw new StartRefused($"{name} holds no issuer: {text}. Write it as https://login.example.org, exactly as the organisation's sign-in names itself.");
        }

        return issuer.Segments.Any(part => OfAnybody.Contains(part.TrimEnd('/')))
            ? throw new StartRefused($"{name} lets in people of any organisation: {text}. Write the issuer of the one, with its tenant's id.")
            : issuer;
    }

    private static GroupRole RoleOf(string name, string text)
    {
        var (group, given) = text.LastIndexOf('=') is > 0 and var at ? (text[..at].Trim(), text[(at + 1)..].Trim()) : ("", "");
        return group.Length > 0 && given.Split('@') is [var word, { Length: > 0 } body] && Enum.TryParse<Role>(word.Replace("_", "", StringComparison.Ordinal), ignoreCase: true, out var role) && !word.Any(char.IsAsciiDigit) && !NotByGroup.Contains(role)
            ? new(group, role, body)
            : throw new StartRefused($"{name} cannot be understood: {text}. Write it as group=SCRUTINY_OFFICER@body;group=APPROVER@body. An administrator is made in the portal alone.");
    }

    private static string Name(string slug, string what) => $"PORTAL_OIDC_{slug.ToUpperInvariant()}_{what}";

    private static IReadOnlyList<string> Listed(string? setting) => (setting ?? "").Split([',', ' ', ';'], StringSplitOptions.RemoveEmptyEntries);
}
