using ScrutinyPortal.Access;
using ScrutinyPortal.GraphQL;
using ScrutinyPortal.Tests.Generator;
using ScrutinyPortal.Tests.Sample;

namespace ScrutinyPortal.Tests.GraphQL;

/// <summary>What a selection does not ask for is not read, and what it asks for is never a default value.</summary>
public sealed class ExactColumnsTests(NorthYorkshirePortal portal) : IClassFixture<NorthYorkshirePortal>
{
    // Each makes its value of the text, or shows it under a name of its own.
    private static readonly string[] WholeByNature =
    [
        "InspectionReport.withheld reads Evidence.WithheldGround",
        "Recommendation.chiefOfficerComment reads RecommendationComments.Text",
        .. new[] { "InspectionReport", "Recommendation" }.SelectMany(of => StoryOf(of, "AgendaItems.Requirement", "AgendaNotes.Discussion", "AgendaNotes.OutcomeWords", "ChiefOfficerComments.Invitation", "ChiefOfficerComments.Text", "Evidence.Judgment", "Evidence.WithheldGround", "Evidence.Words",
            "Recommendations.Text", "Requests.Question", "Requests.Why", "StatutoryResponses.OwnComments", "StatutoryResponses.ReplyToChiefOfficer", "StatutoryResponses.SupersessionReason")),
        .. StoryOf("InspectionReport", "Findings.Text", "RequestMessages.Words", "Statements.Words", "Statements.WordsCymraeg"),
        .. StoryOf("Recommendation", "Explanations.Text", "RecommendationComments.Text"),
        "Recommendation.withheld reads Evidence.WithheldGround",
        "Request.lead reads RequestMessages.Words",
        .. new[] { "viewerCanPublish", "warnings" }.SelectMany(field => new[] { "RequestMessages.Words", "Requests.Question", "Requests.Why" }.Select(text => $"Request.{field} reads {text}")),
        .. new[] { "Recommendations.Text", "WarningAnswers.Passage", "WarningAnswers.Reason" }.Select(text => $"Request.warnings reads {text}"),
        .. new[] { "AgendaItems.Requirement", "AgendaNotes.Discussion", "AgendaNotes.OutcomeWords" }.Select(text => $"ScrutinyMeeting.proposedMinutes reads {text}"),
        "ScrutinyMeeting.unusedQuestions reads PublicQuestions.Reason",
        "ScrutinyMeeting.viewerCanAgreeMinutes reads Minutes.Text",
        .. new[] { "agendaWarnings", "minutesWarnings", "viewerCanPublishMinutes" }.SelectMany(field => new[] { "AgendaItems.Requirement", "MeetingChanges.Reason", "Minutes.Text", "PublicQuestions.Question", "PublicQuestions.Reason", "QuestionAnswers.Text" }.Select(text => $"ScrutinyMeeting.{field} reads {text}")),
        .. new[] { "agendaWarnings", "minutesWarnings" }.SelectMany(field => new[] { "WarningAnswers.Passage", "WarningAnswers.Reason" }.Select(text => $"ScrutinyMeeting.{field} reads {text}")),
    ];

    private static IEnumerable<string> StoryOf(string of, params string[] texts) => texts.Select(text => $"{of}.timeline reads {text}");

    [Fact]
    public async Task Every_field_of_every_thing_says_alone_what_it_says_beside_all_others()
    {
        var (leaks, longTexts) = (new SortedSet<string>(StringComparer.Ordinal), await EveryField.LongTexts(portal));
        var met = await EveryField.SaysAlone(portal, each: 6, (type, field, statements) =>
            leaks.UnionWith(longTexts.Where(text => Names.Camel(text.Column) != field && EveryField.IsReadIn(statements, text)).Select(text => $"{type}.{field} reads {text.Table}.{text.Column}")));

        Assert.Superset(new HashSet<string> { "AgendaItem", "Assurance", "CaseAudit", "Finding", "Force", "InspectionReport", "Judgment", "LocalPolicingBody", "Recommendation", "Request", "ScrutinyMeeting" }, met);
        Assert.True(leaks.SetEquals(WholeByNature), string.Join('\n', leaks));
    }

    [Theory]
    [InlineData("recommendations(first: 50) { nodes { reference } }", "Text\"")]
    [InlineData("recommendations(first: 50) { nodes { reference latestForceUpdate { status } } }", "Words\"")]
    [InlineData("recommendations(first: 50) { nodes { reference overdue } }", "Text\"")]
    [InlineData("recommendations(first: 50) { edges { node { ...r } } pageInfo { endCursor } }", "Text\"")]
    [InlineData("reports { nodes { title recommendations { nodes { reference } } } }", "Text\"")]
    [InlineData("report(reference: \"NY-REPORT-2022-1\") { title findings { id } }", "Text\"")]
    [InlineData("requests { nodes { reference recommendations { reference } } }", "Question\"")]
    public async Task A_long_text_that_is_not_asked_for_is_not_read(string selection, string column)
    {
        var officer = await portal.As(Role.ScrutinyOfficer);

        var statements = await portal.Statements.Of(() => officer.Data($"query {{ {selection} }} {(selection.Contains("...r", StringComparison.Ordinal) ? "fragment r on Recommendation { number report { title } }" : "")}"));

        Assert.NotEmpty(statements);
        Assert.DoesNotContain(statements, sql => sql.Contains(column, StringComparison.Ordinal));
    }

    [Fact]
    public async Task One_statement_reads_what_the_fields_that_share_a_row_need()
    {
        var officer = await portal.As(Role.ScrutinyOfficer);
        await officer.Data("{ viewer { today } }"); // whose territory is read once

        var one = await portal.Statements.Of(() => officer.Data("{ recommendations { nodes { overdue } } }"));
        var all = await portal.Statements.Of(() => officer.Data("{ recommendations { nodes { overdue disputed forceStatus assurance inspectorateStatus viewerCanClaimComplete } } }"));

        Assert.Equal((2, 2), (one.Count, all.Count));
    }
}

/// <summary>The same on a generated record, which has things of kinds that the real case has none of.</summary>
public sealed class ExactColumnsOfManyKindsTests(GeneratedPortal portal) : IClassFixture<GeneratedPortal>
{
    [Fact]
    public async Task Every_field_of_every_kind_says_alone_what_it_says_beside_all_others() => Assert.Superset(new HashSet<string>
    {
        "Attendance", "ChiefOfficerComments", "DecisionNotice", "DueDateChange", "Edition", "FactualError", "ForceUpdate", "MeetingKind",
        "Minutes", "OfficeHolder", "OtherSource", "OwnerChange", "PanelMatter", "Paper", "PieceOfEvidence", "PublicQuestion",
        "RecommendationExplanation", "StatutoryResponse", "Supersession", "Withdrawal",
    }, await EveryField.SaysAlone(portal, each: 1, (_, _, _) => { }));
}
