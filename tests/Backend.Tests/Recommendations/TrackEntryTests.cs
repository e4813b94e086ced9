using ScrutinyPortal.Inspections;
using ScrutinyPortal.Model;
using ScrutinyPortal.Recommendations;

namespace ScrutinyPortal.Tests.Recommendations;

public sealed class TrackEntryTests
{
    private static readonly DateOnly Day = new(2022, 7, 21);
    private readonly Recommendation _recommendation = Some.Recommendation();

    [Fact]
    public void An_entry_is_about_a_report_a_finding_or_a_recommendation_and_exactly_one()
    {
        var report = Some.Report();
        var finding = report.Find(FindingKind.Observation, null, null, "Staff are committed.");

        Assert.Equal((true, false, false), About(Given(report)));
        Assert.Equal((false, true, false), About(Given(finding)));
        Assert.Equal((false, false, true), About(Given(_recommendation)));

        static Assurance Given(Subject about) => new(about, Guid.Empty, AssuranceRating.Assured, Some.Said(Day));
        static (bool, bool, bool) About(TrackEntry e) => (e.ReportId is not null, e.FindingId is not null, e.RecommendationId is not null);
    }

    [Theory]
    [InlineData(ForceStatus.NotRecorded)]
    [InlineData(ForceStatus.ClaimedComplete)]
    [InlineData(ForceStatus.SignedOff)]
    public void Reporting_progress_neither_claims_nor_signs_off_nor_forgets(ForceStatus status) =>
        Assert.Equal("status", Assert.Throws<InvalidInputException>(() => _recommendation.Tracks.ReportProgress(Guid.Empty, status, Some.Said(Day))).Field);

    [Theory]
    [InlineData(ForceStatus.Unallocated)]
    [InlineData(ForceStatus.Accepted)]
    [InlineData(ForceStatus.PartlyAccepted)]
    [InlineData(ForceStatus.NotAccepted)]
    [InlineData(ForceStatus.InProgress)]
    [InlineData(ForceStatus.Reopened)]
    public void The_force_reports_progress_on_its_own_track_and_sees_what_it_said(ForceStatus status)
    {
        var update = _recommendation.Tracks.ReportProgress(Guid.Empty, status, Some.Said(Day));

        Assert.Equal((status, Actor.Force, Audience.Force), (update.Status, update.Actor, update.Audience));
    }

    [Fact]
    public void A_claim_is_made_once_and_can_be_taken_up_again()
    {
        _recommendation.Tracks.ClaimComplete(Guid.Empty, Some.Said(Day));

        Assert.Throws<IllegalMoveException>(() => _recommendation.Tracks.ClaimComplete(Guid.Empty, Some.Said(Day.AddDays(1))));
        Assert.Throws<IllegalMoveException>(() => _recommendation.Tracks.ReportProgress(Guid.Empty, ForceStatus.InProgress, Some.Said(Day.AddDays(1))));
        Assert.Equal(ForceStatus.Reopened, _recommendation.Tracks.ReportProgress(Guid.Empty, ForceStatus.Reopened, Some.Said(Day.AddDays(1))).Status);
    }

    [Fact]
    public void What_is_entered_late_is_measured_by_where_the_force_stood_on_that_day()
    {
        _recommendation.Tracks.ClaimComplete(Guid.Empty, Some.Said(Day));

        Assert.Equal(ForceStatus.InProgress, _recommendation.Tracks.ReportProgress(Guid.Empty, ForceStatus.InProgress, Some.Said(Day.AddDays(-1))).Status);
    }

    [Fact]
    public void An_assurance_counts_for_the_office_alone_until_it_is_confirmed_and_is_confirmed_once()
    {
        var assurance = new Assurance(_recommendation, Guid.Empty, AssuranceRating.Assured, Some.Said(Day, "The office", "All is well."));
        Assert.Equal((AssuranceState.Proposed, Audience.Office), (assurance.State, assurance.Audience));

        assurance.Confirm(AssuranceRating.PartlyAssured, "Some of it is well.", Day.AddDays(1), "The commissioner", DateTimeOffset.UnixEpoch);

        Assert.Equal((AssuranceState.Confirmed, Audience.Force), (assurance.State, assurance.Audience));
        Assert.Equal((AssuranceRating.PartlyAssured, "Some of it is well.", "The commissioner"), (assurance.Rating, assurance.Words, assurance.SaidBy));
        Assert.Equal(Day.AddDays(1), assurance.SaidOn);
        Assert.Throws<IllegalMoveException>(() => assurance.Confirm(AssuranceRating.NotAssured, null, Day, "The commissioner", DateTimeOffset.UnixEpoch));
    }

    [Fact]
    public void One_assurance_at_a_time_waits_to_be_confirmed()
    {
        var first = _recommendation.Tracks.ProposeAssurance(Guid.Empty, AssuranceRating.Assured, Some.Said(Day));
        Assert.Throws<InvalidInputException>(() => _recommendation.Tracks.ProposeAssurance(Guid.Empty, AssuranceRating.NotAssured, Some.Said(Day)));

        first.Confirm(null, null, Day, "The commissioner", DateTimeOffset.UnixEpoch);

        Assert.Equal(AssuranceState.Proposed, _recommendation.Tracks.ProposeAssurance(Guid.Empty, AssuranceRating.NotAssured, Some.Said(Day)).State);
    }

    [Fact]
    public void Confirming_without_a_change_keeps_the_proposed_rating_and_words()
    {
        var assurance = new Assurance(_recommendation, Guid.Empty, AssuranceRating.NotAssured, Some.Said(Day, "The office", "There is no evidence."));

        assurance.Confirm(null, " ", Day, "The commissioner", DateTimeOffset.UnixEpoch);

        Assert.Equal((AssuranceRating.NotAssured, "There is no evidence."), (assurance.Rating, assurance.Words));
    }

    [Fact]
    public void That_nothing_is_known_is_no_assurance_and_what_was_assessed_is_not_made_unassessed_on_confirming()
    {
        Assert.Throws<InvalidInputException>(() => new Assurance(_recommendation, Guid.Empty, AssuranceRating.NotRecorded, Some.Said(Day)));
        var proposed = new Assurance(_recommendation, Guid.Empty, AssuranceRating.Assured, Some.Said(Day));
        Assert.Throws<InvalidInputException>(() => proposed.Confirm(AssuranceRating.NotRecorded, null, Day, "The commissioner", DateTimeOffset.UnixEpoch));
        Assert.Throws<IllegalMoveException>(() => proposed.Confirm(AssuranceRating.NotAssessed, null, Day, "The commissioner", DateTimeOffset.UnixEpoch));
    }

    [Fact]
    public void A_decision_says_on_what_it_rests_only_as_far_as_the_document_does()
    {
        Assert.Null(Decided(null, " ").VerificationRoute);
        Assert.Equal(("HMICFRS_REINSPECTION", "Level 4"), (Decided("HMICFRS_REINSPECTION", "Level 4").VerificationRoute!.Code, Decided(null, "Level 4").ExternalLevel));
        Assert.Equal("verificationRoute", Assert.Throws<InvalidInputException>(() => Decided("GUESSED", null)).Field);
        Assert.All(VerificationRoute.All, route => Assert.True(route.English.Length > 0 && route.Cymraeg.Length > 0));

        InspectorateDecision Decided(string? route, string? level) =>
            new InspectorateDecision(_recommendation, Guid.Empty, InspectorateStatus.Closed, Some.Said(Day, sources: "a letter")).RestingOn(route, level);
    }

    [Fact]
    public void What_the_inspectorate_decided_needs_a_status_and_a_source()
    {
        Assert.Equal("sources", Assert.Throws<InvalidInputException>(() => new InspectorateDecision(_recommendation, Guid.Empty, InspectorateStatus.Closed, Some.Said(Day))).Field);
        Assert.Equal("status", Assert.Throws<InvalidInputException>(() => new InspectorateDecision(_recommendation, Guid.Empty, InspectorateStatus.NotRecorded, Some.Said(Day, sources: "a letter"))).Field);
    }

    [Fact]
    public void Every_status_has_its_words_in_both_languages()
    {
        Text[] words = [.. Enum.GetValues<ForceStatus>().Select(TrackWords.Of), .. Enum.GetValues<AssuranceRating>().Select(TrackWords.Of), .. Enum.GetValues<InspectorateStatus>().Select(TrackWords.Of)];

        Assert.All(words, text => Assert.True(text.English.Length > 0 && text.Cymraeg.Length > 0));
        Assert.Equal(words.Length - 2, words.Distinct().Count()); // "Not recorded here" is the same on all three
    }
}
