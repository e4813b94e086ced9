using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Access;
using ScrutinyPortal.Deadlines;
using ScrutinyPortal.Inspections;
using ScrutinyPortal.Model;
using ScrutinyPortal.Publication;
using ScrutinyPortal.Recommendations;

namespace ScrutinyPortal.Tests.Recommendations;

/// <summary>One kind of recommendation, from whatever source, with its parts, its addressees and its time.</summary>
public sealed class SourcesTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;
    private static readonly DateOnly Today = new(2023, 6, 1);

    [Fact]
    public void The_reply_to_an_IOPC_recommendation_is_due_on_the_56th_day_the_first_being_that_on_which_it_was_made()
    {
        var made = new DateOnly(2023, 1, 10);
        var recommendation = new Recommendation("WX-REC-2023-1", Source(SourceKind.Iopc, made), 1, RecommendationKind.Recommendation, Some.Wording with { Term = DeadlineTerm.ByLaw });

        Assert.Equal((DeadlineRuleCode.Iopc28B, made.AddDays(55)), (recommendation.Deadline!.Rule, recommendation.OriginalDueOn));
    }

    [Fact]
    public void No_period_of_law_is_counted_where_none_is_confirmed() =>
        Assert.Equal("term", Assert.Throws<InvalidInputException>(() =>
            new Recommendation("WX-REC-2023-1", Source(SourceKind.LocalReview, Today), 1, RecommendationKind.Recommendation, Some.Wording with { Term = DeadlineTerm.ByLaw })).Field);

    [Theory]
    [InlineData(DeadlineTerm.Immediately, "2022-03-29")]
    [InlineData(DeadlineTerm.WithinThreeMonths, "2022-06-29")]
    [InlineData(DeadlineTerm.WithinSixMonths, "2022-09-29")]
    [InlineData(DeadlineTerm.None, null)]
    [InlineData(null, null)]
    public void A_term_comes_to_a_day_in_calendar_months_and_says_how(DeadlineTerm? term, string? due)
    {
        var recommendation = Some.Recommendation(wording: Some.Wording with { Term = term });

        Assert.Equal(due, recommendation.OriginalDueOn?.ToString("yyyy-MM-dd", null));
        Assert.Equal(due is not null, recommendation.Deadline?.Explanation.Count > 0);
    }

    [Fact]
    public void A_stated_day_is_given_where_there_is_one_and_nowhere_else()
    {
        Assert.Equal("dueOn", Assert.Throws<InvalidInputException>(() => Some.Recommendation(wording: Some.Wording with { Term = DeadlineTerm.OnDay })).Field);
        Assert.Equal("dueOn", Assert.Throws<InvalidInputException>(() => Some.Recommendation(wording: Some.Wording with { Term = DeadlineTerm.None, DueOn = Today })).Field);
        Assert.Equal(Today, Some.Recommendation(wording: Some.Wording with { Term = DeadlineTerm.OnDay, DueOn = Today }).OriginalDueOn);
    }

    [Fact]
    public void It_has_parts_under_one_number_and_one_addressee_or_several()
    {
        var recommendation = Some.Recommendation(wording: new()
        {
            Number = "4", Text = "Forces should:", Parts = ["train;", " ", "supervise; and", "report."],
            Addressees = [new(AddresseeKind.AllForces, null), new(AddresseeKind.Npcc, null), new(AddresseeKind.Partnership, "Wexshire: safeguarding partners")],
        });

        Assert.Equal(["train;", "supervise; and", "report."], recommendation.Parts);
        Assert.Equal([(AddresseeKind.AllForces, null), (AddresseeKind.Npcc, null), (AddresseeKind.Partnership, "Wexshire: safeguarding partners")], recommendation.Addressees.Select(a => (a.Kind, a.Name)));
        Assert.Equal("addressees", Assert.Throws<InvalidInputException>(() => Some.Recommendation(wording: new() { Addressees = [new(AddresseeKind.Force, " ")] })).Field);
    }

    [Fact]
    public async Task Those_of_other_sources_stand_in_the_list_by_the_day_on_which_they_were_made_and_are_seen_with_their_source()
    {
        await using var store = await MemoryStore.With(Today);
        await using var office = store.As(Role.ScrutinyOfficer);
        foreach (var (kind, day) in new[] { (SourceKind.Coroner, new DateOnly(2023, 2, 1)), (SourceKind.InternalAudit, new DateOnly(2023, 4, 1)) })
        {
            var source = await InspectionMutations.RecordSource(SourceInput(kind, day), office, store.Clock, Stop);
            await RecommendationMutations.RecordRecommendation(Input(source.Id, $"From the {kind}."), office, store.Clock, Stop);
        }

        var report = await InspectionMutations.RecordReport(Some.ReportInput(new(2023, 3, 1)), office, store.Clock, Stop);
        await RecommendationMutations.RecordRecommendation(Input(report.Id, "From the inspectors."), office, store.Clock, Stop);

        Assert.Equal(["From the InternalAudit.", "From the inspectors.", "From the Coroner."],
            await RecommendationQueries.List(office, Today, new() { Force = "wexshire" }).OrderByDescending(l => l.ReportedOn).Select(l => l.It.Text).ToListAsync(Stop));
        Assert.Equal(["From the Coroner."], await RecommendationQueries.Recommendations(office, Today, new() { Source = [SourceKind.Coroner] }).Select(r => r.Text).ToListAsync(Stop));
        Assert.Equal(0, await store.As(Role.Visitor).Recommendations.CountAsync(Stop));
        await PublicationMutations.Publish(new() { Id = (await office.OtherSources.FirstAsync(s => s.SourceKind == SourceKind.Coroner, Stop)).Id }, office, store.Clock, Stop);
        Assert.Equal(["From the Coroner."], await store.As(Role.Visitor).Recommendations.Select(r => r.Text).ToListAsync(Stop));
        Assert.Single(await office.InspectionReports.ToListAsync(Stop));
    }

    [Fact]
    public async Task The_ten_of_one_year_are_asked_for_again_by_the_nine_of_the_next_many_to_many()
    {
        await using var store = await MemoryStore.With(Today);
        await using var office = store.As(Role.ScrutinyOfficer);
        var ten = await Recorded(store, office, new(2022, 3, 29), 10);
        var nine = await Recorded(store, office, new(2023, 5, 3), 9);

        await RecordingMutations.LinkRepeats(new() { RecommendationId = nine[0].Id, Earlier = [ten[0].Id, ten[1].Id, ten[2].Id] }, office, store.Clock, Stop);
        await RecordingMutations.LinkRepeats(new() { RecommendationId = nine[1].Id, Earlier = [ten[2].Id] }, office, store.Clock, Stop);
        await RecordingMutations.LinkRepeats(new() { RecommendationId = nine[0].Id, Earlier = [ten[0].Id, ten[2].Id] }, office, store.Clock, Stop);

        await using var force = store.As(Role.ForceLiaison);
        var later = await force.Recommendations.Include(r => r.Repeats).Include(r => r.RepeatedBy).AsSplitQuery().ToListAsync(Stop);
        Assert.Equal([1, 3], later.Single(r => r.Id == nine[0].Id).Repeats.Select(r => r.Position).Order());
        Assert.Equal([1, 2], later.Single(r => r.Id == ten[2].Id).RepeatedBy.Select(r => r.Position).Order());
        Assert.Empty(later.Single(r => r.Id == ten[1].Id).RepeatedBy);
        Assert.Equal("earlier", (await Assert.ThrowsAsync<InvalidInputException>(() => RecordingMutations.LinkRepeats(new() { RecommendationId = ten[0].Id, Earlier = [nine[0].Id] }, office, store.Clock, Stop))).Field);
        await Assert.ThrowsAsync<NotFoundException>(() => RecordingMutations.LinkRepeats(new() { RecommendationId = nine[0].Id, Earlier = [] }, store.Elsewhere(Role.ScrutinyOfficer), store.Clock, Stop));
    }

    [Fact]
    public async Task Pasted_recommendations_are_recorded_all_or_none_and_duplicates_are_told()
    {
        await using var store = await MemoryStore.With(Today);
        await using var office = store.As(Role.ScrutinyOfficer);
        var report = await InspectionMutations.RecordReport(Some.ReportInput(), office, store.Clock, Stop);
        await RecordingMutations.RecordRecommendations(Pasted(report.Id, "Train every officer.", "Review each case."), office, store.Clock, Stop);

        var refusal = await Assert.ThrowsAsync<DuplicatesException>(() => RecordingMutations.RecordRecommendations(Pasted(report.Id, "Something new.", " train  EVERY officer"), office, store.Clock, Stop));

        Assert.Equal(["WX-REC-2022-1"], refusal.Duplicates);
        await Assert.ThrowsAsync<DuplicatesException>(() => RecordingMutations.RecordRecommendations(Pasted(report.Id, "Twice.", "Twice"), office, store.Clock, Stop));
        await Assert.ThrowsAsync<InvalidInputException>(() => RecordingMutations.RecordRecommendations(Pasted(report.Id, "Good.", " "), store.As(Role.ScrutinyOfficer), store.Clock, Stop));
        await using var again = store.As(Role.ScrutinyOfficer);
        await RecordingMutations.RecordRecommendations(Pasted(report.Id, "Train every officer.") with { DuplicatesToo = true }, again, store.Clock, Stop);
        Assert.Equal([1, 2, 3], await again.Recommendations.OrderBy(r => r.Position).Select(r => r.Position).ToListAsync(Stop));
    }

    private static async Task<IReadOnlyList<Recommendation>> Recorded(MemoryStore store, PortalContext office, DateOnly day, int count)
    {
        var report = await InspectionMutations.RecordReport(Some.ReportInput(day), office, store.Clock, Stop);
        return await RecordingMutations.RecordRecommendations(Pasted(report.Id, [.. Enumerable.Range(1, count).Select(number => $"Do {number}.")]), office, store.Clock, Stop);
    }

    private static RecordRecommendationsInput Pasted(Guid report, params string[] lines) => new()
    {
        ReportId = report, Kind = RecommendationKind.Recommendation, Wordings = [.. lines.Select(line => new WordingInput { Text = line })],
        Addressees = [new() { Kind = AddresseeKind.Force, Name = "Wexshire Police" }], Theme = "Training",
    };

    private static RecordRecommendationInput Input(Guid document, string text) =>
        new() { ReportId = document, Kind = RecommendationKind.Recommendation, Text = text, Addressee = "Chief Constable", Theme = "Training" };

    private static RecordSourceInput SourceInput(SourceKind kind, DateOnly day) => new() { Kind = kind, Title = $"Synthetic {kind}", MadeBy = "A synthetic maker", MadeOn = day, Forces = ["wexshire"] };

    private static OtherSource Source(SourceKind kind, DateOnly day) => new($"WX-SOURCE-{day.Year}-1", Guid.CreateVersion7(), SourceInput(kind, day), [Some.Force()], Today);
}
