using ScrutinyPortal.Model;
using static ScrutinyPortal.Deadlines.DeadlineRuleCode;
using static ScrutinyPortal.Deadlines.Period;

namespace ScrutinyPortal.Deadlines;

/// <summary>The rules, each as its source has it. A period is counted only where its counting is confirmed; elsewhere the day that the source names is kept.</summary>
internal static class DeadlineTable
{
    private static readonly Text Body = new("the local policing body", "y corff plismona lleol");
    private static readonly Text Addressee = new("those to whom it is addressed", "y rhai y'i cyfeirir atynt");
    private static readonly Text Published = new("the day on which the report is published", "y diwrnod y cyhoeddir yr adroddiad");
    private static readonly Text Paragraph28B = new("Police Reform Act 2002, Schedule 3, paragraph 28B", "Deddf Diwygio'r Heddlu 2002, Atodlen 3, paragraff 28B");
    private static readonly Text NoPeriod = new("No period is confirmed here. Where the source names a day, that day is kept.", "Nid oes cyfnod wedi'i gadarnhau yma. Lle mae'r ffynhonnell yn enwi diwrnod, cedwir y diwrnod hwnnw.");
    private static readonly StatedDay BySource = new(new Text("the source", "y ffynhonnell"));
    private static readonly StatedDay ByBody = new(Body);

    public static readonly DeadlineRule[] Rules =
    [
        new(Section55, new("Response to an inspection report", "Ymateb i adroddiad arolygu"), Body, new DaysBeginningWith(56))
        {
            Law = new("Police Act 1996, section 55(5A)", "Deddf yr Heddlu 1996, adran 55(5A)"),
            Starts = Published,
            Note = new("A response on the last day is in time. One on the next day is 1 day late, and can still be published. Whether the law asks for a response to a letter, to a joint inspection of a local partnership, on a super-complaint or on a fire and rescue service is not confirmed here: no day is counted for these.", "Mae ymateb ar y diwrnod olaf mewn pryd. Mae un ar y diwrnod nesaf 1 diwrnod yn hwyr, a gellir ei gyhoeddi o hyd. Ni chadarnhawyd yma a yw'r gyfraith yn gofyn am ymateb i lythyr, i arolygiad ar y cyd o bartneriaeth leol, ynghylch uwch-gŵyn neu ynghylch gwasanaeth tân ac achub: ni chyfrifir diwrnod ar gyfer y rhain."),
        },
        new(ChiefOfficerComments, new("The chief officer's comments on an inspection report", "Sylwadau'r prif swyddog ar adroddiad arolygu"), new("the chief officer", "y prif swyddog"), ByBody)
        {
            Law = new("Police Act 1996, section 55(4)", "Deddf yr Heddlu 1996, adran 55(4)"),
        },
        new(Iopc28B, new("Response to a recommendation of the Independent Office for Police Conduct", "Ymateb i argymhelliad gan Swyddfa Annibynnol Ymddygiad yr Heddlu"),
            new("the chief officer or the local policing body to whom it was made", "y prif swyddog neu'r corff plismona lleol y'i gwnaed iddo"), new DaysBeginningWith(56))
        {
            Law = Paragraph28B,
            Starts = new("the day on which the recommendation was made", "y diwrnod y gwnaed yr argymhelliad"),
            MoreTime = new("The Director General may give more time, if asked before the end.", "Caiff y Cyfarwyddwr Cyffredinol roi rhagor o amser, os gofynnir cyn y diwedd."),
            Note = new("Judicial review suspends the period.", "Mae adolygiad barnwrol yn atal y cyfnod dros dro."),
        },
        new(IopcPublication, new("Publication of a response by the Independent Office for Police Conduct", "Cyhoeddi ymateb gan Swyddfa Annibynnol Ymddygiad yr Heddlu"), new("the Independent Office for Police Conduct", "Swyddfa Annibynnol Ymddygiad yr Heddlu"), new DaysBeginningWith(21))
        {
            Law = Paragraph28B,
            Starts = new("the day on which the response is received", "y diwrnod y derbynnir yr ymateb"),
        },
        new(ChildProtectionActionPlan, new("Action plan after a national child protection inspection", "Cynllun gweithredu ar ôl arolygiad cenedlaethol o amddiffyn plant"), new("the force", "yr heddlu"), new WithinWeeksOf(6))
        {
            Law = new("HMICFRS, method of follow-up to national child protection inspections", "HMICFRS, dull dilynol arolygiadau cenedlaethol o amddiffyn plant"),
            Starts = Published,
            Note = new("The plan is for the recommendations that are not to be acted upon immediately.", "Mae'r cynllun ar gyfer yr argymhellion nad oes angen gweithredu arnynt ar unwaith."),
        },
        new(Regulation28, new("Response to a coroner's report to prevent future deaths", "Ymateb i adroddiad crwner i atal marwolaethau yn y dyfodol"), Addressee, BySource)
        {
            Law = new("Coroners and Justice Act 2009, Schedule 5, paragraph 7; SI 2013/1629, regulations 28 and 29", "Deddf Crwneriaid a Chyfiawnder 2009, Atodlen 5, paragraff 7; OS 2013/1629, rheoliadau 28 a 29"),
            Note = new("The period is 56 days. From which day they are counted is not confirmed here, so the day that the report names is kept.", "56 diwrnod yw'r cyfnod. Ni chadarnhawyd yma o ba ddiwrnod y'u cyfrifir, felly cedwir y diwrnod y mae'r adroddiad yn ei enwi."),
        },
        new(SuperComplaint, new("Recommendation of a report on a super-complaint", "Argymhelliad adroddiad ar uwch-gŵyn"), Addressee, BySource)
        {
            Law = new("Police Reform Act 2002, Part 2A; SI 2018/748", "Deddf Diwygio'r Heddlu 2002, Rhan 2A; OS 2018/748"),
            Note = NoPeriod,
        },
        new(PanelRecommendation, new("Response to a recommendation of the Police and Crime Panel", "Ymateb i argymhelliad gan Banel yr Heddlu a Throseddu"), Body, BySource)
        {
            Law = new("Police Reform and Social Responsibility Act 2011, sections 12(4) and 28", "Deddf Diwygio'r Heddlu a Chyfrifoldeb Cymdeithasol 2011, adrannau 12(4) a 28"),
            Note = new("The response is published in the manner that the panel sets. No period is confirmed here.", "Cyhoeddir yr ymateb yn y modd y mae'r panel yn ei bennu. Nid oes cyfnod wedi'i gadarnhau yma."),
        },
        new(InternalAudit, new("Recommendation of an internal audit", "Argymhelliad archwiliad mewnol"), Addressee, BySource) { Note = NoPeriod },
        new(CustodyVisitors, new("What independent custody visitors ask for", "Yr hyn y mae ymwelwyr annibynnol â dalfeydd yn gofyn amdano"), Addressee, BySource)
        {
            Law = new("Police Reform Act 2002, section 51", "Deddf Diwygio'r Heddlu 2002, adran 51"),
            Note = NoPeriod,
        },
        new(LocalReview, new("Recommendation of a local review", "Argymhelliad adolygiad lleol"), Addressee, BySource) { Note = NoPeriod },
        new(RequestReply, new("Answer to a request to the chief constable", "Ateb i gais i'r prif gwnstabl"), new("the chief constable", "y prif gwnstabl"), ByBody)
        {
            Law = new("Police Reform and Social Responsibility Act 2011, section 36", "Deddf Diwygio'r Heddlu a Chyfrifoldeb Cymdeithasol 2011, adran 36"),
            MoreTime = new("The local policing body may give more time. The day that was set first stays on record.", "Caiff y corff plismona lleol roi rhagor o amser. Mae'r diwrnod a bennwyd gyntaf yn aros ar gofnod."),
        },
        new(StatedPeriod, new("What a report asks for within a time", "Yr hyn y mae adroddiad yn gofyn amdano o fewn amser"), Addressee, new StatedInMonths()) { Starts = Published },
        new(AsStated, new("What a source asks for by a day", "Yr hyn y mae ffynhonnell yn gofyn amdano erbyn diwrnod"), Addressee, BySource),
    ];
}
