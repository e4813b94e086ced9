using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Access;
using ScrutinyPortal.Bodies;
using ScrutinyPortal.People;
using ScrutinyPortal.Tests.House;

namespace ScrutinyPortal.Tests.Access;

public sealed class AccessTests
{
    [Fact]
    public void The_document_of_who_sees_and_does_what_is_what_the_code_says()
    {
        var file = Path.Combine(Repository.Root, "docs", "access.md");
        if (Environment.GetEnvironmentVariable("PORTAL_WRITE_DOCS") is not null) File.WriteAllText(file, AccessDocument.Text());

        Assert.Equal(AccessDocument.Text(), File.ReadAllText(file));
    }

    [Fact]
    public void Every_kind_of_row_passes_the_visibility_filter_except_what_is_public_knowledge_and_what_the_door_reads()
    {
        using var db = new SqliteDesign().CreateDbContext([]);
        string[] publicKnowledge = [nameof(Force), nameof(LocalPolicingBody), nameof(PolicingResponsibility), nameof(OfficeHolder), "ReferenceSeries", "DoneOnce"];
        string[] readBeforeItIsKnownWhoAsks = [nameof(Account), "IdentityUserLogin`1", "IdentityUserToken`1", "IdentityUserPasskey`1", nameof(KnownBrowser)];

        string[] ofTheTokenServerAndTheCourier = ["SigningKey", "Assertion", "WebhookSecret", "OpenIddictEntityFrameworkCoreApplication", "OpenIddictEntityFrameworkCoreAuthorization", "OpenIddictEntityFrameworkCoreScope", "OpenIddictEntityFrameworkCoreToken"]; // which no question reads

        var unguarded = db.Model.GetEntityTypes().Where(e => e.BaseType is null && !e.IsOwned() && !e.GetDeclaredQueryFilters().Any() && e.ClrType != typeof(Dictionary<string, object>));

        Assert.Equal(publicKnowledge.Concat(readBeforeItIsKnownWhoAsks).Concat(ofTheTokenServerAndTheCourier).Order(), unguarded.Select(e => e.ClrType.Name).Order());
    }

    [Fact]
    public void No_role_both_drafts_and_approves()
    {
        (Act Draft, Act Approve)[] pairs = [(Act.DraftResponses, Act.ApproveResponses), (Act.DraftRequests, Act.SendRequests), (Act.ProposeAssurance, Act.AssessAssurance), (Act.RunMeetings, Act.AgreeMinutes), (Act.RunMeetings, Act.AgreeProgrammes), (Act.ReportProgress, Act.SignOffCompletion)];

        Assert.All(Enum.GetValues<Role>(), role => Assert.DoesNotContain(pairs, pair => May.Allow(role, pair.Draft) && May.Allow(role, pair.Approve)));
    }

    [Fact]
    public void The_force_never_judges_what_it_reports()
    {
        Assert.Equal([Act.FlagErrors, Act.ReportProgress, Act.OfferEvidence, Act.SubmitChiefOfficerComments, Act.AnswerRequests, Act.DeliverPapers], May.Acts(Role.ForceLiaison));
        Assert.Equal([Act.SignOffCompletion, Act.SubmitChiefOfficerComments], May.Acts(Role.ChiefOfficer));
    }

    [Fact]
    public void A_visitor_and_a_panel_member_only_read()
    {
        Assert.Empty(May.Acts(Role.Visitor));
        Assert.Empty(May.Acts(Role.PanelMember));
    }

    [Fact]
    public void Every_act_of_the_portal_is_in_the_table() =>
        Assert.All(Enum.GetValues<Act>(), act => Assert.Contains(Enum.GetValues<Role>(), role => May.Allow(role, act)));
}
