using System.Collections.Frozen;
using System.Text.RegularExpressions;
using ScrutinyPortal.Access;
using ScrutinyPortal.Model;

namespace ScrutinyPortal.Audit;

/// <summary>What a reader calls the things, the verbs and the people of the trail.</summary>
internal static partial class AuditWords
{
    private static readonly FrozenDictionary<string, Text> Verbs = new Dictionary<string, Text>
    {
        ["accepted"] = new("accepted", "derbyniwyd"),
        ["acknowledged"] = new("acknowledged", "cydnabuwyd"),
        ["action plan received"] = new("action plan received", "derbyniwyd y cynllun gweithredu"),
        ["added"] = new("added", "ychwanegwyd"),
        ["agenda shared"] = new("agenda shared with the force", "rhannwyd yr agenda â'r heddlu"),
        ["agenda published"] = new("agenda published", "cyhoeddwyd yr agenda"),
        ["agreed"] = new("agreed", "cytunwyd"),
        ["answered"] = new("answered", "atebwyd"),
        ["answered in part"] = new("answered in part", "atebwyd yn rhannol"),
        ["approved"] = new("approved", "cymeradwywyd"),
        ["asked"] = new("asked for", "gofynnwyd amdano"),
        ["assigned"] = new("assigned", "neilltuwyd"),
        ["begun"] = new("begun", "dechreuwyd"),
        ["cancelled"] = new("cancelled", "canslwyd"),
        ["changed"] = new("changed", "newidiwyd"),
        ["chief officer invited"] = new("chief officer invited", "gwahoddwyd y prif swyddog"),
        ["claimed complete"] = new("claimed complete", "honnwyd ei fod wedi'i gwblhau"),
        ["clarification sought"] = new("clarification sought", "gofynnwyd am eglurhad"),
        ["clarified"] = new("clarified", "eglurwyd"),
        ["closed"] = new("closed", "caewyd"),
        ["confirmed"] = new("confirmed", "cadarnhawyd"),
        ["copy sent"] = new("copy sent", "anfonwyd copi"),
        ["corrected"] = new("corrected", "cywirwyd"),
        ["counted anew"] = new("counted anew", "cyfrifwyd o'r newydd"),
        ["decided"] = new("decided", "penderfynwyd"),
        ["discussion recorded"] = new("discussion recorded", "cofnodwyd y drafodaeth"),
        ["defined"] = new("defined", "diffiniwyd"),
        ["drafted"] = new("drafted", "drafftiwyd"),
        ["due date changed"] = new("due date changed", "newidiwyd y dyddiad dyledus"),
        ["escalated"] = new("taken further", "aed â'r mater ymhellach"),
        ["explained"] = new("explained", "esboniwyd"),
        ["extended"] = new("given more time", "rhoddwyd rhagor o amser"),
        ["extension asked"] = new("more time asked for", "gofynnwyd am ragor o amser"),
        ["extension declined"] = new("more time declined", "gwrthodwyd rhagor o amser"),
        ["extension granted"] = new("more time granted", "caniatawyd rhagor o amser"),
        ["first day recorded"] = new("first day recorded", "cofnodwyd y diwrnod cyntaf"),
        ["flagged"] = new("flagged", "tynnwyd sylw ato"),
        ["ground published"] = new("ground published", "cyhoeddwyd y sail"),
        ["invited"] = new("invited", "gwahoddwyd"),
        ["item added"] = new("item added", "ychwanegwyd eitem"),
        ["last day recorded"] = new("last day recorded", "cofnodwyd y diwrnod olaf"),
        ["linked"] = new("linked", "cysylltwyd"),
        ["minutes agreed"] = new("minutes agreed", "cytunwyd ar y cofnodion"),
        ["minutes drafted"] = new("minutes drafted", "drafftiwyd y cofnodion"),
        ["minutes published"] = new("minutes published", "cyhoeddwyd y cofnodion"),
        ["offered"] = new("offered", "cynigiwyd"),
        ["opened"] = new("opened", "agorwyd"),
        ["outcome recorded"] = new("outcome recorded", "cofnodwyd y canlyniad"),
        ["owner named"] = new("owner named", "enwyd y perchennog"),
        ["chosen"] = new("chosen", "dewiswyd"),
        ["dropped"] = new("taken out", "tynnwyd allan"),
        ["moved"] = new("moved", "symudwyd"),
        ["topics changed"] = new("topics changed", "newidiwyd y pynciau"),
        ["gave ground to an assurance"] = new("named as the ground of an assurance", "enwyd yn sail i sicrwydd"),
        ["planned"] = new("planned", "cynlluniwyd"),
        ["paused"] = new("paused", "oedwyd"),
        ["postponed"] = new("postponed", "gohiriwyd"),
        ["proposed"] = new("proposed", "cynigiwyd"),
        ["passage removed"] = new("passage removed", "tynnwyd darn"),
        ["passed on"] = new("passed on", "trosglwyddwyd"),
        ["part withheld"] = new("part withheld", "daliwyd rhan yn ôl"),
        ["part withheld no longer"] = new("part withheld no longer", "ni ddelir y rhan yn ôl mwyach"),
        ["ended"] = new("ended by publication", "daeth i ben drwy gyhoeddi"),
        ["publication withdrawn"] = new("publication withdrawn", "tynnwyd y cyhoeddiad yn ôl"),
        ["published"] = new("published", "cyhoeddwyd"),
        ["received"] = new("received", "derbyniwyd"),
        ["recorded"] = new("recorded", "cofnodwyd"),
        ["refused"] = new("refused", "gwrthodwyd"),
        ["registered"] = new("registered", "cofrestrwyd"),
        ["rejected"] = new("rejected", "gwrthodwyd"),
        ["remarked"] = new("remarked on", "gwnaed sylw arno"),
        ["removed"] = new("removed", "tynnwyd"),
        ["reviewed"] = new("reviewed", "adolygwyd"),
        ["reported progress"] = new("progress reported", "adroddwyd ar gynnydd"),
        ["resumed"] = new("let in again", "gadawyd i mewn eto"),
        ["returned"] = new("returned", "dychwelwyd"),
        ["secret rotated"] = new("given a new secret", "rhoddwyd cyfrinach newydd"),
        ["sent"] = new("sent", "anfonwyd"),
        ["sent back"] = new("sent back", "anfonwyd yn ôl"),
        ["signed"] = new("signed", "llofnodwyd"),
        ["submitted for review"] = new("submitted for review", "cyflwynwyd i'w adolygu"),
        ["submitted for approval"] = new("submitted for approval", "cyflwynwyd i'w gymeradwyo"),
        ["taken into a further edition"] = new("taken into a further edition", "cymerwyd i argraffiad pellach"),
        ["reply begun anew"] = new("reply begun anew", "dechreuwyd ateb o'r newydd"),
        ["superseded"] = new("superseded", "disodlwyd"),
        ["suspended"] = new("suspended", "ataliwyd"),
        ["switched off"] = new("switched off", "diffoddwyd"),
        ["taken over"] = new("taken over into the trail", "cymerwyd i'r llwybr"),
        ["unlinked"] = new("unlinked", "datgysylltwyd"),
        ["withheld"] = new("withheld", "daliwyd yn ôl"),
        ["withheld no longer"] = new("withheld no longer", "ni ddelir yn ôl mwyach"),
        ["warning answered"] = new("warning answered", "atebwyd rhybudd"),
        ["withdrawn"] = new("withdrawn", "tynnwyd yn ôl"),
    }.ToFrozenDictionary();

    public static Text Kind(string kind) => Kinds.GetValueOrDefault(kind) ?? AsWritten(kind);

    /// <summary>One verb, or several that happened at once.</summary>
    public static Text Verb(string happened)
    {
        var verbs = happened.Split(", ").Select(verb => Verbs.GetValueOrDefault(verb) ?? new(verb, verb)).ToList();
        return new(string.Join(", ", verbs.Select(v => v.English)), string.Join(", ", verbs.Select(v => v.Cymraeg)));
    }

    /// <summary>Who acted: the person, where one is known, and as what.</summary>
    public static Text Who(AuditEntry entry, string? person) =>
        AsWhat(entry) is var role && person is null ? role : new($"{person} ({role.English})", $"{person} ({role.Cymraeg})");

    private static Text AsWhat(AuditEntry entry) => entry is { ByBodyId: null, Role: not Role.Administrator } ? new("the portal itself", "y porth ei hun") : entry.Role switch
    {
        Role.ScrutinyOfficer => new("the scrutiny officer", "y swyddog craffu"),
        Role.MonitoringOfficer => new("the monitoring officer", "y swyddog monitro"),
        Role.Approver => new("the approver", "y cymeradwywr"),
        Role.ForceLiaison => new("the force liaison officer", "swyddog cyswllt yr heddlu"),
        Role.Administrator => new("the administrator", "y gweinyddwr"),
        _ => AsWritten(entry.Role.ToString()),
    };

    /// <summary>A name in code as words: DueOn becomes "due on".</summary>
    public static Text AsWritten(string name)
    {
        var words = Capital().Replace(name, " $0").ToLowerInvariant().TrimStart();
        return new(words, words);
    }

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex Capital();
}
