using Microsoft.Extensions.DependencyInjection;
using ScrutinyPortal.Bodies;

namespace ScrutinyPortal.Tests;

/// <summary>Two counties beside Wexshire, each with a commissioner until 6 May 2022; from the next day one mayor has both forces.</summary>
internal static class SomeBodies
{
    public const string Commissioner = "Police and Crime Commissioner for Norshire", Mayor = "Mayor of Norshire and Sudshire";

    public static async Task HasNorshireAndSudshire(this Portal portal)
    {
        await using var scope = portal.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalContext>();
        if (db.Forces.Any(f => f.Slug == "norshire")) return;
        var (last, first) = (new DateOnly(2022, 5, 6), new DateOnly(2022, 5, 7));
        var (north, south) = (Some.Force("norshire", "Norshire Police", "NN", "X99000002"), Some.Force("sudshire", "Sudshire Police", "SS", "X99000003"));
        var mayor = new LocalPolicingBody("norshire-and-sudshire-mayor", Mayor, LocalPolicingBodyKind.Mayor, null);
        db.AddRange(
            new PolicingResponsibility(Some.Body("norshire-pcc", Commissioner), north, null, last),
            new PolicingResponsibility(Some.Body("sudshire-pcc", "Police and Crime Commissioner for Sudshire"), south, null, last),
            new PolicingResponsibility(mayor, north, first, null),
            new PolicingResponsibility(mayor, south, first, null));
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>A force of its own commissioner, and nothing else.</summary>
    public static async Task HasATerritory(this Portal portal, string slug, DateOnly? from = null)
    {
        await using var scope = portal.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalContext>();
        if (db.Forces.Any(f => f.Slug == slug)) return;
        var number = 10 + db.Forces.Count();
        db.Add(new PolicingResponsibility(Some.Body($"{slug}-pcc", $"Commissioner of {slug}"), Some.Force(slug, $"{slug} Police", $"X{number}", $"X990000{number}"), from, null));
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>One commissioner for two forces until 6 May 2022; from the next day each force has a mayor of its own.</summary>
    public static async Task HasTwoForcesThatPartWays(this Portal portal)
    {
        await using var scope = portal.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalContext>();
        if (db.Forces.Any(f => f.Slug == "eastmarch")) return;
        var (last, first) = (new DateOnly(2022, 5, 6), new DateOnly(2022, 5, 7));
        var commissioner = Some.Body("marches-pcc", "Police and Crime Commissioner for the Marches");
        foreach (var (slug, name, code, ons) in ((string, string, string, string)[])[("eastmarch", "Eastmarch", "EM", "X99000011"), ("westmarch", "Westmarch", "WM", "X99000012")])
        {
            var force = Some.Force(slug, $"{name} Police", code, ons);
            db.AddRange(new PolicingResponsibility(commissioner, force, null, last), new PolicingResponsibility(new($"{slug}-mayor", $"Mayor of {name}", LocalPolicingBodyKind.Mayor, null), force, first, null));
        }

        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }
}
