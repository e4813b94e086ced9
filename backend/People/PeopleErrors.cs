using ScrutinyPortal.Model;

namespace ScrutinyPortal.People;

/// <summary>Nobody is let in by this; why is not said.</summary>
public sealed class NotSignedInException() : DomainException("WRONG_NAME_OR_PASSWORD", new(
    "The email address or the password is wrong, or it was tried too often. After five wrong passwords, wait five minutes.",
    "Mae'r cyfeiriad e-bost neu'r cyfrinair yn anghywir, neu rhoddwyd cynnig arno'n rhy aml. Ar ôl pum cyfrinair anghywir, arhoswch bum munud."), "password");

/// <summary>The password was right, and more is asked for.</summary>
public sealed class SecondProofNeededException() : DomainException("SECOND_PROOF_NEEDED", new(
    "Use your passkey, or enter the code from your authenticator app or a recovery code.", "Defnyddiwch eich allwedd mynediad, neu rhowch y cod o'ch ap dilysu neu god adfer."), "code");

/// <summary>The second proof is not the right one.</summary>
public sealed class WrongCodeException() : DomainException("WRONG_CODE", new(
    "That is not the code, or it was used already. Wait for the next one. After five wrong tries, wait five minutes.",
    "Nid dyna'r cod, neu mae wedi'i ddefnyddio eisoes. Arhoswch am yr un nesaf. Ar ôl pum cynnig anghywir, arhoswch bum munud."), "code");

/// <summary>A passkey was shown, or made, that is not taken; why is not said.</summary>
public sealed class PasskeyRefusedException() : DomainException("PASSKEY_REFUSED", new(
    "The passkey was not accepted. Try again. If it was removed from your account, use another way.",
    "Ni dderbyniwyd yr allwedd mynediad. Rhowch gynnig arall arni. Os cafodd ei thynnu o'ch cyfrif, defnyddiwch ffordd arall."));

/// <summary>The person is known, and may do nothing here any more.</summary>
public sealed class NoRoleException() : DomainException("NO_ROLE", new(
    "You hold no role here at present. Ask the administrator of the portal.", "Nid oes gennych rôl yma ar hyn o bryd. Gofynnwch i weinyddwr y porth."));

/// <summary>The set-up code is not the one that stands on the console.</summary>
public sealed class WrongSetUpCodeException() : DomainException("WRONG_SET_UP_CODE", new(
    "That is not the code on the console, or it has been used. Restart the portal for a new one.", "Nid dyna'r cod ar y consol, neu mae wedi'i ddefnyddio. Ailgychwynnwch y porth i gael un newydd."), "code");

/// <summary>The portal has an administrator, by this host's code or by another's.</summary>
public sealed class SetUpAlreadyException() : DomainException("SET_UP_ALREADY", new(
    "This portal has been set up already. Sign in, or ask its administrator to invite you.", "Mae'r porth hwn wedi'i osod eisoes. Mewngofnodwch, neu gofynnwch i'w weinyddwr eich gwahodd."));

/// <summary>A password that can be guessed.</summary>
public sealed class WeakPasswordException(Text why) : DomainException("WEAK_PASSWORD", why, "password");

/// <summary>An administrator is one of the whole portal; every other role is held at a body.</summary>
public sealed class RoleNeedsBodyException() : DomainException("ROLE_NEEDS_BODY", new(
    "Choose the body for which the role is held; an administrator is one of the whole portal.", "Dewiswch y corff y delir y rôl ar ei gyfer; mae gweinyddwr yn gweinyddu'r porth cyfan."), "body");

/// <summary>The address is somebody's already.</summary>
public sealed class PersonKnownException() : DomainException("PERSON_KNOWN", new(
    "Somebody with this email address has been invited already.", "Mae rhywun â'r cyfeiriad e-bost hwn wedi cael gwahoddiad eisoes."), "email");

/// <summary>Somebody must be able to let people in.</summary>
public sealed class LastAdministratorException() : DomainException("LAST_ADMINISTRATOR", new(
    "This is the last administrator who can sign in without an organisation. Give the role to somebody else first.", "Dyma'r gweinyddwr olaf a all fewngofnodi heb sefydliad. Rhowch y rôl i rywun arall yn gyntaf."));

/// <summary>The person comes in through their organisation: the portal keeps no password of theirs.</summary>
public sealed class ComesThroughOrganisationException() : DomainException("COMES_THROUGH_ORGANISATION", new(
    "You come in through your organisation's sign-in. There is no password here.", "Rydych yn dod i mewn drwy system fewngofnodi eich sefydliad. Nid oes cyfrinair yma."), "password");

/// <summary>The organisation's sign-in does not answer.</summary>
public sealed class OrganisationAwayException() : DomainException("ORGANISATION_AWAY", new(
    "Your organisation's sign-in does not answer. Try again in a few minutes. If it goes on, tell whoever runs your organisation's sign-in.",
    "Nid yw system fewngofnodi eich sefydliad yn ateb. Rhowch gynnig arall arni ymhen ychydig funudau. Os yw'n parhau, rhowch wybod i bwy bynnag sy'n rhedeg system fewngofnodi eich sefydliad."));

/// <summary>Whoever the organisation knows is not let in here. What to do is said on a page of its own.</summary>
internal sealed class NotLetInException(NotLetIn why) : Exception($"{why}")
{
    public NotLetIn Why { get; } = why;
}

/// <summary>Why somebody who came from their organisation's sign-in is not let in.</summary>
internal enum NotLetIn
{
    /// <summary>What came back is not an answer to what this browser asked just now, or is no sound answer.</summary>
    NoAnswer,

    /// <summary>The organisation did not let them in, or they turned back.</summary>
    TurnedBack,

    /// <summary>Nobody here has come in with this account, and no invitation was brought.</summary>
    NotKnown,

    /// <summary>The invitation is used, too old, or somebody else's.</summary>
    NotInvited,

    /// <summary>The organisation did not say to which groups they belong.</summary>
    GroupsUnknown,

    /// <summary>They hold no role at present.</summary>
    NoRole,
}

/// <summary>Nobody both drafts and approves at one body.</summary>
public sealed class OneRoleEachException() : DomainException("ONE_ROLE_EACH", new(
    "This person already holds a role there. End it first: nobody holds two at one body, so that nobody approves what they drafted.",
    "Mae gan y person hwn rôl yno eisoes. Rhowch ddiwedd arni'n gyntaf: nid oes neb yn dal dwy mewn un corff, fel na fydd neb yn cymeradwyo'r hyn a ddrafftiodd."), "role");
