namespace Helmsman.Shop.Calendar;

/// <summary>Days that are unlike their weekday: campaigns, public holidays, and weekends worked instead of one (调休).</summary>
/// <param name="Zone">IANA name; its country's holidays count.</param>
public sealed record EventDays(CampaignCalendar Campaigns, string Zone)
{
    private const string WorkedInstead = "worked-instead";

    private readonly Holidays holidays = Holidays.In(Zone);
    private readonly WorkingDays working = WorkingDays.In(Zone);

    public static EventDays None { get; } = new(CampaignCalendar.Empty, "");

    /// <summary>Days that are alike have the same name; null for an ordinary day. A campaign on a holiday is a campaign.</summary>
    public string? On(DateOnly day) => Campaigns.On(day) is { } campaign ? CampaignOf(campaign)
        : holidays.On(day) is { } holiday ? $"holiday:{holiday.English}"
        : working.IsWorkedInstead(day) ? WorkedInstead
        : null;

    public bool IsCampaign(DateOnly day) => Campaigns.On(day) is not null;

    private static string CampaignOf(Campaign campaign) => $"campaign:{campaign.Name}";
}
