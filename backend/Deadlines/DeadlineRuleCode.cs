namespace ScrutinyPortal.Deadlines;

/// <summary>By which rule a day comes about.</summary>
public enum DeadlineRuleCode
{
    /// <summary>The local policing body's response to an inspection report: 56 days beginning with the day of publication (Police Act 1996, s.55(5A)).</summary>
    Section55,

    /// <summary>The chief officer's comments on an inspection report: by the day that the local policing body fixes (Police Act 1996, s.55(4)).</summary>
    ChiefOfficerComments,

    /// <summary>The reply to a learning recommendation of the IOPC: 56 days beginning with the day on which it was made (Police Reform Act 2002, Sch.3 para.28B).</summary>
    Iopc28B,

    /// <summary>The publication of that reply by the IOPC: 21 days beginning with the day on which it was received (Police Reform Act 2002, Sch.3 para.28B).</summary>
    IopcPublication,

    /// <summary>The force's action plan after a national child protection inspection: within six weeks of publication, by the inspectorate's own method.</summary>
    ChildProtectionActionPlan,

    /// <summary>The reply to a coroner's report to prevent future deaths (Coroners and Justice Act 2009, Sch.5 para.7; SI 2013/1629, regs 28-29). Its counting is not confirmed: the day that the report names is kept.</summary>
    Regulation28,

    /// <summary>What the report on a super-complaint recommends (Police Reform Act 2002, Part 2A; SI 2018/748): the day that the report states is kept.</summary>
    SuperComplaint,

    /// <summary>The reply to a recommendation of the Police and Crime Panel (Police Reform and Social Responsibility Act 2011, ss.12(4), 28): the day that was asked for is kept.</summary>
    PanelRecommendation,

    /// <summary>A recommendation of an internal audit: the day that was agreed is kept.</summary>
    InternalAudit,

    /// <summary>What independent custody visitors ask for (Police Reform Act 2002, s.51): the day that was agreed is kept.</summary>
    CustodyVisitors,

    /// <summary>A recommendation of a local review: the day that the review states is kept.</summary>
    LocalReview,

    /// <summary>The answer to a request of the local policing body to the chief constable (Police Reform and Social Responsibility Act 2011, s.36): by the day that the body sets.</summary>
    RequestReply,

    /// <summary>The period that the source itself gives, immediately or in calendar months from the day on which it was published.</summary>
    StatedPeriod,

    /// <summary>The day that the source itself gives. Nothing is counted.</summary>
    AsStated,
}
