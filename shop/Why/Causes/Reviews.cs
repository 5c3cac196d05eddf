using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Work;

namespace Helmsman.Shop.Why.Causes;

/// <summary>
/// Bad reviews of a product came in, or the shop's ratings (DSR) moved: both work on conversion (S58). One falling rating is shown with the other two
/// (S151).
/// </summary>
internal sealed class Reviews : ICause
{
    /// <summary>Reviews work at once: of the window, only its last days are looked at.</summary>
    private const int Days = 4;

    private const int UsualDays = 56;
    private const double LeastBad = 2;
    private const double SureBad = 3;
    private const double LeastRating = 0.03;

    /// <summary>Of the product's usual conversion; reviews after which as many buy as before cost nothing.</summary>
    private const double LeastLost = 0.1;
    private const double LeastOfShop = 0.05;

    private static readonly Metric Bad = MetricDictionary.Find(MetricIds.BadReviews)!;

    private static readonly Metric[] Ratings =
    [
        MetricDictionary.Find(MetricIds.RatingDescription)!, MetricDictionary.Find(MetricIds.RatingService)!, MetricDictionary.Find(MetricIds.RatingLogistics)!,
    ];

    public string Id => CauseIds.Reviews;

    public CauseReading? Look(CauseCase asked)
    {
        if (!Products.MayLoseByOffer(asked) || Affected.IsValue(asked.Question.Metric))
        {
            return null;
        }

        var (written, rated) = (AreWritten(asked), Rated(asked));
        return (asked.Rose ? null : asked.Background.Suspects.Select(product => OfProduct(asked, product)).FirstOrDefault(reading => reading is not null))
            ?? ByRatings(asked, rated)
            ?? (written ? RuledOut(asked, rated) : Readings.NotChecked(Id, Roles.Service, rated.Count > 0 ? [ReportKinds.Reviews] : [ReportKinds.Reviews, ReportKinds.ShopRatings]));
    }

    private static bool AreWritten(CauseCase asked) => Recent(asked) is var recent && asked.Shop.History.Days(ReportKinds.Reviews).Any(day => day >= recent.First.AddDays(-7) && day <= recent.Last);

    private static Period Recent(CauseCase asked)
    {
        var (window, first) = (asked.Background.Window, asked.Background.Onset.AddDays(1 - Days));
        return new(first > window.First ? first : window.First, window.Last);
    }

    private CauseReading? OfProduct(CauseCase asked, Suspect product)
    {
        var (recent, series) = (Recent(asked), asked.Background.Series(ReportKinds.Reviews, Bad, product.Id));
        var days = recent.Days().Where(day => series(day) > 0).ToList();
        var count = days.Sum(day => series(day) ?? 0);
        var usual = Count(series, new Period(recent.First.AddDays(-UsualDays), recent.First.AddDays(-1))) * recent.Length / UsualDays;
        var sigmas = (count - usual) / Math.Sqrt(Math.Max(usual, 0.25));
        if (count < LeastBad || sigmas < Departure.Unusual)
        {
            return null;
        }

        var lost = Products.Departure(asked, product.Id, MetricDictionary.Conversion);
        return lost?.Relative > -LeastLost ? null : Readings.Found(
            Id,
            count >= SureBad && sigmas >= Departure.Sure && lost?.Is(rose: false, 0, Departure.Unusual) == true,
            Roles.Service,
            lost is null ? null : Products.Money(asked, product.Id, MetricDictionary.Conversion),
            [
                Readings.Moved(days[0], ReportKinds.Reviews, Bad, usual, count, product.Name),
                .. lost is null ? Array.Empty<Evidence>() : [Readings.Moved(asked.Background.Onset, ReportKinds.ProductDaily, MetricDictionary.Conversion, lost, product.Name)],
            ]);
    }

    private CauseReading? ByRatings(CauseCase asked, IReadOnlyList<Rating> rated)
    {
        if (!rated.Any(rating => rating.Moved(asked.Rose)))
        {
            return null;
        }

        var conversion = asked.Question is { Member: { } product }
            ? Products.Departure(asked, product, MetricDictionary.Conversion)
            : asked.Background.Departure(MetricDictionary.Conversion);
        return conversion?.Is(asked.Rose, LeastOfShop, sigmas: 1) == false ? null : Readings.Found(
            Id,
            conversion?.Is(asked.Rose, 0, Departure.Unusual) == true,
            Roles.Service,
            money: null,
            [.. rated.OrderByDescending(rating => rating.Moved(asked.Rose)).Select(rating => rating.Say(asked.Background.Onset, rating.Moved(asked.Rose)))]);
    }

    private CauseReading RuledOut(CauseCase asked, IReadOnlyList<Rating> rated)
    {
        var recent = Recent(asked);
        Evidence[] counted =
        [
            .. from product in asked.Background.Suspects.Take(1)
               let series = asked.Background.Series(ReportKinds.Reviews, Bad, product.Id)
               select Readings.Stayed(recent.First, ReportKinds.Reviews, Bad, Count(series, recent.Shift(-recent.Length)), Count(series, recent), product.Name),
            .. rated.Select(rating => rating.Say(asked.Background.Onset, moved: false)),
        ];
        return Readings.RuledOut(Id, Roles.Service, counted is [] ? [Readings.NothingSeen(recent.First, ReportKinds.Reviews)] : counted);
    }

    private static double Count(Func<DateOnly, double?> series, Period period) => period.Days().Sum(day => series(day) ?? 0);

    private static IReadOnlyList<Rating> Rated(CauseCase asked) =>
    [
        .. from kind in new[] { ReportKinds.ShopRatings, ReportKinds.ShopDaily }
           from metric in Ratings
           let before = asked.Shop.History.ReadAll(metric, asked.Question.Base, kind).Value
           let after = asked.Shop.History.ReadAll(metric, Period.Of(asked.Background.Onset), kind).Value
           where before is not null && after is not null
           select new Rating(kind, metric, before.Value, after.Value),
    ];

    private sealed record Rating(string Kind, Metric Metric, double Before, double After)
    {
        public bool Moved(bool rose) => (rose ? After - Before : Before - After) >= LeastRating - 1e-9;

        public Evidence Say(DateOnly day, bool moved) => moved ? Readings.Moved(day, Kind, Metric, Before, After) : Readings.Stayed(day, Kind, Metric, Before, After);
    }
}
