namespace Helmsman.Shop.Metrics;

/// <summary>What is known of a figure before the days for which something is to be expected.</summary>
/// <param name="Points">One a day without gaps; null where the day is missing or unlike its weekday (a campaign, a holiday).</param>
/// <param name="Kind">How chance alone makes such a figure vary.</param>
/// <param name="Trials">For a share: what it is a share of, one a day.</param>
public sealed record PastDays(IReadOnlyList<SeriesPoint> Points, SeriesKind Kind, IReadOnlyList<double?>? Trials = null);

public enum SeriesKind
{
    /// <summary>An amount: its chance is what its days show.</summary>
    Amount,

    /// <summary>Things counted one by one: a hundred vary by ten at least.</summary>
    Count,

    /// <summary>So many of so many: varies the more, the fewer there were.</summary>
    Share,
}
