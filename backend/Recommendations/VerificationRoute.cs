using System.Text.Json;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Recommendations;

/// <summary>On what an inspectorate's decision rests. No public source confirms how the inspectorate defines its routes and levels: the routes stand in one file of the program (verification-routes.json), to be put right there with the next version, and a level is kept in the words of the document.</summary>
public sealed class VerificationRoute
{
    /// <summary>The routes that are known here.</summary>
    internal static IReadOnlyList<VerificationRoute> All { get; } = Read();

    /// <summary>The stable word for programs, such as HMICFRS_REINSPECTION.</summary>
    public required string Code { get; init; }

    internal Text Words => new(English, Cymraeg);

    public required string English { get; init; }

    public required string Cymraeg { get; init; }

    /// <summary>The route of that code; null where none is given.</summary>
    internal static VerificationRoute? Of(string? code) => code is null ? null
        : All.FirstOrDefault(route => route.Code == code)
            ?? throw new InvalidInputException("verificationRoute", new("Choose one of the routes that are known here, or leave it out.", "Dewiswch un o'r llwybrau sy'n hysbys yma, neu gadewch hyn allan."));

    private static List<VerificationRoute> Read()
    {
        using var file = typeof(VerificationRoute).Assembly.GetManifestResourceStream("verification-routes.json")!;
        return JsonSerializer.Deserialize<List<VerificationRoute>>(file, new JsonSerializerOptions(JsonSerializerDefaults.Web))!;
    }
}
