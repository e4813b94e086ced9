using ScrutinyPortal.Deadlines;
using ScrutinyPortal.Inspections;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Recommendations;

/// <summary>By when the source wants it done.</summary>
public enum DeadlineTerm
{
    /// <summary>Immediately: on the day on which it was published.</summary>
    Immediately,

    /// <summary>Within three months of the day on which it was published.</summary>
    WithinThreeMonths,

    /// <summary>Within six months of the day on which it was published.</summary>
    WithinSixMonths,

    /// <summary>On a day that the source states.</summary>
    OnDay,

    /// <summary>Within the period that the law sets for a reply to this kind of source.</summary>
    ByLaw,

    /// <summary>The source sets no time.</summary>
    None,
}

/// <summary>The days that the terms come to.</summary>
internal static class DeadlineTerms
{
    private static readonly IReadOnlyDictionary<SourceKind, DeadlineRuleCode> Rules = new Dictionary<SourceKind, DeadlineRuleCode>
    {
        [SourceKind.Inspection] = DeadlineRuleCode.StatedPeriod,
        [SourceKind.Iopc] = DeadlineRuleCode.Iopc28B,
        [SourceKind.Coroner] = DeadlineRuleCode.Regulation28,
        [SourceKind.SuperComplaint] = DeadlineRuleCode.SuperComplaint,
        [SourceKind.InternalAudit] = DeadlineRuleCode.InternalAudit,
        [SourceKind.Panel] = DeadlineRuleCode.PanelRecommendation,
        [SourceKind.CustodyVisitors] = DeadlineRuleCode.CustodyVisitors,
        [SourceKind.LocalReview] = DeadlineRuleCode.LocalReview,
    };

    /// <summary>The rule by which what this kind of source asks for is due.</summary>
    public static DeadlineRule Of(SourceKind source) => DeadlineRule.Of(Rules[source]);

    /// <summary>The rule of law by which a reply to that kind of source is due; null where none is meant, or its counting is not confirmed.</summary>
    public static DeadlineRuleCode? RuleOf(DeadlineTerm? term, SourceKind source) => term is DeadlineTerm.ByLaw && Of(source) is { Days: not null, Code: var code } ? code : null;

    /// <summary>The last day, and how it is counted; null where there is none.</summary>
    public static Deadline? Of(DeadlineTerm? term, DeadlineRuleCode? rule, DateOnly from, DateOnly? stated) => term switch
    {
        DeadlineTerm.Immediately => DeadlineRule.Within(0, from),
        DeadlineTerm.WithinThreeMonths => DeadlineRule.Within(3, from),
        DeadlineTerm.WithinSixMonths => DeadlineRule.Within(6, from),
        DeadlineTerm.ByLaw => rule is { } code ? DeadlineRule.Count(code, from) : throw new InvalidInputException("term", new("No period of law is confirmed for this kind of source. Give the day.", "Nid oes cyfnod cyfreithiol wedi'i gadarnhau ar gyfer y math hwn o ffynhonnell. Rhowch y diwrnod.")),
        DeadlineTerm.OnDay when stated is null => throw new InvalidInputException("dueOn", new("Give the day that the source states.", "Rhowch y diwrnod y mae'r ffynhonnell yn ei nodi.")),
        DeadlineTerm.None when stated is not null => throw new InvalidInputException("dueOn", new("The source sets no time, so there is no day.", "Nid yw'r ffynhonnell yn pennu amser, felly nid oes diwrnod.")),
        _ => stated is { } day ? DeadlineRule.AsStated(from, day) : null,
    };
}
