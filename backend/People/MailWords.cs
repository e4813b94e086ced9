using ScrutinyPortal.Model;

namespace ScrutinyPortal.People;

/// <summary>What a mail says, in both languages in one mail: it cannot be known which the reader wants.</summary>
internal static class MailWords
{
    public static string Subject(MailKind kind) => kind switch
    {
        MailKind.Invitation => "Your invitation to the Scrutiny Portal / Eich gwahoddiad i'r Porth Craffu",
        MailKind.ForgottenPassword => "Choose a new password / Dewiswch gyfrinair newydd",
        MailKind.PasskeyAdded => "A passkey was added / Ychwanegwyd allwedd mynediad",
        MailKind.PasskeyRemoved => "A passkey was removed / Tynnwyd allwedd mynediad",
        MailKind.WebhookSwitchedOff => "A partner's webhook was switched off / Diffoddwyd bachyn gwe partner",
        MailKind.SecondProofOff => "Your second proof was turned off / Diffoddwyd eich ail brawf",
        _ => "Your password was set / Gosodwyd eich cyfrinair",
    };

    public static string Body(MailKind kind, string name, string? link)
    {
        var text = kind switch
        {
            MailKind.Invitation => new Text(
                $"You have been invited to the Scrutiny Portal. To choose your password and come in, open this address within seven days. It works once.\n\n{link}",
                $"Rydych wedi cael gwahoddiad i'r Porth Craffu. I ddewis eich cyfrinair a dod i mewn, agorwch y cyfeiriad hwn o fewn saith diwrnod. Mae'n gweithio unwaith.\n\n{link}"),
            MailKind.ForgottenPassword => new(
                $"Somebody, probably you, said that you had forgotten your password. To choose a new one, open this address within an hour. It works once. If it was not you, do nothing.\n\n{link}",
                $"Dywedodd rhywun, chi mae'n debyg, eich bod wedi anghofio'ch cyfrinair. I ddewis un newydd, agorwch y cyfeiriad hwn o fewn awr. Mae'n gweithio unwaith. Os nad chi oedd, peidiwch â gwneud dim.\n\n{link}"),
            MailKind.SecondProofOff => new(
                "A second proof of your account, the authenticator app or a passkey, was turned off a moment ago: unless you have another, the password alone now lets you in. If it was not you, and you did not ask the administrator for it, tell the administrator of the portal at once.",
                "Diffoddwyd ail brawf eich cyfrif, yr ap dilysu neu allwedd mynediad, eiliad yn ôl: oni bai bod gennych un arall, mae'r cyfrinair yn unig bellach yn eich gadael i mewn. Os nad chi oedd, ac na ofynnoch i'r gweinyddwr amdano, rhowch wybod i weinyddwr y porth ar unwaith."),
            MailKind.PasskeyAdded => new(
                "A passkey was added to your account a moment ago: whoever holds it comes in as you. If it was not you, tell the administrator of the portal at once.",
                "Ychwanegwyd allwedd mynediad at eich cyfrif eiliad yn ôl: mae pwy bynnag sy'n ei dal yn dod i mewn fel chi. Os nad chi oedd, rhowch wybod i weinyddwr y porth ar unwaith."),
            MailKind.PasskeyRemoved => new(
                "A passkey of your account was removed a moment ago. If it was not you, tell the administrator of the portal at once.",
                "Tynnwyd allwedd mynediad o'ch cyfrif eiliad yn ôl. Os nad chi oedd, rhowch wybod i weinyddwr y porth ar unwaith."),
            MailKind.WebhookSwitchedOff => new(
                "The portal has switched off a webhook of a partner: for five days it took nothing, or it answered that it wants no more. Which one it was, and what was not delivered, is told under Partners. Write to the partner's contact, and let it go on when they have put it right: it is then told of what was published meanwhile.",
                "Mae'r porth wedi diffodd bachyn gwe partner: ni dderbyniodd ddim am bum diwrnod, neu atebodd nad yw eisiau mwy. Mae pa un oedd, a'r hyn na chafodd ei ddanfon, i'w weld o dan Partneriaid. Ysgrifennwch at gyswllt y partner, a gadewch iddo fynd ymlaen pan fyddant wedi ei gywiro: fe gaiff wybod wedyn am yr hyn a gyhoeddwyd yn y cyfamser."),
            _ => new(
                "The password of your account was set a moment ago, and every session was ended. If it was not you, tell the administrator of the portal at once.",
                "Gosodwyd cyfrinair eich cyfrif eiliad yn ôl, a daeth pob sesiwn i ben. Os nad chi oedd, rhowch wybod i weinyddwr y porth ar unwaith."),
        };
        return $"Dear {name},\n\n{text.English}\n\n— — —\n\nAnnwyl {name},\n\n{text.Cymraeg}\n";
    }
}
