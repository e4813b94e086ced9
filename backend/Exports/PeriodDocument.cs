using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Model;
using ScrutinyPortal.Publication;
using ScrutinyPortal.Recommendations;

namespace ScrutinyPortal.Exports;

/// <summary>The report of a period in words, as it is put before the panel: its numbers with what they mean, and the three tracks.</summary>
internal static class PeriodDocument
{
    private static readonly PeriodMeasure[] AtTheEnd =
    [
        PeriodMeasure.Recommendations, PeriodMeasure.Open, PeriodMeasure.Overdue, PeriodMeasure.ClaimedComplete, PeriodMeasure.NotAssured, PeriodMeasure.Disputed, PeriodMeasure.RequestsAwaiting, PeriodMeasure.RequestsOverdue,
    ];

    public static async Task<string> Of(PeriodReport report, bool welsh, Uri portal, PortalContext db, DateOnly today, CancellationToken stop)
    {
        var figures = await report.Figures(db, today, stop);
        var force = await db.Forces.Where(f => f.Slug == report.Force).Select(f => f.Name).FirstOrDefaultAsync(stop);
        var totals = figures.Where(f => f is { ForceStatus: null, Assurance: null, InspectorateStatus: null }).ToList();
        var (name, number) = (new Text("What is counted", "Beth sy'n cael ei gyfrif"), new Text("Number", "Nifer"));
        var text = new EditionText();
        Add(new("In this time", "Yn ystod y cyfnod hwn"), totals.Where(f => !AtTheEnd.Contains(f.Measure)));
        Add(report.To < today
            ? new($"Where things stood on {Text.Long(report.To).English}", $"Lle roedd pethau'n sefyll ar {Text.Long(report.To).Cymraeg}")
            : new($"Where things stand today, {Text.Long(today).English}", $"Lle mae pethau'n sefyll heddiw, {Text.Long(today).Cymraeg}"), totals.Where(f => AtTheEnd.Contains(f.Measure)));
        Track(new("What the force says", "Yr hyn y mae’r heddlu’n ei ddweud"), f => f.ForceStatus, TrackWords.Of);
        Track(new("How far the body is assured", "I ba raddau y mae'r corff yn sicr"), f => f.Assurance, TrackWords.Of);
        Track(new("What the inspectorate says", "Beth mae'r arolygiaeth yn ei ddweud"), f => f.InspectorateStatus, TrackWords.Of);
        text.Paragraph(Say(new("Counted by what was said by then, though it was recorded here later, from what the reader who took this document may see.", "Cyfrifwyd yn ôl yr hyn a ddywedwyd erbyn hynny, er iddo gael ei gofnodi yma'n ddiweddarach, o'r hyn y caiff y darllenydd a gymerodd y ddogfen hon ei weld.")));
        var title = Say(new($"Report from {Text.Long(report.From).English} to {Text.Long(report.To).English}", $"Adroddiad o {Text.Long(report.From).Cymraeg} hyd {Text.Long(report.To).Cymraeg}"));
        return new PublishedPage(welsh, portal).Report(title, force ?? Say(new("All forces", "Pob heddlu")), text);

        string Say(Text words) => welsh ? words.Cymraeg : words.English;

        void Add(Text heading, IEnumerable<PeriodFigure> counted) =>
            text.Heading(Say(heading)).Table(Say(heading), [Say(name), Say(number)], counted.Select(f => (string[])[$"{Say(PeriodWords.Of(f.Measure).Name)}: {Say(PeriodWords.Of(f.Measure).Meaning)}", $"{f.Count}"]));

        void Track<TCode>(Text heading, Func<PeriodFigure, TCode?> of, Func<TCode, Text> words) where TCode : struct, Enum =>
            text.Heading(Say(heading)).Table(Say(heading), [Say(new("Status", "Statws")), Say(new("Recommendations", "Argymhellion"))], figures.Where(f => of(f) is not null).Select(f => (string[])[Say(words(of(f)!.Value)), $"{f.Count}"]));
    }
}
