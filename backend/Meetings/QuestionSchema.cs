using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Access;
using ScrutinyPortal.GraphQL;
using ScrutinyPortal.Model;
using ScrutinyPortal.Publication;

namespace ScrutinyPortal.Meetings;

/// <summary>How what the public asks a meeting appears.</summary>
internal sealed class QuestionSchema : IRoomSchema
{
    private static readonly Keyset<PublicQuestion> EarliestFirst = Keyset<PublicQuestion>.Ascending(q => q.ReceivedOn).Then(q => q.Id);
    private static readonly Loader<QuestionAnswer> Answers = Loader<QuestionAnswer>.By(db => db.QuestionAnswers, a => a.QuestionId);
    private static readonly Loader<PublicQuestion> Whole = Loader<PublicQuestion>.By(db => db.PublicQuestions.Include(q => q.Meeting).Include(q => q.Answer), q => q.Id);
    private static readonly Loader<UnusedQuestion> Unused = new(Withheld.Questions);

    public void Build(SchemaBuilder schema)
    {
        schema.Type<Warning>().Columns(w => w.Kind, w => w.Passage);
        schema.Type<UnusedQuestion>().Columns(q => q.Number, q => q.MergedInto, q => q.Reason);
        schema.NodeType<PublicQuestion>()
            .Columns(q => q.Number, q => q.Version, q => q.Question, q => q.IsReworded, q => q.ReceivedOn, q => q.Reason)
            .Field("status", "Where it stands.", Answers, q => q.Id, (answers, question, _) => answers.Any() ? QuestionStatus.Answered : question.Status)
            .Field("answer", "What was answered, in Markdown; null where no answer is recorded here.", Answers, q => q.Id, (answers, _, _) => answers.FirstOrDefault()?.Text, nullable: true)
            .Field("answeredBy", "Who answered, by role; null where no answer is recorded here.", Answers, q => q.Id, (answers, _, _) => answers.FirstOrDefault()?.AnsweredBy, nullable: true)
            .Field("answeredOn", "The day of the answer; null where no answer is recorded here.", Answers, q => q.Id, (answers, _, _) => answers.FirstOrDefault()?.AnsweredOn)
            .One<ScrutinyMeeting>("meeting", "The meeting to which it is put.", q => q.MeetingId)
            .One<AgendaItem>("agendaItem", "The agenda item under which it is put; null where there is none.", q => q.AgendaItemId)
            .One<PublicQuestion>("mergedInto", "The question with which it is put together; null unless it is.", q => q.MergedIntoId)
            .Field("warnings", "Its sentences by which somebody might be recognised. They stay in the office: empty for everybody else.",
                (question, asked) => asked.Viewer.IsOfOffice(question) ? Recognition.In(question.Question, []) : [])
            .Field("viewerCanModerate", "Whether the viewer may do this now (MODERATE_QUESTIONS): it is not answered, and the minutes are not published.", Whole, q => q.Id,
                (whole, question, asked) => asked.Viewer.May(Act.ModerateQuestions, question) && whole.All(q => q.IsOpenIn(q.Meeting)))
            .Field("viewerCanAnswer", "Whether the viewer may do this now (MODERATE_QUESTIONS): it is put, and no answer to it is public.", Answers, q => q.Id,
                (answers, question, asked) => asked.Viewer.May(Act.ModerateQuestions, question) && question.IsPut && answers.All(a => a.Audience is not Audience.Public));
        schema.Type<ScrutinyMeeting>()
            .Parts<PublicQuestion>("publicQuestions", "What the public asked, as far as the viewer sees it: the office all of it, everybody what was put, once the minutes are published.", q => q.MeetingId, all => all.OrderBy(q => q.Number))
            .Many("unusedQuestions", "The questions from the public that were put together with others or not put, and that the viewer does not see: their numbers and the reasons, once the minutes are published.", Unused, m => m.Id)
            .Can("viewerCanRecordQuestion", Act.ModerateQuestions, m => m.IsPublic && m.Status != MeetingStatus.Cancelled && m.Status != MeetingStatus.MinutesPublished);
        schema.Roots.Pages("publicQuestions", "What the public asks meetings, as far as the viewer sees it: what came first is first.",
            (db, given) => MeetingQueries.Questions(db, given.Get<string>("force"), given.Get<string>("body"), given.Get<QuestionStatus?>("status"), given.Get<bool?>("own") is true), EarliestFirst,
            [
                Argument.Optional<string>("force", "Only to meetings of the bodies of this force, by its name in addresses."),
                Argument.Optional<string>("body", "Only to meetings of this body, by its name in addresses."),
                Argument.Optional<QuestionStatus>("status", "Only in this state."),
                Argument.Optional<bool>("own", "Only of the bodies for which the viewer acts: its own, and those whose record passed to it."),
            ]);
        schema.Act<RecordQuestionInput, PublicQuestion>(Act.ModerateQuestions, "question", MeetingMutations.RecordQuestion);
        schema.Act<ModerateQuestionInput, PublicQuestion>(Act.ModerateQuestions, "question", MeetingMutations.ModerateQuestion);
        schema.Act<AnswerQuestionInput, PublicQuestion>(Act.ModerateQuestions, "question", MeetingMutations.AnswerQuestion);
    }
}
