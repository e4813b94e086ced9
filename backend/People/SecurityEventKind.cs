namespace ScrutinyPortal.People;

/// <summary>What happened to who gets in and as what.</summary>
public enum SecurityEventKind
{
    /// <summary>Somebody signed in.</summary>
    SignedIn,

    /// <summary>Somebody tried to sign in and was not let in.</summary>
    SignInFailed,

    /// <summary>Somebody signed out.</summary>
    SignedOut,

    /// <summary>A session was ended by its owner, from another one, or by an administrator.</summary>
    SessionEnded,

    /// <summary>The portal was set up, and has its first administrator.</summary>
    SetUp,

    /// <summary>A password was set.</summary>
    PasswordSet,

    /// <summary>Somebody said that they forgot their password, and was sent a link.</summary>
    PasswordForgotten,

    /// <summary>Somebody was invited.</summary>
    PersonInvited,

    /// <summary>Somebody's access was ended.</summary>
    PersonEnded,

    /// <summary>A role was given.</summary>
    RoleGiven,

    /// <summary>A role was ended.</summary>
    RoleEnded,

    /// <summary>Somebody turned their second proof on.</summary>
    SecondProofOn,

    /// <summary>Somebody's second proof was turned off, by themselves or by an administrator.</summary>
    SecondProofOff,

    /// <summary>Somebody added a passkey.</summary>
    PasskeyAdded,

    /// <summary>Somebody removed a passkey of theirs.</summary>
    PasskeyRemoved,

    /// <summary>Somebody made new recovery codes.</summary>
    RecoveryCodesMade,

    /// <summary>An administrator was shown a one-time link of somebody, because no mail server is configured.</summary>
    LinkHandedOn,

    /// <summary>An administrator had a mail sent again that may not have arrived.</summary>
    MailSentAgain,

    /// <summary>Somebody came in through their organisation's own sign-in for the first time: from then on their account there is theirs here.</summary>
    OrganisationTied,

    /// <summary>An administrator changed by what somebody comes in. What let them in before is worth nothing.</summary>
    WayInChanged,

    /// <summary>A partner's program was registered.</summary>
    PartnerRegistered,

    /// <summary>What is known of a partner, how it proves who it is or what it may be shown was changed.</summary>
    PartnerChanged,

    /// <summary>A partner was given a new secret.</summary>
    PartnerSecretRotated,

    /// <summary>A partner was suspended.</summary>
    PartnerSuspended,

    /// <summary>A suspended partner was let in again.</summary>
    PartnerResumed,

    /// <summary>A webhook of a partner was registered.</summary>
    WebhookRegistered,

    /// <summary>The address of a webhook was changed.</summary>
    WebhookChanged,

    /// <summary>A webhook was given a new secret.</summary>
    WebhookSecretRotated,

    /// <summary>A webhook was paused.</summary>
    WebhookPaused,

    /// <summary>A webhook that was paused or switched off is called again.</summary>
    WebhookResumed,

    /// <summary>The portal switched a webhook off, because it took nothing for five days or wants no more.</summary>
    WebhookSwitchedOff,

    /// <summary>A partner's program was given a token.</summary>
    TokenIssued,

    /// <summary>A partner's program asked for a token and was given none.</summary>
    TokenRefused,

    /// <summary>Somebody allowed a partner's program to read for them.</summary>
    ConsentGiven,

    /// <summary>Somebody, or the program itself, ended what a partner's program might read for them.</summary>
    ConsentEnded,

    /// <summary>A code or a refresh token came a second time: somebody else may have it, and all that came of that consent has ended.</summary>
    TokenReplayed,

    /// <summary>Somebody tried an act that their role may not do.</summary>
    ActDenied,

    /// <summary>Somebody took a list away as a file.</summary>
    ListExported,
}
