using ScrutinyPortal.Model;

namespace ScrutinyPortal.Access;

/// <summary>What a token lets its bearer read: `public` what is published; `panel:wexshire-pcc` also what that body shows its panel; `force:` and `office:` in the same way.</summary>
public sealed record Scope(Audience Audience, string? Body)
{
    public static readonly Scope Public = new(Audience.Public, null);

    /// <summary>All that a program may ask for which a body has cleared so far.</summary>
    public static IEnumerable<Scope> Within(Audience clearance, string body) =>
        Enum.GetValues<Audience>().Where(audience => audience >= clearance).Select(audience => Of(audience, body)).Reverse();

    public static Scope Of(Audience audience, string body) => audience is Audience.Public ? Public : new(audience, body);

    /// <summary>The scope of that name; null where it is none of ours.</summary>
    public static Scope? Parse(string name) => name.Split(':') switch
    {
        ["public"] => Public,
        ["panel", { Length: > 0 } body] => new(Audience.Panel, body),
        ["force", { Length: > 0 } body] => new(Audience.Force, body),
        ["office", { Length: > 0 } body] => new(Audience.Office, body),
        _ => null,
    };

    /// <summary>The one that shows the most; what is published, where none is named.</summary>
    public static Scope Widest(IEnumerable<string> names) => names.Select(Parse).OfType<Scope>().MinBy(scope => scope.Audience) ?? Public;

    public override string ToString() => Body is null ? "public" : $"{Audience.ToString().ToLowerInvariant()}:{Body}";
}
