namespace Helmsman.Shop.Calendar;

/// <summary>Campaigns and holidays that make a day unlike its weekday: how much more (or less) it should sell.</summary>
public sealed record CampaignCalendar(IReadOnlyList<Campaign> Campaigns)
{
    public static readonly CampaignCalendar Empty = new([]);

    public Campaign? On(DateOnly day) => Campaigns.Where(campaign => campaign.Covers(day)).MaxBy(campaign => Math.Abs(Math.Log(campaign.Weight)));
}

/// <param name="Name">As people of the trade call it, for example 双11; one text for both languages.</param>
/// <param name="Weight">Revenue of such a day ÷ revenue of an ordinary day of the same weekday; above 0.</param>
public sealed record Campaign(string Name, DateOnly First, DateOnly Last, double Weight)
{
    public bool Covers(DateOnly day) => day >= First && day <= Last;
}
