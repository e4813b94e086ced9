namespace ScrutinyPortal.Publication;

/// <summary>Words with a capital that are in every office's texts, and are nobody's name.</summary>
internal static class RecognitionWords
{
    public static readonly IReadOnlyList<string> OfOffice =
    [
        .. """
        A Act Adult An And Annual Area Article Assistant Authority Board British Care Case Chair Chief Child Children Circuit City College Combined Command Commissioner Committee
        Common Community Constable Constabulary Control Coroner Council Councils County Court Crime Criminal Crown Deputy Detective Director District Domestic Education Engage England
        Executive Family Fire Force Framework Freedom General Government Grant Group Health His Her Home House HMICFRS Human Independent Information Inquiry Inspection
        Inspectorate Inspectors Integrated Joint Justice King Lead Leader Local London Majesty Manual Mayor Minister Ministry Missing Monitoring Multi-Agency National NHS Network Office
        Officer Officers Order Our Panel Parliament Partnership Peel Plan Police Policing Practice Professional Programme Prosecution Protection Protocol Public Recommendation
        Reform Regional Report Requirement Rescue Review Royal Safeguarding Scan School Schools Scrutiny Secretary Section Senior Service Services Social Standards State Statement
        Strategic Strategy Support Team The This Tribunal Trust Unit United Kingdom University Victim Victims Violence Vulnerability Wales We Witness Women Working Youth
        January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday Christmas Easter
        Arolygiaeth Arolygwyr Awdurdod Bwrdd Cenedlaethol Comisiynydd Cyd Cyngor Cymru Ddeddf Deddf Dirprwy Gwnstabl Heddlu Iechyd Llywodraeth Lloegr Maer Plant Plismona Prif Swyddfa Swyddog Troseddu Y Yr
        Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
    ];
}
