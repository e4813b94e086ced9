using ScrutinyPortal.Access;

namespace ScrutinyPortal.Tests;

internal static partial class Some
{
    private static readonly string[] Words = ["child", "custody", "response", "missing", "training", "gŵyl"];

    /// <summary>Acts of all kinds in an order that chance gives: what is refused does not matter, what is done is kept.</summary>
    public static async Task ManyThingsHappen(Portal portal, int seed)
    {
        var chance = new Random(seed);
        var (officer, approver, force) = (await portal.As(Role.ScrutinyOfficer), await portal.As(Role.Approver), await portal.As(Role.ForceLiaison));
        List<(string Report, string Recommendation)> reports = [];
        string Word() => Words[chance.Next(Words.Length)];
        for (var step = 0; step < 40; step++)
        {
            if (reports.Count == 0 || chance.Next(6) == 0)
            {
                var report = await officer.RecordsAReport($"Wexshire: {Word()} {Word()}");
                reports.Add((report, await officer.RecordsARecommendation(report, Word())));
                continue;
            }

            var (about, recommendation) = reports[chance.Next(reports.Count)];
            await (chance.Next(9) switch
            {
                0 => officer.Does("publish", $"id: \"{about}\"", "published { __typename }"),
                1 => officer.Does("recordFinding", $"reportId: \"{about}\", kind: OBSERVATION, section: \"{Word()}\", text: \"{Word()} {Word()}\"", "finding { id }"),
                2 => officer.Does("recordStatement", $"reportId: \"{about}\", actor: FORCE, by: \"{Word()}\", words: \"{Word()}\", sources: [\"a citation\"]", "statement { id }"),
                3 => force.Does("updateForceProgress", $"recommendationId: \"{recommendation}\", status: IN_PROGRESS, words: \"{Word()} {Word()}\"", "recommendation { id }"),
                4 => officer.Does("proposeAssurance", $"recommendationId: \"{recommendation}\", rating: ASSURED, words: \"{Word()}\"", "assurance { id }"),
                5 => officer.Does("inviteChiefOfficer", $"reportId: \"{about}\", invitation: \"{Word()}\", replyBy: \"2022-05-01\"", "response { id }"),
                6 => officer.Does("draftResponse", $"reportId: \"{about}\", ownComments: \"{Word()} {Word()}\"", "response { id }"),
                7 => officer.Does("draftRequest", $"force: \"wexshire\", kind: ACTION, subject: \"{Word()}\", question: \"{Word()}\"", "request { id }"),
                _ => Meets(officer, approver, Word),
            });
        }
    }

    // A meeting from its plan to its published minutes.
    private static async Task<Outcome> Meets(Person officer, Person approver, Func<string> word)
    {
        var meeting = (await officer.Does("planMeeting", $"title: \"{word()}\", meetingType: \"Public\", heldOn: \"2022-03-29\", isPublic: true", "meeting { id version }")).Thing("meeting").Id();
        var item = (await officer.Does("addAgendaItem", $"meetingId: \"{meeting}\", title: \"{word()}\", requirement: \"{word()}\"", "agendaItem { id }")).Thing("agendaItem").Id();
        await Act(officer, "publishAgenda", "");
        await Act(officer, "openMeeting", "");
        await officer.Does("recordDiscussion", $"agendaItemId: \"{item}\", discussion: \"{word()}\"", "note { id }");
        await Act(officer, "closeMeeting", "");
        await Act(officer, "draftMinutes", $", text: \"{word()} {word()}\"");
        await Act(approver, "agreeMinutes", "");
        return await Act(officer, "publishMinutes", "");

        async Task<Outcome> Act(Person person, string verb, string more)
        {
            var version = (await person.Data("query($id: ID!) { node(id: $id) { ... on ScrutinyMeeting { version } } }", new { id = meeting })).GetProperty("node").Version();
            var outcome = await person.Does(verb, $"meetingId: \"{meeting}\", version: {version}{more}", "meeting { id }");
            Assert.Empty(outcome.Refusals);
            return outcome;
        }
    }
}
