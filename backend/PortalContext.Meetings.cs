using Microsoft.EntityFrameworkCore;
using ScrutinyPortal.Meetings;

namespace ScrutinyPortal;

/// <summary>What the meetings keep here.</summary>
public abstract partial class PortalContext
{
    public DbSet<ScrutinyMeeting> Meetings => Set<ScrutinyMeeting>();
    public DbSet<MeetingKind> MeetingKinds => Set<MeetingKind>();
    public DbSet<Attendance> Attendances => Set<Attendance>();
    public DbSet<PublicQuestion> PublicQuestions => Set<PublicQuestion>();
    public DbSet<QuestionAnswer> QuestionAnswers => Set<QuestionAnswer>();
    public DbSet<Paper> Papers => Set<Paper>();
    public DbSet<MeetingChange> MeetingChanges => Set<MeetingChange>();
    public DbSet<AgendaItem> AgendaItems => Set<AgendaItem>();
    public DbSet<AgendaNote> AgendaNotes => Set<AgendaNote>();
    public DbSet<Minutes> Minutes => Set<Minutes>();
    public DbSet<ScrutinyProgramme> ScrutinyProgrammes => Set<ScrutinyProgramme>();
    public DbSet<ProgrammeTopic> ProgrammeTopics => Set<ProgrammeTopic>();
    public DbSet<ProgrammeChange> ProgrammeChanges => Set<ProgrammeChange>();

    private void ApplyMapsOfMeetings(ModelBuilder model) => model
        .ApplyConfiguration(new ScrutinyMeetingMap(this))
        .ApplyConfiguration(new MeetingKindMap(this))
        .ApplyConfiguration(new AttendanceMap(this))
        .ApplyConfiguration(new PublicQuestionMap(this))
        .ApplyConfiguration(new QuestionAnswerMap(this))
        .ApplyConfiguration(new PaperMap())
        .ApplyConfiguration(new MeetingChangeMap(this))
        .ApplyConfiguration(new AgendaItemMap(this))
        .ApplyConfiguration(new AgendaNoteMap(this))
        .ApplyConfiguration(new MinutesMap(this))
        .ApplyConfiguration(new ScrutinyProgrammeMap(this))
        .ApplyConfiguration(new ProgrammeTopicMap())
        .ApplyConfiguration(new ProgrammeChangeMap());
}
