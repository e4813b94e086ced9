using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Meetings;

// What the public asks a meeting.
public static partial class MeetingMutations
{
    /// <summary>Records a question that came from the public for a meeting, without who asked. It stays in the office. By the scrutiny officer. Refused: a meeting that is not open to the public, that was cancelled, or whose minutes are published.</summary>
    public static async Task<PublicQuestion> RecordQuestion(RecordQuestionInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var meeting = await Own(input.MeetingId, null, db, stop);
        var question = meeting.Receive(input.Question, clock.DoneOn(input.ReceivedOn, "receivedOn"));
        db.Touch(meeting);
        await db.SaveChangesAsync(stop);
        return question;
    }

    /// <summary>Decides what becomes of a question from the public: it is put, put together with another, or not put for a reason; once more decides anew. The force sees what is put once the agenda is shared, everybody with the minutes, and then also how many were not put, and why. By the scrutiny officer. Refused: no reason not to put it, a private item, a question that is answered, minutes that are published.</summary>
    public static async Task<PublicQuestion> ModerateQuestion(ModerateQuestionInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var question = await OwnQuestion(input.QuestionId, input.Version, db, stop);
        (await Own(question.MeetingId, null, db, stop)).Decide(question, input);
        await db.SaveChangesAsync(stop);
        return question;
    }

    /// <summary>Records what was answered to a question from the public, by role and on which day; once more puts it right until it is public. Where the minutes are published, it waits for a further edition of them. By the scrutiny officer. Refused: a question that is not put, an answer that is public.</summary>
    public static async Task<PublicQuestion> AnswerQuestion(AnswerQuestionInput input, PortalContext db, TimeProvider clock, CancellationToken stop)
    {
        var question = await OwnQuestion(input.QuestionId, input.Version, db, stop);
        question.RecordAnswer(input.Answer, input.AnsweredBy, clock.DoneOn(input.AnsweredOn, "answeredOn"));
        await db.SaveChangesAsync(stop);
        return question;
    }

    private static async Task<PublicQuestion> OwnQuestion(Guid id, int version, PortalContext db, CancellationToken stop)
    {
        var question = db.Viewer.Own(await db.PublicQuestions.Include(q => q.Answer).FirstOrDefaultAsync(q => q.Id == id, stop), "questionId");
        await db.Expect(question, version, stop);
        return question;
    }
}
