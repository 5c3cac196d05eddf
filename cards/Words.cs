using System.Globalization;
using Helmsman.Shop.Work;

namespace Helmsman.Cards;

/// <summary>Everything that is said to people, in one language: Chinese for any Chinese culture, English for all others.</summary>
public sealed partial class Words
{
    public static Words In(CultureInfo language) => throw new NotSupportedException();

    /// <summary>A text by its key, with its blanks filled in order.</summary>
    public string Say(string key, params ReadOnlySpan<string> values) => throw new NotSupportedException();

    /// <summary>What somebody reads who pressed the button of another's task.</summary>
    public string NotYours(WorkItem item, Team team) => throw new NotSupportedException();

    /// <summary>运营, 推广 … by the stored name of the role.</summary>
    public string Role(string role) => throw new NotSupportedException();
}
