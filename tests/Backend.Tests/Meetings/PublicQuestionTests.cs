using ScrutinyPortal.Meetings;
using ScrutinyPortal.Model;
using ScrutinyPortal.Publication;
using static ScrutinyPortal.Meetings.QuestionDecision;

namespace ScrutinyPortal.Tests.Meetings;

/// <summary>What the public asks a meeting: put, put together with another, or not put for a reason; and what was answered.</summary>
public sealed class PublicQuestionTests
{
    private static readonly DateOnly Held = new(2022, 7, 21), Came = new(2022, 7, 18);
    private readonly ScrutinyMeeting _meeting = PreparingTests.Planned();

    private PublicQuestion Asked(string words = "When will the backlog be gone?") => _meeting.Receive(words, Came);

    private PublicQuestion Decided(QuestionDecision decision, string? reason = null, PublicQuestion? into = null, string? question = null, AgendaItem? under = null)
    {
        var asked = Asked();
        Decide(asked, decision, reason, into, question, under);
        return asked;
    }

    private void Decide(PublicQuestion asked, QuestionDecision decision, string? reason = null, PublicQuestion? into = null, string? question = null, AgendaItem? under = null) => _meeting.Decide(
        asked, new() { QuestionId = asked.Id, Version = 1, Decision = decision, Reason = reason, IntoId = into?.Id, Question = question, AgendaItemId = under?.Id });

    private Edition Published()
    {
        if (_meeting.AgendaItems.Count == 0) _meeting.AddItem("Child protection", "Report on it.", null, [], []);
        _meeting.Open(Held);
        _meeting.Close();
        _meeting.DraftMinutes("Said.");
        _meeting.AgreeMinutes(Held, "B");
        return _meeting.PublishMinutes(Held.AddDays(7), "B", DateTimeOffset.UnixEpoch);
    }

    [Fact]
    public void A_question_is_not_used_only_for_a_reason_and_needs_none_to_be_used_or_put_together_with_another()
    {
        Assert.Equal("reason", Assert.Throws<InvalidInputException>(() => Decided(Decline)).Field);

        var used = Decided(Use);
        Assert.Equal((QuestionStatus.Used, null), (used.Status, used.Reason));
        Assert.Equal(QuestionStatus.NotUsed, Decided(Decline, "It names a person.").Status);
        Assert.Equal((QuestionStatus.Merged, used.Id), (Decided(Merge, into: used) is var merged ? merged.Status : default, merged.MergedIntoId));
    }

    [Fact]
    public void A_question_is_put_together_only_with_another_of_the_same_meeting_that_is_used()
    {
        var (used, other) = (Decided(Use), Asked());

        Assert.Equal("intoId", Assert.Throws<InvalidInputException>(() => Decide(used, Merge, into: other)).Field);
        Assert.Equal("intoId", Assert.Throws<InvalidInputException>(() => Decide(used, Merge, into: used)).Field);
        Assert.Equal("intoId", Assert.Throws<NotFoundException>(() => Decide(used, Merge, into: PreparingTests.Planned().Receive("Elsewhere?", Came))).Field);
        Decide(other, Merge, into: used);
        Assert.Equal("questionId", Assert.Throws<InvalidInputException>(() => Decide(used, Decline, "Late.")).Field);
    }

    [Fact]
    public void What_becomes_of_a_question_can_be_decided_anew_until_it_is_answered_or_the_minutes_are_published()
    {
        var (first, second) = (Decided(Decline, "Too late."), Decided(Decline, "Too late."));

        Decide(first, Use);
        Assert.Equal((QuestionStatus.Used, null), (first.Status, first.Reason));
        first.RecordAnswer("By spring.", "Chief Constable", Held);
        Assert.Throws<IllegalMoveException>(() => Decide(first, Decline, "No."));
        Published();
        Assert.Throws<IllegalMoveException>(() => Decide(second, Use));
    }

    [Fact]
    public void A_question_is_put_in_the_words_in_which_it_came_or_it_is_said_that_the_office_chose_others()
    {
        Assert.False(Decided(Use, question: "When will the backlog be gone?").IsReworded);
        Assert.True(Decided(Use, question: "When?") is { IsReworded: true, Question: "When?" });
    }

    [Fact]
    public void A_question_is_never_put_under_a_private_item()
    {
        var (open, secret) = (_meeting.AddItem("Open", "R", null, [], []), _meeting.AddItem("Secret", "R", "Safety of a person", [], []));

        Assert.Equal(open.Id, Decided(Use, under: open).AgendaItemId);
        Assert.Equal("agendaItemId", Assert.Throws<InvalidInputException>(() => Decided(Use, under: secret)).Field);
    }

    [Fact]
    public void Only_a_public_meeting_takes_questions_and_none_once_it_is_cancelled_or_its_minutes_are_published()
    {
        var closed = new ScrutinyMeeting(Guid.CreateVersion7(), "WX-MEETING-2022-2", new() { Title = "M", MeetingType = "Board", HeldOn = Held, IsPublic = false });
        Assert.Throws<InvalidInputException>(() => closed.Receive("Q?", Came));

        var cancelled = PreparingTests.Planned();
        cancelled.Cancel("Illness.", Came, "B", DateTimeOffset.UnixEpoch);
        Assert.Throws<IllegalMoveException>(() => cancelled.Receive("Q?", Came));

        Published();
        Assert.Throws<IllegalMoveException>(() => Asked());
    }

    [Fact]
    public void The_minutes_are_not_published_while_it_is_open_what_becomes_of_a_question()
    {
        var asked = Asked();

        Assert.Equal("meetingId", Assert.Throws<InvalidInputException>(Published).Field);
        Assert.Equal(MeetingStatus.MinutesAgreed, _meeting.Status);
        Decide(asked, Decline, "It is about a case before a court.");
        _meeting.PublishMinutes(Held.AddDays(7), "B", DateTimeOffset.UnixEpoch);
    }

    [Fact]
    public void The_force_sees_what_is_put_once_the_agenda_is_shared_and_never_what_is_not()
    {
        var (used, declined) = (Decided(Use), Decided(Decline, "No."));
        Assert.Equal(Audience.Office, used.Audience);
        _meeting.AddItem("Child protection", "Report on it.", null, [], []);

        _meeting.ShareAgenda();

        Assert.Equal((Audience.Force, Audience.Office), (used.Audience, declined.Audience));
        Assert.Equal(Audience.Force, Decided(Use).Audience);
    }

    [Fact]
    public void The_published_minutes_tell_what_was_asked_and_answered_with_what_a_question_was_put_together_and_of_those_not_put_only_how_many_and_why()
    {
        var item = _meeting.AddItem("Child protection", "Report on it.", null, [], []);
        var (answered, unanswered) = (Decided(Use, under: item), Decided(Use, question: "And then?"));
        answered.RecordAnswer("By **spring**.", "Chief Constable", Held);
        Decided(Merge, into: answered);
        var declined = _meeting.Receive("Why did Jo Bloggs leave?", Came);
        Decide(declined, Decline, "It is about one person.");

        var html = Published().Html;

        Assert.Contains("<h3>Question 1, under item 1</h3>\n<p>When will the backlog be gone?</p>", html, StringComparison.Ordinal);
        Assert.Contains("Answered by the Chief Constable on 21 July 2022</strong></p>\n<p>By <strong>spring</strong>.</p>", html, StringComparison.Ordinal);
        Assert.Contains("<p>And then?</p>\n<p>The office has put it in these words.</p>\n<p>No answer is recorded here.</p>", html, StringComparison.Ordinal);
        Assert.Contains("<h2>Questions that were put together with another: 1</h2>\n<dl>\n<dt>Question 3</dt>\n<dd>Put together with question 1, which was put.</dd>\n</dl>", html, StringComparison.Ordinal);
        Assert.Contains("<h2>Questions that were not put: 1</h2>\n<dl>\n<dt>Question 4</dt>\n<dd>It is about one person.</dd>\n</dl>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Bloggs", html, StringComparison.Ordinal);
        Assert.Equal([Audience.Public, Audience.Public, Audience.Office, Audience.Office], _meeting.Questions.Select(q => q.Audience));
        Assert.Null(unanswered.Answer);
    }

    [Fact]
    public void An_answer_is_put_right_until_everybody_reads_it_and_one_that_comes_later_waits_for_a_further_edition_of_the_minutes()
    {
        var (early, late) = (Decided(Use), Decided(Use));
        early.RecordAnswer("By sprig.", "Chief Constable", Held);
        early.RecordAnswer("By spring.", "Chief Constable", Held);
        Assert.Equal("answeredOn", Assert.Throws<InvalidInputException>(() => late.RecordAnswer("A", "CC", Came.AddDays(-1))).Field);
        Assert.Throws<IllegalMoveException>(() => Asked().RecordAnswer("A", "CC", Held));
        Decide(_meeting.Questions[^1], Decline, "No.");
        Published();

        Assert.Throws<IllegalMoveException>(() => early.RecordAnswer("Never.", "Chief Constable", Held));
        Assert.Throws<IllegalMoveException>(() => _meeting.PublishMinutes(Held.AddDays(14), "B", DateTimeOffset.UnixEpoch)); // nothing more to tell
        late.RecordAnswer("In writting.", "Chief Constable", Held.AddDays(14));
        late.RecordAnswer("In writing.", "Chief Constable", Held.AddDays(14));
        Assert.Equal((Audience.Public, Audience.Force, QuestionStatus.Used), (late.Audience, late.Answer!.Audience, late.Status));

        var further = _meeting.PublishMinutes(Held.AddDays(15), "B", DateTimeOffset.UnixEpoch);

        Assert.Contains("In writing.", further.Html, StringComparison.Ordinal);
        Assert.Equal(Audience.Public, late.Answer.Audience);
        Assert.Throws<IllegalMoveException>(() => late.RecordAnswer("Not so.", "Chief Constable", Held.AddDays(15)));
    }
}
