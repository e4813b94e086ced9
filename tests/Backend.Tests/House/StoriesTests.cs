using System.Text.RegularExpressions;

namespace ScrutinyPortal.Tests.House;

/// <summary>Each task of a person that the portal promises is walked in a browser, and is found there by its number in the brief.</summary>
public sealed partial class StoriesTests
{
    // One line for each kind of person: what of their working year is about the record itself.
    private static readonly string[] Told =
    [
        "H1.1", "H1.2", "H1.3", "H1.4", "H1.5", "H1.6", "H1.7", "H1.8", "H1.9", "H1.10", "H1.11", "H1.12", "H1.13", "H1.14", "H1.15", "H1.16", "H1.17",
        "H2.1", "H2.2", "H2.3", "H2.4", "H2.5", "H2.6", "H2.7", "H2.8", "H2.9",
        "H3.1", "H3.2", "H3.3", "H3.4", "H3.5", "H3.7", "H3.8",
        "H4.1", "H4.2", "H4.3", "H4.4", "H4.5", "H4.6", "H4.7", "H4.8", "H4.9",
        "H6.1", "H6.2", "H6.3", "H6.4", "H6.5", "H6.6",
    ];

    [Fact]
    public void Every_story_is_a_journey_that_is_found_by_its_number()
    {
        var walked = Directory.GetFiles(Path.Combine(Repository.Root, "tests", "journeys"), "*.journey.ts").SelectMany(file => Number().Matches(File.ReadAllText(file)).Select(match => match.Value)).ToHashSet();

        Assert.Empty(Told.Except(walked));
    }

    [GeneratedRegex(@"H\d\.\d+")]
    private static partial Regex Number();
}
