namespace Helmsman.Shop.Work.Briefs;

/// <summary>Stored and wire names of what briefs ask for.</summary>
public static class BriefFields
{
    // The four that every brief has, whatever a kind calls them.
    public const string What = "what";
    public const string DoneWhen = "done-when";
    public const string Due = "due";
    public const string Reference = "reference";

    public const string Audience = "audience";
    public const string SellingPoints = "selling-points";
    public const string Keyword = "keyword";
    public const string Size = "size";
    public const string DoAndDont = "do-and-dont";
    public const string Layout = "layout";
    public const string Milestones = "milestones";
    public const string Budget = "budget";
    public const string ExpectedVisitors = "expected-visitors";
    public const string Product = "product";
    public const string Review = "review";
    public const string Promise = "promise";
    public const string Order = "order";
    public const string Reason = "reason";
    public const string OldReply = "old-reply";
    public const string NewReply = "new-reply";
    public const string ConsultRate = "consult-rate";
    public const string Tickets = "tickets";
    public const string Price = "price";

    // Worked out from the others, or from the settings; nobody is asked for them.
    public const string CostPerVisitor = "cost-per-visitor";
    public const string PresalesNeeded = "presales-needed";
    public const string AfterSalesNeeded = "after-sales-needed";
    public const string Brand = "brand";

    /// <summary>A brief is read by people: what needs more room than this is a document to link to.</summary>
    public const int LongestWhat = 4000;

    public const int LongestLines = 1000;
    public const int LongestDoneWhen = 500;
    public const int LongestLine = 200;
    public const int LongestReference = 1000;

    public static IReadOnlyList<string> All { get; } =
    [
        What, DoneWhen, Due, Reference, Audience, SellingPoints, Keyword, Size, DoAndDont, Layout, Milestones, Budget, ExpectedVisitors, Product, Review,
        Promise, Order, Reason, OldReply, NewReply, ConsultRate, Tickets, Price, CostPerVisitor, PresalesNeeded, AfterSalesNeeded, Brand,
    ];

    /// <summary>Those that are members of a <see cref="Brief"/> and none of its answers.</summary>
    public static bool IsOfEvery(string field) => field is What or DoneWhen or Due or Reference;

    internal static BriefField ToDo { get; } = new(What, FieldShape.Lines) { Asked = AskWhen.Always, Longest = LongestWhat };

    internal static BriefField Accepted { get; } = new(DoneWhen, FieldShape.Lines) { Longest = LongestDoneWhen };

    internal static BriefField Until { get; } = new(Due, FieldShape.Day) { Asked = AskWhen.Always };

    internal static BriefField Shown { get; } = new(Reference, FieldShape.Link) { IsRequired = false, Asked = AskWhen.Never, Longest = LongestReference };
}
