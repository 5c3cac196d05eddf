namespace Helmsman.Tests.Scenarios.House;

/// <summary>What holds of everything the bot ever sends, whatever the scenario.</summary>
public static class SentRules
{
    /// <summary>In UTF-16, as Teams counts; it takes about 100 KB.</summary>
    public const int MostBytes = 80 * 1024;

    public static IEnumerable<string> BrokenBy(IEnumerable<Sent> all) => all.Where(sent => sent.Verb is "post" or "edit").SelectMany(BrokenBy);

    private static IEnumerable<string> BrokenBy(Sent sent)
    {
        var text = sent.Activity.ToJsonString();
        if (text.Length * sizeof(char) > MostBytes)
        {
            yield return $"{text.Length} characters: {sent.Words[..80]}";
        }

        // No model phrases anything here, so nothing may say that one did.
        if (text.Contains("AIGeneratedContent", StringComparison.OrdinalIgnoreCase))
        {
            yield return $"Said to be made by a model: {sent.Words}";
        }

        if (sent.Card is not null && string.IsNullOrWhiteSpace((string?)sent.Activity["summary"]))
        {
            yield return $"A card without a line for the notification: {sent.Words}";
        }

        if (sent.Card is not null && !string.IsNullOrEmpty(sent.Text))
        {
            yield return $"Text and card in one: {sent.Text}";
        }

        foreach (var missed in sent.Card is { } card ? InSlack.Misses(card) : [])
        {
            yield return missed;
        }
    }
}
