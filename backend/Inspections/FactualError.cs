using ScrutinyPortal.Model;

namespace ScrutinyPortal.Inspections;

/// <summary>What the office did about a factual error that the force flagged.</summary>
public enum FactualErrorOutcome
{
    /// <summary>The record was corrected.</summary>
    Corrected,

    /// <summary>The record stays as it is, with the reason in the answer.</summary>
    NotChanged,
}

/// <summary>What the force says is factually wrong in the record of a report, before everybody can read it, and what the office answered. The office and the force read it; it is never published.</summary>
public sealed class FactualError : BodyRecord
{
    private FactualError() { }

    public FactualError(InspectionReport report, FlagFactualErrorInput input, DateOnly on)
    {
        if (report.Audience is Audience.Public) throw new IllegalMoveException(nameof(Audience.Public), "flagged", new("published", "wedi'i gyhoeddi"));
        (Report, ReportId, BodyId, FlaggedOn) = (report, report.Id, report.BodyId, on);
        Passage = Entered.Required(input.Passage, "passage", Entered.Line);
        Correction = Entered.Required(input.Correction, "correction", Entered.Long);
        ShowTo(Audience.Force);
        Happened("flagged");
    }

    public Guid ReportId { get; private init; }

    public InspectionReport Report { get; private init; } = null!;

    /// <summary>What is wrong: the words or the number as they stand, and where.</summary>
    public string Passage { get; private init; } = null!;

    /// <summary>What is right, and how that is known.</summary>
    public string Correction { get; private init; } = null!;

    /// <summary>The day on which the force flagged it.</summary>
    public DateOnly FlaggedOn { get; private init; }

    /// <summary>What the office did; null until it answers.</summary>
    public FactualErrorOutcome? Outcome { get; private set; }

    /// <summary>The answer of the office; null until then, and where it corrected the record without further words.</summary>
    public string? Answer { get; private set; }

    /// <summary>The day of the answer; null until then.</summary>
    public DateOnly? AnsweredOn { get; private set; }

    /// <summary>The office answers, once. What it does not change has its reason.</summary>
    public void Settle(FactualErrorOutcome outcome, string? answer, DateOnly on)
    {
        if (Outcome is { } settled) throw new IllegalMoveException(settled.ToString(), outcome.ToString(), new("answered", "wedi'i ateb"));
        Answer = outcome is FactualErrorOutcome.Corrected ? Entered.Optional(answer, "answer", Entered.Long) : Entered.Required(answer, "answer", Entered.Long);
        (Outcome, AnsweredOn) = (outcome, Entered.NotBefore(FlaggedOn, on, "answeredOn"));
        Happened("answered");
    }
}

/// <summary>The force flagged factual errors that the office has not answered: until it does, the record is not published.</summary>
public sealed class FactualErrorsUnansweredException(int count) : DomainException(
    "FACTUAL_ERRORS_UNANSWERED", new($"The force flagged {count} factual {(count == 1 ? "error" : "errors")} that the office has not answered. Answer first, then publish.",
        $"Tynnodd yr heddlu sylw at wallau ffeithiol nad yw'r swyddfa wedi eu hateb ({count}). Atebwch yn gyntaf, yna cyhoeddwch."));
