using ScrutinyPortal.Bodies;
using ScrutinyPortal.Inspections;
using ScrutinyPortal.Model;
using ScrutinyPortal.Publication;
using ScrutinyPortal.Recommendations;

namespace ScrutinyPortal.Requests;

/// <summary>What the local policing body requires of the chief constable: information, assurance or an action (Police Reform and Social Responsibility Act 2011, s.36).</summary>
public sealed partial class Request : BodyRecord, IReferenced, IAboutForce, IInWords
{
    /// <summary>The states in which the force is to answer. A question of what is meant does not stop the clock: more time is asked for.</summary>
    public static readonly IReadOnlyList<RequestStatus> AwaitingAnswer = [RequestStatus.Sent, RequestStatus.Acknowledged, RequestStatus.ClarificationSought, RequestStatus.Returned];

    /// <summary>Overdue: the last day has passed and an answer is awaited. Where no last day is recorded, nothing is overdue.</summary>
    public static readonly DayRule<Request> Overdue = new((request, today) => request.DueOn < today && AwaitingAnswer.Contains(request.Status));

    private static readonly Transitions<RequestStatus> Moves = new(RequestWords.Of)
    {
        { RequestStatus.Draft, RequestStatus.Sent, RequestStatus.Withdrawn },
        { RequestStatus.Sent, RequestStatus.Acknowledged, RequestStatus.ClarificationSought, RequestStatus.Answered, RequestStatus.Refused, RequestStatus.Withdrawn },
        { RequestStatus.Acknowledged, RequestStatus.ClarificationSought, RequestStatus.Answered, RequestStatus.Refused, RequestStatus.Withdrawn },
        { RequestStatus.ClarificationSought, RequestStatus.Acknowledged, RequestStatus.Answered, RequestStatus.Refused, RequestStatus.Withdrawn },
        { RequestStatus.Answered, RequestStatus.Returned, RequestStatus.Accepted },
        { RequestStatus.Refused, RequestStatus.Returned, RequestStatus.Closed },
        { RequestStatus.Returned, RequestStatus.Acknowledged, RequestStatus.ClarificationSought, RequestStatus.Answered, RequestStatus.Refused, RequestStatus.Closed, RequestStatus.Withdrawn },
        { RequestStatus.Accepted, RequestStatus.Closed },
    };

    private readonly List<RequestMessage> _messages = [];
    private readonly List<Recommendation> _recommendations = [];
    private readonly List<Finding> _findings = [];

    private Request() { }

    public Request(Guid bodyId, Force force, string reference, DraftRequestInput words, InspectionReport? report, IReadOnlyList<Recommendation> recommendations, DateOnly today, IReadOnlyList<Finding>? findings = null)
    {
        (BodyId, Force, ForceId, Reference) = (bodyId, force, force.Id, reference);
        Write(words, report, recommendations, today, findings);
        Happened("drafted");
    }

    public LocalPolicingBody Body { get; private init; } = null!;
    public Guid ForceId { get; private init; }
    public Force Force { get; private init; } = null!;

    /// <summary>The readable reference, which addresses carry.</summary>
    public string Reference { get; private init; } = null!;

    /// <summary>What is asked for: information, assurance or action.</summary>
    public RequestKind Kind { get; private set; }

    /// <summary>What it is about, in a line.</summary>
    public string Subject { get; private set; } = null!;

    /// <summary>What is asked.</summary>
    public string Question { get; private set; } = null!;

    /// <summary>Why it is asked.</summary>
    public string? Why { get; private set; }

    /// <summary>In which form the answer is wanted.</summary>
    public string? Form { get; private set; }

    /// <summary>Who in the force is to see to it, by role.</summary>
    public string? Owner { get; private set; }

    /// <summary>The last day for the answer; null where it is not recorded here.</summary>
    public DateOnly? DueOn { get; private set; }

    /// <summary>Where the request stands.</summary>
    public RequestStatus Status { get; private set; } = RequestStatus.Draft;

    /// <summary>The day on which it was sent; null while it is a draft.</summary>
    public DateOnly? SentOn { get; private set; }

    /// <summary>The day of the answer or refusal that stands; null while an answer is awaited.</summary>
    public DateOnly? AnsweredOn { get; private set; }

    public Guid? ReportId { get; private set; }
    public InspectionReport? Report { get; private set; }

    /// <summary>The agenda item of a meeting from which an action arose.</summary>
    public Guid? AgendaItemId { get; private set; }

    public IReadOnlyList<string> SourceTexts { get; private set; } = [];

    /// <summary>Where what is recorded here comes from.</summary>
    public IReadOnlyList<Source> Sources => [.. SourceTexts.Select(text => new Source(text))];

    public IReadOnlyList<RequestMessage> Messages => _messages;
    public IReadOnlyList<Recommendation> Recommendations => _recommendations;

    /// <summary>The findings that it is about.</summary>
    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>How many days after the last day the answer came, or have passed without one; null where it is in time.</summary>
    public int? DaysLate(DateOnly today)
    {
        var day = AnsweredOn ?? (Overdue.Holds(this, today) ? today : DueOn);
        return day > DueOn ? day.Value.DayNumber - DueOn.Value.DayNumber : null;
    }

    /// <summary>Writes the draft, as often as wanted until it is sent.</summary>
    public void Write(DraftRequestInput words, InspectionReport? report, IReadOnlyList<Recommendation> recommendations, DateOnly today, IReadOnlyList<Finding>? findings = null)
    {
        if (Status is not RequestStatus.Draft) throw new IllegalMoveException(Status.ToString(), nameof(RequestStatus.Draft), RequestWords.Of(Status));
        (Kind, Subject) = (words.Kind, Entered.Required(words.Subject, "subject", Entered.Title));
        Question = Entered.Required(words.Question, "question", Entered.Long);
        Why = Entered.Optional(words.Why, "why", Entered.Long);
        (Form, Owner) = (Entered.Optional(words.Form, "form", Entered.Line), Entered.Optional(words.Owner, "owner", Entered.Title));
        DueOn = words.DueOn is { } due && due <= today ? throw new DueDateInThePastException(due) : words.DueOn;
        SourceTexts = Entered.Sources(words.Sources);
        (Report, ReportId, AgendaItemId) = (report, report?.Id, words.AgendaItemId);
        _recommendations.Clear();
        _recommendations.AddRange(recommendations);
        _findings.Clear();
        _findings.AddRange(findings ?? []);
    }
}
