using System.Globalization;
using Helmsman.Cards;
using Helmsman.Shop;
using Helmsman.Shop.Work;

namespace Helmsman.Dialogs;

/// <summary>Who is talking, in which shop and language, and on which day of the shop's zone.</summary>
/// <param name="Zone">IANA name of the zone in which times are told in this conversation; null: the shop's.</param>
/// <param name="Absent">Ids of people of the shop who are known in this channel and are not, or no longer, in this conversation; null: it has not told.</param>
public sealed record Speaker(
    Person Person, ShopSnapshot Shop, CultureInfo Language, DateOnly Today, string? Zone = null, IReadOnlySet<string>? Absent = null)
{
    public string ZoneHere => Zone ?? Shop.Profile.Zone;

    public bool HasLeft => Shop.Team.HasLeft(Person.Id);

    /// <summary>Whether anything may come of this button: of one who has left nothing is taken any more, but he may read.</summary>
    public bool MayPress(string verb) => !HasLeft || Verbs.Reading.Contains(verb, StringComparer.Ordinal);

    /// <summary>Whether work can be given to somebody from here.</summary>
    public bool CanMean(Person other) => other.Id == Person.Id || Absent?.Contains(other.Id) is not true;
}
