using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Inspections;

public sealed record FlagFactualErrorInput
{
    /// <summary>The report in whose record the error stands.</summary>
    public required Guid ReportId { get; init; }

    /// <summary>What is wrong: the words or the number as they stand, and where.</summary>
    public required string Passage { get; init; }

    /// <summary>What is right, and how that is known.</summary>
    public required string Correction { get; init; }
}

public sealed record AnswerFactualErrorInput
{
    /// <summary>The error that the force flagged.</summary>
    public required Guid FactualErrorId { get; init; }

    /// <summary>The version that was read.</summary>
    public required int Version { get; init; }

    /// <summary>What the office did.</summary>
    public required FactualErrorOutcome Outcome { get; init; }

    /// <summary>The answer; the reason, where the record stays as it is.</summary>
    public string? Answer { get; init; }

    /// <summary>The day of the answer; today unless given.</summary>
    public DateOnly? AnsweredOn { get; init; }
}

public static class FactualErrorMutations
{
    /// <summary>Flags a factual error in the record of a report before it is published. The office reads it at once. By the force liaison officer. Refused: no words, a report that is public already.</summary>
    public static async Task<FactualError> FlagFactualError(FlagFactualErrorInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var report = db.Viewer.Own(await db.InspectionReports.FirstOrDefaultAsync(r => r.Id == input.ReportId, stop), "reportId");
        var error = new FactualError(report, input, clock.Today());
        db.Add(error);
        await db.SaveChangesAsync(stop);
        return error;
    }

    /// <summary>Answers a factual error that the force flagged; the force reads the answer at once. It changes nothing by itself: correct the record first. By the scrutiny officer. Refused: one that is answered, no reason where the record stays as it is.</summary>
    public static async Task<FactualError> AnswerFactualError(AnswerFactualErrorInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var error = db.Viewer.Own(await db.FactualErrors.FirstOrDefaultAsync(e => e.Id == input.FactualErrorId, stop), "factualErrorId");
        await db.Expect(error, input.Version, stop);
        error.Settle(input.Outcome, input.Answer, clock.DoneOn(input.AnsweredOn, "answeredOn"));
        await db.SaveChangesAsync(stop);
        return error;
    }
}
