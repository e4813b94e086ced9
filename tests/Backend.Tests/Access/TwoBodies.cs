using Microsoft.Extensions.DependencyInjection;
using ScrutinyPortal.Bodies;

namespace ScrutinyPortal.Tests.Access;

/// <summary>A portal with two bodies side by side: for each, every row of the matrix was made as its people make it.</summary>
public sealed class TwoBodies : Portal
{
    public const string Own = "wexshire", Other = "eastshire";

    /// <summary>What was made: of which force's body, which row, the word that only it holds, its id and its reference where it has them.</summary>
    internal List<Made> All { get; } = [];

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await using (var scope = Services.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<PortalContext>();
            db.Add(new PolicingResponsibility(
                new("eastshire-pcc", "Police and Crime Commissioner for Eastshire", LocalPolicingBodyKind.Pcc, "Eastshire Police and Crime Panel"),
                new(Other, "Eastshire Police", "EX", "X99000002", "England"), null, null));
            await db.SaveChangesAsync();
        }

        foreach (var force in (string[])[Own, Other]) All.AddRange(await new OneBody(this, force).Make());
    }
}

internal sealed record Made(string Force, Kept Row, string Word, string? Id, string? Reference);
