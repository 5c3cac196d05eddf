namespace Helmsman.Cards;

/// <summary>How much of a task one copy of its card shows, and whether its host asks for each reader's own.</summary>
/// <param name="Buttons">With the buttons of whoever does it.</param>
/// <param name="EachHisOwn">The host asks for the assignee's own view, and turns his name into a mention.</param>
/// <param name="Steers">With the buttons of whoever asked for it or runs the shop.</param>
/// <param name="Whole">A long brief in full: nothing else can be opened from here.</param>
/// <param name="Host">What shows it; not every host can show every picture.</param>
public sealed record TaskView(bool Buttons, bool EachHisOwn = false, bool Steers = false, bool Whole = false, Host Host = Host.Plain)
{
    /// <summary>To be read and no more.</summary>
    public static readonly TaskView ToRead = new(Buttons: false, Whole: true);

    public static TaskView ToReadIn(Place place) => ToRead with { Host = place.Host };

    /// <summary>
    /// The card that everybody in a place sees. Only where somebody else than the assignee may see it, and the host can show him another one,
    /// does it go without buttons.
    /// </summary>
    public static TaskView ForEverybody(Place place) =>
        place is { Host: Host.Teams, IsPersonal: false } ? new(Buttons: false, EachHisOwn: true, Host: place.Host) : new(Buttons: true, Steers: true, Host: place.Host);

    /// <summary>The same card as one reader sees it: with what he may press, unless others read that very copy too.</summary>
    public static TaskView ForReader(Place place, bool assignee, bool steers)
    {
        var view = ForEverybody(place);
        return place.IsPersonal || view.EachHisOwn ? view with { Buttons = assignee, Steers = steers } : view;
    }
}
