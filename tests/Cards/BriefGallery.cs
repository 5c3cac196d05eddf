using Helmsman.Cards;
using Helmsman.Shop;
using Helmsman.Shop.Calendar;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Work;
using Helmsman.Shop.Work.Briefs;
using static Helmsman.Cards.HandOffFields;
using static Helmsman.Tests.Cards.Fixtures;

namespace Helmsman.Tests.Cards;

/// <summary>The form and the task of every kind of brief.</summary>
internal static class BriefGallery
{
    private static readonly Dictionary<string, Finding> About = new(StringComparer.Ordinal)
    {
        [BriefKinds.General] = SearchFell,
        [BriefKinds.Design] = ConversionFell,
        [BriefKinds.Refill] = SearchFell,
        [BriefKinds.BadReview] = RefundsRose,
        [BriefKinds.Return] = RefundsRose,
        [BriefKinds.ReplyChange] = RefundsRose,
        [BriefKinds.Capacity] = ConversionFell,
        [BriefKinds.Price] = ConversionFell,
    };

    private static readonly Dictionary<string, string> Texts = new(StringComparer.Ordinal)
    {
        [BriefFields.What] = "主图第 2 张换成平铺，突出领口",
        [BriefFields.DoneWhen] = "支付转化率连续 3 天回到 4.0% 以上",
        [BriefFields.Due] = "2026-11-24",
        [BriefFields.Audience] = "25–35 岁通勤女性",
        [BriefFields.SellingPoints] = "垂感\n不起球",
        [BriefFields.Keyword] = "针织连衣裙 垂感 不起球",
        [BriefFields.Size] = "800×800",
        [BriefFields.Layout] = "before-and-after",
        [BriefFields.Budget] = "3000",
        [BriefFields.ExpectedVisitors] = "1200",
        [BriefFields.Product] = "针织连衣裙 秋冬款",
        [BriefFields.Review] = "穿一次就起球，<b>差</b> [退](http://x)",
        [BriefFields.Promise] = "补发一件",
        [BriefFields.Order] = "20261121-0007",
        [BriefFields.OldReply] = "亲，一般 3 天发货",
        [BriefFields.NewReply] = "现货 48 小时内发出",
        [BriefFields.ConsultRate] = "12.5",
        [BriefFields.Tickets] = "180",
        [BriefFields.Price] = "129",
    };

    public static readonly IReadOnlyDictionary<string, Func<Words, Card>> Cards = All().ToDictionary(each => each.Name, each => each.Draw, StringComparer.Ordinal);

    private static Place TeamsChannel => new(Host.Teams, IsPersonal: false);

    private static ShopSnapshot Shop => new(Lanxi, ShopHistory.Empty, [], CampaignCalendar.Empty, Several);

    /// <summary>Two who do the ads.</summary>
    private static Team Several => CrewInTeams.With(Roles.Ads, ["p2", "p1"]);

    private static IEnumerable<(string Name, Func<Words, Card> Draw)> All() =>
    [
        .. EveryBriefKind.All.Select(kind => ($"HandOffForm.{kind.Name}", Form(kind, Filled(kind), _ => [], inConversation: false))),
        .. EveryBriefKind.All.Select(kind => ($"HandOffForm.{kind.Name}-wrong", Form(kind, Wrong(kind), words => Errors(kind, words), inConversation: false))),
        .. EveryBriefKind.All.Select(kind => ($"Task.{kind.Name}", (Func<Words, Card>)(words => TaskCard.Of(Task(kind), Crew, Lanxi, words, TaskView.ForEverybody(Place.Anywhere))))),
        ("HandOffForm.in-conversation", Form(EveryBriefKind.Named(BriefKinds.General), Filled(EveryBriefKind.Named(BriefKinds.Design)).With(KindId, BriefKinds.General), _ => [], inConversation: true)),
        ("Task.to-diagnose", words => TaskCard.Of(ToDiagnose(), Crew, Lanxi, words, TaskView.ForEverybody(Place.Anywhere))),
        ("Task.to-diagnose-in-channel", words => TaskCard.Of(ToDiagnose(), CrewInTeams, Lanxi, words, TaskView.ForEverybody(TeamsChannel))),
        ("Task.diagnosed", words => TaskCard.Of(ToDiagnose(new WorkEvent.Started("p3", At(22, 2, 0), "主图第 2 张换了以后点击掉了，先换回旧图对比两天")), Crew, Lanxi, words, TaskView.ForEverybody(Place.Anywhere))),
        ("Aside.left", AsideCard.Left),
        ("Aside.timed-out", AsideCard.TimedOut),
        ("Notice.proposed", words => NoticeCard.HandedOver(Task(EveryBriefKind.Named(BriefKinds.Refill)) with { Events = [new WorkEvent.Proposed("p2", At(22, 1, 12))] }, Crew, words)),
    ];

    private static Func<Words, Card> Form(BriefKind kind, HandOffFields fields, Func<Words, FieldErrors> errors, bool inConversation) =>
        words => HandOffForm.Of(About[kind.Name], fields, errors(words), Shop, TeamsChannel, Day, words, inConversation);

    private static HandOffFields Filled(BriefKind kind) => Fields(
        kind, (RoleId, RoleOf(kind)), (AssigneeId, "p3"), (DiagnoseId, Yes), (OfferId, ToOne), (ReferenceId, "https://example.com/ref/42.png"));

    /// <summary>Nothing but the kind, and a day that is past.</summary>
    private static HandOffFields Wrong(BriefKind kind) => new(new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [RoleId] = RoleOf(kind), [KindId] = kind.Name, [DueId] = "2026-11-01", [IdOf(BriefFields.Budget)] = "随便", [IdOf(BriefFields.NewReply)] = "不退货",
    });

    private static HandOffFields Fields(BriefKind kind, params (string Id, string Text)[] beside)
    {
        var values = kind.Fields.Where(field => Texts.ContainsKey(field.Name)).Select(field => (Id: IdOf(field.Name), Text: Texts[field.Name]));
        return values.Append((KindId, kind.Name)).Concat(beside).Aggregate(Empty, (fields, each) => fields.With(each.Item1, each.Item2)) with { Key = "0123456789abcdef" };
    }

    private static FieldErrors Errors(BriefKind kind, Words words)
    {
        var errors = new FieldErrors { [AssigneeId] = words == Gallery.Chinese ? "请选一个人。" : "Please choose one person." };
        foreach (var field in kind.Fields.Where(field => field.IsRequired))
        {
            errors[IdOf(field.Name)] = (field.Name, words == Gallery.Chinese) switch
            {
                (BriefFields.Due, true) => "请选今天或之后的日期，一年以内。",
                (BriefFields.Due, false) => "Please choose today or a later day, within a year.",
                (BriefFields.NewReply, true) => "承诺过的退货不能拒绝，诚信第一。请换个说法。",
                (BriefFields.NewReply, false) => "The shop has promised returns, so no words to a buyer may deny one. Please put it otherwise.",
                _ => words["form.required"],
            };
        }

        return errors;
    }

    private static WorkItem Task(BriefKind kind)
    {
        var answers = kind.Fields.Where(field => !BriefFields.IsOfEvery(field.Name) && Texts.ContainsKey(field.Name)).Select(field => new BriefAnswer(field.Name, Texts[field.Name])).ToList();
        var reckoned = kind.Reckon(answers.ToDictionary(answer => answer.Field, answer => answer.Text, StringComparer.Ordinal), new BriefTerms(Brand: "米白底，衬线字"));
        return Handed() with
        {
            Brief = Handed().Brief with { Finding = About[kind.Name], Role = RoleOf(kind), Kind = kind.Name, Answers = [.. answers, .. reckoned] },
        };
    }

    private static WorkItem ToDiagnose(params IReadOnlyList<WorkEvent> events) => Handed(events) with
    {
        Brief = Handed().Brief with
        {
            What = "查清支付转化率（下降 10.0%）的原因，先写下你的判断和打算，再动手解决。",
            DiagnoseFirst = true,
            Suggestion = "把改动前后的图和点击率、支付转化率放在一起比，只改一处，三天后再看。",
        },
    };

    private static string RoleOf(BriefKind kind) => kind.Roles is [var first, ..] ? first : Roles.Ads;
}
