using System.Text.Json;
using ScrutinyPortal.Access;

namespace ScrutinyPortal.Tests.GraphQL;

/// <summary>What those who are not signed in may ask, by configuration.</summary>
public sealed class StrangersTests(ClosedPortal closed, SignedInPortal signedIn, TrustedOnlyPortal trustedOnly) : IClassFixture<ClosedPortal>, IClassFixture<SignedInPortal>, IClassFixture<TrustedOnlyPortal>
{
    [Theory]
    [InlineData("{ __schema { queryType { name } } }")]
    [InlineData("{ __type(name: \"Query\") { name } }")]
    [InlineData("{ ... { __schema { queryType { name } } } }")]
    [InlineData("{ ...f } fragment f on Query { a: __schema { queryType { name } } }")]
    public async Task The_schema_can_be_kept_from_strangers_alone(string query)
    {
        Assert.Equal("NO_INTROSPECTION", Code(await (await closed.As(Role.Visitor)).Ask(query)));
        Assert.Null(Code(await (await closed.As(Role.PanelMember)).Ask(query)));
        Assert.Null(Code(await (await closed.As(Role.Visitor)).Ask("{ viewer { __typename } }")));
    }

    [Theory]
    [InlineData("{ viewr { today } }")]
    [InlineData("{ forces(frst: 1) { nodes { name } } }")]
    [InlineData("{ ... on Forse { name } }")]
    [InlineData("{ deadline(rule: SECTION_5, from: \"2022-03-29\") { explanation } }")]
    [InlineData("query($r: DeadlineRuleCod!) { deadline(rule: $r, from: \"2022-03-29\") { explanation } }")]
    public async Task What_may_have_been_meant_is_told_to_those_who_are_signed_in_alone(string query)
    {
        Assert.DoesNotContain("id you mean", (await (await closed.As(Role.Visitor)).Ask(query)).GetRawText(), StringComparison.Ordinal);
        Assert.NotNull(Code(await (await closed.As(Role.PanelMember)).Ask(query)));
    }

    [Fact]
    public async Task A_suggestion_reaches_those_who_are_signed_in() =>
        Assert.Contains("Did you mean 'viewer'", (await (await closed.As(Role.PanelMember)).Ask("{ viewr { today } }")).GetProperty("errors")[0].Text("message"), StringComparison.Ordinal);

    [Fact]
    public async Task Adhoc_documents_can_be_for_those_who_are_signed_in()
    {
        Assert.Equal("UNAUTHENTICATED", Code(await (await signedIn.As(Role.Visitor)).Ask("{ viewer { today } }")));
        Assert.Null(Code(await (await signedIn.As(Role.PanelMember)).Ask("{ viewer { today } }")));
    }

    [Fact]
    public async Task Adhoc_documents_can_be_for_nobody() =>
        Assert.Equal("TRUSTED_ONLY", Code(await (await trustedOnly.As(Role.PanelMember)).Ask("{ viewer { today } }")));

    private static string? Code(JsonElement answer) => answer.TryGetProperty("errors", out var errors) ? errors[0].GetProperty("extensions").Text("code") : null;
}

public sealed class ClosedPortal : Portal
{
    protected override Task<string[]> Settings() => Task.FromResult<string[]>(["--PORTAL_API_ANONYMOUS_INTROSPECTION=false", "--PORTAL_API_ANONYMOUS_SUGGESTIONS=false"]);
}

public sealed class SignedInPortal : Portal
{
    protected override Task<string[]> Settings() => Task.FromResult<string[]>(["--PORTAL_API_AD_HOC_DOCUMENTS=SignedIn"]);
}

public sealed class TrustedOnlyPortal : Portal
{
    protected override Task<string[]> Settings() => Task.FromResult<string[]>(["--PORTAL_API_AD_HOC_DOCUMENTS=Off"]);
}
