using ScrutinyPortal.Model;

namespace ScrutinyPortal.Exports;

/// <summary>What a reader calls the numbers of the report of a period, and what each of them means.</summary>
internal static class PeriodWords
{
    public static (Text Name, Text Meaning) Of(PeriodMeasure measure) => measure switch
    {
        PeriodMeasure.Recommendations => (new("Recommendations", "Argymhellion"),
            new("Recommendations and areas for improvement that are recorded here, in every state", "Argymhellion a meysydd i’w gwella sydd wedi’u cofnodi yma, ym mhob cyflwr")),
        PeriodMeasure.Open => (new("Open", "Ar agor"),
            new("Those that the inspectorate has neither closed nor superseded nor given up", "Y rhai nad yw'r arolygiaeth wedi'u cau, eu disodli na rhoi'r gorau iddynt")),
        PeriodMeasure.Overdue => (new("Overdue", "Hwyr"),
            new("Recommendations past their due day that the force has not claimed complete and the inspectorate has not closed", "Argymhellion y mae eu dyddiad cau wedi mynd heibio, nad yw’r heddlu wedi honni eu cwblhau ac nad yw’r arolygiaeth wedi eu cau")),
        PeriodMeasure.ClaimedComplete => (new("Claimed complete", "Honnir ei fod wedi'i gwblhau"),
            new("Those that the force says are done, or has signed off: a claim, not a decision", "Y rhai y dywed yr heddlu eu bod wedi'u gwneud, neu y mae wedi'u cymeradwyo: honiad, nid penderfyniad")),
        PeriodMeasure.NotAssured => (new("Not assured", "Heb sicrwydd"),
            new("Those about which the local policing body says that it is not assured", "Y rhai y dywed y corff plismona lleol nad yw'n sicr yn eu cylch")),
        PeriodMeasure.Disputed => (new("Recommendations where accounts differ", "Argymhellion lle mae’r hanesion yn wahanol"),
            new("Recommendations about which the force, the office holder and the inspectorate say different things", "Argymhellion y mae’r heddlu, deiliad y swydd a’r arolygiaeth yn dweud pethau gwahanol amdanynt")),
        PeriodMeasure.RequestsAwaiting => (new("Requests awaiting an answer", "Ceisiadau sy’n aros am ateb"),
            new("Requests that were sent to the chief constable, or sent back, and for which no answer is recorded here", "Ceisiadau a anfonwyd at y prif gwnstabl, neu a anfonwyd yn ôl, ac nad oes ateb iddynt wedi’i gofnodi yma")),
        PeriodMeasure.RequestsOverdue => (new("Requests overdue", "Ceisiadau hwyr"),
            new("Requests whose last day has passed while an answer is awaited", "Ceisiadau y mae eu diwrnod olaf wedi mynd heibio tra disgwylir ateb")),
        PeriodMeasure.Reported => (new("Recommendations made", "Argymhellion a wnaed"),
            new("Recommendations and areas for improvement whose reports were published", "Argymhellion a meysydd i'w gwella y cyhoeddwyd eu hadroddiadau")),
        PeriodMeasure.Closed => (new("Closed by the inspectorate", "Caewyd gan yr arolygiaeth"),
            new("Those that the inspectorate closed, superseded or gave up", "Y rhai y mae'r arolygiaeth wedi'u cau, eu disodli neu roi'r gorau iddynt")),
        PeriodMeasure.ClaimedInPeriod => (new("Newly claimed complete", "Newydd eu honni'n gyflawn"),
            new("Those of which the force said last that they are done: a claim, not a decision", "Y rhai y dywedodd yr heddlu ddiwethaf eu bod wedi'u gwneud: honiad, nid penderfyniad")),
        PeriodMeasure.AssuredAnew => (new("Assurances given", "Sicrwydd a roddwyd"),
            new("Recommendations of which the local policing body said how far it is assured", "Argymhellion y dywedodd y corff plismona lleol pa mor sicr ydyw yn eu cylch")),
        PeriodMeasure.DueDatesMoved => (new("Due dates moved", "Dyddiadau cau a symudwyd"),
            new("Recommendations whose due date was set anew; each says from which day to which, by whom and why", "Argymhellion y gosodwyd eu dyddiad cau o'r newydd; mae pob un yn dweud o ba ddiwrnod i ba un, gan bwy a pham")),
        PeriodMeasure.RequestsSent => (new("Requests sent", "Ceisiadau a anfonwyd"),
            new("What was asked of the chief constable", "Yr hyn a ofynnwyd i'r prif gwnstabl")),
        PeriodMeasure.RequestsAnswered => (new("Requests answered", "Ceisiadau a atebwyd"),
            new("Requests whose answer or refusal that stands came", "Ceisiadau y daeth yr ateb neu'r gwrthodiad sy'n sefyll iddynt")),
        PeriodMeasure.ResponsesDue => (new("Responses due", "Ymatebion dyledus"),
            new("Responses to reports whose last day by law was in the period; each says when it was published and how late", "Ymatebion i adroddiadau yr oedd eu diwrnod olaf yn ôl y gyfraith yn y cyfnod; mae pob un yn dweud pryd y'i cyhoeddwyd a pha mor hwyr")),
        _ => (new("Meetings held", "Cyfarfodydd a gynhaliwyd"),
            new("Scrutiny meetings that were held", "Cyfarfodydd craffu a gynhaliwyd")),
    };
}
